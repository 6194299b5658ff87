/** Whoever is appointed to examine must be able to: read the crisis, and take the steps. What the desk's table says, no workflow can see. */
import { refuse } from '#domain';
import { ProblemError } from '../request';
import type { ExaminersService } from '../reads/relationship/examiners.service';
import type { Enrichers } from './enrich';

/** Names told instead: enough to choose from. */
const INSTEAD_MAX = 5;

/** Refuses `claim.examiner-cannot-see` with who could; the payload goes on as it is, and a repeat asks again. */
export function examinerEnrichers(examiners: Pick<ExaminersService, 'candidates'>): Enrichers {
  return {
    'assign-examiner': async (payload, { crisis }) => {
      const candidates = await examiners.candidates(crisis, payload.claimId);
      const chosen = candidates?.find(({ person }) => person.id === payload.personId);
      // A claim that is not there is the domain's to refuse; somebody unknown or gone sees nothing.
      if (candidates !== null && (chosen === undefined || chosen.obstacle === 'cannot-see')) {
        const instead = candidates.filter(({ obstacle }) => obstacle === null).slice(0, INSTEAD_MAX).map(({ person }) => person.name).join(', ');
        throw new ProblemError(refuse('claim.examiner-cannot-see', { personId: payload.personId, instead: instead === '' ? '–' : instead }, 'personId'));
      }
      return { payload, answered: () => Promise.resolve() };
    },
  };
}
