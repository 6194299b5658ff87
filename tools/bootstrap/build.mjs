/** Builds dist/ when a source changed. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { distDir, nodeModulesDir, projectNode, projectRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { contentHash, isFresh, listFiles, quickSignature, readStamp, writeStamp } from './stamp.mjs';

const SOURCE_ROOMS = ['libs', 'apps', 'workflows', 'activities'];
const INPUTS = [...SOURCE_ROOMS, '.swcrc', 'package.json', 'package-lock.json'];
const CONSOLE = 'apps/console/vite.config.mjs'; // writes dist/console
const BUNDLER = 'apps/worker/src/bundle.js'; // writes dist/workflow-bundle.js

const stampFile = join(distDir, '.tikkun-stamp');

function inputFiles() {
  return listFiles(projectRoot, INPUTS, (path) => !/\.spec\.tsx?$/.test(path));
}

/** Why a build is needed ('never' | 'changed'), or undefined. Cheap: looks at names, sizes and times first. */
export function buildReason() {
  if (!readStamp(stampFile)) return 'never';
  return isFresh(stampFile, inputFiles()) ? undefined : 'changed';
}

/** Builds when needed. A build that was cut short left no stamp, so it is done again. Returns true when it built. */
export async function ensureBuilt(reporter) {
  if (!buildReason()) return false;
  const inputs = inputFiles();
  const stamp = { content: contentHash(inputs), quick: quickSignature(inputs) };
  await reporter.step('Building', async (detail) => {
    await compile(detail);
    if (existsSync(join(distDir, BUNDLER))) {
      detail('workflow bundle');
      await run([join(distDir, BUNDLER)], 'The workflow bundle could not be made');
    }
    writeStamp(stampFile, stamp);
  }, 'Built');
  return true;
}

/** Compiles beside dist and swaps, so that outputs of deleted sources vanish and dist is never half-made. */
async function compile(detail) {
  const fresh = join(nodeModulesDir, '.tikkun-building'); // on the same disk, and ignored by every tool
  rmSync(fresh, { recursive: true, force: true });
  const rooms = SOURCE_ROOMS.filter((room) => existsSync(join(projectRoot, room)));
  await run([join(nodeModulesDir, '@swc', 'cli', 'bin', 'swc.js'), ...rooms, '-d', fresh, '--config-file', '.swcrc', '--copy-files', '--quiet', '--ignore', 'apps/console/**'], 'The sources could not be compiled');
  if (!existsSync(fresh) || readdirSync(fresh).length === 0) throw new Refusal('The build made nothing.', `Check that the source folders (${SOURCE_ROOMS.join(', ')}) are there.`);
  if (existsSync(join(projectRoot, CONSOLE))) {
    detail('console');
    await run([join(nodeModulesDir, 'vite', 'bin', 'vite.js'), 'build', '-c', CONSOLE, '--outDir', join(fresh, 'console'), '--logLevel', 'error'], 'The console could not be built');
  }
  const old = join(nodeModulesDir, '.tikkun-old-dist');
  rmSync(old, { recursive: true, force: true });
  if (existsSync(distDir)) renameSync(distDir, old);
  renameSync(fresh, distDir);
  rmSync(old, { recursive: true, force: true });
}

function run(args, failure) {
  return new Promise((resolve, reject) => {
    execFile(projectNode, args, { cwd: projectRoot, maxBuffer: 16_000_000 }, (error, stdout, stderr) => {
      if (!error) return resolve();
      reject(new Refusal(`${failure}: ${buildComplaint(`${stderr}\n${stdout}`)}.`, 'Correct that and run the same command again.'));
    });
  });
}

/** The telling line of a build's output, with the file it names. Pure. */
export function buildComplaint(output) {
  // eslint-disable-next-line no-control-regex -- the compiler colours its messages
  const lines = output.replace(/\x1b\[[0-9;]*m/g, '').split('\n').map((line) => line.trim()).filter(Boolean);
  const telling = lines.find((line) => /^[×x] /.test(line)) ?? lines.find((line) => /error|failed/i.test(line)) ?? lines[0] ?? 'no message';
  const place = /([\w./-]+\.tsx?:\d+(:\d+)?)/.exec(lines.join('\n'))?.[1];
  const sentence = telling.replace(/^[×x]\s*/, '').replace(/\.$/, '');
  return place && !sentence.includes(place) ? `${sentence} (${place})` : sentence;
}
