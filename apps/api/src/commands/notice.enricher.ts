/** A notice is read by whoever it was written to: read by another, it is told as read and its ladder stops, while leadership knows nothing. */
import { refuse } from '#domain';
import type { StaffRole } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../request';
import type { Enrichers } from './enrich';

/** Leadership reads for one another. */
const LEADERSHIP: readonly StaffRole[] = ['executive', 'head-of-service'];

/** Refuses `obligation.not-addressee` with the name of whoever it was written to; the payload goes on as it is, and a repeat asks again. */
export function noticeEnrichers(database: Database): Enrichers {
  return {
    'acknowledge-notice': async (payload, { crisis, principal }) => {
      const [duty] = await runSql(database, `
        select obligation.owner_id, coalesce(person.name, obligation.owner_id) as name from obligation left join person on person.id = obligation.owner_id
        where obligation.crisis_id = $1 and obligation.id = $2 and obligation.kind = 'executive-notice'`, [crisis.id, payload.obligationId]);
      const ownerId = duty?.['owner_id'] ?? null;
      // Nobody's, or none that is there: the domain's to say.
      const isOurs = ownerId === null || ownerId === principal.personId || principal.roles.some((role) => LEADERSHIP.includes(role));
      if (!isOurs) throw new ProblemError(refuse('obligation.not-addressee', { name: String(duty?.['name']) }, 'obligationId'));
      return { payload, answered: () => Promise.resolve() };
    },
  };
}
