/** What each mark of the axis says, as one sentence. Pure apart from the words handed in. */
import type { AxisMarkType, CrisisAxis } from '#contracts';
import type { Language, Words } from '../../words/words';
import { actorName } from '../../words/actor';
import { spanWords } from '../../words/time';
import type { SeenDuty, SeenSilence, SeenStage } from './axis-model';
import { AXIS, MARKS, SAID } from './axis-texts';

/** What is marked: events of the record, and when somebody knew. */
export type Point = Omit<CrisisAxis['marks'][number], 'type'> & { readonly type: AxisMarkType | 'crisis.aware' };

export interface Say {
  readonly t: Words['t'];
  readonly language: Language;
  /** An instant as people read it. */
  readonly near: (at: number | string) => string;
  readonly now: number;
}
const sentence = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('; ');

export function sayDuty({ duty, mark, isOpen, dueAt, with: those }: SeenDuty, { t, language, near, now }: Say): string {
  const name = t(duty.name);
  const due = near(dueAt);
  const owner = duty.owner === null || mark === 'kept' ? null : t(SAID.owner, { name: duty.owner.name });
  const first = those[0];
  const last = those.at(-1);
  if (mark === 'kept' && those.length > 1 && first !== undefined && last !== undefined) {
    const names = [...new Set(those.map((one) => t(one.name)))].join(', ');
    return t(SAID.keptMany, { n: those.length, from: near(first.doneAt ?? dueAt), to: near(last.doneAt ?? dueAt), names });
  }
  if (mark === 'kept') return t(SAID.kept, { name, done: near(duty.doneAt ?? dueAt), due });
  if (mark === 'late') return sentence([t(SAID.late, { name, span: spanWords(Date.parse(duty.doneAt ?? '') - dueAt, language), due, done: near(duty.doneAt ?? dueAt) }), owner]);
  if (mark === 'due') return sentence([t(SAID.due, { name, due, span: spanWords(dueAt - now, language) }), owner]);
  if (isOpen) return sentence([t(SAID.overdue, { name, span: spanWords(now - dueAt, language), due }), owner]);
  return sentence([duty.spokeAt === null ? t(SAID.missedStill, { name, due }) : t(SAID.missed, { name, due, spoke: near(duty.spokeAt) }), owner]);
}

export function sayForecast(one: CrisisAxis['forecasts'][number], { t, language, near }: Say): string {
  return sentence([
    t(SAID.forecast, { at: near(one.madeAt), p50: near(one.p50At), p90: near(one.p90At) }), one.by === null ? null : t(SAID.byName, { name: actorName(one.by, language) }),
    one.toldAt === null ? t(SAID.notTold) : t(SAID.tol, { at: near(one.toldAt) }), one.current ? null : t(SAID.replaced),
  ]);
}

export function sayWord({ from, voice, by, at, text }: CrisisAxis['words'][number], { t, near }: Say): string {
  const pair = from === 'us' ? (voice ? SAID.usSpoke : SAID.usWrote) : voice ? SAID.theySpoke : SAID.theyWrote;
  const name = by?.name ?? t(from === 'us' ? SAID.somebody : SAID.customer);
  const head = t(pair, { name, at: near(at) });
  return text === '' ? head : `${head}: ${text}`;
}

export function saySilence({ from, to, isLasting }: SeenSilence, { t, language, near }: Say): string {
  const span = spanWords(to - from, language);
  return isLasting ? t(SAID.silenceNow, { span, from: near(from) }) : t(SAID.silence, { span, from: near(from), to: near(to) });
}

export function sayStage({ name, from, to, isCurrent, isAgain }: SeenStage, track: 'technical' | 'relationship', { t, near }: Say): string {
  const words = isAgain ? t(AXIS.again, { name: t(name) }) : t(name);
  const base = { track: t(AXIS[track]), name: words, from: near(from) };
  return isCurrent ? t(SAID.stageNow, base) : t(SAID.stage, { ...base, to: near(to) });
}

export function markName({ type, detail }: Pick<Point, 'type' | 'detail'>, t: Words['t']): string {
  return t(MARKS[type], { detail: detail ?? '' });
}
export function sayMark(one: Point, { t, language, near }: Say): string {
  return sentence([t(SAID.markAt, { name: markName(one, t), at: near(one.at) }), one.by === null ? null : t(SAID.byName, { name: actorName(one.by, language) })]);
}
