import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project root: every other place is named from here, whatever the current folder is. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Data of the running instance, tests and logs; git-ignored. TIKKUN_DATA_DIR moves it. */
export const dataDir = resolve(projectRoot, process.env.TIKKUN_DATA_DIR || '.tikkun');

export const logsDir = join(dataDir, 'logs');
export const distDir = join(projectRoot, 'dist');
export const nodeModulesDir = join(projectRoot, 'node_modules');

/** The Node 24 of node_modules: every process of Tikkun runs on it, whatever Node the host has. */
export const projectNode = process.platform === 'win32'
  ? join(nodeModulesDir, 'node', 'bin', 'node.exe')
  : join(nodeModulesDir, 'node', 'bin', 'node');

/** Where things that serve several clones (the Temporal server) are kept, per user. Pure in its argument. */
export function userCacheDir(env = process.env) {
  if (env.TIKKUN_CACHE_DIR) return resolve(env.TIKKUN_CACHE_DIR);
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'tikkun');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'tikkun');
  return join(homedir(), '.cache', 'tikkun');
}
