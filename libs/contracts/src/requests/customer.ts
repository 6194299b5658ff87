/** What a client sends about a customer himself: his profile, and many of them at once. Unknown stays null, never 0. */
import { CONTACT_CHANNELS, REPLACEABILITIES } from '#domain';
import { z } from 'zod';
import { IMPORT_HEADER_MAX_CHARS, IMPORT_TEXT_MAX_CHARS, LIST_MAX_ITEMS, MONEY_MAX_MINOR } from '../limits';
import { email, id, line, note, phone } from '../primitives';
import { genderForm, language } from '../commands/shared';

const day = () => z.iso.date().meta({ examples: ['2024-03-01'] });
const channel = () => z.enum(CONTACT_CHANNELS);
const EXTERNAL_ID_MAX_CHARS = 100;
const externalId = () => line(EXTERNAL_ID_MAX_CHARS);
/** Nobody is a VIP without somebody saying so, and since when. */
const vip = () => z.strictObject({ value: z.boolean(), source: line(), date: day() });

const facts = () => ({
  vip: vip().nullable(), loyaltyTier: line().nullable(), customerSince: day().nullable(), contractValueMinorPerYear: z.int().min(0).max(MONEY_MAX_MINOR).nullable(), currency: z.string().regex(/^[A-Z]{3}$/),
  renewalOn: day().nullable(), replaceability: z.enum(REPLACEABILITIES).nullable(), language: language().nullable(), channel: channel().nullable(), sensitiveEngagement: z.boolean(), sensitiveNote: note().unwrap(),
});

/** The whole profile: what is left out is not known. */
export const profileRequest = z.strictObject({
  vip: vip().nullable().default(null), loyaltyTier: line().nullable().default(null), customerSince: day().nullable().default(null), contractValueMinorPerYear: facts().contractValueMinorPerYear.default(null),
  currency: facts().currency.default('ILS'), renewalOn: day().nullable().default(null), replaceability: facts().replaceability.default(null), language: language().nullable().default(null),
  channel: channel().nullable().default(null), sensitiveEngagement: z.boolean().default(false), sensitiveNote: note(), externalId: externalId().nullable().default(null),
  /** How his people want to be spoken to; contacts left out stay as they are. */
  contacts: z.array(z.strictObject({ id: id(), language: language(), genderForm: genderForm(), channel: channel().nullable().default(null) })).max(LIST_MAX_ITEMS).default([]),
});
export type ProfileRequest = z.output<typeof profileRequest>;

/** What another system knows: fields left out stay as they are on file. */
export const profilePatch = z.strictObject(facts()).partial();
export type ProfilePatch = z.output<typeof profilePatch>;

/** One customer of an import: found by external id, else by name in any case of letters; made where there is none. */
export const importRow = profilePatch.extend({
  name: line(), externalId: externalId().optional(), deskId: id().optional(),
  contacts: z.array(z.strictObject({ name: line(), email: email().nullable().default(null), phone: phone().nullable().default(null), language: language().default('he'), genderForm: genderForm().default('neutral'), channel: channel().nullable().default(null) })).max(LIST_MAX_ITEMS).optional(),
});
export type ImportRow = z.output<typeof importRow>;

/** Rows of a file: JSON lines, or CSV with a header. A long file comes in several parts; `firstLine` numbers their lines, `header` repeats that of a CSV file for the later ones, and one `importId` for all of them finds what stands twice in different parts. */
export const importRequest = z.strictObject({
  lines: z.string().min(1).max(IMPORT_TEXT_MAX_CHARS), format: z.enum(['jsonl', 'csv']).default('jsonl'), header: z.string().min(1).max(IMPORT_HEADER_MAX_CHARS).optional(),
  dryRun: z.boolean().default(false), firstLine: z.int().min(1).max(1_000_000_000).default(1), importId: z.uuid().optional(),
});
export type ImportRequest = z.output<typeof importRequest>;

export const callSheetQuery = z.strictObject({ format: z.enum(['json', 'html']).default('json'), language: z.enum(['he', 'en']).default('he') });
export type CallSheetQuery = z.output<typeof callSheetQuery>;
