/** Whole random crises on simulated time: what must hold in every state that anybody can reach. */
import fc from 'fast-check';
import type { Command } from '../crisis/commands';
import type { DomainEvent } from '../crisis/events';
import { missingToClose } from '../crisis/gates';
import { decide, open, replay, tick } from '../crisis/hallway';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, calendars, contact, CUSTOMER, EYAL, INES, opening, substance, T0, TAL, TAMAR } from '../testing/fixtures';
import { RELATIONSHIP_MAKERS, relationshipHelp, relationshipProtocol } from '../testing/relationship-makers';
import type { Dice, Make } from '../testing/relationship-makers';
import { contactWith, message, rootCause, signature } from '../testing/story';
import { OUTLIVING_KINDS } from '../obligation/kinds';
import { REVIEW_SECTIONS } from '../review/review';
import { EXPECTATION_SOURCES, EXPOSURE_LEVELS, REPLACEABILITIES, RISK_CLASSES, RISK_LEVELS } from '../stake/stake';
import { nextWake, passTime } from './simulate';

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const some = <T>(list: readonly T[], index: number, of: (one: T) => Command): Command | null => {
  const one = pick(list, index);
  return one === undefined ? null : of(one);
};
const CONTACTS = ['carmel', 'dov', 'efrat'] as const;
const anyContact = (dice: Dice): string => CONTACTS[dice.a % 3] ?? 'carmel';
/** Every command there is, with payloads that are sometimes right and sometimes wrong. */
const MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'send-message', payload: message({ newFacts: d.a % 3 === 0 ? [] : ['f'], nextUpdateAt: d.b % 2 === 0 ? null : now + (d.a % 300) * MINUTE_MS }, { messageType: pick(['update', 'answer', 'summary', 'stage-update', 'first-contact', 'other', 'closing'], d.b) ?? 'update', contactIds: d.a % 4 === 0 ? ['carmel', 'dov'] : [anyContact(d)] }) }, AMOS],
  (_s, d, now) => [{ type: 'log-contact', payload: contactWith(now - (d.a % 400) * MINUTE_MS, { direction: d.a % 2 === 0 ? 'to-customer' : 'from-customer', channel: d.b % 3 === 0 ? 'email' : 'call', contactId: anyContact(d), needsAnswer: d.b % 2 === 0, answered: d.b % 5 === 0, confirmedByCustomer: d.a % 3 === 0, emotionalState: d.b % 7 === 0 ? 'furious' : 'calm', substance: d.a % 5 === 0 ? null : substance(), competitorNamed: d.b % 11 === 0 ? pick(['Other Ltd', 'OTHER LTD', 'Third'], d.a) ?? null : null, ...(d.b % 13 === 0 ? { unpreparedBecause: 'no time' } : {}) }) }, AMOS],
  (_s, d) => [{ type: 'record-stake', payload: { contractValueMinorPerYear: d.a % 3 === 0 ? null : d.a * 1_000, currency: 'ILS', renewalOn: d.b % 3 === 0 ? null : '2026-03-01', replaceability: pick([...REPLACEABILITIES, null], d.b) ?? null } }, AMOS],
  (_s, d, now) => [{ type: 'record-exposure', payload: { level: pick(EXPOSURE_LEVELS, d.a) ?? 'none', link: d.b % 2 === 0 ? null : 'https://press.example/1', seenAt: now + (d.b % 30 - 25) * HOUR_MS, note: '' } }, AMOS],
  (_s, d) => [{ type: 'assess-risk', payload: { class: pick(RISK_CLASSES, d.a) ?? 'legal', level: pick(RISK_LEVELS, d.b) ?? 'low', note: '', owner: d.b % 2 === 0 ? null : 'tamar' } }, INES],
  () => [{ type: 'complete-legal-review', payload: { outcome: 'no claim' } }, TAMAR],
  (_s, d) => [d.a % 5 === 0 ? { type: 'record-versions', payload: { versions: { customer: 'c', ours: 'o' } } } : null, INES],
  (_s, d) => [d.a % 5 === 0 ? { type: 'record-expectation', payload: { source: pick(EXPECTATION_SOURCES, d.b) ?? 'other', note: '' } } : null, INES],
  (_s, d) => [{ type: 'report-delivery', payload: { messageId: `message-${String(d.a % 20)}-1`, outcome: d.b % 2 === 0 ? 'failed' : 'unknown', detail: '' } }, { id: 'delivery', role: 'system' }],
  (s, d) => [some(s.message.unsettled, d.a, (one) => ({ type: 'settle-delivery', payload: { messageId: one.id, outcome: 'received', note: '' } })), AMOS],
  () => [{ type: 'locate', payload: { where: 'w', note: '' } }, TAL],
  () => [{ type: 'contain', payload: { how: 'h' } }, TAL],
  (_s, d, now) => [{ type: 'record-workaround', payload: { description: 'd', risk: 'r', expiresAt: now + (d.a % 200) * HOUR_MS, restoresOperation: d.b % 3 !== 0 } }, TAL],
  (_s, d, now) => [{ type: 'extend-workaround', payload: { expiresAt: now + (d.a % 400) * HOUR_MS, reason: 'r' } }, TAL],
  () => [{ type: 'withdraw-workaround', payload: { reason: 'r' } }, TAL],
  (_s, d) => [{ type: 'record-fix', payload: { description: 'd', restoresOperation: d.a % 2 === 0 } }, TAL],
  (_s, d) => [{ type: 'verify-fix', payload: { passed: d.a % 4 !== 0, how: 'h', confirmedByCustomer: true } }, TAL],
  () => [{ type: 'record-root-cause', payload: rootCause() }, TAL],
  (_s, d, now) => [{ type: 'add-prevention', payload: { title: 't', owner: 'tal', dueAt: now + (d.a % 60) * DAY_MS } }, TAL],
  (s, d) => [some(s.cause.actions, d.a, (one) => ({ type: 'complete-prevention', payload: { actionId: one.id, evidence: 'e' } })), TAL],
  () => [{ type: 'finish-technical', payload: { note: '' } }, TAL],
  (_s, d) => [{ type: 'raise-severity', payload: { to: ([1, 2, 3] as const)[d.a % 3] ?? 1, reason: 'r' } }, INES],
  (_s, d) => [{ type: 'lower-severity', payload: { to: ([2, 3, 4] as const)[d.a % 3] ?? 4, reason: 'r' } }, INES],
  (_s, d) => [{ type: 'confirm-lower-severity', payload: { agree: d.a % 3 !== 0, reason: 'r' } }, d.b % 2 === 0 ? TAMAR : INES],
  (s, d) => [{ type: 'record-impact', payload: { impactLevel: ([1, 2, 3, 4] as const)[d.a % 4] ?? 4, impact: s.crisis.impact } }, INES],
  (_s, d) => [{ type: 'add-trust-signal', payload: { signal: pick(['broken-promise', 'public-exposure', 'executive-involved'] as const, d.a) ?? 'broken-promise', note: '' } }, AMOS],
  (_s, d) => [{ type: 'assign-role', payload: { role: pick(['accountManager', 'deputy', 'technicalLead'] as const, d.a) ?? 'deputy', personId: pick(['amos', 'dana', 'noa'], d.b) ?? 'noa', reason: 'r' } }, INES],
  (_s, d, now) => [{ type: 'set-availability', payload: { personId: pick(['amos', 'dana', 'ines', 'tal'], d.a) ?? 'amos', unavailableUntil: d.b % 4 === 0 ? null : now + (d.b % 100) * HOUR_MS, reason: 'r' } }, INES],
  (s, d, now) => [some(s.obligation.open, d.a, (one) => ({ type: 'pause-clock', payload: { obligationId: one.id, reason: 'waiting_customer', text: 't', until: now + (d.b % 80) * HOUR_MS } })), TAL],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'resume-clock', payload: { obligationId: one.id, note: '' } })), TAL],
  (s, d, now) => [some(s.obligation.open, d.a, (one) => ({ type: 'extend-obligation', payload: { obligationId: one.id, dueAt: now + (d.b % 200) * HOUR_MS, reason: 'r' } })), TAMAR],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'cancel-obligation', payload: { obligationId: one.id, reason: 'r' } })), TAMAR],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'take-over', payload: { obligationId: one.id, reason: 'r' } })), d.b % 2 === 0 ? TAMAR : AMOS],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'acknowledge-notice', payload: { obligationId: one.id } })), EYAL],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'complete-task', payload: { obligationId: one.id, note: 'n' } })), AMOS],
  (_s, d) => [{ type: 'change-cadence', payload: { target: d.a % 3 === 0 ? { kind: 'days', days: 1 } : { kind: 'time', ms: (30 + (d.a % 300)) * MINUTE_MS }, clock: d.b % 2 === 0 ? 'always' : 'desk', askedBy: 'carmel', words: d.b % 3 === 0 ? '' : 'please' } }, AMOS],
  (_s, d) => [{ type: 'return-to-routine', payload: { how: d.a % 3 === 0 ? 'quiet-period' : 'customer-confirmation', contactId: 'carmel', comprehension: 'yes', note: '' } }, AMOS],
  (s, d) => [{ type: 'answer-survey', payload: { cycle: s.crisis.cycle, contactId: anyContact(d), scores: { 'CSAT-H': 1 + (d.b % 5), TRUST: 3 }, open: '' } }, CUSTOMER],
  (_s, d) => [{ type: 'log-call-back', payload: { outcome: d.b % 5 === 0 ? 'reopened' : 'resolved', said: 's', contactId: 'carmel' } }, d.a % 3 === 0 ? AMOS : TAMAR],
  (_s, d) => [{ type: 'write-review-section', payload: { section: REVIEW_SECTIONS[d.a % 7] ?? 'summary', text: 't' } }, INES],
  () => [{ type: 'submit-review', payload: { note: '' } }, INES],
  (_s, d) => [{ type: 'approve-review', payload: { note: '' } }, d.a % 2 === 0 ? INES : TAMAR],
  () => [{ type: 'return-review', payload: { reason: 'r' } }, TAMAR],
  () => [{ type: 'sign-review', payload: signature() }, EYAL],
  () => [{ type: 'close', payload: { note: '' } }, INES],
  (_s, d) => [d.a % 6 === 0 ? { type: 'reopen', payload: { reason: 'r' } } : null, AMOS],
  (_s, d) => [d.a % 40 === 0 ? { type: 'cancel', payload: { reason: 'r' } } : null, INES],
  (_s, d) => [d.a % 4 === 0 ? { type: 'confirm-cancel', payload: { agree: d.b % 2 === 0 } } : null, TAMAR],
  (_s, d, now) => [{ type: 'join-report', payload: { summary: 's', receivedAt: now, channel: 'mail', contact: contact(pick(CONTACTS, d.a) ?? 'dov') } }, INES],
  (s, d) => [{ type: 'apply-calendars', payload: { why: 'window', calendars: d.a % 2 === 0 ? calendars(160) : s.calendars, note: '' } }, { id: 'engine', role: 'system' }],
  ...RELATIONSHIP_MAKERS,
];

/** The way people who want to be done go: each maker is right when its gate is open. Brings random crises as far as closing. */
function helpful(state: CrisisState, now: number): readonly [Command, Actor] | null {
  const { fix, cause, crisis, survey, review, obligation, message: voice } = state;
  const open = (kind: string) => obligation.open.find((one) => one.kind === kind);
  const notice = open('executive-notice');
  const doubtful = voice.unsettled[0];
  const task = open('task');
  const section = REVIEW_SECTIONS.find((one) => !review.sectionsDone.includes(one));
  const toAnswer = survey.invitations.find((one) => one.state === 'sent' || one.state === 'planned');
  if (crisis.closedAt !== null || crisis.cancelledAt !== null) return null;
  if (doubtful !== undefined) return [{ type: 'settle-delivery', payload: { messageId: doubtful.id, outcome: 'received', note: '' } }, AMOS];
  if (task !== undefined) return [{ type: 'complete-task', payload: { obligationId: task.id, note: '' } }, AMOS];
  if (notice !== undefined) return [{ type: 'acknowledge-notice', payload: { obligationId: notice.id } }, EYAL];
  if (open('legal-review') !== undefined) return [{ type: 'complete-legal-review', payload: { outcome: 'no claim' } }, TAMAR];
  if (open('summary') !== undefined) return [{ type: 'send-message', payload: message({ newFacts: ['f'] }, { messageType: 'summary' }) }, AMOS];
  if (voice.unanswered.length > 0 || open('answer') !== undefined || voice.fromCustomer === 0) return [{ type: 'log-contact', payload: contactWith(now, { contactId: voice.unanswered[0]?.contactId ?? 'carmel', answered: true, confirmedByCustomer: true, substance: substance(), unpreparedBecause: 'he called back' }) }, AMOS];
  if (fix.locatedAt === null) return [{ type: 'locate', payload: { where: 'w', note: '' } }, TAL];
  if (fix.fixedAt === null) return [{ type: 'record-fix', payload: { description: 'd', restoresOperation: true } }, TAL];
  if (fix.verifiedAt === null) return [{ type: 'verify-fix', payload: { passed: true, how: 'h', confirmedByCustomer: true } }, TAL];
  if (cause.rootCauseAt === null) return [{ type: 'record-root-cause', payload: rootCause() }, TAL];
  if (cause.actions.length === 0) return [{ type: 'add-prevention', payload: { title: 't', owner: 'tal', dueAt: now + DAY_MS } }, TAL];
  if (fix.finishedAt === null) return [{ type: 'finish-technical', payload: { note: '' } }, TAL];
  if (crisis.routine === null) return [{ type: 'return-to-routine', payload: { how: 'customer-confirmation', contactId: 'carmel', comprehension: 'yes', note: '' } }, AMOS];
  if (survey.lowScoreOpen) return [{ type: 'log-call-back', payload: { outcome: 'resolved', said: 's', contactId: 'carmel' } }, TAMAR];
  if (toAnswer !== undefined) return [{ type: 'answer-survey', payload: { cycle: survey.cycle, contactId: toAnswer.contactId, scores: { 'CSAT-H': 5 }, open: '' } }, CUSTOMER];
  if (review.stage === 'draft' && section !== undefined) return [{ type: 'write-review-section', payload: { section, text: 't' } }, INES];
  if (review.stage === 'draft') return [{ type: 'submit-review', payload: { note: '' } }, INES];
  if (review.stage === 'in-review') return [{ type: 'approve-review', payload: { note: '' } }, TAMAR];
  if (review.stage === 'reviewed') return [{ type: 'sign-review', payload: signature() }, EYAL];
  return relationshipHelp(state, now) ?? [{ type: 'close', payload: { note: '' } }, INES];
}

const step = fc.record({
  // Mostly minutes and hours, now and then days.
  waitMs: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 90 * MINUTE_MS }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 * HOUR_MS }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 * DAY_MS }) }),
  /** Past the last maker: the helpful step. */
  maker: fc.noBias(fc.integer({ min: 0, max: Math.floor(2.2 * MAKERS.length) })),
  a: fc.noBias(fc.nat({ max: 1_000 })),
  b: fc.noBias(fc.nat({ max: 1_000 })),
  outage: fc.boolean(),
});
const crisis = fc.record({
  impactLevel: fc.constantFrom(1, 2, 3, 4),
  awareBeforeMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * DAY_MS })),
  steps: fc.array(step, { minLength: 10, maxLength: 70, size: 'max' }),
});
type Crisis = typeof crisis extends fc.Arbitrary<infer T> ? T : never;

interface Seen {
  readonly state: CrisisState;
  readonly events: readonly DomainEvent[];
}

/** Whoever writes into a state that others hold faults here; so a refused command provably leaves it as it was. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}

/** Runs the crisis; `look` sees every state in which somebody could act, with the time. */
function run(given: Crisis, look: (state: CrisisState, now: number) => void = () => undefined): Seen {
  const impactLevel = given.impactLevel === 1 ? 1 : given.impactLevel === 2 ? 2 : given.impactLevel === 3 ? 3 : 4;
  const opened = open(opening({ impactLevel, protocol: relationshipProtocol, awareAt: T0 - given.awareBeforeMs, contacts: [contact('carmel'), contact('dov')] }), { now: T0, actor: INES });
  if (!opened.ok) throw new Error(opened.code);
  const events = [...opened.events];
  let state = frozen(opened.state);
  let now = T0;
  for (const one of given.steps) {
    state = frozen(state);
    // The compiled window ends after 100 days; a real one is refreshed.
    if (now + one.waitMs > T0 + 75 * DAY_MS) break;
    now += one.waitMs;
    if (one.outage) {
      const ticked = tick(state, now);
      events.push(...ticked.events);
      ({ state } = ticked);
    } else state = passTime(state, now, events);
    look(state, now);
    const maker = MAKERS[one.maker];
    const [command, actor] = maker === undefined ? (helpful(state, now) ?? [null, INES]) : maker(state, one, now);
    if (command === null) continue;
    const outcome = decide(state, command, { now, actor });
    if (!outcome.ok) continue;
    events.push(...outcome.events);
    ({ state } = outcome);
    look(state, now);
  }
  return { state, events };
}

/** The same crises in every run of the suite, so that a red build is repeatable; TIKKUN_PROPERTY_SEED and TIKKUN_PROPERTY_RUNS ask for others and more. */
const RUNS = { numRuns: Number(process.env['TIKKUN_PROPERTY_RUNS'] ?? 60), seed: Number(process.env['TIKKUN_PROPERTY_SEED'] ?? 20_260_910) };
const AFTER_CLOSING: ReadonlySet<string> = new Set(['answer', 'task']);
const json = (value: unknown): string => JSON.stringify(value);

describe('in every crisis', () => {
  it('replaying the record gives the state; numbers have no gap, time never runs backwards; the same again gives the same', () => {
    fc.assert(fc.property(crisis, (given) => {
      const { state, events } = run(given);
      expect(replay(events)).toEqual(state);
      expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
      for (const [index, event] of events.entries()) expect(event.at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
      expect(json(replay(JSON.parse(json(events)) as DomainEvent[]))).toBe(json(state));
      expect(json(run(given).events)).toBe(json(events));
    }), RUNS);
  });

  it('time does nothing before it is due, all of it at once when due, and nothing twice', () => {
    fc.assert(fc.property(crisis, (given) => {
      run(given, (state, now) => {
        const wake = nextWake(state);
        if (wake === null) {
          expect(tick(state, now + 10 * DAY_MS).events).toEqual([]);
          return;
        }
        expect(tick(state, wake - 1).events).toEqual([]);
        const ticked = tick(state, Math.max(wake, now));
        expect(ticked.events.length).toBeGreaterThan(0);
        expect(tick(ticked.state, Math.max(wake, now)).events).toEqual([]);
      });
    }), RUNS);
  });

  it('each duty is settled once, never comes back, and its end fits its time', () => {
    fc.assert(fc.property(crisis, (given) => {
      const { state, events } = run(given);
      const started = events.flatMap((event) => (event.type === 'obligation.started' ? [event.data.id] : []));
      const settled = events.flatMap((event) => (event.type === 'obligation.settled' ? [event.data] : []));
      const ids = settled.map((one) => one.id);
      expect(new Set(started).size).toBe(started.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(state.obligation.open.filter((one) => ids.includes(one.id))).toEqual([]);
      expect([...ids, ...state.obligation.open.map((one) => one.id)].sort()).toEqual([...started].sort());
      for (const one of settled) if (one.outcome === 'kept') expect(one.due === null || one.at <= one.due).toBe(true);
      const tally = Object.values(state.obligation.tally).reduce((sum, one) => sum + one.kept + one.late + one.missed + one.cancelled, 0);
      expect(tally).toBe(settled.length);
      const breached = events.flatMap((event) => (event.type === 'obligation.breached' ? [event.data.id] : []));
      expect(new Set(breached).size).toBe(breached.length);
    }), RUNS);
  });

  it('there is exactly one timed update until return to routine, and none after', () => {
    fc.assert(fc.property(crisis, (given) => {
      run(given, (state) => {
        const owed = state.crisis.routine === null && state.crisis.cancelledAt === null;
        expect(state.obligation.open.filter((one) => one.kind === 'timed-update')).toHaveLength(owed ? 1 : 0);
      });
    }), RUNS);
  });

  it('somebody always has a next step: time will wake the crisis, or a command is accepted', () => {
    fc.assert(fc.property(crisis, (given) => {
      run(given, (state, now) => {
        if (state.crisis.closedAt !== null || state.crisis.cancelledAt !== null) return;
        const next = helpful(state, now);
        const accepted = next !== null && decide(state, next[0], { now, actor: next[1] }).ok;
        expect(accepted || nextWake(state) !== null).toBe(true);
      });
    }), RUNS);
  });

  it('willing people can always bring it to its end, and it never closes with a track, a gate or a duty open', () => {
    fc.assert(fc.property(crisis, (given) => {
      const seen = run(given);
      let { state } = seen;
      let now = Math.max(T0, seen.events.at(-1)?.at ?? T0);
      for (let count = 0; count < 80 && state.crisis.closedAt === null && state.crisis.cancelledAt === null; count += 1) {
        const next = helpful(state, now);
        if (next === null) break;
        const outcome = decide(state, next[0], { now, actor: next[1] });
        if (!outcome.ok) throw new Error(`${next[0].type}: ${outcome.code} ${json(outcome.params)}`);
        if (next[0].type === 'close') expect(missingToClose(state)).toEqual([]);
        ({ state } = outcome);
        now += MINUTE_MS;
        state = passTime(state, now, []);
      }
      if (state.crisis.cancelledAt !== null) return;
      expect(state.crisis.closedAt).not.toBeNull();
      expect([state.fix.finishedAt === null, state.crisis.routine === null, state.survey.endedAt === null, state.survey.lowScoreOpen]).toEqual([false, false, false, false]);
      // Prevention and what is owed to a colleague go on; a question or a doubtful delivery after closing is owed anew.
      const { closedAt } = state.crisis;
      expect(state.obligation.open.every((one) => OUTLIVING_KINDS.has(one.kind) || (AFTER_CLOSING.has(one.kind) && closedAt !== null))).toBe(true);
    }), RUNS);
  });

  it('every open duty has an owner, and a due instant unless it stands still', () => {
    fc.assert(fc.property(crisis, (given) => {
      run(given, (state) => {
        for (const one of state.obligation.open) {
          expect(one.owner).not.toBeNull();
          expect(one.due === null).toBe(one.pauses.some((pause) => pause.to === null));
          expect(one.due ?? one.startedAt).toBeGreaterThanOrEqual(one.startedAt);
        }
      });
    }), RUNS);
  });

  it('the state stays under 100 KiB', () => {
    fc.assert(fc.property(crisis, (given) => {
      expect(json(run(given).state).length).toBeLessThan(100 * 1024);
    }), RUNS);
  });
});

it('thirty days of severity 1 with nobody speaking stay under 100 KiB of state', () => {
  const opened = open(opening(), { now: T0, actor: INES });
  if (!opened.ok) throw new Error(opened.code);
  const events = [...opened.events];
  const state = passTime(opened.state, T0 + 30 * DAY_MS, events);
  expect(json(state).length).toBeLessThan(100 * 1024);
  expect(state.obligation.tally['timed-update']?.missed).toBe(30 * 24 - 1);
});
