/** The part of a protocol about how the house behaved (C20): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { ALARM_CODES, INDICATOR_CODES, SCORES } from '#domain';
import type { AlarmCode, ConductRules, IndicatorCode, Score } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const number = (low: number, high: number) => z.strictObject({ value: z.number().min(low).max(high), source });
const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source });
const weights = z.strictObject({ weights: z.partialRecord(z.enum(INDICATOR_CODES), z.number().min(0).max(100)), source });
/** Shares are percent; hours and counts are bounded by sense. */
const alarm = number(0, 1_000);

export const conductSchema = z.strictObject({
  alarms: z.record(z.enum(ALARM_CODES), alarm),
  earlyConsent: length,
  backdated: length,
  sameOverride: z.strictObject({ count: z.int().min(2).max(100), window: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source }),
  delayMax: length,
  zeroAt: number(1, 100),
  scores: z.strictObject({ transparency: weights, listening: weights, promises: weights, responsibility: weights }),
});

type Written = z.infer<typeof conductSchema>;
const ms = (text: string): number => parseWallMs(text) ?? 0;

export const compileConduct = ({ alarms, earlyConsent, backdated, sameOverride, delayMax, zeroAt, scores }: Written): ConductRules => ({
  alarms: alarmsOf(alarms),
  earlyConsentMs: ms(earlyConsent.length), backdatedMs: ms(backdated.length), sameOverride: { count: sameOverride.count, windowMs: ms(sameOverride.window) },
  delayMaxMs: ms(delayMax.length), zeroAt: zeroAt.value,
  weights: { transparency: scores.transparency.weights, listening: scores.listening.weights, promises: scores.promises.weights, responsibility: scores.responsibility.weights },
});

function alarmsOf(written: Written['alarms']): ConductRules['alarms'] {
  const value = (code: AlarmCode): number => written[code].value;
  return {
    'findings-lag': value('findings-lag'), 'heard-elsewhere': value('heard-elsewhere'), 'status-gap': value('status-gap'), 'disclosure-delays': value('disclosure-delays'),
    'records-reworded': value('records-reworded'), 'listening-unconfirmed': value('listening-unconfirmed'), 'never-answered': value('never-answered'),
    'automatic-agreement': value('automatic-agreement'), 'automatic-consent': value('automatic-consent'), 'promise-keeping': value('promise-keeping'),
    'over-promising': value('over-promising'), 'shallow-updates': value('shallow-updates'), 'blame-before-evidence': value('blame-before-evidence'),
    'corner-cutting': value('corner-cutting'), 'responsibility-unsaid': value('responsibility-unsaid'),
  };
}

const INDICATOR_NAMES: Readonly<Record<IndicatorCode, TwoLanguages>> = {
  'disclosure-lag': { he: 'זמן עד הגילוי', en: 'disclosure lag' },
  'findings-lag': { he: 'זמן עד שממצא נמסר (שעות)', en: 'lag of findings (hours)' },
  'heard-elsewhere': { he: 'נודע ממקום אחר (%)', en: 'heard elsewhere (%)' },
  'status-gap': { he: 'פער בין המצב בפנים ובחוץ (שעות)', en: 'status gap (hours)' },
  'disclosure-delays': { he: 'דחיות גילוי שאושרו', en: 'agreed delays of disclosure' },
  'records-reworded': { he: 'רישומים שנוסחו מחדש', en: 'records worded anew' },
  'listening-unconfirmed': { he: 'הקשבה בלי אישור (%)', en: 'listening not confirmed (%)' },
  'never-answered': { he: 'שאלות בלי מענה', en: 'never answered' },
  'contacts-per-resolution': { he: 'פניות עד לפתרון', en: 'contacts per resolution' },
  'one-contact-closure': { he: 'סגירה בפנייה אחת', en: 'one-contact closure' },
  'automatic-agreement': { he: 'הסכמה אוטומטית (%)', en: 'automatic agreement (%)' },
  'automatic-consent': { he: 'ויתור אוטומטי (%)', en: 'automatic consent (%)' },
  'promise-keeping': { he: 'קיום הבטחות (%)', en: 'promise keeping (%)' },
  'over-promising': { he: 'הבטחת יתר (%)', en: 'over-promising (%)' },
  'shallow-updates': { he: 'עדכונים ריקים (%)', en: 'shallow updates (%)' },
  'blame-before-evidence': { he: 'ייחוס לפני ראיות (%)', en: 'blame before evidence (%)' },
  'corner-cutting': { he: 'קיצורי דרך (%)', en: 'corner cutting (%)' },
  'responsibility-unsaid': { he: 'אחריות שלא נאמרה (%)', en: 'responsibility not said (%)' },
};
const SCORE_NAMES: Readonly<Record<Score, TwoLanguages>> = {
  transparency: { he: 'שקיפות', en: 'transparency' }, listening: { he: 'הקשבה', en: 'listening' }, promises: { he: 'עמידה בהבטחות', en: 'promises kept' }, responsibility: { he: 'לקיחת אחריות', en: 'responsibility taken' },
};

/** Path below `relationship.conduct` → name. */
export const conductNames: Readonly<Record<string, TwoLanguages>> = {
  ...Object.fromEntries(ALARM_CODES.map((code) => [`alarms.${code}`, { he: `סף התרעה: ${INDICATOR_NAMES[code].he}`, en: `alarm: ${INDICATOR_NAMES[code].en}` }])),
  ...Object.fromEntries(SCORES.flatMap((score) => INDICATOR_CODES.map((code) =>
    [`weights.${score}.${code}`, { he: `משקל בציון ${SCORE_NAMES[score].he}: ${INDICATOR_NAMES[code].he}`, en: `weight in ${SCORE_NAMES[score].en}: ${INDICATOR_NAMES[code].en}` }]))),
  earlyConsentMs: { he: 'ויתור מהיר מכדי לבדוק', en: 'consent too soon for a check' },
  backdatedMs: { he: 'קשר שנרשם בדיעבד אחרי', en: 'contact entered afterwards from' },
  'sameOverride.count': { he: 'אותה עקיפה, פעמים', en: 'same override, times' },
  'sameOverride.windowMs': { he: 'אותה עקיפה, בתוך', en: 'same override, within' },
  delayMaxMs: { he: 'דחיית גילוי, לכל היותר', en: 'delay of disclosure, at most' },
  zeroAt: { he: 'ציון אפס בכפולה של המרחק המותר', en: 'score of zero at times the allowed distance' },
};
