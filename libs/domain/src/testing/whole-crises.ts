/** Whole random crises: steps of people and of time, drawn by dice, under a protocol with all of the relationship track or with little of it. */
import fc from 'fast-check';
import type { CommandType } from '../crisis/commands';
import type { DomainEvent } from '../crisis/events';
import { decide, open, tick } from '../crisis/hallway';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { passTime } from '../simulate/simulate';
import { CONDUCT_MAKERS, FORECAST_MAKERS, LEDGER_MAKERS } from './aftercare-makers';
import { CLAIM_MAKERS } from './claim-makers';
import { CLOCK_MAKERS, CRISIS_MAKERS, helpful, WORKAROUND_MAKERS } from './crisis-makers';
import { AMOS, contact, INES, opening, T0 } from './fixtures';
import type { Made, Make } from './making';
import { COMPENSATION_MAKERS, LANE_MAKERS, LIMITS_MAKERS } from './money-makers';
import { rarely } from './rare-makers';
import { PLAN_MAKERS, RELATIONSHIP_MAKERS, relationshipProtocol } from './relationship-makers';
import { TALK_MAKERS, WITHHOLDING_MAKERS } from './talk-makers';
import { wholeProtocol } from './whole-protocol';

const ALL_MAKERS: readonly Make[] = [
  ...WITHHOLDING_MAKERS, ...PLAN_MAKERS, ...WORKAROUND_MAKERS, ...CLOCK_MAKERS,
  ...CRISIS_MAKERS, ...RELATIONSHIP_MAKERS, ...TALK_MAKERS, ...CLAIM_MAKERS, ...COMPENSATION_MAKERS, ...LANE_MAKERS, ...LIMITS_MAKERS, ...LEDGER_MAKERS, ...CONDUCT_MAKERS, ...FORECAST_MAKERS,
];

/** `help`: how many steps of people who want to be done come on each step of anybody. */
const stepOf = (help: number) => fc.record({
  // Mostly minutes and hours, now and then days.
  waitMs: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 90 * MINUTE_MS }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 * HOUR_MS }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 * DAY_MS }) }),
  /** Past the last maker: the helpful step. */
  maker: fc.noBias(fc.integer({ min: 0, max: Math.floor((1 + help) * ALL_MAKERS.length) })),
  a: fc.noBias(fc.nat({ max: 1_000 })),
  b: fc.noBias(fc.nat({ max: 1_000 })),
  outage: fc.boolean(),
});
type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer T> ? T : never;
/** Crises of so many steps. */
export const crisesOf = (minLength: number, maxLength: number, help = 0.8) => fc.record({
  impactLevel: fc.constantFrom(1, 2, 3, 4),
  whole: fc.noBias(fc.nat({ max: 3 })),
  awareBeforeMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * DAY_MS })),
  steps: fc.array(stepOf(help), { minLength, maxLength, size: 'max' }),
});
export const crisis = crisesOf(10, 100);
export type Crisis = typeof crisis extends fc.Arbitrary<infer T> ? T : never;

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

/** The command of this step: that of its maker, or where that has nothing to say here, of the next one that has. */
function made(state: CrisisState, one: Step, now: number): Made {
  const helping = one.maker >= ALL_MAKERS.length ? helpful(state, now) : null;
  if (helping !== null) return helping;
  // A crisis that is over would take few of the commands to come; every other time it comes back.
  if (state.crisis.closedAt !== null && one.b % 2 === 0) return [{ type: 'reopen', payload: { reason: 'r' } }, AMOS];
  const rare = one.b % 4 === 1 ? rarely(state, one, now) : null;
  if (rare !== null) return rare;
  for (let further = 0; further < ALL_MAKERS.length; further += 1) {
    const said = ALL_MAKERS[(one.maker + further) % ALL_MAKERS.length]?.(state, one, now);
    if (said !== undefined && said[0] !== null) return said;
  }
  return [null, INES];
}

/** Runs the crisis; `look` sees every state in which somebody could act, with the time; `tell` hears what became of every command. */
export function run(given: Crisis, look: (state: CrisisState, now: number) => void = () => undefined, tell: (type: CommandType, what: string) => void = () => undefined): Seen {
  const impactLevel = given.impactLevel === 1 ? 1 : given.impactLevel === 2 ? 2 : given.impactLevel === 3 ? 3 : 4;
  const opened = open(opening({ impactLevel, protocol: given.whole === 0 ? relationshipProtocol : wholeProtocol, awareAt: T0 - given.awareBeforeMs, contacts: [contact('carmel'), contact('dov')] }), { now: T0, actor: INES });
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
    const [command, actor] = made(state, one, now);
    if (command === null) continue;
    const outcome = decide(state, command, { now, actor });
    tell(command.type, outcome.ok ? 'accepted' : outcome.code);
    if (!outcome.ok) continue;
    events.push(...outcome.events);
    ({ state } = outcome);
    look(state, now);
  }
  return { state, events };
}
