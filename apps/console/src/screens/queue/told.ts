/** What a row says of the present: computed once a second for the rows that are drawn, as plain texts, so that a row that says the same is not drawn again. Pure. */
import type { CrisisSummary } from '#contracts';
import { clockWords, seenClock } from '../../parts/clock-state';
import type { ClockState } from '../../parts/icon';
import { isolated } from '../../parts/text';
import { DAY_MS, nearTime, spanWords } from '../../words/time';
import type { Words } from '../../words/words';
import { QUEUE } from './texts';
import { onWall } from './why';

export interface Present {
  readonly now: number;
  readonly stale: boolean;
  readonly zone: string;
  readonly language: Words['language'];
  readonly t: Words['t'];
}
export interface Told {
  /** Null: nothing is due. */
  readonly state: ClockState | null;
  /** Share of the time still there, in steps that can be seen on a glyph. */
  readonly left: number;
  readonly clock: string;
  readonly duty: string;
  readonly waiting: string;
  /** Somebody is waiting for an answer. */
  readonly isAsked: boolean;
  readonly jumped: string;
}
const LEFT_STEPS = 120;

export function toldOf(row: CrisisSummary, present: Present): Told {
  const { now, language, zone, t } = present;
  const { nextDue, waiting, queueJumpUntil } = row;
  const jumped = queueJumpUntil === null ? '' : isolated(t(QUEUE.jumped, { at: nearTime(Date.parse(queueJumpUntil), now, { language, zone }) }));
  const common = { waiting: isolated(waitingWords(row, present)), isAsked: waiting !== null, jumped };
  if (nextDue === null) return { ...common, state: null, left: 1, clock: t(QUEUE.nothingDue), duty: t(QUEUE.nothingDueSub) };
  const seen = seenClock(nextDue, now, present.stale);
  const words = clockWords(seen, language) ?? (nextDue.dueAt === null ? '' : nearTime(Date.parse(nextDue.dueAt), now, { language, zone }));
  return { ...common, state: seen.state, left: Math.round(seen.left * LEFT_STEPS) / LEFT_STEPS, clock: isolated(words), duty: isolated(dutyWords(nextDue, present)) };
}

type Duty = NonNullable<CrisisSummary['nextDue']>;
/** Which duty and until when; of a late one, who has it now. */
export function dutyWords(duty: Duty, { now, language, zone, t }: Omit<Present, 'stale'>): string {
  const name = t(duty.name);
  if (duty.pause !== null) return t(QUEUE.pausedUntil, { reason: t(duty.pause.reason), at: nearTime(Date.parse(duty.pause.until), now, { language, zone }) });
  if (duty.dueAt === null) return name;
  const due = Date.parse(duty.dueAt);
  // The clock itself names a day further away than this.
  if (due - now > DAY_MS) return name;
  if (due > now) return t(QUEUE.due, { duty: name, at: nearTime(due, now, { language, zone }) });
  if (duty.with !== null) return t(QUEUE.lateAt, { duty: name, who: t(duty.with.role) });
  return t(QUEUE.lateOf, { duty: name, who: duty.owner?.name ?? t(QUEUE.nobody) });
}

function waitingWords({ waiting, lastToCustomerAt, drill }: CrisisSummary, { now, language, t }: Present): string {
  if (waiting !== null) {
    const span = spanWords(now - Date.parse(waiting.since), language);
    return waiting.contact === null ? t(QUEUE.waiting, { span }) : t(QUEUE.waitingBy, { span, who: waiting.contact });
  }
  if (lastToCustomerAt === null) return t(QUEUE.silent);
  return t(QUEUE.spoke, { span: spanWords(now - onWall(lastToCustomerAt, drill), language) });
}

/** Remembers what each row says until the present changes: scrolling within a second computes new rows only. */
export function tellerOf(present: Present): (row: CrisisSummary) => Told {
  const known = new WeakMap<CrisisSummary, Told>();
  return (row) => {
    const told = known.get(row) ?? toldOf(row, present);
    known.set(row, told);
    return told;
  };
}
