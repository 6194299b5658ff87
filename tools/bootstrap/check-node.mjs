/**
 * Refuses a Node that is too old, in one sentence. It imports nothing and uses
 * only old syntax, so that it still runs (and can speak) on a Node that could
 * not even parse the other files of this folder.
 */
var MINIMUM_MAJOR = 20;
var MINIMUM_MINOR = 19; // the first 20.x that can require() ES modules, which NestJS 12 needs

/** True when a version text such as "20.19.1" is new enough. Pure. */
export function isNodeNewEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > MINIMUM_MAJOR || (parts[0] === MINIMUM_MAJOR && parts[1] >= MINIMUM_MINOR);
}

if (!isNodeNewEnough(process.versions.node)) {
  console.error(
    'Tikkun needs Node ' + MINIMUM_MAJOR + '.' + MINIMUM_MINOR + ' or newer, but this is Node ' +
    process.versions.node + '. Install a newer one from https://nodejs.org and run the same command again.'
  );
  process.exit(1);
}
