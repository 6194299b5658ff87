/**
 * A client as it should be: every step has one Idempotency-Key and is repeated
 * with it until it is answered. Writes down what it was told, and every answer
 * that nobody should ever get.
 */
const REQUEST_TIMEOUT_MS = 20_000;
const RETRY_MS = [100, 500];
const DEMO_PASSWORD = 'tikkun-demo';

const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class ChaosClient {
  acknowledged = []; // { crisisId, commandId, actor, path, key, body, answer }
  violations = [];
  retries = 0;
  refused = { connection: 0, unavailable: 0 };
  longestOutageMs = 0;
  /** What the server last asked for with Retry-After. */
  waitMs = 0;
  #cookies = new Map();

  constructor({ apiUrl, random, stepTimeoutMs }) {
    this.apiUrl = apiUrl;
    this.random = random;
    this.stepTimeoutMs = stepTimeoutMs;
  }

  async login(people) {
    for (const name of people) {
      const response = await fetch(`${this.apiUrl}/api/v1/login`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: `${name}@orot.example.test`, password: DEMO_PASSWORD }),
      });
      if (!response.ok) throw new Error(`${name} could not log in: ${response.status}`);
      this.#cookies.set(name, response.headers.getSetCookie()[0].split(';')[0]);
    }
  }

  /** A command (or the opening) as `actor`; returns the answer, or the problem when its code is among `expected`. */
  async command({ actor, path, key, body, expected = [] }) {
    const { status, json } = await this.#untilAnswered({ actor, path, method: 'POST', key, body });
    if (status >= 400) {
      if (expected.includes(json.code)) return { refused: json.code, params: json.params };
      throw new Error(`${path} (${key}) was refused: ${status} ${json.code} ${JSON.stringify(json.params)}`);
    }
    this.acknowledged.push({ crisisId: json.id, commandId: `${actor}:${key}`, actor, path, key, body, answer: json });
    return json;
  }

  /** A read, repeated until it is answered. */
  async read(actor, path) {
    const { status, json } = await this.#untilAnswered({ actor, path, method: 'GET' });
    if (status >= 400) throw new Error(`GET ${path} was refused: ${status} ${json.code}`);
    return json;
  }

  /** One attempt: the answer, or undefined when there was none or a lawful "not now". */
  async attempt({ actor, path, method, key, body }) {
    let response;
    let text;
    try {
      response = await fetch(`${this.apiUrl}${path}`, {
        method, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        headers: { cookie: this.#cookies.get(actor), ...(key === undefined ? {} : { 'idempotency-key': key, 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch {
      this.refused.connection += 1;
      this.waitMs = 0;
      return undefined; // the process is gone, or was while it answered
    }
    return this.#judge({ status: response.status, retryAfter: response.headers.get('retry-after'), type: response.headers.get('content-type') ?? '', text, what: `${method} ${path}` });
  }

  #judge({ status, retryAfter, type, text, what }) {
    const json = parsed(text);
    const wrong = (why) => { this.violations.push(`${what} answered ${status}: ${why}: ${text.slice(0, 200)}`); };
    if (json === undefined) wrong('not JSON');
    if (status >= 400 && !type.startsWith('application/problem+json')) wrong(`${type} instead of problem+json`);
    if (/\n\s+at |node_modules|select .* from /i.test(status >= 400 ? text : '')) wrong('shows its insides');
    if (status < 500) return { status, json };
    this.waitMs = 1_000 * (Number(retryAfter) || 0);
    if (status !== 503 || !String(json?.code).startsWith('unavailable.')) wrong('only 503 unavailable.* may happen');
    this.refused.unavailable += 1;
    return undefined;
  }

  async #untilAnswered(request) {
    const startedAt = Date.now();
    for (;;) {
      const answer = await this.attempt(request);
      const elapsedMs = Date.now() - startedAt;
      if (answer !== undefined) {
        this.longestOutageMs = Math.max(this.longestOutageMs, elapsedMs);
        return answer;
      }
      if (elapsedMs > this.stepTimeoutMs) throw new Error(`${request.method} ${request.path} had no answer in ${Math.round(elapsedMs / 1_000)} s`);
      this.retries += 1;
      // As the answer asks; a connection that broke says nothing, so soon again.
      await delay(this.random.between(...RETRY_MS) + this.waitMs * this.random.next());
    }
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // judged by the caller
  }
}
