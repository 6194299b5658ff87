/** Installs the dependencies when package-lock.json says something else than what is installed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, logsDir, nodeModulesDir, projectNode, projectRoot } from './paths.mjs';
import { spawnHelper } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const stampFile = join(nodeModulesDir, '.tikkun-stamp');
const installingFile = join(dataDir, 'installing'); // there while npm runs: found later, it tells of a half-finished install

/** Why an install is needed ('never' | 'changed' | 'half-finished'), or undefined. */
export function installReason() {
  if (existsSync(installingFile)) return 'half-finished';
  if (!existsSync(nodeModulesDir)) return 'never';
  const content = lockHash();
  const stamp = readStamp(stampFile);
  if (stamp?.content === content && existsSync(projectNode)) return undefined;
  if (isInstalledByHand()) return adopt(content);
  return stamp ? 'changed' : 'half-finished';
}

/** Brings node_modules in line with package-lock.json. Returns true when it had to. Safe to repeat. */
export async function ensureInstalled(reporter) {
  const reason = installReason();
  if (!reason) return false;
  const title = { never: 'Installing dependencies', changed: 'Installing dependencies (the lock file changed)', 'half-finished': 'Installing dependencies anew (an earlier install was not finished)' }[reason];
  mkdirSync(logsDir, { recursive: true });
  writeFileSync(installingFile, `${process.pid}\n`);
  await reporter.step(title, runNpm, 'Installed dependencies');
  if (!runsProjectNode()) {
    throw new Refusal('The dependencies were installed, but the Node 24 among them does not run.', 'Check that npm may run install scripts (npm config get ignore-scripts), then delete node_modules and run the same command again.');
  }
  writeStamp(stampFile, { content: lockHash() });
  rmSync(installingFile, { force: true });
  return true;
}

function lockHash() {
  try {
    return createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json'))).digest('hex');
  } catch {
    throw new Refusal('package-lock.json is missing.', 'Restore it (git checkout package-lock.json) and run the same command again.');
  }
}

/** A person may have run `npm install`: npm's own record then lists the versions of the lock file. */
function isInstalledByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages;
    const here = JSON.parse(readFileSync(join(nodeModulesDir, '.package-lock.json'), 'utf8')).packages;
    return sameVersions(wanted, here) && runsProjectNode();
  } catch {
    return false;
  }
}

/** True when everything wanted is installed in its version; optional packages (other platforms) may be absent. Pure. */
export function sameVersions(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true || entry.devOptional === true || entry.peer === true;
  });
}

function adopt(content) {
  writeStamp(stampFile, { content });
  return undefined;
}

function runsProjectNode() {
  try {
    execFileSync(projectNode, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function runNpm(setDetail) {
  const npmScript = process.env.npm_execpath;
  const underNpm = npmScript !== undefined && /npm-cli\.[cm]?js$/.test(npmScript);
  const command = underNpm ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [...(underNpm ? [npmScript] : []), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'];
  return new Promise((resolve, reject) => {
    const child = spawnHelper(command, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], shell: command.endsWith('.cmd') });
    let output = '';
    let fetched = 0;
    const take = (text) => {
      output = (output + text).slice(-200_000);
      fetched += (text.match(/http fetch/g) ?? []).length;
      if (fetched > 0) setDetail(`${fetched} files fetched`);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', () => reject(new Refusal('npm was not found.', 'Install Node with npm (https://nodejs.org) and run the same command again.')));
    child.once('close', (code) => {
      writeFileSync(join(logsDir, 'install.log'), output);
      if (code === 0) resolve();
      else reject(npmRefusal(output));
    });
  });
}

/** What went wrong in an npm run, told by its output. Pure. */
export function npmRefusal(output) {
  if (/ENOSPC|no space left/i.test(output)) return new Refusal('The disk filled up while installing dependencies.', 'Free at least 1.5 GB and run the same command again.');
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output.match(/npm error[^]*/)?.[0] ?? '')) {
    return new Refusal('npm could not reach the package registry: no network.', 'Connect to the network and run the same command again; what was fetched already is kept.');
  }
  if (/EACCES|EPERM/.test(output)) return new Refusal('npm may not write to node_modules.', 'Delete node_modules (it may belong to another user) and run the same command again.');
  if (/can only install packages when your package.json and package-lock.json/.test(output)) return new Refusal('package.json and package-lock.json do not fit together.', 'Run "npm install" once, look at the change, and run the same command again.');
  const line = output.split('\n').find((text) => /^npm error (?!code|errno|syscall|path|A complete log)/.test(text))?.replace(/^npm error\s*/, '') ?? 'no message';
  return new Refusal(`npm could not install the dependencies: ${line.trim()}.`, 'See .tikkun/logs/install.log, then run the same command again.');
}
