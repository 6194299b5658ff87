/** What waits for a second person: what is shown of it, what is asked for when somebody decides, and what of it stands in a person's day. Pure. */
import type { ApprovalItem, ObligationItem } from '#contracts';
import { money } from '../words/time';
import type { Words } from '../words/words';
import { APPROVALS } from './texts';

/** A command to be asked for, with what is known of it. */
export interface Act {
  readonly crisisId: string;
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>>;
  /** Of a wish that waits for a second person: what it is. */
  readonly kind?: ApprovalItem['kind'];
}

/** Nobody decides on a document he has not read: it has a screen of its own. */
const READ_FIRST: ReadonlySet<ApprovalItem['kind']> = new Set(['review', 'review-signature']);
export const hasScreen = ({ kind }: Pick<ApprovalItem, 'kind'>): boolean => READ_FIRST.has(kind);
/** Nobody decides on words he has not read: this command opens the words. */
export const READING = 'approve-message';

export const keyOf = ({ crisisId, kind, subject }: Pick<ApprovalItem, 'crisisId' | 'kind' | 'subject'>): string => `${crisisId}/${kind}/${subject?.id ?? ''}`;
export const actOf = ({ crisisId, kind, command, also, subject }: Pick<ApprovalItem, 'crisisId' | 'kind' | 'command' | 'also' | 'subject'>): Act => ({ crisisId, kind, command, initial: { ...also, ...(subject === null ? {} : { [subject.field]: subject.id }) } });
/** "Compensation of ₪900". */
export const whatOf = ({ kind, to, amount }: Pick<ApprovalItem, 'kind' | 'to' | 'amount'>, t: Words['t']): string => t(APPROVALS[kind], { to: String(to ?? ''), amount: amount === null ? '' : money(amount.minor, amount.currency) });
export const verbOf = ({ kind }: Pick<ApprovalItem, 'kind'>, t: Words['t']): string => t(kind === 'message' || hasScreen({ kind }) ? APPROVALS.read : APPROVALS.decide);

/** Other answers to the same wish, by commands of their own; a wish without any is turned down by leaving it. */
export const OTHERWISE: Readonly<Partial<Record<ApprovalItem['kind'], readonly string[]>>> = { 'plan-item': ['amend-plan-item', 'drop-plan-item'], compensation: ['decline-compensation'] };
/** The other answer, with what it needs of what is known: the thing itself, and what was read of it where it asks for that. */
export const otherwise = ({ crisisId, initial }: Act, command: string, fields: readonly string[]): Act => ({ crisisId, command, initial: Object.fromEntries(Object.entries(initial).filter(([key]) => fields.includes(key))) });

/** Duties that are the very same wish, with a clock: whoever has one of these in his day is not told twice. `named`: the duty says which thing it is about. */
const SAME_AS: Readonly<Partial<Record<ApprovalItem['kind'], { readonly duty: ObligationItem['kind']; readonly named: boolean }>>> = {
  message: { duty: 'message-reading', named: true }, 'disclosure-delay': { duty: 'independent-review', named: true }, 'review-signature': { duty: 'executive-review', named: false },
};

/** What the person himself may decide now and has not in his day as a duty already; in the order of the list. */
export function mineOf(items: readonly ApprovalItem[], duties: readonly Pick<ObligationItem, 'crisisId' | 'kind' | 'about'>[]): readonly ApprovalItem[] {
  return items.filter(({ may, kind, crisisId, subject }) => {
    const same = SAME_AS[kind];
    return may === 'yes' && !duties.some((duty) => same !== undefined && duty.crisisId === crisisId && duty.kind === same.duty && (!same.named || duty.about === subject?.id));
  });
}
