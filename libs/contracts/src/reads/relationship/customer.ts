/** What is known of a customer: the present profile, the one pinned to a crisis, what an import came to, and the sheet before a hard conversation. */
import { CONTACT_CHANNELS, NEEDS, PROFILE_SOURCES, REMEDIES, REMEDY_REASONS, REPLACEABILITIES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText } from '../shared';

const channel = () => z.enum(CONTACT_CHANNELS).nullable();
const facts = () => ({
  vip: z.object({ value: z.boolean(), source: z.string(), date: z.string() }).nullable(), loyaltyTier: maybeText(), customerSince: maybeText(),
  /** Whole months; null where the beginning is unknown. */
  tenureMonths: count().nullable(),
  contractValueMinorPerYear: z.int().nullable(), currency: z.string(), renewalOn: maybeText(), replaceability: z.enum(REPLACEABILITIES).nullable(), language: z.enum(['he', 'en']).nullable(), channel: channel(),
  /** A hard conversation lies ahead: prepare it with the call sheet. */
  sensitiveEngagement: z.boolean(), sensitiveNote: z.string(),
  complaints: z.object({ crises: count(), claims: count(), decided: count(), upheld: count(), /** Null while nothing is decided. */ upheldShare: z.number().nullable() }),
  contacts: z.array(z.object({ id: z.string(), name: z.string(), language: z.enum(['he', 'en']), genderForm: z.enum(['neutral', 'feminine', 'masculine']), channel: channel() })),
});

export const customerProfile = z.object({
  accountId: z.string(), accountName: z.string(), externalId: maybeText(), ...facts(),
  /** Null, with version 0, where nobody has written a profile. */
  source: z.enum(PROFILE_SOURCES).nullable(), version: count(), updatedAt: maybeInstant(), updatedBy: maybePerson(),
  /** Whether a customer system is connected, so that a refresh has something to read. */
  customerSystem: z.boolean(),
});
export type CustomerProfileOut = z.output<typeof customerProfile>;

/** As it stood when the crisis opened; what became of the customer since is on his own page. */
export const pinnedProfile = z.object({ ...facts(), source: z.enum(PROFILE_SOURCES), updatedAt: instantOut(), updatedBy: maybePerson(), pinnedAt: instantOut() });
export type PinnedProfileOut = z.output<typeof pinnedProfile>;

export const profileChange = z.object({ version: count(), at: instantOut(), by: maybePerson(), source: z.enum(PROFILE_SOURCES), profile: z.record(z.string(), z.unknown()) });
export type ProfileChangeOut = z.output<typeof profileChange>;

export const importReport = z.object({
  dryRun: z.boolean(),
  /** Lines with something in them, and what became of them; `failed` lines changed nothing. */
  lines: count(), created: count(), changed: count(), unchanged: count(), failed: count(),
  errors: z.array(z.object({ line: count(), column: z.string(), code: z.string(), text: bilingual() })),
  /** More errors than are listed. */
  moreErrors: count(),
});
export type ImportReport = z.output<typeof importReport>;

const lines = () => z.array(bilingual());
const power = () => z.array(z.object({ command: z.string(), name: bilingual(), secondPerson: z.boolean() }));
export const callSheet = z.object({
  crisisId: z.string(), reference: z.string(), accountName: z.string(), at: instantOut(),
  /** Somebody flagged that a hard conversation lies ahead. */
  sensitiveEngagement: z.boolean(), sensitiveNote: z.string(),
  /** Whom to call, the customer's people of this crisis in the order in which they were named. */
  contacts: z.array(z.object({ id: z.string(), name: z.string(), phone: maybeText(), email: maybeText(), about: bilingual() })),
  /** What was said last, theirs and ours, in the words on record. */
  lastWords: lines(),
  /** What stands between us now: the forecast, what was escalated, the word we owe next. */
  standing: lines(),
  facts: lines(), unknowns: lines(),
  /** The reader's own authority: commands for machines, and in `words` what he may say yes to on the telephone, money once. */
  limits: z.object({ roles: z.array(bilingual()), promise: power(), pay: power(), refuse: power(), paymentLimit: z.object({ currency: z.string(), aloneMinor: z.int().nullable(), withSecondMinor: z.int().nullable(), unlimited: z.boolean() }).nullable(), words: lines() }),
  likelyDemands: lines(), promisesOpen: lines(),
  emotionalState: z.object({ code: z.string(), name: bilingual(), advice: bilingual() }),
  boundaries: lines(),
  remedies: z.array(z.object({ remedy: z.enum(REMEDIES), name: bilingual(), need: z.enum(NEEDS), reasons: z.array(z.object({ code: z.enum(REMEDY_REASONS), text: bilingual() })) })),
  doNotSay: lines(),
});
export type CallSheet = z.output<typeof callSheet>;
