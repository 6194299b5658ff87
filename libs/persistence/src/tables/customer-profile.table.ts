import type { ContactChannel, ProfileSource, Replaceability } from '#domain';
import { bigintOrNull, bool, defineTable, instant, int, intKey, json, text, textKey, textOrNull } from '../table';
import type { Instant, Language } from '../types';

export interface CustomerProfileRecord {
  readonly accountId: string;
  /** Under which the customer system knows him. */
  readonly externalId: string | null;
  readonly vip: boolean;
  /** Null: nobody has said whether he is one. */
  readonly vipSource: string | null;
  readonly vipDate: string | null;
  readonly loyaltyTier: string | null;
  readonly customerSince: string | null;
  readonly contractValueMinorPerYear: number | null;
  readonly currency: string;
  readonly renewalOn: string | null;
  readonly replaceability: Replaceability | null;
  readonly language: Language | null;
  readonly channel: ContactChannel | null;
  readonly sensitiveEngagement: boolean;
  readonly sensitiveNote: string;
  readonly source: ProfileSource;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}
export const customerProfileTable = defineTable<CustomerProfileRecord>('customer_profile', {
  accountId: textKey, externalId: textOrNull, vip: bool, vipSource: textOrNull, vipDate: textOrNull, loyaltyTier: textOrNull, customerSince: textOrNull, contractValueMinorPerYear: bigintOrNull, currency: text,
  renewalOn: textOrNull, replaceability: textOrNull, language: textOrNull, channel: textOrNull, sensitiveEngagement: bool, sensitiveNote: text, source: text, version: int, updatedAt: instant, updatedBy: text,
});

export interface ContactProfileRecord {
  readonly contactId: string;
  readonly channel: ContactChannel;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}
export const contactProfileTable = defineTable<ContactProfileRecord>('contact_profile', { contactId: textKey, channel: text, updatedAt: instant, updatedBy: text });

/** One change, with the profile as it was after it. */
export interface CustomerProfileChangeRecord {
  readonly accountId: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly source: ProfileSource;
  readonly profile: unknown;
}
export const customerProfileChangeTable = defineTable<CustomerProfileChangeRecord>('customer_profile_change', { accountId: textKey, version: intKey, at: instant, by: text, source: text, profile: json });
