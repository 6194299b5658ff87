/** Profiles on the wire: ids become names, instants ISO text. Pure. */
import { toIso } from '#contracts';
import type { CustomerProfileOut, PinnedProfileOut } from '#contracts';
import { NO_PROFILE_FACTS, tenureMonths } from '#domain';
import type { ComplaintHistory, ContactProfile, CustomerProfile, Instant } from '#domain';
import type { StoredProfile } from '#persistence';
import type { Names } from '../reads/names';

export interface PresentProfile {
  readonly account: { readonly id: string; readonly name: string };
  readonly stored: StoredProfile | null;
  readonly complaints: ComplaintHistory;
  readonly contacts: readonly ContactProfile[];
  readonly names: Names;
  readonly now: Instant;
  readonly customerSystem: boolean;
}

export function presentProfile({ account, stored, complaints, contacts, names, now, customerSystem }: PresentProfile): CustomerProfileOut {
  const facts = stored?.facts ?? NO_PROFILE_FACTS;
  return {
    accountId: account.id, accountName: account.name, externalId: stored?.externalId ?? null,
    ...facts, tenureMonths: tenureMonths(facts.customerSince, now), complaints: { ...complaints }, contacts: contactsOut(contacts, names),
    source: stored?.source ?? null, version: stored?.version ?? 0, updatedAt: stored === null ? null : toIso(stored.updatedAt), updatedBy: names.person(stored?.updatedBy ?? null), customerSystem,
  };
}

/** Ids whose names the pinned profile needs. */
export const pinnedIds = (profile: CustomerProfile | null): readonly (string | null)[] => (profile === null ? [] : [profile.updatedBy, ...profile.contacts.map((one) => one.contactId)]);

export function presentPinned(profile: CustomerProfile | null, names: Names): PinnedProfileOut | null {
  if (profile === null) return null;
  const { updatedAt, updatedBy, pinnedAt, contacts, complaints, ...rest } = profile;
  return { ...rest, complaints: { ...complaints }, contacts: contactsOut(contacts, names), updatedAt: toIso(updatedAt), updatedBy: names.person(updatedBy), pinnedAt: toIso(pinnedAt) };
}

const contactsOut = (contacts: readonly ContactProfile[], names: Names): CustomerProfileOut['contacts'] =>
  contacts.map(({ contactId, language, genderForm, channel }) => ({ id: contactId, name: names.say(contactId), language, genderForm, channel }));
