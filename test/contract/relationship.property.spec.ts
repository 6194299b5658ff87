/**
 * Whole random crises under the standard protocol with all of the relationship track, on simulated time. Commands are the catalogue's own
 * examples with ids and times taken from the crisis, sometimes right and sometimes wrong; what must hold holds in every state reached.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { catalogue, commandNames, parseCommand } from '#contracts';
import { decide, nextWake, open, passTime, replay, tick } from '#domain';
import type { Actor, Command, CrisisState, DomainEvent } from '#domain';
import { readProtocol } from '#protocol';
import { AMOS, calendars, contact, CUSTOMER, EYAL, INES, opening, T0, TAL, TAMAR } from '../../libs/domain/src/testing/fixtures';

const read = readProtocol(readFileSync(join(__dirname, '../../protocols/standard.yaml'), 'utf8'), 'standard.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { protocol } = read;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ACTORS: readonly Actor[] = [AMOS, INES, TAL, TAMAR, EYAL, CUSTOMER, { id: 'hila', role: 'head-of-service' }];
const COMMANDS = commandNames.flatMap((name) => {
  const parsed = parseCommand(name, catalogue[name].example, () => 'carmel');
  return parsed.ok ? [parsed.command] : [];
});

/** Every id that stands somewhere in the state: `promise-3`, `raised-1`, `loss-2` … */
function idsIn(value: unknown, found: Set<string> = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /^[a-z][a-z-]*-\d+(?:-\d+)?$/.test(value)) found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) idsIn(inner, found);
  return found;
}

interface Dice { readonly command: number; readonly actor: number; readonly id: number; readonly at: number; readonly waitMs: number }

/** The example with contacts, ids and instants of this crisis in it. */
function fitted(value: unknown, name: string, by: { readonly ids: readonly string[]; readonly now: number; readonly dice: Dice }): unknown {
  const { ids, now, dice } = by;
  if (name === 'contactId' || name === 'contactIds') return name === 'contactId' ? 'carmel' : ['carmel'];
  if (typeof value === 'number' && /At$|^until$|^at$/.test(name)) return now + (dice.at - 40) * 3 * HOUR_MS;
  if (name === 'confirmed') return dice.id % 4 !== 0;
  if (name === 'corrections') return dice.id % 4 === 0 ? 'not so' : '';
  if (typeof value === 'string' && (/Id$/.test(name) || name === 'matchedLoss')) {
    const stem = name.replace('matchedLoss', 'loss').replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const alike = ids.filter((id) => id.startsWith(stem.split('-')[0] ?? stem));
    return alike[dice.id % Math.max(1, alike.length)] ?? value;
  }
  if (typeof value === 'string' && /^(owner|personId|spokenBy|to|examiner)$/.test(name)) return ['amos', 'dana', 'eyal', 'noa'][dice.id % 4];
  if (Array.isArray(value)) return value.map((one: unknown) => fitted(one, name.replace(/Ids$/, 'Id'), by));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, fitted(inner, key, by)]));
  return value;
}

const dice = fc.record({
  command: fc.noBias(fc.nat({ max: COMMANDS.length - 1 })), actor: fc.noBias(fc.nat({ max: ACTORS.length - 1 })), id: fc.noBias(fc.nat({ max: 20 })), at: fc.noBias(fc.nat({ max: 100 })),
  waitMs: fc.oneof(fc.constant(60_000), fc.integer({ min: 1, max: 30 * HOUR_MS })),
});

/** What the edge adds from other crises. */
const HISTORY = { within30DaysMinor: 0, goodwillWithin30DaysMinor: 0, within12MonthsMinor: 0, symbolicIn12Months: 0, yearlyValueMinor: null, monthlyValueMinor: null, budgetLeftMinor: 50_000_000, goodwillBudgetLeftMinor: 6_000_000 };

/** Steps that lead on, so that random crises also come to their later stages. */
const ALONG: readonly string[] = ['record-listening', 'confirm-read-back', 'record-apology', 'make-forecast', 'raise-claim', 'contest-claim', 'take-claim-step', 'locate', 'record-fix', 'verify-fix', 'record-loss', 'propose-compensation', 'log-contact', 'make-promise'];

/** What leads to an offer, and everything that could lead past its gates. */
const TO_MONEY: readonly string[] = ['log-contact', 'record-listening', 'confirm-read-back', 'record-apology', 'record-loss', 'propose-compensation', 'propose-compensation', 'raise-claim', 'contest-claim', 'take-claim-step', 'add-evidence', 'assign-examiner', 'decide-claim'];

function story(steps: readonly Dice[], look: (state: CrisisState, events: readonly DomainEvent[], now: number) => void, path: readonly string[] = ALONG): readonly DomainEvent[] {
  const opened = open(opening({ protocol, contacts: [contact('carmel')], calendars: calendars(800) }), { now: T0, actor: INES });
  if (!opened.ok) throw new Error(opened.code);
  const events: DomainEvent[] = [...opened.events];
  let { state } = opened;
  let now = T0;
  for (const [index, one] of steps.entries()) {
    now += one.waitMs;
    state = passTime(state, now, events);
    const along = path !== ALONG || index % 3 === 0 ? COMMANDS.filter((command) => path.includes(command.type)) : COMMANDS;
    const example = along[one.command % along.length];
    if (example === undefined) continue;
    const ids = [...idsIn(state)];
    const payload = fitted(example.payload, '', { ids, now, dice: one }) as object;
    const command = { type: example.type, payload: example.type.endsWith('-compensation') ? { ...payload, history: HISTORY } : payload } as Command;
    const before = JSON.stringify(state);
    const outcome = decide(state, command, { now, actor: ACTORS[one.actor] ?? INES });
    expect(JSON.stringify(state)).toBe(before);
    if (!outcome.ok) continue;
    look(outcome.state, outcome.events, now);
    events.push(...outcome.events);
    ({ state } = outcome);
  }
  return events;
}

describe('whatever people do in the relationship track', () => {
  const runs = fc.array(dice, { minLength: 40, maxLength: 140, size: 'max' });
  const accepted = new Map<string, number>();

  it('the record gives the state back, nobody is stuck, and the ledger is the sum of its entries', () => {
    fc.assert(fc.property(runs, (steps) => {
      let ledger = 0;
      const events = story(steps, (state, added, now) => {
        for (const event of added) accepted.set(event.type, (accepted.get(event.type) ?? 0) + 1);
        // Somebody is owed something, time will ask for something, or it is over.
        const over = state.crisis.closedAt !== null || state.crisis.cancelledAt !== null;
        expect(over || nextWake(state) !== null || state.obligation.open.length > 0).toBe(true);
        expect(tick(state, now).events.filter((event) => event.at < now)).toEqual([]);
        expect(new Set(state.obligation.open.map((one) => one.id)).size).toBe(state.obligation.open.length);
      });
      for (const event of events) {
        if (event.type === 'ledger.opened') ledger += event.data.debt;
        if (event.type === 'ledger.debited' || event.type === 'ledger.corrected') ledger += event.data.amount;
        if (event.type === 'ledger.credited' || event.type === 'ledger.relieved') ledger -= event.data.amount;
        expect(ledger).toBeGreaterThanOrEqual(0);
      }
      const last = replay(events);
      expect(last.ledger.balance).toBe(ledger);
      expect(replay(events.slice(0, Math.ceil(events.length / 2))).version).toBe(Math.ceil(events.length / 2));
      expect(JSON.stringify(last).length).toBeLessThan(200_000);
    }), { numRuns: 30 });
    if (process.env['TIKKUN_SHOW'] === '1') process.stdout.write(`${[...accepted].map(([type, count]) => `${type} ${String(count)}`).sort().join(', ')}\n`);
    expect(accepted.size).toBeGreaterThan(70);
  }, 120_000);

  it('money is whole and never offered before the customer was heard and we said sorry; steps of a claim come in order', () => {
    let seen = 0;
    fc.assert(fc.property(runs, (steps) => {
      const events = story(steps, () => undefined, TO_MONEY);
      let heard = false;
      let sorry = false;
      const steps4 = new Map<string, string[]>();
      for (const event of events) {
        if (event.type === 'listening.read-back' && event.data.confirmed) heard = true;
        if (event.type === 'crisis.reopened') heard = false;
        if (event.type === 'apology.recorded') sorry = true;
        if (event.type === 'compensation.proposed') {
          seen += 1;
          expect(Number.isSafeInteger(event.data.amountMinor)).toBe(true);
          expect(event.data.amountMinor).toBeGreaterThanOrEqual(0);
          if (event.data.kind !== 'statutory') expect([heard, sorry]).toEqual([true, true]);
        }
        if (event.type === 'claim.step-taken') steps4.set(event.data.claimId, [...(steps4.get(event.data.claimId) ?? []), event.data.step]);
        if (event.type === 'claim.decided') expect(steps4.get(event.data.claimId)?.slice(-3)).toEqual(['stop', 'check', 'understand']);
      }
      for (const taken of steps4.values()) expect(['stop', 'check', 'understand'].filter((step) => taken.includes(step))).toEqual([...new Set(taken)]);
    }), { numRuns: 40 });
    if (process.env['TIKKUN_SHOW'] === '1') process.stdout.write(`${String(seen)} proposals\n`);
    expect(seen).toBeGreaterThan(0);
  }, 120_000);

  it('no crisis of this kind ever forgets a day', () => {
    const events = story([{ command: 0, actor: 0, id: 0, at: 0, waitMs: 40 * DAY_MS }], () => undefined);
    expect(events.filter((event) => event.type === 'obligation.settled' && event.data.kind === 'timed-update' && event.data.outcome === 'missed').length).toBeGreaterThan(100);
  });
});
