import { isIP } from 'node:net';
import { z } from 'zod';

/** A secret shorter than this can be guessed; 32 characters hold at least 128 bits even as hexadecimal. */
const SECRET_MIN_CHARACTERS = 32;
/** One process never needs more connections: PostgreSQL's own default limit is 100 for all processes together. */
const DB_POOL_MAX = 80;
const CACHED_WORKFLOWS_MAX = 10_000;
const HOSTS = { embedded: '127.0.0.1', production: '0.0.0.0' } as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = (fallback: number) =>
  z.coerce.number({ error: 'must be a port number from 0 to 65535' }).int('must be a whole number').min(0, 'must be a port number from 0 to 65535').max(65_535, 'must be a port number from 0 to 65535').default(fallback);
const count = (fallback: number, most: number) =>
  z.coerce.number({ error: `must be a whole number from 1 to ${most}` }).int('must be a whole number').min(1, 'must be 1 or more').max(most, `must be ${most} or less`).default(fallback);
const url = (example: string, schemes: readonly string[]) =>
  z.string({ error: `is missing; set it like ${example}` }).refine((text) => hasScheme(text, schemes), { error: `must look like ${example}` });
const text = (fallback: string) => z.string().trim().min(1, 'must not be empty').default(fallback);

/** What a process listens on; a name is looked up when it starts. */
const host = () => z.string().trim().regex(/^[\w.:-]{1,253}$/, 'must be a host name or address, without scheme and port').optional();

const variables = z.object({
  DATABASE_URL: url('postgres://user:password@host:5432/tikkun', ['postgres:', 'postgresql:']),
  TEMPORAL_ADDRESS: z.string({ error: 'is missing; set it like 127.0.0.1:7233' }).regex(/^\S+:\d+$/, 'must look like 127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: text('default'),
  TIKKUN_TASK_QUEUE: text('tikkun'),
  TIKKUN_API_HOST: host(),
  TIKKUN_API_PORT: port(4400),
  TIKKUN_PUBLIC_HOST: host(),
  TIKKUN_PUBLIC_PORT: port(4410),
  TIKKUN_PUBLIC_URL: url('https://status.example.com', ['http:', 'https:']).optional(),
  TIKKUN_API_URL: url('https://tikkun.example.com', ['http:', 'https:']).optional(),
  TIKKUN_SECRET: z.string({ error: `is missing; set it to ${SECRET_MIN_CHARACTERS} random characters or more` })
    .min(SECRET_MIN_CHARACTERS, `must have ${SECRET_MIN_CHARACTERS} characters or more`),
  SMTP_URL: url('smtp://user:password@host:587', ['smtp:', 'smtps:']).optional(),
  TIKKUN_MAIL_PORT: port(4425),
  TIKKUN_MAIL_FROM: text('Tikkun <tikkun@example.test>'),
  TIKKUN_DATA_DIR: text('.tikkun'),
  TIKKUN_MODE: z.enum(['embedded', 'production'], { error: 'must be "embedded" or "production"' }).default('production'),
  TIKKUN_PROTOCOLS_DIR: text('protocols'),
  TIKKUN_CONSOLE_DIR: text('dist/console'),
  /** How profiles are read from a customer system; none is connected without it. */
  TIKKUN_CRM_MAPPING: z.string().trim().min(1).optional(),
  /** Which proxies may say from where a request comes; see `trustProxy`. */
  TIKKUN_TRUST_PROXY: z.string().trim().transform((given, ctx) => trustOf(given) ?? refused(ctx)).default(false),
  TIKKUN_LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  TIKKUN_DB_POOL: count(10, DB_POOL_MAX),
  /** About 150 KB each (docs/performance.md): a crisis that is not cached is replayed at its next word. */
  TIKKUN_CACHED_WORKFLOWS: count(1_000, CACHED_WORKFLOWS_MAX),
});

export interface Config {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  /** The address the API listens on: this machine only when embedded, every address in production. */
  readonly apiHost: string;
  readonly apiPort: number;
  /** The address the public pages listen on; by default as `apiHost`. */
  readonly publicHost: string;
  readonly publicPort: number;
  /** Where customers reach the public pages; without a slash at the end. */
  readonly publicUrl: string;
  /** Where staff reach the API; without a slash at the end. */
  readonly apiUrl: string;
  readonly secret: string;
  readonly smtpUrl: string;
  readonly mailPort: number;
  readonly mailFrom: string;
  /** The sender's name: who the customer pages are from, unless their brand says otherwise. */
  readonly organisationName: string;
  readonly dataDir: string;
  readonly mode: 'embedded' | 'production';
  readonly protocolsDir: string;
  /** The built console, which the API hands out; nothing is served where there is none. */
  readonly consoleDir: string;
  /** File that maps a customer system to profiles; null = none connected. */
  readonly crmMapping: string | null;
  /**
   * Whose word about the address of a caller is taken (`X-Forwarded-For`): nobody's (false), that of so many proxies in front, or of these
   * addresses and networks. Never everybody's: whoever can reach us directly could then claim any address and pass every limit by address.
   */
  readonly trustProxy: false | number | readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly dbPool: number;
  readonly cachedWorkflows: number;
}

/** The environment cannot be used. `problems` holds one sentence per bad variable; `message` is all of them, a line each. */
export class ConfigRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigRefused';
  }
}

/**
 * Reads the configuration from environment variables; an empty one counts as absent.
 * Throws `ConfigRefused` with one sentence per bad variable; values are never repeated there, since some are secrets.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigRefused(problemsOf(parsed.error));
  const v = parsed.data;
  return {
    databaseUrl: v.DATABASE_URL,
    temporalAddress: v.TEMPORAL_ADDRESS,
    temporalNamespace: v.TEMPORAL_NAMESPACE,
    taskQueue: v.TIKKUN_TASK_QUEUE,
    apiHost: v.TIKKUN_API_HOST ?? HOSTS[v.TIKKUN_MODE],
    apiPort: v.TIKKUN_API_PORT,
    publicHost: v.TIKKUN_PUBLIC_HOST ?? HOSTS[v.TIKKUN_MODE],
    publicPort: v.TIKKUN_PUBLIC_PORT,
    publicUrl: withoutSlash(v.TIKKUN_PUBLIC_URL ?? `http://127.0.0.1:${v.TIKKUN_PUBLIC_PORT}`),
    apiUrl: withoutSlash(v.TIKKUN_API_URL ?? `http://127.0.0.1:${v.TIKKUN_API_PORT}`),
    secret: v.TIKKUN_SECRET,
    smtpUrl: v.SMTP_URL ?? `smtp://127.0.0.1:${v.TIKKUN_MAIL_PORT}`,
    mailPort: v.TIKKUN_MAIL_PORT,
    mailFrom: v.TIKKUN_MAIL_FROM,
    organisationName: /^\s*"?([^"<]+?)"?\s*</.exec(v.TIKKUN_MAIL_FROM)?.[1] ?? 'Tikkun',
    dataDir: v.TIKKUN_DATA_DIR,
    mode: v.TIKKUN_MODE,
    protocolsDir: v.TIKKUN_PROTOCOLS_DIR,
    consoleDir: v.TIKKUN_CONSOLE_DIR,
    crmMapping: v.TIKKUN_CRM_MAPPING ?? null,
    trustProxy: v.TIKKUN_TRUST_PROXY,
    logLevel: v.TIKKUN_LOG_LEVEL,
    dbPool: v.TIKKUN_DB_POOL,
    cachedWorkflows: v.TIKKUN_CACHED_WORKFLOWS,
  };
}

/** The first problem of each variable, as a sentence that begins with its name. */
function problemsOf(error: z.ZodError): readonly string[] {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const name = String(issue.path[0]);
    if (!first.has(name)) first.set(name, `${name} ${issue.message}.`);
  }
  return [...first.values()];
}

/** More proxies than this in front of one house is a slip of the hand. */
const PROXIES_MAX = 10;
const NETWORK = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]{2,45}(\/\d{1,3})?)$/i;

/** `false`, a number of proxies, or addresses and networks separated by commas; null for anything else, `true` above all. */
function trustOf(given: string): Config['trustProxy'] | null {
  if (given === 'false' || given === '0') return false;
  if (/^\d{1,2}$/.test(given)) return Number(given) <= PROXIES_MAX ? Number(given) : null;
  const list = given.split(',').map((one) => one.trim());
  return list.every((one) => NETWORK.test(one) && (/^[a-z]+$/i.test(one) || isNetwork(one))) ? list : null;
}

function isNetwork(one: string): boolean {
  const [address = '', bits] = one.split('/');
  const family = isIP(address);
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 4 ? 32 : 128));
}

function refused(ctx: z.RefinementCtx): never {
  ctx.addIssue({ code: 'custom', message: `must be false, a number of proxies up to ${String(PROXIES_MAX)}, or addresses and networks like 10.0.0.0/8,loopback` });
  return z.NEVER;
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
