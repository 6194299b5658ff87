/**
 * What the protocol of a crisis promises a customer who asks or wishes: by when a person answers, and how often we write. Read from the version
 * that the crisis pinned; where that is not on record, nothing is promised here.
 */
import { calendarById, compileCalendar, readOwnCalendars } from '#calendar';
import { parseTarget } from '#contracts';
import { CLOCK_NAMES, nextCycleAt, PHASES } from '#domain';
import type { ClockName, CompiledCalendar, Instant, Phase, Target } from '#domain';
import { PolicyStore } from '#persistence';
import type { Database } from '#persistence';
import { z } from 'zod';

export interface Rule {
  readonly target: Target;
  readonly clock: ClockName;
}
export interface PolicyFacts {
  /** By when a person answers what is asked now. */
  readonly answerBy: Instant | null;
  /** The protocol's, at this severity and phase. */
  readonly cadence: Rule | null;
  /** What may be chosen; `needsPerson`: at some hour of the week more often than the protocol, so a person answers instead of a clock. */
  readonly choices: readonly { readonly id: CadenceId; readonly needsPerson: boolean }[];
}
export const NO_POLICY: PolicyFacts = { answerBy: null, cadence: null, choices: [] };

/** Few enough to choose from on a phone; the words for each stand in texts/wishes.ts (own design). */
export const CADENCES = {
  '1h': { target: { kind: 'time', ms: 3_600_000 }, clock: 'always' },
  '4h': { target: { kind: 'time', ms: 4 * 3_600_000 }, clock: 'extended' },
  '1d': { target: { kind: 'days', days: 1 }, clock: 'desk' },
  '3d': { target: { kind: 'days', days: 3 }, clock: 'desk' },
} as const satisfies Record<string, Rule>;
export type CadenceId = keyof typeof CADENCES;
export const CADENCE_IDS: readonly CadenceId[] = ['1h', '4h', '1d', '3d'];

const rule = z.object({ target: z.string(), clock: z.enum(CLOCK_NAMES) }).transform(({ target, clock }, ctx): Rule => {
  const parsed = parseTarget(target);
  if (parsed !== null) return { target: parsed, clock };
  ctx.addIssue({ code: 'custom', message: 'no target' });
  return z.NEVER;
});
const severity = z.object({ duties: z.object({ answer: rule }), cadence: z.record(z.enum(PHASES), rule) });
const document = z.object({ severities: z.record(z.string(), severity.nullable().catch(null)) });

export interface AskedPolicy {
  readonly protocol: { readonly id: string; readonly version: string };
  readonly calendars: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
  readonly severity: number;
  readonly phase: Phase;
  readonly now: Instant;
}

const DAY_MS = 86_400_000;
/** Longer than the slowest answer and the slowest choice with a holiday in between. */
const AHEAD_MS = 30 * DAY_MS;
/** Compiled calendars and protocols in use are few; the bounds only keep the memory small. */
const KEPT_MAX = 200;
/** Every three hours of a week, as the domain compares cadences: one start tells nothing. */
const WEEK_SAMPLES: readonly number[] = Array.from({ length: 56 }, (_, index) => index * 3 * 3_600_000);

export class Policies {
  private readonly store: PolicyStore;
  private readonly documents = new Map<string, z.output<typeof document> | null>();
  private readonly compiled = new Map<string, CompiledCalendar | null>();

  constructor(database: Database) {
    this.store = new PolicyStore(database);
  }

  /** Throws when the database cannot be read. */
  async of(asked: AskedPolicy): Promise<PolicyFacts> {
    const rules = (await this.document(asked.protocol))?.severities[String(asked.severity)] ?? null;
    if (rules === null) return NO_POLICY;
    const calendars = new Map<ClockName, CompiledCalendar>();
    for (const clock of CLOCK_NAMES) {
      const calendar = await this.calendar(asked.calendars[clock]?.version, asked.now);
      if (calendar !== null) calendars.set(clock, calendar);
    }
    const cadence = rules.cadence[asked.phase];
    const answers = calendars.get(rules.duties.answer.clock);
    const choices = CADENCE_IDS.map((id) => ({ id, needsPerson: isFaster(calendars, CADENCES[id], cadence, asked.now) }));
    return { answerBy: answers === undefined ? null : nextCycleAt(answers, asked.now, rules.duties.answer.target), cadence, choices };
  }

  private async document({ id, version }: AskedPolicy['protocol']): Promise<z.output<typeof document> | null> {
    const key = `${id}/${version}`;
    const known = this.documents.get(key);
    if (known !== undefined) return known;
    const used = await this.store.usedProtocol(id, version);
    const parsed = used === null ? null : (document.safeParse(used.document).data ?? null);
    // A version never changes once used; one that is not on record yet may come.
    if (used !== null) remember(this.documents, key, parsed);
    return parsed;
  }

  private async calendar(version: string | undefined, now: Instant): Promise<CompiledCalendar | null> {
    if (version === undefined) return null;
    const day = Math.floor(now / DAY_MS);
    const key = `${version}/${String(day)}`;
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const found = calendarById(version, readOwnCalendars(await this.store.calendarVersions()));
    const made = found.ok ? compileCalendar(found.calendar, (day - 1) * DAY_MS, day * DAY_MS + AHEAD_MS) : null;
    remember(this.compiled, key, made);
    return made;
  }
}

function remember<T>(kept: Map<string, T>, key: string, value: T): void {
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(key, value);
}

/** Whether a wish would at some hour of the week ask for more than the protocol gives. A calendar nobody knows leaves it to a person. */
function isFaster(calendars: ReadonlyMap<ClockName, CompiledCalendar>, wish: Rule, policy: Rule, now: Instant): boolean {
  const [mine, ours] = [calendars.get(wish.clock), calendars.get(policy.clock)];
  if (mine === undefined || ours === undefined) return true;
  return WEEK_SAMPLES.some((offsetMs) => nextCycleAt(mine, now + offsetMs, wish.target) < nextCycleAt(ours, now + offsetMs, policy.target));
}
