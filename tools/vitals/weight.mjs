/** What the first load of the console weighs after gzip, from the build's manifest. Needs no server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distDir } from '../bootstrap/paths.mjs';
import { firstLoadFiles, row } from './figures.mjs';

const SCRIPT_TARGET_KB = 250;
const KB = 1_024;

export function weight() {
  const folder = join(distDir, 'console');
  const files = firstLoadFiles(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, gzipBytes: gzipSync(content).length };
  });
  const kilobytes = (key, end) => files.filter(({ file }) => file.endsWith(end)).reduce((sum, one) => sum + one[key], 0) / KB;
  return [
    row({ what: 'first load, script after gzip', unit: 'KB', measured: kilobytes('gzipBytes', '.js'), target: SCRIPT_TARGET_KB, n: files.length, more: { files } }),
    row({ what: 'first load, styles after gzip', unit: 'KB', measured: kilobytes('gzipBytes', '.css') }),
    row({ what: 'first load, script as it lies', unit: 'KB', measured: kilobytes('bytes', '.js') }),
  ];
}
