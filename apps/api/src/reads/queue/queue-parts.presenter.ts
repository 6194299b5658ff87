/** What a line of the queue says of its next duty and of who waits, all on the wall's clock. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisSummary } from '#contracts';
import { toReal } from '#domain';
import type { CrisisRow, Rung } from '#domain';
import type { OpenDuty, OpenQuestion } from '../crisis-list.read-model';
import { toldLast } from '../ladder';
import type { Names } from '../names';
import { named } from '../words';

/** The duty due first; where every one is paused, the one that resumes first. Null without any. */
export function nearestDuty(duties: readonly OpenDuty[]): OpenDuty | null {
  const at = (duty: OpenDuty): readonly [number, number] => [duty.dueAt ?? Infinity, resumesAt(duty)];
  return duties.reduce<OpenDuty | null>((first, one) => (first === null || isBefore(at(one), at(first)) ? one : first), null);
}

const isBefore = ([dueA, resumesA]: readonly [number, number], [dueB, resumesB]: readonly [number, number]): boolean => dueA < dueB || (dueA === dueB && resumesA < resumesB);
const pauseOf = (duty: OpenDuty): OpenDuty['pauses'][number] | undefined => duty.pauses.find((one) => one.to == null);
const resumesAt = (duty: OpenDuty): number => pauseOf(duty)?.until ?? Number.MAX_SAFE_INTEGER;

export function presentNextDue(row: CrisisRow, duty: OpenDuty | null, { names, ladder }: { readonly names: Names; readonly ladder: readonly Rung[] }): CrisisSummary['nextDue'] {
  if (duty === null) return null;
  const pause = duty.state === 'paused' ? pauseOf(duty) : undefined;
  const told = toldLast({ people: row.people, ownerId: duty.ownerId, kind: duty.kind, rung: duty.rung }, ladder);
  return {
    id: duty.id, kind: duty.kind, name: named('obligation', `${duty.kind}.name`), state: duty.state, startedAt: toIso(toReal(row.drill, duty.startedAt)), dueAt: toIsoOrNull(duty.dueRealAt), owner: names.person(duty.ownerId),
    pause: pause === undefined ? null : { reason: named('pause', pause.reason), until: toIso(toReal(row.drill, pause.until)) },
    with: told === null ? null : { role: named('ladder', told.role), person: names.person(told.personId) },
  };
}

/** `questions` the oldest first. */
export function presentWaiting(row: CrisisRow, questions: readonly OpenQuestion[], names: Names): CrisisSummary['waiting'] {
  const [first] = questions;
  return first === undefined ? null : { since: toIso(toReal(row.drill, first.occurredAt)), contact: names.nameOf(first.contactId), said: first.said, count: questions.length };
}
