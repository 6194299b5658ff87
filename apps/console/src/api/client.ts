/** The one way to the API: JSON, cookie session, problems as values of one type. */
import type { CommandAnswer, ProblemDocument } from '#contracts';
import { WAY, onTheWay } from './texts';

/** What the API refuses or what went wrong on the way. `code` is stable; `detail` is a text for the person, in his language. */
export class Problem extends Error {
  constructor(readonly document: Omit<ProblemDocument, 'type'>) {
    super(document.detail);
    this.name = 'Problem';
  }
  get code(): string { return this.document.code; }
  get status(): number { return this.document.status; }
  get field(): string | undefined { return this.document.field; }
}

/** The API could not be reached at all. */
export const OFFLINE = 'console.offline';
/** Something answered, but not as the API does: a proxy, or a server in trouble. */
export const NO_ANSWER = 'console.no-answer';
/** The server is there, a part of this console is not: a newer one was installed. */
export const CHANGED = 'console.changed';

let readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** From now on sentences of the API tell their times in this IANA zone. A repeat is harmless. */
export function readIn(zone: string): void {
  readerZone = zone;
}

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Answers the parsed body; throws `Problem`. A repeat is safe for GET, and for commands with the same key. */
export async function ask<T>(path: string, { method = 'GET', body, headers = {}, signal }: Sent = {}): Promise<T> {
  const response = await reach(`/api/v1${path}`, {
    method, credentials: 'same-origin', headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'Time-Zone': readerZone, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(signal === undefined ? {} : { signal }),
  });
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
  throw problemOf(response.status, text);
}

const unreachable = new Set<() => void>();
/** Calls `listener` each time the server could not be reached at all; answers how to stop. */
export function whenUnreachable(listener: () => void): () => void {
  unreachable.add(listener);
  return () => { unreachable.delete(listener); };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    for (const listener of unreachable) listener();
    throw new Problem({ title: 'Offline', status: 0, code: OFFLINE, detail: onTheWay(WAY.offline), params: {} });
  }
}

function problemOf(status: number, text: string): Problem {
  try {
    const document = JSON.parse(text) as ProblemDocument;
    if (typeof document.code === 'string') return new Problem(document);
  } catch { /* not JSON: a proxy answered */ }
  return new Problem({ title: String(status), status, code: NO_ANSWER, detail: onTheWay(WAY.noAnswer), params: {} });
}

/** Query parameters; undefined, null, empty and false are left out, lists are joined by commas. */
export function query(values: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>): string {
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : value === true ? 'true' : value === false || value == null ? '' : String(value);
    if (text !== '') found.set(name, text);
  }
  const written = found.toString();
  return written === '' ? '' : `?${written}`;
}

/**
 * Issues a command of the catalogue. `key` makes a repeat safe: keep it for as long as the person means the same act.
 * `version`, where the act rests on what was seen, refuses when somebody else changed the crisis meanwhile (`version.conflict` family).
 */
export function command(crisisId: string, name: string, payload: object, options: { readonly key: string; readonly version?: number }): Promise<CommandAnswer> {
  return ask<CommandAnswer>(`/crises/${encodeURIComponent(crisisId)}/${name}`, {
    method: 'POST', body: payload, headers: { 'Idempotency-Key': options.key, ...(options.version === undefined ? {} : { 'If-Match': `"${String(options.version)}"` }) },
  });
}

/** A fresh idempotency key. */
export function newKey(): string {
  return crypto.randomUUID();
}
