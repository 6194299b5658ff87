/** Who may examine a claim, and of everybody else why not (S3-05). Pure. */
import type { ExaminerObstacle } from '#contracts';
import { involvementOf } from '#domain';
import type { Claim, CrisisRow, CrisisSnapshot } from '#domain';
import { mayDo } from '#identity';
import type { PersonRecord } from '#persistence';

export interface Candidate {
  readonly person: PersonRecord;
  readonly obstacle: ExaminerObstacle | null;
}
export interface OfClaim {
  readonly crisis: CrisisRow;
  readonly state: Pick<CrisisSnapshot['state'], 'crisis' | 'claim'>;
  readonly claim: Claim;
}

/** Whether this person may read the crisis and take the steps of an examination in it. */
export function seesCrisis({ id, roles, deskIds }: PersonRecord, crisis: CrisisRow): boolean {
  const subject = { kind: 'person', roles, deskIds, personId: id } as const;
  return mayDo(subject, 'read-crisis', crisis) === true && mayDo(subject, 'take-claim-step', crisis) === true;
}

function obstacleOf(person: PersonRecord, { crisis, state, claim }: OfClaim): ExaminerObstacle | null {
  const involvement = involvementOf(state, claim, person.id);
  if (involvement !== null) return involvement;
  if (!seesCrisis(person, crisis)) return 'cannot-see';
  return person.id === claim.examiner || person.id === claim.second ? 'other-seat' : null;
}

/** Those who may first, by name as given; the others follow. People who have left are nobody's examiner. */
export function candidatesFor(people: readonly PersonRecord[], of: OfClaim): readonly Candidate[] {
  const all = people.filter(({ active }) => active).map((person) => ({ person, obstacle: obstacleOf(person, of) }));
  return [...all.filter(({ obstacle }) => obstacle === null), ...all.filter(({ obstacle }) => obstacle !== null)];
}
