/** Who we are at which server: a bearer token of the environment, or the session of a login, kept by origin in a file only we can read. */
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Terminal } from '../terminal';

export type Credentials = { readonly kind: 'token'; readonly token: string } | { readonly kind: 'session'; readonly session: string } | { readonly kind: 'none' };
/** `zone`: IANA name of the zone this person is told times in. */
interface KeptLogin {
  readonly session: string;
  readonly zone?: string;
}
type Kept = Readonly<Record<string, KeptLogin>>;

export function credentialsFile(env: Terminal['env']): string {
  const configured = env['XDG_CONFIG_HOME'];
  const folder = configured === undefined || configured === '' ? join(env['HOME'] ?? homedir(), '.config') : configured;
  return join(folder, 'tikkun', 'credentials.json');
}

/** TIKKUN_TOKEN goes before a kept session. */
export function credentialsFor(api: string, env: Terminal['env']): Credentials {
  const token = env['TIKKUN_TOKEN'];
  if (token !== undefined && token !== '') return { kind: 'token', token };
  const kept = readKept(credentialsFile(env))[originOf(api)];
  return kept === undefined ? { kind: 'none' } : { kind: 'session', session: kept.session };
}

/** The zone times are told in here, as the login found it; undefined where nobody is logged in or it is not known. */
export const keptZone = (api: string, env: Terminal['env']): string | undefined => readKept(credentialsFile(env))[originOf(api)]?.zone;

/** Keeps a login, or forgets it when undefined. Written beside and renamed, so that a reader never sees half of it. */
export function keepLogin(api: string, login: KeptLogin | undefined, env: Terminal['env']): void {
  const file = credentialsFile(env);
  const others = Object.entries(readKept(file)).filter(([origin]) => origin !== originOf(api));
  const kept: Kept = Object.fromEntries(login === undefined ? others : [...others, [originOf(api), login]]);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${String(process.pid)}.new`;
  writeFileSync(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}

/** This machine has two names; a session belongs to both. */
function originOf(api: string): string {
  const { origin } = new URL(api);
  return origin.replace('://127.0.0.1', '://localhost');
}

function readKept(file: string): Kept {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return {};
    const entries = Object.entries(value).flatMap(([origin, one]: [string, unknown]) =>
      typeof one === 'object' && one !== null && 'session' in one && typeof one.session === 'string' ? [[origin, { session: one.session, ...('zone' in one && typeof one.zone === 'string' ? { zone: one.zone } : {}) }] as const] : []);
    return Object.fromEntries(entries);
  } catch {
    // No file yet, or one that cannot be read: not logged in.
    return {};
  }
}
