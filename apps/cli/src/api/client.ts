/** The API over HTTP: one request at a time, problems as failures, commands repeated safely under their key. */
import { CliFailure, failureOf } from '../failure';
import type { ProblemJson } from '../failure';
import { exitCodeOf } from '../exit-codes';
import { isBody } from '../flags/body-of-flags';
import type { Lang } from '../texts/language';
import type { Credentials } from './credentials';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
  /** Makes the request a command: it may be repeated with the same key. */
  readonly key?: string;
  readonly expectVersion?: number | undefined;
}
export interface ApiAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}
export interface ClientOptions {
  readonly api: string;
  readonly credentials: Credentials;
  readonly lang: Lang;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told before each repeat of a command. */
  readonly onRetry?: (attempt: number, of: number, waitMs: number) => void;
}

/** A command answers within a second; behind a database that is being restarted it may take longer (the API gives up at 30 s). */
const TIMEOUT_MS = 35_000;
/** Waits between attempts of a command; about eleven seconds in all, a restart of the API. */
const RETRY_WAITS_MS = [500, 1_000, 2_000, 3_000, 5_000] as const;

export class ApiClient {
  constructor(private readonly options: ClientOptions) {}

  get api(): string {
    return this.options.api;
  }

  /** Sends and answers; throws `CliFailure` for every problem and for no answer. With a key it is tried again on a lost connection and 503. */
  async send(request: ApiRequest): Promise<ApiAnswer> {
    const waits: readonly number[] = request.key === undefined ? [] : RETRY_WAITS_MS;
    for (const [index, waitMs] of [...waits, undefined].entries()) {
      try {
        return await this.once(request);
      } catch (error) {
        if (!(error instanceof CliFailure) || !mayRepeat(error) || waitMs === undefined) throw error;
        this.options.onRetry?.(index + 1, waits.length, waitMs);
        await this.options.sleep(waitMs);
      }
    }
    throw new Error('the loop over attempts ends by answer or failure');
  }

  /** Opens an event stream; the caller reads the body. */
  async stream(path: string, signal: AbortSignal): Promise<Response> {
    const response = await this.fetchOrFail({ method: 'GET', path }, { signal, accept: 'text/event-stream' });
    if (!response.ok) throw this.problem(response.status, await response.text());
    return response;
  }

  private async once(request: ApiRequest): Promise<ApiAnswer> {
    const response = await this.fetchOrFail(request, { signal: AbortSignal.timeout(TIMEOUT_MS), accept: 'application/json' });
    const text = await response.text().catch((error: unknown) => { throw this.unreachable(error, request.key); });
    if (!response.ok) throw this.problem(response.status, text);
    return { status: response.status, text, headers: response.headers };
  }

  private async fetchOrFail(request: ApiRequest, how: { readonly signal: AbortSignal; readonly accept: string }): Promise<Response> {
    const { lang, credentials } = this.options;
    const headers = new Headers({ accept: `${how.accept}, application/problem+json`, 'accept-language': lang, 'user-agent': 'tikkun-cli' });
    if (credentials.kind === 'token') headers.set('authorization', `Bearer ${sendable(credentials.token)}`);
    if (credentials.kind === 'session') headers.set('cookie', `tikkun_session=${sendable(credentials.session)}`);
    if (request.key !== undefined) headers.set('idempotency-key', sendable(request.key));
    if (request.expectVersion !== undefined) headers.set('if-match', `"${String(request.expectVersion)}"`);
    if (request.body !== undefined) headers.set('content-type', 'application/json');
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    try {
      return await fetch(urlOf(this.options.api, request), { method: request.method, headers, body, signal: how.signal, redirect: 'manual' });
    } catch (error) {
      throw this.unreachable(error, request.key);
    }
  }

  private unreachable(error: unknown, key: string | undefined): CliFailure {
    const { api, lang } = this.options;
    const late = error instanceof Error && error.name === 'TimeoutError';
    return late ? failureOf('cli.timeout', lang, { api, seconds: TIMEOUT_MS / 1_000, key: key ?? '…' }) : failureOf('cli.unreachable', lang, { api });
  }

  private problem(status: number, text: string): CliFailure {
    const problem = parseProblem(text);
    if (problem !== undefined) return new CliFailure(problem, exitCodeOf(problem.status, problem.code));
    // Something between us and Tikkun answered, or no Tikkun at all.
    const { api, lang } = this.options;
    if (exitCodeOf(status, '') === 5) return failureOf('cli.unreachable', lang, { api });
    return failureOf('cli.answer-unexpected', lang, { where: `${api}, HTTP ${String(status)}` });
  }
}

/** A header carries printable ASCII alone. Anything else becomes a mark that no key and no token has: the server refuses it by its code. */
const sendable = (value: string): string => value.replace(/[^\x20-\x7e]/g, '%');

function mayRepeat({ problem }: CliFailure): boolean {
  return problem.status === 503 || problem.code === 'cli.unreachable' || problem.code === 'cli.timeout';
}

function urlOf(api: string, { path, query = {} }: ApiRequest): string {
  const url = new URL(`${api}${path}`);
  for (const [name, value] of Object.entries(query)) {
    const values: readonly (string | undefined)[] = typeof value === 'object' ? value : [value];
    for (const one of values) if (one !== undefined) url.searchParams.append(name, one);
  }
  return url.href;
}

function parseProblem(text: string): ProblemJson | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isBody(value)) return undefined;
    const { code, title, detail, status, type } = value;
    if (typeof code !== 'string' || typeof title !== 'string' || typeof status !== 'number') return undefined;
    return { ...value, type: typeof type === 'string' ? type : '', code, title, status, detail: typeof detail === 'string' ? detail : '', params: isBody(value['params']) ? value['params'] : {} };
  } catch {
    // Not JSON: no problem document of ours.
    return undefined;
  }
}
