/**
 * The part of a protocol about what the customer claims and how it is examined (C16): structure (every number with its source), the domain's
 * form, and a name for each value in the diff. Names and source of a regulatory profile are pinned too: they are shown beside its clock.
 */
import type { ClaimRules, RegulatoryProfile } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const text = z.string().trim().min(1).max(400);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id');
const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source: text });
const count = (low: number, high: number) => z.strictObject({ value: z.int().min(low).max(high), source: text });
const names = z.strictObject({ he: text, en: text });
/** The longest answer time known is 60 days; a year is a slip of the pen. */
const days = z.int().min(1).max(366);

/** `held`: what a holding reply sent in time extends it to, from receipt; `none` = this step knows no holding reply, `named` = the instant named in it. */
const step = z.strictObject({ id, names, days, of: z.enum(['calendar', 'business']), held: z.union([days, z.enum(['none', 'named'])]), source: text });
const profile = z.strictObject({ id, names, steps: z.array(step).min(1).max(5), source: text });

export const claimSchema = z.strictObject({
  repeatedComplaints: count(2, 100),
  holdingMax: length,
  holdingLettersMax: count(0, 10),
  startsWhenRaised: z.strictObject({ value: z.boolean(), source: text }).optional(),
  regulatoryProfiles: z.array(profile).max(30),
});

type Written = z.infer<typeof claimSchema>;

export const compileClaim = (written: Written): ClaimRules => ({
  repeatedComplaints: written.repeatedComplaints.value,
  holdingMaxMs: parseWallMs(written.holdingMax.length) ?? 0,
  holdingLettersMax: written.holdingLettersMax.value,
  profiles: written.regulatoryProfiles.map(compileProfile),
  ...(written.startsWhenRaised === undefined ? {} : { startsWhenRaised: written.startsWhenRaised.value }),
});

const compileProfile = ({ id: profileId, names: { he, en }, steps, source }: Written['regulatoryProfiles'][number]): RegulatoryProfile => ({
  id: profileId, he, en, source,
  steps: steps.map((one) => ({ id: one.id, he: one.names.he, en: one.names.en, days: one.days, of: one.of, mayHold: one.held !== 'none', heldDays: typeof one.held === 'number' ? one.held : null })),
});

/** Path below `relationship.claim` → name. */
export const claimNames: Readonly<Record<string, TwoLanguages>> = {
  repeatedComplaints: { he: 'בודק שני החל מתלונות', en: 'second examiner from complaints' },
  holdingMaxMs: { he: 'המתנה מרבית לפי מכתב ביניים', en: 'longest wait by a holding letter' },
  startsWhenRaised: { he: 'שעון הבדיקה מתחיל כשהטענה נרשמת', en: 'the examination’s clock starts when the claim is raised' },
  holdingLettersMax: { he: 'מכתבי ביניים לטענה', en: 'holding letters for a claim' },
  'profiles.*.id': { he: 'פרופיל רגולטורי', en: 'regulatory profile' },
  'profiles.*.he': { he: 'שם הפרופיל בעברית', en: 'Hebrew name of the profile' },
  'profiles.*.en': { he: 'שם הפרופיל באנגלית', en: 'English name of the profile' },
  'profiles.*.source': { he: 'מקור הפרופיל', en: 'source of the profile' },
  'profiles.*.steps.*.id': { he: 'צעד בפרופיל', en: 'step of the profile' },
  'profiles.*.steps.*.he': { he: 'שם הצעד בעברית', en: 'Hebrew name of the step' },
  'profiles.*.steps.*.en': { he: 'שם הצעד באנגלית', en: 'English name of the step' },
  'profiles.*.steps.*.days': { he: 'ימים למענה', en: 'days to answer' },
  'profiles.*.steps.*.of': { he: 'ימי לוח או ימי עסקים', en: 'calendar or business days' },
  'profiles.*.steps.*.mayHold': { he: 'מענה ביניים אפשרי', en: 'holding reply possible' },
  'profiles.*.steps.*.heldDays': { he: 'ימים אחרי מענה ביניים', en: 'days after a holding reply' },
};
