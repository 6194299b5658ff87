/**
 * What a text offers or turns down beside its declared type: money or a gesture for what happened, a choice of solutions, a refusal. The listening
 * gate knows message types only, and an offer inside an "update" is an offer all the same (S0-16, S1-08). Deliberately narrow: only words that
 * give, propose or decline something to the reader count, since a false find would hold up an update. The author may say of words found here
 * that they offer nothing (an override, with a reason). Pure rules; the same text gives the same answer.
 */
import type { GuardOverride, MessageOffer, SendMessage } from '#domain';

/** The rule's name in overrides and marks. */
export const EARLY_OFFER = 'early-offer';
/** Words named at most, and offers in one message. */
const WORDS_MAX_CHARS = 120;
const OFFERS_MAX = 5;
/** An apology says how it is made good, which is checked as one (C11); a survey offers nothing. */
const NOT_READ: ReadonlySet<SendMessage['messageType']> = new Set<SendMessage['messageType']>(['apology', 'survey']);

type Matter = MessageOffer['matter'];
export interface FoundOffer extends MessageOffer {
  /** [start, end) in the body; the empty range at its end for words of the subject. */
  readonly start: number;
  readonly end: number;
}

/** Up to so many words between the giving and the gift. */
const GAP = String.raw`(?:[^\s.!?;:\n]+\s+){0,6}?`;
const EN_GIFT = String.raw`(?:refunds?|credit\s+notes?|credits?(?!\s+card)|compensation|vouchers?|discounts?|rebates?|reimbursements?|gift(?:\s+cards?)?|coupons?|bonus|upgrade|goodwill|free\s+(?:month|year|week|night|hour|day|licen[cs]e|service|training)s?|months?\s+free|(?:\d[\d.,]*\s*(?:nis|ils|usd|eur|euros?|shekels|dollars|pounds)|[₪$€£]\s*\d[\d.,]*|\d[\d.,]*\s*[₪$€£%]))`;
const EN_WILL = String.raw`(?:we|i)\s*(?:'ll|’ll|'d|’d|\s(?:will|shall|would|want|wish|can|could|may|are|am|have|intend|plan|propose|offer))(?:\s+(?:also|gladly|of\s+course|happy|glad|pleased|able|ready|willing|prepared|like|decided|agreed|going|to|be|then|now|fully|therefore|certainly|immediately|personally|both))*`;
/** What is done to make the thing good; to call, write or look into it is no solution and may be proposed to anybody. */
const EN_MEND = String.raw`(?:restor|replac|recover|rebuil|rebuild|exchang|swap|mov|migrat|switch|reinstall|redo|re-?run|re-?send|re-?issu|re-?print|re-?enter|extend|split|roll(?:ing)?\s+back|go(?:ing)?\s+back\s+to)(?:e|es|ing|ping|ling)?`;
const EN: Readonly<Record<Matter, readonly string[]>> = {
  compensation: [
    String.raw`${EN_WILL}\s+(?:offer|offering|give|giving|grant|send|pay|propose|add|provide|present|arrange|issue)(?:\s+to)?\s+(?:you|your\s+(?:company|account|team|business))\s+${GAP}${EN_GIFT}`,
    String.raw`(?:we|i)\s*(?:\s(?:are|am)|'re|’re|'m|’m)\s+(?:also\s+|now\s+|therefore\s+|fully\s+)?(?:refunding|crediting|reimbursing|compensating)\s+\S+`,
    String.raw`(?:we|i)\s+(?:also\s+|therefore\s+|gladly\s+)?(?:credit|refund|reimburse|pay)\s+(?:you\s+|your\s+account\s+)?${GAP}${EN_GIFT}`,
    String.raw`${EN_WILL}\s+give\s+you\s+something\s+(?:for|in)`,
    String.raw`(?:we|i)\s+(?:hereby\s+|gladly\s+|would\s+like\s+to\s+)?offer\s+(?:you\s+|your\s+company\s+)?${GAP}${EN_GIFT}`,
    String.raw`${EN_WILL}\s+(?:compensate|reimburse|refund|credit)(?:ing)?\s+(?:you\b|your\s+(?:company|account|costs?|losses|expenses|fees?|invoice|subscription|loss|payment|money))`,
    String.raw`${EN_WILL}\s+waiv(?:e|ing)\s+(?:the|your|this|all)\s+${GAP}(?:fees?|charges?|invoice|bill|cost|payment|subscription)`,
    String.raw`you\s*(?:'ll|’ll|\s(?:will|shall|can|may|are\s+(?:entitled|going)\s+to))\s+(?:also\s+)?(?:receive|get|be\s+given|expect|claim|have)\s+${GAP}(?:refund|credit(?:\s+note)?|compensation|voucher|discount|rebate|reimbursement|coupon|free\s+(?:month|year|week|night|day))\b`,
    String.raw`you\s*(?:'ll|’ll|\s(?:will|shall|can|are\s+going\s+to))\s+(?:also\s+)?be\s+(?:fully\s+)?(?:refunded|reimbursed|compensated|credited)`,
    String.raw`(?:goodwill\s+gesture|gesture\s+of\s+goodwill|as\s+a\s+(?:small\s+)?(?:gesture|token|thank[- ]you|sign\s+of\s+(?:goodwill|apology))|by\s+way\s+of\s+compensation|as\s+(?:a\s+)?compensation|in\s+compensation|to\s+(?:compensate|make\s+(?:it|this)\s+up\s+to)\s+you\b|to\s+make\s+up\s+for\s+(?:it|this|the|your)|(?:next|this|coming)\s+(?:month|invoice|bill|quarter|year|order)(?:'s\s+fee|’s\s+fee)?\s+(?:is|will\s+be)\s+(?:free|on\s+us|on\s+the\s+house))`,
  ],
  options: [
    String.raw`(?:we|i)\s+(?:would\s+like\s+to\s+|can\s+|could\s+)?(?:offer|propose|suggest|present)\s+(?:to\s+)?(?:you\s+)?(?:with\s+)?(?:the\s+following|two|three|four|several|these|a\s+choice\s+of|some)\s+${GAP}(?:options?|solutions?|alternatives?|ways|possibilities|choices)`,
    String.raw`(?:we|i)\s+(?:would\s+like\s+to\s+|can\s+)?(?:offer|propose|suggest)\s+(?:to\s+)?(?:you\s+)?(?:the\s+following|a|an|another|this)\s+${GAP}(?:solution|settlement|arrangement|compromise)`,
    String.raw`(?:we|i)\s+(?:would\s+|can\s+|could\s+|therefore\s+)?(?:offer|propose|suggest|recommend)\s+(?:to\s+you\s+)?(?:(?:that\s+)?(?:we|you|your\s+[a-z]+)\s+|to\s+)?${EN_MEND}(?![a-z])(?!\s+(?:your\s+)?(?:password|pin)s?\b)`,
    String.raw`(?:it\s+would\s+be\s+best\s+(?:to|if\s+(?:you|we))|(?:you|your\s+team)\s+(?:had\s+better|would\s+do\s+well\s+to))\s+${EN_MEND}(?![a-z])`,
    String.raw`there\s+are\s+(?:two|three|four|several)\s+(?:ways\s+forward|options\b|possible\s+solutions)`,
    String.raw`(?:our|the)\s+(?:proposed\s+|suggested\s+)?(?:solution|settlement|proposal|offer)\s+(?:to\s+you\s+|for\s+you\s+|we\s+(?:propose|offer|suggest)\s+)?(?:is|would\s+be)\s+(?:to\s+|that\s+|a\s|as\s+follows)`,
    String.raw`(?:which|what)\s+(?:of\s+(?:these|the\s+(?:two|three|options))|option|solution|alternative)\s+(?:do|would|will|suits?|works?)\s+(?:you|best|better)`,
    String.raw`(?:you\s+(?:can|may)\s+choose\s+between|(?:please\s+)?choose\s+(?:one\s+of|between|which))\s`,
    String.raw`\boption\s+(?:a|1|one)\b[\s\S]{1,400}?\boption\s+(?:b|2|two)\b`,
  ],
  refusal: [
    String.raw`(?:we|i)\s+(?:can\s*not|cannot|can't|can’t|will\s+not|won't|won’t|are\s+(?:not\s+able|unable)\s+to|am\s+unable\s+to|do\s+not|don't|don’t|must\s+decline\s+to)\s+(?:to\s+)?(?:compensate|refund|reimburse|credit|waive|pay\s+(?:you|for|the|out)|accept\s+(?:your|this|the)\s+(?:claim|complaint|demand|request)|grant\s+(?:your|this|the)|approve\s+(?:your|this|the)\s+(?:claim|request|demand))`,
    String.raw`(?:we|i)\s+(?:can\s*not|cannot|can't|can’t|will\s+not|won't|won’t|are\s+(?:not\s+able|unable)\s+to|am\s+(?:not\s+able|unable)\s+to)\s+(?:restore|replace|recover|rebuild|exchange|swap|redo|re-?run|re-?send|re-?issue|extend|bring\s+back|give\s+(?:it|them)\s+back)(?![a-z])(?!\s+[^.!?\n]{0,60}\b(?:yet|until|before|without|today|tonight|as\s+long\s+as|unless|so\s+far|for\s+now)\b)`,
    String.raw`(?:your|this)\s+(?:claim|request|demand|complaint|application|appeal)\s+(?:(?:for|to|about)\s+${GAP})?(?:(?:is|was|has\s+been|had\s+to\s+be|must\s+be|will\s+be)\s+)(?:hereby\s+|therefore\s+)?(?:rejected|declined|denied|refused|dismissed|turned\s+down)`,
    String.raw`(?:we|i)\s+(?:have\s+(?:decided\s+)?to\s+|must\s+|will\s+|regret\s+to\s+|hereby\s+|have\s+|had\s+to\s+)?(?:reject|decline|deny|refuse|dismiss|turn\s+down|turned\s+down|rejected|declined|denied|refused|dismissed)\s+(?:your|this|the)\s+(?:claim|request|demand|complaint|application|appeal)`,
  ],
};

const HE_YOU = String.raw`(?:אתכם|אותכם|לכם|אותך|אתך|לך|אתכן|לכן|חשבונכם|חשבונך|את\s+חשבונכם|את\s+חשבונך|את\s+החשבון)`;
const HE_MONEY = String.raw`(?:\d[\d.,]*\s*(?:₪|ש["״]ח|שקל(?:ים)?|דולר|אירו)|[₪$€]\s*\d[\d.,]*)`;
const HE_GIFT = String.raw`(?:פיצוי(?:ים)?|זיכוי(?:ים)?|החזר(?:ים)?(?:\s+כספי)?|שובר(?:ים)?|הנחה|הטבה|הטבות|מתנה|בונוס|חודש(?:\s+שירות)?\s+(?:חינם|ללא\s+תשלום|נוסף)|שדרוג|קופון|\d[\d.,]*\s*(?:%|אחוז(?:ים)?)|${HE_MONEY})`;
/** Infinitives that make the thing good. */
const HE_MEND = String.raw`(?:לשחזר|להחליף(?!\s+(?:ה?סיסמ[הא]|סיסמאות|ה?קוד|מילים))|לבנות\s+מחדש|להעביר\s+(?:אתכם|אותך|אתכן|את\s+ה(?:שירות|נתונים|תעבורה|מערכת|חשבון))|לעבור\s+ל|לחזור\s+ל(?:גרסה|מערכת|שיטה|גיבוי)|להתקין\s+מחדש|לשלוח\s+(?:שוב|מחדש|חדש)|להנפיק\s+(?:מחדש|חדש)|להאריך|לפצל)`;
const HE_GAP = String.raw`(?:[^\s.!?;:\n]+\s+){0,5}?`;
const HE: Readonly<Record<Matter, readonly string[]>> = {
  compensation: [
    String.raw`(?:נזכה|אזכה|נפצה|אפצה|מזכים|מזכה|מפצים|מפצה|לזכות|לפצות|זיכינו|פיצינו)\s+(?:כמובן\s+|גם\s+|מיד\s+|את\s+)?${HE_YOU}`,
    String.raw`(?:נעניק|אעניק|נציע|אציע|נשלח|נמסור|ניתן|מעניקים|מציעים|מציעה|מציע|מעניקה|להציע|להעניק|לתת)\s+(?:${HE_YOU}\s+)${HE_GAP}${HE_GIFT}`,
    String.raw`(?:נציע|מציעים|מציעה|מציע|להציע|מעניקים|נעניק|להעניק)\s+${HE_GAP}(?:פיצוי|זיכוי|החזר\s+כספי|שובר|הטבה|הנחה\s+(?:של|בגובה|בסך))`,
    String.raw`(?:נחזיר|אחזיר|מחזירים|להחזיר)\s+(?:${HE_YOU}\s+)?(?:את\s+)?(?:מלוא\s+|כל\s+)?(?:ה?סכום|ה?כסף|ה?תשלום|כספ|דמי\s|עלות|ה?חיוב|${HE_MONEY})`,
    String.raw`(?:אנו|אנחנו|אני)\s+(?:משלמים|משלמת|משלם)\s+(?:${HE_YOU}\s+)?${HE_GAP}(?:${HE_MONEY}|ה?סכום|חשבון\s+ה?תיקון)`,
    String.raw`(?:לתת|ניתן|להעניק)\s+${HE_YOU}\s+משהו\s+(?:על|עבור|תמורת)`,
    String.raw`(?:תקבלו|תקבל|תקבלי|תוכלו\s+לקבל|מגיע\s+${HE_YOU}|מגיעים\s+${HE_YOU})\s+${HE_GAP}(?:פיצוי|זיכוי|החזר\s+כספי|החזר\s+(?:מלא|חלקי|של|בסך|על)|שובר|הטבה|הנחה|בונוס|חודש\s+(?:חינם|ללא\s+תשלום))`,
    String.raw`(?:תזוכו|תזוכה|תזוכי|תפוצו|תפוצה|תפוצי|חשבונכם\s+יזוכה|חשבונך\s+יזוכה)(?=[\s.,!]|$)`,
    String.raw`(?:מחווה\s+של\s+רצון\s+טוב|כמחווה|כפיצוי|כאות\s+(?:התנצלות|תודה|הוקרה)|בתור\s+פיצוי|לפנים\s+משורת\s+הדין|נוותר\s+על\s+(?:ה?חיוב|ה?תשלום|דמי)|לא\s+נחייב\s+${HE_YOU})`,
    String.raw`(?<!ה)(?:פיצוי|זיכוי|החזר)\s+(?:כספי\s+)?(?:בסך|בגובה|על\s+סך)\s+${HE_GAP}\d`,
  ],
  options: [
    String.raw`(?:אנו|אנחנו|אני)\s+(?:מציעים|מציעה|מציע)\s+(?:${HE_YOU}\s+)?(?:שתי|שלוש|כמה|את\s+(?:ה)?(?:אפשרויות|חלופות|פתרונות)|פתרון|הסדר|פשרה|חלופה)`,
    String.raw`(?:נציע|להציע)\s+(?:${HE_YOU}\s+)(?:שתי|שלוש|כמה|פתרון|הסדר|פשרה|חלופה|חלופות|אפשרויות)`,
    String.raw`(?:(?:אנו|אנחנו|אני)\s+(?:מציע(?:ים|ה|ות)?|ממליצ(?:ים|ה|ות)|ממליץ)|נציע|אציע|הייתי\s+מציע(?:ה)?)\s+(?:${HE_YOU}\s+)?${HE_MEND}`,
    String.raw`(?:כדאי|מוטב|עדיף|מומלץ)\s+(?:${HE_YOU}\s+)?(?:ש(?:תעברו|תעבור|תעברי|תחליפו|תחליף|תחליפי|נעבור|נחליף|נשחזר|תשחזרו|תשחזר|תשחזרי)|${HE_MEND})`,
    String.raw`(?:הפתרון|ההסדר|ההצעה)\s+(?:שאנו\s+מציעים|שאנחנו\s+מציעים|שלנו|המוצע|המוצעת|שנציע)\s*(?:הוא|היא|:|–|-)`,
    String.raw`(?:איזו|איזה)\s+(?:מן\s+|מ)?(?:ה)?(?:אפשרות|אפשרויות|חלופה|חלופות|פתרון|פתרונות)\s+[^\s.!?\n]+`,
    String.raw`(?:תוכלו|תוכל|תוכלי|ניתן|אפשר)\s+לבחור\s+(?:בין|באחת|באחד|אחת|אחד)`,
    String.raw`אפשרות\s+(?:א|1|ראשונה)[\s'׳:.)][\s\S]{1,400}?אפשרות\s+(?:ב|2|שנייה)[\s'׳:.)]`,
  ],
  refusal: [
    String.raw`(?:לא\s+נוכל|לא\s+אוכל|איננו\s+יכולים|אינני\s+יכולה?|אין\s+באפשרותנו|אין\s+ביכולתנו|לא\s+ניתן|לא\s+נאשר|נאלצים\s+שלא)\s+(?:${HE_YOU}\s+)?(?:לפצות|לזכות|להחזיר\s+${HE_YOU}?\s*(?:את\s+)?(?:ה?כסף|ה?סכום|ה?תשלום)|לשלם|לוותר\s+על|לאשר\s+(?:את\s+)?(?:ה)?(?:בקשה|בקשתכם|בקשתך|תביעה|תביעתכם|דרישה|דרישתכם)|לקבל\s+את\s+(?:בקשתכם|בקשתך|טענתכם|טענתך|תביעתכם|תביעתך|דרישתכם|דרישתך|התביעה|הדרישה))`,
    String.raw`(?:לא\s+נוכל|לא\s+אוכל|איננו\s+יכולים|אינני\s+יכולה?|אין\s+באפשרותנו|אין\s+ביכולתנו|לא\s+ניתן)\s+(?:${HE_YOU}\s+)?(?:לשחזר|להחליף|לבנות\s+מחדש|להשיב|להאריך|להנפיק\s+מחדש|לשלוח\s+(?:שוב|מחדש|חדש))(?![א-ת])(?![^.!?\n]{0,60}(?<![א-ת])(?:עדיין|עוד\s+לא|כרגע|היום|הערב|לפני|עד\s+ש|בלי|ללא|כל\s+עוד|בינתיים))`,
    String.raw`(?:בקשתכם|בקשתך|תביעתכם|תביעתך|דרישתכם|דרישתך|פנייתכם|פנייתך|תלונתכם|תלונתך|הבקשה|התביעה|הדרישה)\s+(?:ל[^\s.!?;:\n]+\s+${HE_GAP})?(?:לצערנו\s+)?(?:נדחתה|נדחית|תידחה|סורבה|לא\s+אושרה|אינה\s+מאושרת)`,
    String.raw`(?:דחינו|נדחה|דוחים|סירבנו|מסרבים|נאל(?:ץ|צת|צים|צות)\s+לדחות|החלטנו\s+לדחות|החלטנו\s+שלא\s+(?:לאשר|לקבל))\s+(?:את\s+|ל)?(?:ה)?(?:בקשה|בקשתכם|בקשתך|תביעה|תביעתכם|תביעתך|דרישה|דרישתכם|דרישתך|טענתכם|תלונתכם)`,
  ],
};
const compiled = (patterns: Readonly<Record<Matter, readonly string[]>>, bounds: readonly [string, string]): readonly { readonly matter: Matter; readonly pattern: RegExp }[] =>
  (['compensation', 'options', 'refusal'] as const).flatMap((matter) => patterns[matter].map((source) => ({ matter, pattern: new RegExp(`${bounds[0]}(?:${source})${bounds[1]}`, 'giu') })));
/** Hebrew words take their prefixes with them ("שנזכה", "ונפצה"); English ones stand alone. */
const PATTERNS = [...compiled(EN, [String.raw`(?<![\p{L}\d])`, '']), ...compiled(HE, [String.raw`(?<![\p{L}\d])(?:[ושהכלב]|וש|כש)?`, ''])];

/** Right before the words: denied. */
const DENIED = /(?:\b(?:not|no|never|cannot|can't|can’t|won't|won’t|unable\s+to)\s+(?:\S+\s+){0,2}$|(?<![\p{L}])(?:לא|אין|איננו|אינו|אינה|טרם)\s+(?:\S+\s+){0,2}$)/iu;
/** Earlier in the same sentence: undecided, to be spoken of later, or what the customer asked for. */
const NOT_YET = /(?:\b(?:(?:before|until|once)\s+(?:we|i|you|any|a|an)|(?:check|see|examine|clarify|decide|know|tell\s+you|whether|ask(?:ed)?|discuss(?:ing)?)\s+(?:if|whether|about|on|when|how)|whether|you\s+(?:asked|wrote|said|demand(?:ed)?|want(?:ed)?|request(?:ed)?|told\s+us)|decision\s+(?:on|about)|question\s+of|speak\s+(?:of|about)|talk\s+about)\b|(?<![\p{L}])(?:לפני\s+ש|עד\s+ש|(?:נבדוק|נבחן|נראה|נברר|נדע|נחליט|נאמר|בודקים|בוחנים)\s+(?:\S+\s+)?(?:אם|האם|מתי|כמה)|האם|ביקשתם|ביקשת|דרשתם|כתבתם|כתבת|אמרתם|אמרת|החלטה\s+(?:על|בדבר)|נדון|בשאלת|לשאלתכם))[^.!?\n]*$/iu;
/** Right after them: undecided. */
const LATER = /^[^.!?\n]{0,60}?(?:\b(?:not\s+(?:yet\s+)?(?:decided|known|clear)|to\s+be\s+decided|will\s+be\s+(?:discussed|examined|decided))\b|(?<![\p{L}])(?:טרם|עדיין\s+לא|יידון|ייבחן|תידון|תיבחן|נשוב\s+אליו)(?![\p{L}]))/iu;

function isOffered(text: string, { matter, start, end }: Pick<FoundOffer, 'matter' | 'start' | 'end'>): boolean {
  const before = text.slice(0, start);
  const sentence = before.slice(Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  // A refusal is negative by itself.
  return !NOT_YET.test(sentence) && (matter === 'refusal' || (!DENIED.test(sentence) && !LATER.test(text.slice(end))));
}

function offersIn(text: string): readonly FoundOffer[] {
  const found = PATTERNS.flatMap(({ matter, pattern }) => [...text.matchAll(pattern)].map((match): FoundOffer => ({ matter, words: match[0].trim(), start: match.index, end: match.index + match[0].length })));
  return found.filter((one) => isOffered(text, one)).toSorted((a, b) => a.start - b.start);
}

/** Everything a message offers or turns down in its text, in its order, the subject first. What others wrote and the subject repeats is left out. Pure. */
export function findOffers({ messageType, subject, body }: Pick<SendMessage, 'messageType' | 'subject' | 'body'>, quoted: readonly string[] = []): readonly FoundOffer[] {
  if (NOT_READ.has(messageType)) return [];
  const own = quoted.filter((words) => words !== '').reduce((text, words) => text.replaceAll(words, ' '), subject);
  const place = { start: body.length, end: body.length };
  return [...offersIn(own).map((one) => ({ ...one, ...place })), ...offersIn(body)];
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
/** Said by the author to be no offer, with a reason: the words as they were named, or a longer stretch that holds them. */
export const isOverridden = ({ words }: Pick<MessageOffer, 'words'>, overrides: readonly GuardOverride[]): boolean =>
  overrides.some((one) => one.rule === EARLY_OFFER && plain(one.words).includes(plain(words.slice(0, WORDS_MAX_CHARS))));

/** The message with what its text offers, for the gate in the domain; whatever it carried of that kind is replaced. A repeat gives the same. */
export function withOffers(message: SendMessage, quoted: readonly string[]): SendMessage {
  const { offers: _never, ...rest } = message;
  const offers = findOffers(rest, quoted).filter((one) => !isOverridden(one, rest.overrides ?? [])).slice(0, OFFERS_MAX).map(({ matter, words }) => ({ matter, words: words.slice(0, WORDS_MAX_CHARS) }));
  return offers.length === 0 ? rest : { ...rest, offers };
}
