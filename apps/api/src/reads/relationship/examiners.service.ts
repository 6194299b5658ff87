/** Candidates for the examination of a claim: listed for the form, and asked again when somebody is appointed. */
import type { ExaminerList, ExaminerQuery } from '#contracts';
import { refuse } from '#domain';
import type { CrisisRow } from '#domain';
import { CrisisQueueReadModel, StaffStore } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { ProblemError } from '../../request';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import { initialsOf } from '../names';
import { requireReadOf } from '../permission';
import { named } from '../words';
import { candidatesFor } from './examiners';
import type { Candidate } from './examiners';

/** A list to choose from; a house with more people finds one by name. */
const LISTED_MAX = 200;

export class ExaminersService {
  constructor(private readonly database: Database) {}

  /** Throws `crisis.not-found`, `permission.scope`, `claim.unknown`. */
  async list(principal: Principal, idOrReference: string, { claimId }: ExaminerQuery): Promise<ExaminerList> {
    const crisis = await new CrisisQueueReadModel(this.database).byIdOrReference(idOrReference);
    if (crisis === null) throw new ProblemError(refuse('crisis.not-found'));
    requireReadOf(principal, 'read-crisis', crisis);
    const candidates = await this.candidates(crisis, claimId);
    if (candidates === null) throw new ProblemError(refuse('claim.unknown', { claimId }, 'claimId'));
    const items = candidates.slice(0, LISTED_MAX).map(({ person: { id, name }, obstacle }) => ({
      person: { id, name, initials: initialsOf(name) }, eligible: obstacle === null, obstacle: obstacle === null ? null : { code: obstacle, name: named('examiner-obstacle', obstacle) },
    }));
    return { items, nextCursor: null };
  }

  /** Null for a claim the crisis does not have. */
  async candidates(crisis: CrisisRow, claimId: string): Promise<readonly Candidate[] | null> {
    const [snapshot, people] = await Promise.all([new CrisisDetailReadModel(this.database).snapshot(crisis.id), new StaffStore(this.database).people()]);
    const claim = snapshot?.state.claim.claims.find((one) => one.id === claimId);
    return snapshot === null || claim === undefined ? null : candidatesFor(people, { crisis, state: snapshot.state, claim });
  }
}
