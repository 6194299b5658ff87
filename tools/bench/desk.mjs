/** A person at the desk: speaks to the product over HTTP like any client, with a session of a demo user and a key of its own per command. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const DEMO_PASSWORD = 'tikkun-demo';

export class Desk {
  #agent = new Agent({ keepAlive: true, maxSockets: 100 });
  #token;

  /** Logs `name` of the demo organisation in and takes an API token for him. */
  static async open(apiUrl, name = 'maya') {
    const desk = new Desk(apiUrl);
    const login = await desk.#call('POST', '/api/v1/login', { email: `${name}@orot.example.test`, password: DEMO_PASSWORD });
    const cookie = login.headers['set-cookie'][0].split(';')[0];
    const made = await desk.#call('POST', '/api/v1/tokens', { name: 'bench', expiresInDays: 1 }, { cookie });
    desk.#token = made.body.token;
    return desk;
  }

  constructor(apiUrl) {
    this.url = new URL(apiUrl);
  }

  /** Opens a crisis; returns the answer. `change` overrides fields of an ordinary report. */
  async openCrisis(change = {}) {
    return this.post('/api/v1/crises', { ...ordinaryReport(), ...change });
  }

  /** Sends a command. */
  async command(id, name, body) {
    return this.post(`/api/v1/crises/${id}/${name}`, body);
  }

  async post(path, body) {
    return (await this.#call('POST', path, body, { authorization: `Bearer ${this.#token}`, 'idempotency-key': randomUUID() })).body;
  }

  async get(path) {
    return (await this.#call('GET', path, undefined, { authorization: `Bearer ${this.#token}` })).body;
  }

  close() {
    this.#agent.destroy();
  }

  #call(method, path, body, headers = {}) {
    const text = body === undefined ? '' : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request({ host: this.url.hostname, port: this.url.port, path, method, agent: this.#agent, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...headers } }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.once('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode >= 400) return reject(new Error(`${method} ${path}: ${answer.statusCode} ${raw.slice(0, 300)}`));
          resolve({ headers: answer.headers, body: raw === '' ? null : JSON.parse(raw) });
        });
      });
      asked.once('error', reject);
      asked.end(text);
    });
  }
}

/** Severity 3 on business hours: nothing of it falls due while a benchmark runs. */
export function ordinaryReport() {
  return {
    summary: 'Orders from two branches are refused since this morning', account: { id: 'galil-logistics' }, contacts: [{ id: 'noa-galil' }], trigger: 'outage', causes: ['product-fault'], impactLevel: 3,
    impact: { processes: ['order intake'], lossPerHourMinor: 1_250_000, currency: 'ILS', usersAffected: 34, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    spokeFirst: 'us',
  };
}

const substance = { newFacts: ['Health checks of the load balancer fail in zone B'], actions: ['Traffic is being moved to zone A'], customerCanDo: ['Send orders through zone A'] };
const soon = (days) => new Date(Date.now() + days * 86_400_000).toISOString();

/** The commands of a crisis's first hours, in an order that is never refused. */
export function firstHours() {
  return [
    ['add-note', { text: 'The customer’s own IT was called and confirms the picture.' }],
    ['log-contact', { direction: 'to-customer', channel: 'call', contactId: 'noa-galil', occurredAt: new Date().toISOString(), said: 'Told her what we know.', emotionalState: 'angry', confirmedByCustomer: true, substance }],
    ['locate', { where: 'Health checks of the load balancer in zones B and C', note: 'Found by comparing the two deployments' }],
    ['send-message', { messageType: 'update', contactIds: ['noa-galil'], language: 'en', subject: 'Orders: where we stand', body: 'Zone A works since 10:40. We are checking why zone B refuses connections. You can send orders through zone A.', substance }],
    ['contain', { how: 'Traffic of the other customers was moved away from zone B' }],
    ['record-workaround', { description: 'Orders are sent through zone A only', risk: 'Half the capacity', expiresAt: soon(3), restoresOperation: true }],
    ['add-note', { text: 'Branch managers told by phone.' }],
    ['record-fix', { description: 'The health checks were corrected', restoresOperation: true }],
  ];
}
