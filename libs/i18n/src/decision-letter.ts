/**
 * The letter that tells a customer what was decided about compensation (formulas 8): kind, reason, limit, how to object. A draft for a
 * person to read, sign and send: nothing leaves by itself. It never quotes the summary that is written for us, and it is worded so that the
 * guard reads no promise in it: the day at its end is the customer's time to object, not one of ours.
 */
import type { BoundCode, CompensationBasis, CompensationKind, GenderForm, Instant, Language } from '#domain';
import { IN_YOU, letterDay, OF_YOURS, you, YOU_MAY, YOU_THINK } from './letter-words';
import type { Pair } from './pair';
import { t } from './pair';
import { formatMessage } from './text';
import { moneyInWords, shortMoney } from './words';

export interface DecidedCompensation {
  readonly kind: CompensationKind;
  readonly basis: CompensationBasis;
  readonly amountMinor: number;
  readonly currency: string;
  /** Name of the gesture in the letter's language, where it is one. */
  readonly gesture: string | null;
  /** The bound that decided the amount. */
  readonly boundBy: BoundCode | null;
  readonly expiresAt: Instant | null;
}
export interface LetterFacts {
  /** Null: it was decided that nothing is given. */
  readonly decided: DecidedCompensation | null;
  readonly reason: string;
  readonly contactName: string;
  readonly reference: string;
  /** Null: the protocol sets no time to object. */
  readonly objectUntil: Instant | null;
}
export interface LetterOptions {
  readonly language: Language;
  /** Of address; Hebrew marks it, English does not. */
  readonly form: GenderForm;
  /** IANA zone of the dates. */
  readonly zone: string;
}
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const TO_YOU = you('אליכם', 'אלייך', 'אליך');
const FOR_YOU = you('לכם', 'לך', 'לך');
const YOU_GET = you('תקבלו', 'תקבלי', 'תקבל');

type What = CompensationKind | 'goodwill-named' | 'goodwill-worth' | 'symbolic-worth' | 'none';
type Part = 'subject' | 'greeting' | 'about' | 'reason' | 'expires' | 'objection' | 'objection-open';
type Limit = 'law' | 'goodwill' | 'none' | 'loss' | 'contract' | 'yearly-cap';

const letterTexts = {
  subject: t('ההחלטה שלנו בעניין פיצוי ({reference})', 'Our decision about compensation ({reference})'),
  greeting: t('שלום {name},', 'Hello {name},'),
  about: t(`אנחנו כותבים ${TO_YOU} בעניין הפיצוי על מה שקרה ({reference}).`, 'We are writing about compensation for what happened ({reference}).'),
  'what.statutory': t(`ההחלטה: ${YOU_GET} {amount}, פיצוי שהחוק מקנה ${FOR_YOU}.`, 'The decision: you receive {amount}, compensation that the law grants you.'),
  'what.contractual-credit': t(`ההחלטה: ${YOU_GET} {amount}, זיכוי שהחוזה מקנה ${FOR_YOU}.`, 'The decision: you receive a credit of {amount} under the contract.'),
  'what.loss-repair': t(`ההחלטה: ${YOU_GET} {amount} על הנזק שנגרם ${FOR_YOU}.`, 'The decision: you receive {amount} for the loss you suffered.'),
  'what.goodwill': t(`ההחלטה: ${YOU_GET} {amount} כמחווה של רצון טוב. המחווה אינה קובעת דבר בשאלה מי אחראי למה שקרה.`, 'The decision: you receive {amount} as a gesture of goodwill. It settles nothing about who was responsible for what happened.'),
  'what.goodwill-named': t(`ההחלטה: ${YOU_GET} {gesture}, כמחווה של רצון טוב. המחווה אינה קובעת דבר בשאלה מי אחראי למה שקרה.`, 'The decision: as a gesture of goodwill you receive the following: {gesture}. It settles nothing about who was responsible for what happened.'),
  'what.goodwill-worth': t(`ההחלטה: ${YOU_GET} {gesture} (בשווי {amount}), כמחווה של רצון טוב. המחווה אינה קובעת דבר בשאלה מי אחראי למה שקרה.`, 'The decision: as a gesture of goodwill you receive the following: {gesture} (worth {amount}). It settles nothing about who was responsible for what happened.'),
  'what.non-monetary': t(`ההחלטה: ${YOU_GET} {gesture}.`, 'The decision: you receive the following: {gesture}.'),
  'what.symbolic': t(`ההחלטה: ${YOU_GET} {gesture}, כאות של הערכה. המחווה אינה קובעת דבר בשאלה מי אחראי למה שקרה.`, 'The decision: you receive the following as a token: {gesture}. It settles nothing about who was responsible for what happened.'),
  'what.symbolic-worth': t(`ההחלטה: ${YOU_GET} {gesture} (בשווי {amount}), כאות של הערכה. המחווה אינה קובעת דבר בשאלה מי אחראי למה שקרה.`, 'The decision: you receive the following as a token: {gesture} (worth {amount}). It settles nothing about who was responsible for what happened.'),
  'what.none': t('ההחלטה: בעניין הזה לא יינתן פיצוי.', 'The decision: no compensation is given in this matter.'),
  reason: t('הסיבה: {reason}', 'The reason: {reason}'),
  'limit.law': t('הגבול: הסכום נקבע בחוק, ואיננו גורעים ממנו.', 'The limit: the law sets the amount, and we take nothing off it.'),
  'limit.goodwill': t('הגבול: מחווה שאינה נובעת מאחריות ניתנת עד תקרה שווה לכל הלקוחות.', 'The limit: a gesture that does not follow from responsibility is given up to a ceiling that is the same for all customers.'),
  'limit.loss': t(`הגבול: הסכום נגזר מן הנזק שתועד, מחלקנו בו ומן הפגיעה בעבודה ${OF_YOURS}. תיעוד נוסף יכול לשנות אותו.`, 'The limit: the amount follows from the loss that is documented, our share in it and the disruption to your work. Further documents can change it.'),
  'limit.contract': t('הגבול: התקרה שנקבעה בחוזה בינינו.', 'The limit: the cap agreed in our contract.'),
  'limit.yearly-cap': t('הגבול: התקרה השנתית לפיצויים, שאינה חלה על מה שהחוק מקנה.', 'The limit: the yearly cap on compensation, which does not apply to what the law grants.'),
  'limit.none': t('הגבול: ההחלטה נוגעת לפיצוי בלבד; הטיפול בתקלה עצמה ומה שהחוק מקנה אינם תלויים בה.', 'The limit: the decision concerns compensation only; our work on the fault itself and what the law grants do not depend on it.'),
  expires: t('בתוקף עד {date}.', 'Valid until {date}.'),
  objection: t(
    `אם ${YOU_THINK} אחרת, ${YOU_MAY} להשיב על המכתב הזה ולבקש שאדם שלא היה שותף להחלטה יבדוק אותה שוב. אפשר להגיש השגה עד {date}. השגה אינה פוגעת בטיפול ${IN_YOU}.`,
    'If you see it differently, reply to this letter and ask that somebody who took no part in the decision looks at it again. The time to object runs until {date}. Objecting does not affect how we treat you.',
  ),
  'objection-open': t(
    `אם ${YOU_THINK} אחרת, ${YOU_MAY} להשיב על המכתב הזה ולבקש שאדם שלא היה שותף להחלטה יבדוק אותה שוב. השגה אינה פוגעת בטיפול ${IN_YOU}.`,
    'If you see it differently, reply to this letter and ask that somebody who took no part in the decision looks at it again. Objecting does not affect how we treat you.',
  ),
} as const satisfies Record<`what.${What}` | `limit.${Limit}` | Part, Pair>;


/** The letter, in paragraphs. Pure; a repeat gives the same. Throws RangeError for an unknown zone or currency. */
export function decisionLetter(facts: LetterFacts, { language, form, zone }: LetterOptions): Letter {
  const { decided, objectUntil } = facts;
  const day = (at: Instant): string => letterDay(at, language, zone);
  const say = (key: keyof typeof letterTexts, params: Readonly<Record<string, string>> = {}): string => formatMessage(letterTexts[key], language, { form, ...params });
  const about = { reference: facts.reference };
  const paragraphs = [
    say('greeting', { name: facts.contactName }),
    say('about', about),
    say(`what.${whatOf(decided)}`, decided === null ? {} : { amount: shortMoney(decided.amountMinor, decided.currency, language), gesture: decided.gesture ?? '' }),
    say('reason', { reason: facts.reason }),
    say(`limit.${limitOf(decided)}`),
    ...(decided === null || decided.expiresAt === null ? [] : [say('expires', { date: day(decided.expiresAt) })]),
    objectUntil === null ? say('objection-open') : say('objection', { date: day(objectUntil) }),
  ];
  return { subject: say('subject', about), body: paragraphs.join('\n\n') };
}

/** A gesture by its name; its worth beside it only where the name does not tell it: nobody is told the same twice. */
function whatOf(decided: DecidedCompensation | null): What {
  if (decided === null) return 'none';
  const { kind, gesture, amountMinor, currency } = decided;
  if (gesture === null || (kind !== 'goodwill' && kind !== 'symbolic')) return kind;
  const worth = moneyInWords(amountMinor, currency).replace(/[^\d.]/g, '');
  const tells = gesture.replaceAll(',', '').match(/\d+(?:\.\d+)?/g)?.includes(worth) === true;
  if (kind === 'goodwill') return tells ? 'goodwill-named' : 'goodwill-worth';
  return tells ? 'symbolic' : 'symbolic-worth';
}

function limitOf(decided: DecidedCompensation | null): Limit {
  if (decided === null) return 'none';
  if (decided.basis === 'statutory') return 'law';
  if (decided.basis === 'goodwill') return 'goodwill';
  if (decided.kind === 'contractual-credit' || decided.boundBy === 'contract') return 'contract';
  return decided.boundBy === 'yearly-cap' ? 'yearly-cap' : 'loss';
}
