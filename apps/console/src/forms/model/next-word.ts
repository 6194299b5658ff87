/** What a contact that is put on record settles by itself, and which word the customer is owed after it. The refusals and the counting are the API's (`weSpoke`, `countContact` of libs/domain). Pure. */
import type { CrisisDetail, ObligationItem } from '#contracts';
import { readInstant } from './instants';
import { groupOf, textOf } from './values';
import type { Group } from './values';

export interface NextWord {
  /** Met by this very record. */
  readonly met: readonly ObligationItem[];
  /** The next word still owed after it; null where nothing is. */
  readonly owed: ObligationItem | null;
  /** When they were told they hear next, as filled in here; null where nothing was told, or it comes after what is owed anyway. */
  readonly toldAt: number | null;
  /** A question of theirs is recorded, and an answer to it owed from now on. */
  readonly asks: boolean;
}
/** Duties that are met by a word to the customer. */
const TOLD_BY: ReadonlySet<string> = new Set(['first-contact', 'timed-update', 'stage-update', 'answer', 'summary']);
const SPOKEN: ReadonlySet<string> = new Set(['call', 'meeting']);

interface Filled {
  readonly spoke: boolean;
  readonly counts: boolean;
  readonly answered: boolean;
  readonly asks: boolean;
  readonly contactId: string;
  readonly toldAt: number | null;
}
const NOTHING: Filled = { spoke: false, counts: false, answered: false, asks: false, contactId: '', toldAt: null };

function filledIn(command: string, { values }: Group, zone: string): Filled {
  if (command !== 'log-contact') return NOTHING;
  const isYes = (key: string): boolean => textOf(values[key]) === 'yes';
  const spoken = SPOKEN.has(textOf(values['channel']));
  const isOurs = textOf(values['direction']) === 'to-customer';
  const answered = isYes('answered');
  const spoke = isOurs || answered || (spoken && isYes('reachedUs'));
  const read = readInstant(textOf(groupOf(values['substance'])?.values['nextUpdateAt']), zone);
  const told = read.ok ? read.at : null;
  // A conversation is an update once the customer confirmed it; without a next time nothing is one.
  const counts = spoke && told !== null && (spoken ? isYes('confirmedByCustomer') : isOurs);
  return { spoke, counts, answered, asks: !isOurs && isYes('needsAnswer') && !answered, contactId: textOf(values['contactId']), toldAt: counts ? told : null };
}

function isMet({ kind, asked }: ObligationItem, { spoke, counts, answered, contactId }: Filled): boolean {
  switch (kind) {
    case 'first-contact': return spoke;
    case 'timed-update': case 'stage-update': return counts;
    // An answer to one contact leaves the questions of the others open.
    case 'answer': return answered && (asked === null || asked.contact.id === contactId);
    default: return false;
  }
}

/** `zone`: in which the times of the form are typed. */
export function nextWord(command: string, group: Group, { obligations }: Pick<CrisisDetail, 'obligations'>, zone: string): NextWord {
  const filled = filledIn(command, group, zone);
  const words = obligations.filter(({ kind, state, dueAt }) => TOLD_BY.has(kind) && state === 'running' && dueAt !== null);
  const met = words.filter((one) => isMet(one, filled));
  const owed = words.find((one) => !met.includes(one)) ?? null;
  const { toldAt, asks } = filled;
  return { met, owed, asks, toldAt: toldAt !== null && (owed?.dueAt == null || toldAt <= Date.parse(owed.dueAt)) ? toldAt : null };
}

/** An apology for e-mail is only put on record: it leaves, and counts, as a message in the same words. */
export const leavesLater = (command: string, { values }: Group): boolean => command === 'record-apology' && textOf(values['channel']) === 'email';
