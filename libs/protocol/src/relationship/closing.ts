/** The part of a protocol about how the customer sees the handling when the crisis closes (S1-32, S0-26): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { NOT_UNDERSTOOD, SURVEY_SCALES } from '#domain';
import type { ClosingRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const [lowest, highest] = SURVEY_SCALES['CSAT-H'];

export const closingSchema = z.strictObject({
  handlingTarget: z.strictObject({ value: z.int().min(lowest).max(highest), source }),
  explainAgain: z.strictObject({ answers: z.array(z.enum(NOT_UNDERSTOOD)).max(NOT_UNDERSTOOD.length), source }),
});

export const compileClosing = ({ handlingTarget, explainAgain }: z.infer<typeof closingSchema>): ClosingRules => ({
  handlingTarget: handlingTarget.value, explainAgain: [...explainAgain.answers],
});

/** Path below `relationship.closing` → name. */
export const closingNames: Readonly<Record<string, TwoLanguages>> = {
  handlingTarget: { he: 'ציון הטיפול שממנו הלקוח נחשב מרוצה', en: 'handling score from which the customer counts as satisfied' },
  'explainAgain.*': { he: 'תשובה שאחריה מסבירים שוב', en: 'answer after which it is explained again' },
};
