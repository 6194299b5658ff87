/**
 * A stamp file says from what something was made: a hash of the contents, and
 * the cheaper signature of names, sizes and times that spares reading them all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Every file under the given paths (files or folders), sorted; missing ones are left out. */
export function listFiles(root, paths, keep = () => true) {
  const found = [];
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isFile()) {
      if (keep(path)) found.push({ path, name: relative(root, path).split(sep).join('/'), size: stat.size, mtimeMs: stat.mtimeMs });
      return;
    }
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  for (const path of paths) visit(join(root, path));
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Hash of names and contents. */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.name}\0${file.size}\0`);
    hash.update(readFileSync(file.path));
  }
  return hash.digest('hex');
}

/** Hash of names, sizes and times only: equal means unchanged, different means look closer. Pure. */
export function quickSignature(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name}\0${file.size}\0${file.mtimeMs}\0`);
  return hash.digest('hex');
}

/** The stamp, or undefined when it is missing or unreadable. */
export function readStamp(file) {
  try {
    const stamp = JSON.parse(readFileSync(file, 'utf8'));
    return typeof stamp?.content === 'string' ? stamp : undefined;
  } catch {
    return undefined; // no stamp: make the thing again
  }
}

export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stamp)}\n`);
}

/**
 * True when `stampFile` was written for exactly these files. When only times
 * changed, the stamp is refreshed so that the next look is cheap again.
 */
export function isFresh(stampFile, files) {
  const stamp = readStamp(stampFile);
  if (!stamp) return false;
  const quick = quickSignature(files);
  if (stamp.quick === quick) return true;
  if (stamp.content !== contentHash(files)) return false;
  try {
    writeStamp(stampFile, { ...stamp, quick });
  } catch {
    // A read-only place: only the shortcut is lost.
  }
  return true;
}
