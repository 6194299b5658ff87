/** What may be done by role and will be refused all the same, until something has happened: when it opens. The refusal itself is the API's. Pure. */
import type { CrisisDetail } from '#contracts';
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';

const AFTER_ROUTINE = p('opens with the return to routine', 'נפתח עם החזרה לשגרה');

/** Null: open now, as far as it can be told from here. How work on a crisis was for people is asked once it is over (S3-20). */
export const opensLater = (command: string, { routine }: Pick<CrisisDetail, 'routine'>): Pair | null => (command === 'give-staff-pulse' && routine === null ? AFTER_ROUTINE : null);
