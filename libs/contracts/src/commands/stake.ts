/** Commands about what the crisis puts at stake: contract, publicity, risks, the law, and how either side tells what happened. */
import { EXPECTATION_SOURCES, EXPOSURE_LEVELS, REPLACEABILITIES, RISK_CLASSES, RISK_LEVELS } from '#domain';
import type { StakeCommands } from '#domain';
import { z } from 'zod';
import { LINK_MAX_CHARS, MONEY_MAX_MINOR } from '../limits';
import { id, instant, text } from '../primitives';
import type { Entries } from './entry';
import { note } from './shared';

/** Kept at hand in the crisis, so shorter than a letter. */
const ACCOUNT_MAX_CHARS = 2_000;
const day = () => z.iso.date().meta({ examples: ['2026-12-31'] });
const link = () => z.string().trim().max(LINK_MAX_CHARS).pipe(z.url({ protocol: /^https?$/ }));

/** Unknown stays null, never 0. */
export const stake = () =>
  z.strictObject({
    contractValueMinorPerYear: z.int().min(0).max(MONEY_MAX_MINOR).nullable().default(null),
    currency: z.string().regex(/^[A-Z]{3}$/).default('ILS'),
    renewalOn: day().nullable().default(null),
    replaceability: z.enum(REPLACEABILITIES).nullable().default(null),
  });
export const versions = () => z.strictObject({ customer: text(ACCOUNT_MAX_CHARS), ours: text(ACCOUNT_MAX_CHARS) });
export const expectation = () => z.strictObject({ source: z.enum(EXPECTATION_SOURCES), note: note() });

export const stakeCommands: Entries<keyof StakeCommands> = {
  'record-stake': {
    name: 'record-stake', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'רישום ההכנסה בסיכון', en: 'Record revenue at risk' },
    help: { he: 'רושם את ערך החוזה השנתי, את מועד החידוש ועד כמה קל ללקוח לעזוב; חידוש בתוך 90 יום מקדם את המשבר בתור.', en: 'Records the yearly contract value, the renewal date and how easily the customer can leave; a renewal within 90 days moves the crisis up the queue.' },
    schema: stake(),
    example: { contractValueMinorPerYear: 48_000_000, currency: 'ILS', renewalOn: '2026-11-30', replaceability: 'moderate' },
  },
  'record-exposure': {
    name: 'record-exposure', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: ['instant.future'],
    labels: { he: 'רישום חשיפה ציבורית', en: 'Record public exposure' },
    help: { he: 'רושם איום לפרסם, פרסום או פנייה של העיתונות, עם קישור ומועד; הפגיעה באמון נרשמת מעצמה.', en: 'Records a threat to publish, a publication or the press, with link and time; the damage to trust is recorded by itself.' },
    schema: z.strictObject({ level: z.enum(EXPOSURE_LEVELS), link: link().nullable().default(null), seenAt: instant(), note: note() }),
    example: { level: 'published', link: 'https://social.example/posts/4471', seenAt: '2026-09-10T12:40:00+03:00', note: 'Their operations manager posted; 40 replies so far' },
  },
  'assess-risk': {
    name: 'assess-risk', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'הערכת סיכון', en: 'Assess a risk' },
    help: { he: 'מעריך סיכון למוניטין, להידבקות לקוחות נוספים או לתביעה; סיכון משפטי בינוני ומעלה פותח בדיקה משפטית.', en: 'Assesses the risk to reputation, to other customers or of a lawsuit; a legal risk of medium or more opens a legal review.' },
    schema: z.strictObject({ class: z.enum(RISK_CLASSES), level: z.enum(RISK_LEVELS), note: note(), owner: id().nullable().default(null) }),
    example: { class: 'legal', level: 'medium', note: 'The customer’s lawyer asked for our logs in writing', owner: 'ruth' },
  },
  'complete-legal-review': {
    name: 'complete-legal-review', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: ['legal.no-review-owed'],
    labels: { he: 'סיום הבדיקה המשפטית', en: 'Complete the legal review' },
    help: { he: 'רושם את תוצאת הבדיקה המשפטית ומסיים את המחויבות; דבר אל הלקוח לא חיכה לה.', en: 'Records what the legal review found and ends its obligation; no word to the customer waited for it.' },
    schema: z.strictObject({ outcome: text(ACCOUNT_MAX_CHARS) }),
    example: { outcome: 'No claim is to be expected; logs may be handed over, wording of the letter approved' },
  },
  'record-versions': {
    name: 'record-versions', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'רישום שתי הגרסאות', en: 'Record both versions' },
    help: { he: 'רושם מה קרה לפי הלקוח ומה קרה לפינו, זה לצד זה, בלי להכריע.', en: 'Records what happened as the customer tells it and as we do, side by side, without deciding between them.' },
    schema: z.strictObject({ versions: versions() }),
    example: { versions: { customer: 'We were told on the phone that the migration costs nothing', ours: 'The offer named the migration as a paid step; the call was not about price' } },
  },
  'record-expectation': {
    name: 'record-expectation', subject: 'crisis', track: 'relationship', customerVisible: false, refusals: [],
    labels: { he: 'רישום מקור הציפייה', en: 'Record the expectation' },
    help: { he: 'רושם מהיכן באה הציפייה שלא התממשה: חוזה, הבטחת מכירה, תיעוד או פרסום.', en: 'Records where the disappointed expectation came from: contract, sales promise, documentation or advertising.' },
    schema: expectation(),
    example: { source: 'sales-promise', note: 'The offer of 3 March promised reports every hour' },
  },
};
