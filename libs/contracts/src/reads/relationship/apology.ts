/** What the page of a crisis shows of the apology subject. The texts of admissions are not among it, nor who made them. */
import { APOLOGY_BASES, APOLOGY_ELEMENTS, APOLOGY_PARTS, APOLOGY_RECEPTIONS, CONTACT_CHANNELS, ERROR_CLASSES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson } from '../shared';

export const apologyView = z.object({
  records: z.array(z.object({
    id: z.string(), at: instantOut(), by: maybePerson(), contact: maybePerson(), channel: z.enum(CONTACT_CHANNELS), basis: z.enum(APOLOGY_BASES), elements: z.array(z.enum(APOLOGY_ELEMENTS)),
    scorePercent: count(), spokenBy: maybePerson(), part: z.enum(APOLOGY_PARTS).nullable(), reception: z.enum(APOLOGY_RECEPTIONS).nullable(),
    waits: z.boolean().optional().meta({ description: 'Recorded for e-mail and not left yet: the customer has not got it' }),
    words: z.object({ text: z.string(), language: z.enum(['he', 'en']), form: z.enum(['neutral', 'feminine', 'masculine']), forbidden: z.array(z.string()).optional().meta({ description: 'Words in it that no apology has and that nobody gave a reason for: with them it is on record and counts for nothing' }) }).nullable().optional().meta({ description: 'What was said, or the very text that is to be sent' }),
  })),
  /** Call by an executive and written text; what a severe crisis still lacks stands in missingToClose as well. */
  parts: z.array(z.object({ part: z.enum(APOLOGY_PARTS), name: bilingual(), givenAt: maybeInstant(), waived: z.boolean() })),
  admissions: z.array(z.object({ id: z.string(), at: instantOut(), errorClass: z.enum(ERROR_CLASSES), name: bilingual(), followUpBy: maybePerson(), followedUpAt: maybeInstant() })),
  lessons: z.array(z.object({ errorClass: z.enum(ERROR_CLASSES), name: bilingual(), note: z.string(), at: instantOut() })),
});
export type ApologyView = z.output<typeof apologyView>;

/** What an apology is judged by, per protocol: on each ground the elements it needs, and whether fault may be admitted on it. */
export const apologyRulesItem = z.object({
  protocol: z.string(), version: z.string(),
  elements: z.array(z.object({ element: z.enum(APOLOGY_ELEMENTS), weightPercent: count() })),
  /** Of an apology for our own fault. */
  leastScorePercent: count(),
  grounds: z.array(z.object({ basis: z.enum(APOLOGY_BASES), required: z.array(z.enum(APOLOGY_ELEMENTS)), mayAdmit: z.boolean() })),
});
export type ApologyRulesItem = z.output<typeof apologyRulesItem>;
