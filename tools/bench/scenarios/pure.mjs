/**
 * What needs no server: deciding each command of the catalogue on a crisis with a long record, and reading a long message. Each is timed by
 * itself, many times over, after warming up; commands are the catalogue's own examples, so most are refused for one reason or another, and
 * the slowest path of the domain, a whole tick after a day of silence, is timed as well. Readers of what strangers write are also given
 * hostile texts (one thing said over and over) of one length and of twice that length: a reader that backtracks shows in the ratio.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { percentile } from '../measure.mjs';

const require = createRequire(import.meta.url);
const dist = join(import.meta.dirname, '../../../dist');
const DECIDE_MS = 2;
const GUARD_MS = 10;
const HOUR = 3_600_000;
const MESSAGE_CHARS = 2_000;
const HOSTILE_CHARS = 20_000;
/** Twice the text in at most thrice the time: of a reader that goes over it once two is right, of one that backtracks four or more comes. */
const GROWTH = 3;

const ENGLISH = 'Zone A works since 10:40 and we found why zone B refuses connections: a certificate ran out on Tuesday at 04:00. We replace it tonight and expect to be done by tomorrow noon. You can send orders through zone A until then. I will write again by 16:00 today, also if there is nothing new. The courier brings the two routers on Thursday between 9 and 11. ';
const HEBREW = 'אזור א פועל מאז 10:40 ומצאנו מדוע אזור ב מסרב לחיבורים: תעודה פגה ביום שלישי ב־04:00. אנו מחליפים אותה הלילה וצפויים לסיים עד מחר בצהריים. עד אז אפשר לשלוח הזמנות דרך אזור א. אכתוב שוב עד 16:00 היום, גם אם אין חדש. השליח יביא את שני הנתבים ביום חמישי בין 9 ל־11. ';

export async function pure(bench, detail) {
  const { rounds } = bench.sizes.pure;
  return [decideRow({ rounds, detail }), ...guardRows({ rounds, detail }), ...growthRows({ rounds, detail })];
}

function decideRow({ rounds, detail }) {
  const { state, now } = longCrisis();
  const { decide } = require(join(dist, 'libs/domain/src'));
  const { catalogue, parseCommand } = require(join(dist, 'libs/contracts/src'));
  const commands = Object.values(catalogue).flatMap((entry) => {
    const parsed = parseCommand(entry.name, entry.example, () => 'contact-1');
    return parsed.ok ? [parsed.command] : [];
  });
  commands.push({ type: 'tick', payload: {} });
  const context = { now: now + 24 * HOUR, actor: { id: 'amos', role: 'account-manager' } };
  const times = [];
  for (let round = -5; round < rounds; round += 1) {
    detail(`deciding ${commands.length} commands on ${state.version} events, round ${Math.max(0, round + 1)} of ${rounds}`);
    for (const command of commands) {
      const before = performance.now();
      decide(state, command, context);
      if (round >= 0) times.push(performance.now() - before);
    }
  }
  const p99 = percentile(times, 0.99);
  return { what: `deciding a command on ${state.version} events, p99`, unit: 'ms', measured: p99, target: `≤ ${DECIDE_MS} ms`, holds: p99 <= DECIDE_MS, n: times.length, note: `${commands.length} commands` };
}

/** A day-long severity 1 crisis with hourly updates, told until its record holds two thousand events. */
function longCrisis() {
  const { decide, open, tick } = require(join(dist, 'libs/domain/src'));
  const { calendarById, compileCalendar } = require(join(dist, 'libs/calendar/src'));
  const { readProtocol } = require(join(dist, 'libs/protocol/src'));
  const { readFileSync } = require('node:fs');
  const start = Date.parse('2026-03-09T08:00:00+02:00');
  const compile = (id) => compileCalendar(calendarById(id, []).calendar, start - 24 * HOUR, start + 120 * 24 * HOUR);
  const file = join(dist, '../protocols/standard.yaml');
  const payload = {
    crisisId: 'c', reference: 'TK-2026-00001', summary: 'Orders are refused', account: { id: 'a', name: 'Galil', vip: false },
    contacts: [{ id: 'contact-1', name: 'Noa', email: 'noa@example.test', phone: null, language: 'he', genderForm: 'neutral' }], trigger: 'outage', causes: ['product-fault'], impactLevel: 1,
    impact: { processes: [], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    trustSignals: [], awareAt: start, spokeFirst: 'us', deskId: 'il',
    people: { incidentManager: 'ines', accountManager: 'amos', deputy: null, technicalLead: 'tal', teamLead: 'tamar', headOfService: 'hila', executiveSponsor: 'eyal' },
    protocol: readProtocol(readFileSync(file, 'utf8'), file).protocol, calendars: { always: compile('24x7'), extended: compile('il-extended'), desk: compile('il'), delivery: compile('il-delivery') }, drill: null,
  };
  let { state } = open(payload, { now: start, actor: { id: 'ines', role: 'incident-manager' } });
  let now = start;
  const substance = { newFacts: ['fact'], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };
  const message = { type: 'send-message', payload: { messageType: 'update', contactIds: ['contact-1'], language: 'en', subject: 's', body: 'b', templateId: null, substance } };
  while (state.version < 2_000) {
    now += HOUR * (state.version % 7 === 0 ? 3 : 0.5);
    state = tick(state, now).state;
    const outcome = decide(state, message, { now, actor: { id: 'amos', role: 'account-manager' } });
    if (outcome.ok) ({ state } = outcome);
  }
  return { state, now };
}

function guardRows({ rounds, detail }) {
  const { checkMessage } = require(join(dist, 'libs/guard/src'));
  return [['en', ENGLISH], ['he', HEBREW]].map(([language, sentences]) => {
    const text = sentences.repeat(10).slice(0, MESSAGE_CHARS);
    const times = [];
    for (let round = -50; round < rounds * 20; round += 1) {
      if (round % 100 === 0) detail(`reading ${MESSAGE_CHARS} characters (${language})`);
      const before = performance.now();
      checkMessage({ text, language, form: 'neutral', messageType: 'update', verdict: 'not-examined', sentAt: Date.parse('2026-09-10T11:00:00+03:00'), timeZone: 'Asia/Jerusalem' });
      if (round >= 0) times.push(performance.now() - before);
    }
    const p99 = percentile(times, 0.99);
    return { what: `guard on ${MESSAGE_CHARS} characters (${language}), p99`, unit: 'ms', measured: p99, target: `≤ ${GUARD_MS} ms`, holds: p99 <= GUARD_MS, n: times.length, note: `p50 ${percentile(times, 0.5).toFixed(1)} ms` };
  });
}

/** The best of several readings: what the machine does meanwhile only ever adds. */
function bestOf(rounds, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

function growthRows({ rounds, detail }) {
  const { signalsOf, checkMessage } = require(join(dist, 'libs/guard/src'));
  const { readabilityOf } = require(join(dist, 'libs/i18n/src'));
  const { passwordFlaw } = require(join(dist, 'libs/identity/src'));
  const { findOffers } = require(join(dist, 'apps/api/src/messages/offers'));
  const readers = [
    ['offers held back', ['we will offer you ', 'ניתן לכם ', 'you will receive a ', 'option a '], (body) => findOffers({ subject: '', body, overrides: [] })],
    ['signs of a complaint', ['took ', 'a', 'לא '], (text) => signalsOf(text, null)],
    ['how readable a text is', ['word ', 'word. ', 'מילה '], (text) => readabilityOf(text, 'en')],
    ['how strong a password is', ['a', 'ab', 'abc1'], (text) => passwordFlaw(text.slice(0, text.length / 20), [])],
    ['the guard', ['by tomorrow ', 'you should have ', 'עד מחר ', 'לא אמרנו '], (text) => checkMessage({ text: text.slice(0, text.length / 4), language: 'en', form: 'neutral', messageType: 'update', verdict: 'not-examined', sentAt: 0, timeZone: 'Asia/Jerusalem' })],
  ];
  return readers.map(([name, texts, read]) => {
    detail(`reading hostile texts: ${name}`);
    const ratios = texts.map((one) => {
      const [once, twice] = [1, 2].map((times) => one.repeat(Math.ceil((times * HOSTILE_CHARS) / one.length)));
      return bestOf(rounds, () => { read(twice); }) / bestOf(rounds, () => { read(once); });
    });
    const worst = Math.max(...ratios);
    return { what: `${name}: twice a hostile text`, unit: '×', measured: worst, target: `≤ ${GROWTH} ×`, holds: worst <= GROWTH, n: rounds * texts.length * 2, note: ratios.map((one) => one.toFixed(2)).join(', ') };
  });
}
