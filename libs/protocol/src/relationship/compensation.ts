/** The part of a protocol about what the customer is offered for his loss (C17): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { COMPENSATION_KINDS, DAY_MS, FAULTS, GESTURE_KINDS, LOSS_KINDS, TIERS } from '#domain';
import type { CompensationRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

/** As in contracts: ten billion of the major unit, far inside exact integers. */
const MONEY_MAX_MINOR = 1_000_000_000_000;
const BASIS_POINTS_MAX = 100_000;
const GESTURES_MAX = 50;
const SYMBOLIC_MAX = 50;

const source = z.string().trim().min(1).max(400);
const name = z.string().trim().min(1).max(200);
const minor = z.int().min(0).max(MONEY_MAX_MINOR);
const amount = z.strictObject({ minor, source });
const basisPoints = z.strictObject({ basisPoints: z.int().min(0).max(BASIS_POINTS_MAX), source });
const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source });
const tierNumber = z.literal(TIERS);
const percent = z.strictObject({ percent: z.int().min(0).max(100), source });
const kinds = z.strictObject({ kinds: z.array(z.enum(COMPENSATION_KINDS)).min(1), source });
const approver = z.enum(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive']);

const tierRule = z.strictObject({
  tier: tierNumber, limitMinor: minor.nullable(), monthlyValueBp: z.int().min(0).max(BASIS_POINTS_MAX).nullable(), approvers: z.array(approver),
  secondPerson: z.boolean(), evidence: z.boolean(), finance: z.boolean(), legal: z.enum(['never', 'when-flagged', 'always']), leadership: z.boolean(), source,
});
const gesture = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id'), kind: z.enum(GESTURE_KINDS), valueMinor: minor, expires: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), tier: tierNumber,
  names: z.strictObject({ he: name, en: name }), source,
});

/** Every tier once, in order, its limit never below the one before; only the last is without limit and asks nobody above. */
function tiersInOrder(tiers: readonly z.infer<typeof tierRule>[]): boolean {
  return tiers.length === TIERS.length && tiers.every((one, index) => {
    const before = tiers[index - 1];
    const isLast = index === TIERS.length - 1;
    const rises = before?.limitMinor === undefined || before.limitMinor === null || one.limitMinor === null || one.limitMinor >= before.limitMinor;
    return one.tier === index && rises && (isLast ? one.limitMinor === null && one.monthlyValueBp === null : one.limitMinor !== null);
  });
}

export const compensationSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'currency'),
  tiers: z.array(tierRule).refine(tiersInOrder, 'tiers'),
  hardship: z.strictObject({ '1': amount, '2': amount, '3': amount, '4': amount }),
  weight: z.strictObject({ full: percent, shared: percent, none: percent }),
  goodwillMaxTier: z.strictObject({ tier: tierNumber, source }),
  symbolicMax: z.strictObject({ value: z.int().min(0).max(SYMBOLIC_MAX), source }),
  frequencyWindow: length,
  splittingWindow: length,
  yearlyCap: basisPoints,
  budgets: z.strictObject({ repair: amount, goodwill: amount, overBudgetTier: z.strictObject({ tier: tierNumber, source }) }),
  objection: length,
  matches: z.strictObject({ money: kinds, goods: kinds, service: kinds, attention: kinds }),
  gestures: z.array(gesture).max(GESTURES_MAX),
  decidesWhenNoneWaits: z.strictObject({ value: z.boolean(), source }).optional(),
});
type Written = z.infer<typeof compensationSchema>;

const ms = (text: string): number => parseWallMs(text) ?? DAY_MS;

export function compileCompensation(written: Written): CompensationRules {
  const { hardship, weight, budgets, matches } = written;
  return {
    currency: written.currency,
    tiers: written.tiers.map(({ source: _source, ...one }) => ({ ...one, approvers: [...one.approvers] })),
    hardshipMinor: { '1': hardship['1'].minor, '2': hardship['2'].minor, '3': hardship['3'].minor, '4': hardship['4'].minor },
    weightPercent: { full: weight.full.percent, shared: weight.shared.percent, none: weight.none.percent },
    goodwillMaxTier: written.goodwillMaxTier.tier,
    symbolicMax: written.symbolicMax.value,
    frequencyWindowMs: ms(written.frequencyWindow.length),
    splittingWindowMs: ms(written.splittingWindow.length),
    yearlyCapBp: written.yearlyCap.basisPoints,
    repairBudgetMinor: budgets.repair.minor,
    goodwillBudgetMinor: budgets.goodwill.minor,
    overBudgetTier: budgets.overBudgetTier.tier,
    objectionMs: ms(written.objection.length),
    matches: { money: [...matches.money.kinds], goods: [...matches.goods.kinds], service: [...matches.service.kinds], attention: [...matches.attention.kinds] },
    gestures: written.gestures.map(({ expires, source: _source, ...one }) => ({ ...one, expiryMs: ms(expires) })),
    ...(written.decidesWhenNoneWaits === undefined ? {} : { decidesWhenNoneWaits: written.decidesWhenNoneWaits.value }),
  };
}

const LOSS_NAMES: Readonly<Record<(typeof LOSS_KINDS)[number], TwoLanguages>> = {
  money: { he: 'מה מתאים לנזק כספי', en: 'What fits a loss of money' }, goods: { he: 'מה מתאים למוצר פגום', en: 'What fits faulty goods' },
  service: { he: 'מה מתאים לשירות שנכשל', en: 'What fits a failed service' }, attention: { he: 'מה מתאים להזנחה', en: 'What fits neglect' },
};
const FAULT_NAMES: Readonly<Record<(typeof FAULTS)[number], TwoLanguages>> = {
  full: { he: 'משקל הפגיעה כשהאשמה שלנו (אחוזים)', en: 'Weight of hardship with fault (percent)' }, shared: { he: 'משקל הפגיעה באשמה משותפת (אחוזים)', en: 'Weight of hardship with shared fault (percent)' },
  none: { he: 'משקל הפגיעה בלי אשמה (אחוזים)', en: 'Weight of hardship without fault (percent)' },
};

/** Path below `relationship.compensation` → name. */
export const compensationNames: Readonly<Record<string, TwoLanguages>> = {
  currency: { he: 'מטבע הפיצוי', en: 'Currency of compensation' },
  'tiers.*.tier': { he: 'מדרגת פיצוי', en: 'Compensation tier' },
  'tiers.*.limitMinor': { he: 'תקרת מדרגת פיצוי', en: 'Limit of a compensation tier' },
  'tiers.*.monthlyValueBp': { he: 'תקרת מדרגה כחלק מן הערך החודשי (נקודות בסיס)', en: 'Limit of a tier as a share of the monthly value (basis points)' },
  'tiers.*.approvers.*': { he: 'מאשר במדרגת פיצוי', en: 'Approver of a compensation tier' },
  'tiers.*.secondPerson': { he: 'אדם שני במדרגת פיצוי', en: 'Second person at a compensation tier' },
  'tiers.*.evidence': { he: 'ראיות במדרגת פיצוי', en: 'Evidence at a compensation tier' },
  'tiers.*.finance': { he: 'דבר הכספים במדרגת פיצוי', en: 'Finance at a compensation tier' },
  'tiers.*.legal': { he: 'בדיקה משפטית במדרגת פיצוי', en: 'Legal review at a compensation tier' },
  'tiers.*.leadership': { he: 'נימוק ההנהלה במדרגת פיצוי', en: 'Leadership’s reasons at a compensation tier' },
  'hardshipMinor.*': { he: 'סכום על פגיעה לפי רמת השפעה', en: 'Amount for hardship by impact level' },
  ...Object.fromEntries(FAULTS.map((fault) => [`weightPercent.${fault}`, FAULT_NAMES[fault]])),
  goodwillMaxTier: { he: 'מדרגה עליונה לרצון טוב', en: 'Highest tier of goodwill' },
  symbolicMax: { he: 'מחוות סמליות ללקוח', en: 'Symbolic gestures per customer' },
  frequencyWindowMs: { he: 'חלון התדירות והתקרה השנתית', en: 'Window of frequency and yearly cap' },
  splittingWindowMs: { he: 'חלון זיהוי פיצול', en: 'Window for detecting splitting' },
  yearlyCapBp: { he: 'תקרה שנתית ללקוח (נקודות בסיס)', en: 'Yearly cap per customer (basis points)' },
  repairBudgetMinor: { he: 'תקציב המוקד לתיקון נזק', en: 'Budget of a desk for repairing losses' },
  goodwillBudgetMinor: { he: 'תקציב המוקד לרצון טוב', en: 'Budget of a desk for goodwill' },
  overBudgetTier: { he: 'מדרגת האישור מעבר לתקציב', en: 'Tier of approval beyond the budget' },
  objectionMs: { he: 'זמן להשגה על החלטה', en: 'Time to object to a decision' },
  ...Object.fromEntries(LOSS_KINDS.map((kind) => [`matches.${kind}.*`, LOSS_NAMES[kind]])),
  decidesWhenNoneWaits: { he: 'ההחלטה על פיצוי מסתיימת כשאין הצעה ממתינה', en: 'The decision is made when no proposal waits' },
  'gestures.*.id': { he: 'מחווה', en: 'Gesture' },
  'gestures.*.kind': { he: 'סוג מחווה', en: 'Kind of gesture' },
  'gestures.*.valueMinor': { he: 'ערך מחווה', en: 'Value of a gesture' },
  'gestures.*.expiryMs': { he: 'תוקף מחווה', en: 'Expiry of a gesture' },
  'gestures.*.tier': { he: 'מדרגת אישור של מחווה', en: 'Tier of a gesture' },
  'gestures.*.names.he': { he: 'שם מחווה בעברית', en: 'Hebrew name of a gesture' },
  'gestures.*.names.en': { he: 'שם מחווה באנגלית', en: 'English name of a gesture' },
};
