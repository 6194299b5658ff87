/** The part of a protocol about apologies to the customer and errors staff admit (C11): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { APOLOGY_ELEMENTS, ERROR_ANSWERS } from '#domain';
import type { ApologyBasis, ApologyElement, ApologyRules, ErrorClass, ErrorPolicy } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const WHOLE_PERCENT = 100;
const STAFF = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'] as const;

const text = z.string().trim().min(1).max(400);
const percent = z.strictObject({ value: z.int().min(0).max(WHOLE_PERCENT), source: text });
const required = z.strictObject({ elements: z.array(z.enum(APOLOGY_ELEMENTS)).max(APOLOGY_ELEMENTS.length), source: text });
/** On these two grounds nothing is admitted; to require it would refuse every apology. */
const withoutAdmission = required.refine(({ elements }) => !elements.includes('responsibility'), 'no responsibility on this ground');
const roles = z.strictObject({ roles: z.array(z.enum(STAFF)).min(1).max(STAFF.length), source: text });

const tolerance = z.strictObject({ answer: z.enum(ERROR_ANSWERS), tolerated: z.int().min(0).max(1_000), source: text });
const errorPolicy = z.strictObject({
  window: z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source: text }),
  classes: z.strictObject({
    'wrong-information': tolerance, 'missed-follow-up': tolerance, 'faulty-work': tolerance, 'skipped-step': tolerance, 'exceeded-authority': tolerance, confidentiality: tolerance, tone: tolerance, other: tolerance,
  }),
});

const weights = z
  .strictObject({ responsibility: percent, repair: percent, regret: percent, explanation: percent, repentance: percent, forgiveness: percent })
  .refine((all) => Object.values(all).reduce((sum, { value }) => sum + value, 0) === WHOLE_PERCENT, 'weights that make 100 together');

export const apologySchema = z.strictObject({
  weights,
  leastScore: percent,
  required: z.strictObject({ 'not-examined': withoutAdmission, 'our-fault': required, shared: required, 'customer-error': withoutAdmission }),
  partsThroughSeverity: z.strictObject({ value: z.int().min(0).max(4), source: text }),
  authority: z.strictObject({
    'wrong-information': roles, 'missed-follow-up': roles, 'faulty-work': roles, 'skipped-step': roles, 'exceeded-authority': roles, confidentiality: roles, tone: roles, other: roles,
  }),
  errorPolicy: errorPolicy.optional(),
  emailCountsOnceSent: z.strictObject({ value: z.boolean(), source: text }).optional(),
});

export function compileApology({ weights: written, leastScore, required: asked, partsThroughSeverity, authority, errorPolicy: policy, emailCountsOnceSent: onceSent }: z.infer<typeof apologySchema>): ApologyRules {
  return {
    weights: {
      responsibility: written.responsibility.value, repair: written.repair.value, regret: written.regret.value, explanation: written.explanation.value,
      repentance: written.repentance.value, forgiveness: written.forgiveness.value,
    },
    leastScore: leastScore.value,
    required: {
      'not-examined': [...asked['not-examined'].elements], 'our-fault': [...asked['our-fault'].elements], shared: [...asked.shared.elements], 'customer-error': [...asked['customer-error'].elements],
    },
    partsThroughSeverity: partsThroughSeverity.value,
    authority: {
      'wrong-information': [...authority['wrong-information'].roles], 'missed-follow-up': [...authority['missed-follow-up'].roles], 'faulty-work': [...authority['faulty-work'].roles],
      'skipped-step': [...authority['skipped-step'].roles], 'exceeded-authority': [...authority['exceeded-authority'].roles], confidentiality: [...authority.confidentiality.roles],
      tone: [...authority.tone.roles], other: [...authority.other.roles],
    },
    ...(policy === undefined ? {} : { errorPolicy: compilePolicy(policy) }),
    ...(onceSent === undefined ? {} : { emailCountsOnceSent: onceSent.value }),
  };
}

/** The length was checked with the structure. */
function compilePolicy({ window, classes }: z.infer<typeof errorPolicy>): ErrorPolicy {
  const of = (one: ErrorClass): ErrorPolicy['classes'][ErrorClass] => ({ answer: classes[one].answer, tolerated: classes[one].tolerated });
  return {
    windowMs: parseWallMs(window.length) ?? 0,
    classes: {
      'wrong-information': of('wrong-information'), 'missed-follow-up': of('missed-follow-up'), 'faulty-work': of('faulty-work'), 'skipped-step': of('skipped-step'),
      'exceeded-authority': of('exceeded-authority'), confidentiality: of('confidentiality'), tone: of('tone'), other: of('other'),
    },
  };
}

export const ELEMENT_NAMES: Readonly<Record<ApologyElement, TwoLanguages>> = {
  responsibility: { he: 'לקיחת אחריות', en: 'responsibility' }, repair: { he: 'הצעת תיקון', en: 'repair' }, regret: { he: 'הבעת צער', en: 'regret' },
  explanation: { he: 'הסבר', en: 'explanation' }, repentance: { he: 'התחייבות למניעה', en: 'repentance' }, forgiveness: { he: 'בקשת סליחה', en: 'asking forgiveness' },
};
const BASIS_NAMES: Readonly<Record<ApologyBasis, TwoLanguages>> = {
  'not-examined': { he: 'טרם נבדק', en: 'not examined yet' }, 'our-fault': { he: 'טעות שלנו', en: 'our fault' }, shared: { he: 'אחריות משותפת', en: 'shared' },
  'customer-error': { he: 'טעות של הלקוח', en: 'the customer’s error' },
};
const CLASS_NAMES: Readonly<Record<ErrorClass, TwoLanguages>> = {
  'wrong-information': { he: 'מידע שגוי', en: 'wrong information' }, 'missed-follow-up': { he: 'מעקב שלא נעשה', en: 'missed follow-up' }, 'faulty-work': { he: 'עבודה לקויה', en: 'faulty work' },
  'skipped-step': { he: 'שלב שדולג', en: 'skipped step' }, 'exceeded-authority': { he: 'חריגה מסמכות', en: 'exceeded authority' }, confidentiality: { he: 'סודיות', en: 'confidentiality' },
  tone: { he: 'סגנון הדיבור', en: 'tone' }, other: { he: 'אחר', en: 'other' },
};
const named = (names: Readonly<Record<string, TwoLanguages>>, path: (key: string) => string, words: TwoLanguages): Readonly<Record<string, TwoLanguages>> =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [path(key), { he: `${words.he}, ${name.he}`, en: `${words.en}, ${name.en}` }]));

/** Path below `relationship.apology` → name. */
export const apologyNames: Readonly<Record<string, TwoLanguages>> = {
  ...named(ELEMENT_NAMES, (key) => `weights.${key}`, { he: 'משקל בהתנצלות', en: 'weight in an apology' }),
  leastScore: { he: 'ציון מזערי להתנצלות על טעות שלנו', en: 'least score of an apology for our fault' },
  ...named(BASIS_NAMES, (key) => `required.${key}.*`, { he: 'רכיב חובה בהתנצלות', en: 'required element of an apology' }),
  partsThroughSeverity: { he: 'התנצלות בשיחת הנהלה ובכתב, עד חומרה', en: 'apology by an executive’s call and in writing, up to severity' },
  emailCountsOnceSent: { he: 'התנצלות בדואר אלקטרוני נחשבת כשיצאה', en: 'an apology by e-mail counts once it left' },
  'errorPolicy.windowMs': { he: 'טעויות שהודו בהן: התקופה שנספרת', en: 'admitted errors: the time counted' },
  ...named(CLASS_NAMES, (key) => `errorPolicy.classes.${key}.answer`, { he: 'מותר לטעות', en: 'may people err' }),
  ...named(CLASS_NAMES, (key) => `errorPolicy.classes.${key}.tolerated`, { he: 'כמה טעויות הן רגילות', en: 'how many errors are ordinary' }),
  ...named(CLASS_NAMES, (key) => `authority.${key}.*`, { he: 'סמכות להודות בפני הלקוח', en: 'authority to admit to the customer' }),
};
