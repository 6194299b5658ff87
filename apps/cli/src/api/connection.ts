/** Which server to talk to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureOf } from '../failure';
import type { Terminal } from '../terminal';

/** The port of `npm start` when nothing else is known. */
const DEFAULT_API = 'http://127.0.0.1:4400';

export interface RunRecord {
  readonly urls: Readonly<Record<string, string>>;
}

/** `--api`, else TIKKUN_API_URL, else the instance started from this folder, else the usual port. Without a slash at the end. */
export function apiUrl(flag: string | undefined, { env, cwd, lang }: Terminal): string {
  const wanted = flag ?? nonEmpty(env['TIKKUN_API_URL']) ?? readRunRecord(cwd, env)?.urls['api'] ?? DEFAULT_API;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) throw failureOf('cli.api-invalid', lang, { api: wanted });
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** What `npm start` wrote about itself in this folder, or in the folder of the installation; undefined when nothing runs from there. */
export function readRunRecord(cwd: string, env: Terminal['env']): RunRecord | undefined {
  const folders = [join(cwd, '.tikkun'), nonEmpty(env['TIKKUN_DATA_DIR'])].filter((folder) => folder !== undefined);
  for (const folder of folders) {
    const record = parseRecord(join(folder, 'run.json'));
    if (record !== undefined) return record;
  }
  return undefined;
}

function parseRecord(file: string): RunRecord | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('urls' in value) || typeof value.urls !== 'object' || value.urls === null) return undefined;
    return { urls: Object.fromEntries(Object.entries(value.urls).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) };
  } catch {
    // No file, or a half-written one: nothing runs from this folder as far as we can tell.
    return undefined;
  }
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
