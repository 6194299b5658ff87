import { execFile } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';

const FIRST_ANSWER_MS = 4_000; // a closed network should cost seconds, not minutes
const WHOLE_DOWNLOAD_MS = 300_000;

/**
 * Tries the official download: the place where Temporal's own SDK finds its
 * development server. Returns false when it is not reachable or not whole;
 * then the caller builds from source. TIKKUN_TEMPORAL_DOWNLOAD names another
 * place (a mirror), or `off`.
 */
export async function downloadTemporal({ folder, target, version, env }) {
  const base = env.TIKKUN_TEMPORAL_DOWNLOAD || 'https://temporal.download/cli';
  if (base === 'off') return false;
  const unpacked = join(folder, `unfinished-download-${process.pid}`);
  try {
    const arch = process.arch === 'x64' ? 'amd64' : process.arch;
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    const answer = await fetch(`${base}/v${version}?platform=${platform}&arch=${arch}&format=tar.gz`, { signal: AbortSignal.timeout(FIRST_ANSWER_MS) });
    if (!answer.ok) return false;
    const { archiveUrl, fileToExtract } = await answer.json();
    const archive = await fetch(archiveUrl, { signal: AbortSignal.timeout(WHOLE_DOWNLOAD_MS) });
    if (!archive.ok || !archive.body) return false;
    mkdirSync(unpacked, { recursive: true });
    const file = join(unpacked, 'archive');
    await pipeline(Readable.fromWeb(archive.body), createGunzip(), createWriteStream(file));
    await promisify(execFile)('tar', ['-xf', file, '-C', unpacked]);
    chmodSync(join(unpacked, fileToExtract), 0o755);
    renameSync(join(unpacked, fileToExtract), target);
    return true;
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    return false; // any other failure has the same way out: build from source
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
