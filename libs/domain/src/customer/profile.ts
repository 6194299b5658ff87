/**
 * What is known of a customer before anything happens (C07): kept beside his account, pinned to a crisis when it opens. A later change of the
 * profile changes no crisis. None of it says who is right: VIP moves the place in the queue and the channel, a history of complaints adds a
 * second examiner; neither touches a verdict or lowers a severity (S1-25, S1-26).
 */
import type { GenderForm, Instant, Language } from '../kernel';
import { DAY_MS } from '../kernel';
import type { ContactChannel } from '../message/message';
import { dayNumberOf } from '../stake/renewal';
import type { Replaceability, Stake } from '../stake/stake';

/** Where a profile came from: written by our people, loaded from a file, read from the customer system. */
export const PROFILE_SOURCES = ['records', 'import', 'crm'] as const;
export type ProfileSource = (typeof PROFILE_SOURCES)[number];

/** Who says that he is one, and since when; without that it is no fact (S1-25). Days are `YYYY-MM-DD`. */
export interface VipStanding {
  readonly value: boolean;
  readonly source: string;
  readonly date: string;
}

/** What people and systems tell us. What is not known is null, never a guess. Money in integers of the minor unit. */
export interface ProfileFacts {
  readonly vip: VipStanding | null;
  /** The customer programme's own word for it. */
  readonly loyaltyTier: string | null;
  readonly customerSince: string | null;
  readonly contractValueMinorPerYear: number | null;
  readonly currency: string;
  readonly renewalOn: string | null;
  readonly replaceability: Replaceability | null;
  readonly language: Language | null;
  readonly channel: ContactChannel | null;
  /** A hard conversation lies ahead with him; flagged before any crisis (S0-17). */
  readonly sensitiveEngagement: boolean;
  readonly sensitiveNote: string;
}
export const NO_PROFILE_FACTS: ProfileFacts = {
  vip: null, loyaltyTier: null, customerSince: null, contractValueMinorPerYear: null, currency: 'ILS', renewalOn: null, replaceability: null, language: null, channel: null,
  sensitiveEngagement: false, sensitiveNote: '',
};

/** How one of his people wants to be spoken to. */
export interface ContactProfile {
  readonly contactId: string;
  readonly language: Language;
  readonly genderForm: GenderForm;
  readonly channel: ContactChannel | null;
}

/** From our own record, drills and cancelled crises left out. Claims count, not crises: an outage of ours is no complaint of his. */
export interface ComplaintHistory {
  readonly crises: number;
  readonly claims: number;
  /** Items with a final verdict, and of these the ones found right, wholly or in part. */
  readonly decided: number;
  readonly upheld: number;
  /** Null while nothing is decided. */
  readonly upheldShare: number | null;
}
export const NO_COMPLAINTS: ComplaintHistory = { crises: 0, claims: 0, decided: 0, upheld: 0, upheldShare: null };

/** The profile as it stood when the crisis opened. */
export interface CustomerProfile extends ProfileFacts {
  /** Whole months; null where the beginning is unknown. */
  readonly tenureMonths: number | null;
  readonly complaints: ComplaintHistory;
  readonly contacts: readonly ContactProfile[];
  readonly source: ProfileSource;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly pinnedAt: Instant;
}

/** Share of upheld items of the decided ones; null where none is decided. Pure. */
export function complaintHistoryOf(counts: Omit<ComplaintHistory, 'upheldShare'>): ComplaintHistory {
  return { ...counts, upheldShare: counts.decided === 0 ? null : counts.upheld / counts.decided };
}

const MONTHS_PER_YEAR = 12;
const YEAR_DAYS = 365.2425;

/**
 * Whole months from the day he became a customer (`YYYY-MM-DD`) to `now`, on days of UTC; a month is full on the same day of a later month,
 * or on its last day where it has none such. Null for no day or one still to come (S1-28).
 */
export function tenureMonths(customerSince: string | null, now: Instant): number | null {
  const start = customerSince === null ? null : dayNumberOf(customerSince);
  const today = Math.floor(now / DAY_MS);
  if (customerSince === null || start === null || start > today) return null;
  const [year = 0, month = 0, day = 0] = customerSince.split('-').map(Number);
  const anniversary = (months: number): number => dayAfterMonths({ year, month, day }, months);
  // One month too many at first, whatever the calendar does; then back to the last one that is full.
  let months = Math.ceil(((today - start) / YEAR_DAYS) * MONTHS_PER_YEAR) + 1;
  while (months > 0 && anniversary(months) > today) months -= 1;
  return months;
}

function dayAfterMonths({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }, months: number): number {
  const count = month - 1 + months;
  const first = firstOf(year, count);
  return Math.min(first + day - 1, firstOf(year, count + 1) - 1);
}

/** Day number of the first of the month `count` months after January of `year`. */
function firstOf(year: number, count: number): number {
  const text = `${String(year + Math.floor(count / MONTHS_PER_YEAR)).padStart(4, '0')}-${String((count % MONTHS_PER_YEAR) + 1).padStart(2, '0')}-01`;
  const found = dayNumberOf(text);
  if (found === null) throw new Error(`No such month: ${text}`);
  return found;
}

/** What the profile says of revenue at risk, for a crisis in which nobody stated it; null where it says nothing (S0-02, S0-03). Pure. */
export function stakeOfProfile({ contractValueMinorPerYear, currency, renewalOn, replaceability }: ProfileFacts): Stake | null {
  if (contractValueMinorPerYear === null && renewalOn === null && replaceability === null) return null;
  return { contractValueMinorPerYear, currency, renewalOn, replaceability };
}
