/**
 * The letter that tells a customer where his claim stands (formulas 4): a holding letter with its reason and the time of the answer, or the
 * final answer with the finding on each of his points, the reasons, and how to object. A draft for a person to read and send: nothing leaves
 * by itself. The claim is told in the customer's own words, never in the summary that is written for us.
 */
import type { ClaimVerdict, FinalResponse, Instant } from '#domain';
import type { Letter, LetterOptions } from './decision-letter';
import type { Pair } from './pair';
import { t } from './pair';
import { IN_YOU, letterDay, OF_YOURS, you, YOU_MAY, YOU_THINK } from './letter-words';
import { formatMessage } from './text';

export interface ClaimPoint {
  /** The customer's words. */
  readonly statement: string;
  /** Null in a holding letter: nothing is found yet. */
  readonly verdict: ClaimVerdict | null;
  /** Which parts are right, where it is partly right. */
  readonly parts: string | null;
}
export interface ClaimLetterFacts {
  readonly kind: FinalResponse | 'holding';
  readonly points: readonly ClaimPoint[];
  /** Of a holding letter why it takes longer; of an answer how it was reached. */
  readonly reason: string;
  /** Of a holding letter: when the answer is expected. */
  readonly expectedAt: Instant | null;
  readonly contactName: string;
  readonly reference: string;
}

const YOU_TOLD = you('אמרתם', 'אמרת', 'אמרת');
const TO_YOU = you('לכם', 'לך', 'לך');
const WITH_YOU = you('אליכם', 'אלייך', 'אליך');

const claimLetterTexts = {
  'subject.holding': t(`הבדיקה של הפנייה ${OF_YOURS} נמשכת ({reference})`, 'We are still examining your claim ({reference})'),
  'subject.answer': t(`התשובה לפנייה ${OF_YOURS} ({reference})`, 'Our answer to your claim ({reference})'),
  greeting: t('שלום {name},', 'Hello {name},'),
  told: t(`${YOU_TOLD} לנו:`, 'You told us:'),
  point: t('״{statement}״', '“{statement}”'),
  'held.reason': t('הבדיקה עוד לא הסתיימה. הסיבה: {reason}', 'We have not finished examining it. The reason: {reason}'),
  'held.until': t(`נחזור ${WITH_YOU} בכתב עם מה שמצאנו עד {date}.`, 'We will write to you with what we found by {date}.'),
  'held.rights': t(
    `אם יש גוף חיצוני שמטפל בפניות כאלה, ${YOU_MAY} לפנות אליו כבר עכשיו. הפנייה אליו אינה פוגעת בטיפול ${IN_YOU}.`,
    'If a body outside our house deals with claims like this one, you may turn to it now as well. It does not affect how we treat you.',
  ),
  'kind.accepted_with_redress': t('בדקנו. הטענה מקובלת עלינו, ואנחנו מתקנים את מה שבאחריותנו.', 'We examined it. The claim is justified, and we make good what is ours to make good.'),
  'kind.accepted-in-part': t('בדקנו כל סעיף בנפרד. חלק מן הטענה מקובל עלינו, ואנחנו מתקנים את מה שבאחריותנו.', 'We examined each point. Part of the claim is justified, and we make good what is ours to make good.'),
  'kind.redress_without_acceptance': t(`בדקנו. הממצאים אינם תומכים בטענה עצמה, ובכל זאת אנחנו מתקנים ${TO_YOU} את מה שאפשר.`, 'We examined it. The findings do not bear out the claim itself, and we make good to you what we can all the same.'),
  'kind.redress-mixed': t(`בדקנו כל סעיף בנפרד. הממצאים אינם אחידים, ואנחנו מתקנים ${TO_YOU} את מה שאפשר.`, 'We examined each point. The findings differ from point to point, and we make good to you what we can.'),
  'kind.rejected_with_reasons': t('בדקנו. הממצאים אינם תומכים בטענה. הנימוקים כאן.', 'We examined it. The findings do not bear the claim out. The reasons follow.'),
  'kind.rejected-mixed': t('בדקנו כל סעיף בנפרד. חלק מהם נמצא נכון; בסך הכול הממצאים אינם תומכים בטענה. הנימוקים כאן.', 'We examined each point. Part of it is right; on the whole the findings do not bear the claim out. The reasons follow.'),
  found: t('מה מצאנו:', 'What we found:'),
  'verdict.right': t('״{statement}״: נכון.', '“{statement}”: this is right.'),
  'verdict.partly': t('״{statement}״: נכון בחלקו.', '“{statement}”: this is right in part.'),
  'verdict.partly-named': t('״{statement}״: נכון בחלקו ({parts}).', '“{statement}”: this is right in part ({parts}).'),
  'verdict.wrong': t('״{statement}״: הממצאים אינם תומכים בזה.', '“{statement}”: the findings do not bear this out.'),
  'verdict.misunderstanding': t('״{statement}״: כאן הייתה אי־הבנה, ואפשר להסביר אותה.', '“{statement}”: there was a misunderstanding here, and we can explain it.'),
  'verdict.not-provable': t('״{statement}״: לא היה אפשר לקבוע.', '“{statement}”: this could not be established.'),
  reason: t('איך הגענו לזה: {reason}', 'How we came to this: {reason}'),
  objection: t(
    `אם ${YOU_THINK} אחרת, ${YOU_MAY} להשיב על המכתב הזה ולבקש שאדם שלא היה שותף לבדיקה יבחן אותה שוב. השגה אינה פוגעת בטיפול ${IN_YOU}.`,
    'If you see it differently, reply to this letter and ask that somebody who took no part in the examination looks at it again. Objecting does not affect how we treat you.',
  ),
} as const satisfies Record<string, Pair>;

/** The letter, in paragraphs. Pure; a repeat gives the same. Throws RangeError for an unknown zone. */
export function claimLetter(facts: ClaimLetterFacts, { language, form, zone }: LetterOptions): Letter {
  const { kind, points, expectedAt } = facts;
  const say = (key: keyof typeof claimLetterTexts, params: Readonly<Record<string, string>> = {}): string => formatMessage(claimLetterTexts[key], language, { form, ...params });
  const head = [say('greeting', { name: facts.contactName }), [say('told'), ...points.map(({ statement }) => say('point', { statement }))].join('\n')];
  if (kind === 'holding') {
    const until = expectedAt === null ? [] : [say('held.until', { date: letterDay(expectedAt, language, zone) })];
    return { subject: say('subject.holding', { reference: facts.reference }), body: [...head, say('held.reason', { reason: facts.reason }), ...until, say('held.rights')].join('\n\n') };
  }
  const found = points.flatMap(({ statement, verdict, parts }) => {
    if (verdict === null) return [];
    return [verdict === 'partly' && parts !== null ? say('verdict.partly-named', { statement, parts }) : say(`verdict.${verdict}`, { statement })];
  });
  const body = [head[0] ?? '', say(`kind.${wholeOf(kind, points)}`), [say('found'), ...found].join('\n'), say('reason', { reason: facts.reason }), say('objection')];
  return { subject: say('subject.answer', { reference: facts.reference }), body: body.join('\n\n') };
}

/** The sentence over the whole says no more than all of the points bear: where something stands and something does not, it says so. */
function wholeOf(kind: FinalResponse, points: readonly Pick<ClaimPoint, 'verdict'>[]): FinalResponse | 'accepted-in-part' | 'redress-mixed' | 'rejected-mixed' {
  const someStands = points.some(({ verdict }) => verdict === 'right' || verdict === 'partly');
  if (kind === 'accepted_with_redress') return points.every(({ verdict }) => verdict === 'right') ? kind : 'accepted-in-part';
  if (!someStands) return kind;
  return kind === 'redress_without_acceptance' ? 'redress-mixed' : 'rejected-mixed';
}
