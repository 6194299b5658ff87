/** A person of the demo organisation at the API: logs in once, issues commands, reads. */
import { randomUUID } from 'node:crypto';

const PASSWORD = 'tikkun-demo';

export class DemoClient {
  #cookies = new Map();

  constructor(apiUrl) {
    this.apiUrl = apiUrl;
  }

  async #cookie(person) {
    const known = this.#cookies.get(person);
    if (known !== undefined) return known;
    const response = await fetch(`${this.apiUrl}/api/v1/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: `${person}@orot.example.test`, password: PASSWORD }) });
    if (!response.ok) throw new Error(`${person} could not log in: ${response.status}`);
    const cookie = response.headers.getSetCookie()[0].split(';')[0];
    this.#cookies.set(person, cookie);
    return cookie;
  }

  async #send(person, method, path, body, key = randomUUID()) {
    const headers = { cookie: await this.#cookie(person), ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': key }) };
    const response = await fetch(`${this.apiUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    const json = text.startsWith('{') ? JSON.parse(text) : {};
    return response.ok ? { ok: true, ...json } : { ok: false, code: json.code ?? String(response.status), detail: json.detail ?? '', field: json.field };
  }

  get(person, path) {
    return this.#send(person, 'GET', path);
  }

  /** `key`: of the act, so that a repeat of it is the same act; a fresh one where it is left out. */
  post(person, path, body, key) {
    return this.#send(person, 'POST', path, body, key);
  }

  put(person, path, body) {
    return this.#send(person, 'PUT', path, body);
  }
}
