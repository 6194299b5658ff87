/**
 * Clauses whose verb no table knows: a time that can only lie ahead makes a promise of them, unless they tell of an event, of a state, of somebody
 * else's plans or of what the reader must do. And labels: "Delivery: Tuesday".
 */
import type { CommitmentKind } from '../guard.types';
import type { Resolved } from './resolve';
import { TOLD_HE } from './present-he';
import { NOUNS_EN } from './verbs-en';
import { NOUNS_HE } from './verbs-he';

/** Words of time that no past can have. */
const SURE_EN = /(?<![a-z])(?:tomorrow|tmrw|tonight|later\s+today|this\s+(?:very\s+|coming\s+)?(?:afternoon|evening|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next|within|latest|by|before|in\s+(?:the\s+next\s+)?(?:about\s+|around\s+)?(?:\d|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may(?=\s+\d)|(?<=\d\s)may|\d{1,2}[/.]\d{1,2}(?:[/.]\d+)?|the\s+\d{1,2}(?:st|nd|rd|th)|eod|cob|weekend|end\s+of|the\s+day\s+after|same\s+day)(?![a-z])/;
const WEEKDAY_EN = /(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])/;

/** The past, states, refusals, requests and greetings: nothing in their clause promises. */
const TELLS_EN = /(?<![a-z])(?:shows(?!\s+(?:you|up))|lists|states|was|were|had|did|has|been|since|ago|yesterday|last|valid|expires?|closed|hours|holiday|available|dear|regards|dated|already|said|went|came|took|gave|met|got|kept|left|broke|fell|found|told|wrote|saw|stopped|started|began|failed|lost|ran|held|payable|please|kindly|until|till|not|no|none|nobody|nothing|costs?|never|without|off|from|stops?|ceases?|lapses?|freezes|expire|maybe|perhaps|might|may|could|would|must|need|needs|needed|if|unless|whether|when|who|you(?:'ve|'d|'re|\s+(?:said|wrote|asked|plan|must|should|can|could|may|are|will|want|need))|(?:we|i|it|they)\s+(?:have|know|see|read|think|saw|understand|hope|keep)|can't|cannot|won't|isn't|don't|doesn't|depends|(?:is|are)\s+your\s+(?:contact|point)|always|usually|normally|often|every|each)(?![a-z])|n't\b/;
/** What happens, begins and ends by itself. */
const EVENT_EN = /(?<![a-z])(?:museum|shops?|stores?|supermarket|hotel|hostel|library|pool|park|office|desk|counter|hotline|branch|clinic|concert|play|film|show|match|game|festival|fair|exhibition|elections?|exams?|test\s+date|hearing|court|trial|wedding|party|ceremony|holidays?|shabbat|sabbath|church|mass|auction|sale|lectures?|class|classes|lesson|course|semester|term|season|race|parade|strike|breakfast|dinner|check-?out|check-?in|boarding|trains?|bus|buses|ferry|flight|laws?|rules?|tax|tariff|prices?|rates?|fees?|premium|rent|subscription|membership|contract|lease|polic(?:y|ies)|licen[cs]e|warranty|guarantee|coverage|vouchers?|offer|discount|tickets?|tenants?|landlord|council|city|government|ministry|police|weather|forecast|rain|storm|frost|snow|sun|birthday|anniversary|deadline|cut-?off|due\s+date|season|school|competitor|neighbou?rs?|your\s+(?:[a-z]+\s+)?(?:team|staff|boss|manager|lawyer|accountant|guests?|event|launch|opening|trip|move|flight|shift)|guests|visitors|shift|leave|vacation|time\s+of|records?|logs?|noise|drilling|maintenance)(?![a-z])/;
/** A verb that only says that something is at a time, or holds for a time. */
const STANDS_EN = /(?<![a-z])(?:is|are|'s|'re|am|'m|be|starts?|begins?|opens?|closes?|ends?|shuts?|takes\s+place|applies|renews?|rises?|sets|sits|leaves?|departs?|boards?|runs?|keeps?|holds?|stays?|remains?|works?|answers?|means|shows?|names|says|counts?)(?:\s+(?:only|then|also|first|next|again\s+only))?\s*(?:on|at|from|for|due|between|around|about|up|out|as)?\s*(?:the\s+)?$/;
/** What we do to things, whatever the sentence around it: these outweigh the word for an event. */
const OURS_EN = /(?<![a-z])(?:refund|credit|replacement|repair(?:ed|s)?|fix(?:ed)?|restor(?:e|ed|es|ation)|delivery|deliver(?:s|ed)|back|ready|done|again|transcript|copy|compensation|returned|repaid|paid\s+(?:out|back)|lifted|removed|replaced|cleared|settled|mended|yours|(?:the|an)\s*other(?:\s+half)?|others|rest|remainder|second\s+half|first\s+half)(?![a-z])/;
/** An order to somebody else, or a list of what there is to do. */
const ORDER_EN = /^\s*(?:(?:and|then|so|just|simply|or)\s+)*(?:send|return|reply|confirm|call|keep|bring|check|read|submit|pay|sign|let|tell|cancel|use|book|choose|pick|ask|register|upload|forward|complete|contact|ring|phone|write|make|try|restart|press|take|leave|come|go|get|remember|have|order|apply|claim|collect|switch|turn|unplug|do|be|see|visit|click|open|close|log|save|update|install|respond|answer|give|put|move|wait|stay|hold|file|fill|enter|provide|share|accept|approve|decide|change|renew|vacate|remove|empty|clear|step|thanks?|to\s+[a-z]+)(?![a-z])/;
const CUT = /[.,](?!\d)|[!;:?\n—]|\s(?:and|but|so|because|as|which)\s/g;

interface Around {
  readonly lead: string;
  readonly tail: string;
}

function around(text: string, { start, end }: Resolved): Around {
  const before = text.slice(Math.max(0, start - 110), start);
  const cuts = [...before.matchAll(CUT)].filter(({ index }) => before.slice(index).replace(/^[.,!;:?\n—]|^\s(?:and|but|so|because|as|which)\s/, '').trim() !== '');
  const from = cuts.at(-1);
  const behind = text.slice(end, end + 80).replace(/^\s*,?\s*(?:at\s+the\s+(?:very\s+)?latest|latest)|^\s*,\s*/, ' ');
  const to = behind.search(CUT);
  return { lead: from === undefined ? before : before.slice(from.index + from[0].length), tail: to < 0 ? behind : behind.slice(0, to) };
}

const LABEL = /(?:^|[.!?;,\n*•)]|\s-)\s*(?:\d[.)]\s*)?([^.:;!?\n,]{2,70}?)\s*(?::|\s->|\s=>|\s=)\s*((?:[^:;!?\n]{0,60},\s*)?)(?:(?:on|by|at|for|around|about|before|on\s+or\s+before|no\s+later\s+than|between|from)\s+)?(?:the\s+)?$/;
const LABEL_INNOCENT = /hours|deadline|cut-?off|valid|expir|court|hearing|concert|event|birth|issued|invoice|reading|last(?![a-z])|since|start|began|begin|reported|received|logged|opened|opens|closed|closes|closing\s+time|booked\s+by|check-?(?:in|out)|departure|departs|boarding|doors|policy|order\s+(?:no|number|of)|your\s+(?:payment|bill|rent|turn|part|side)|due|detected|occurred|incident|outage|down|time\s+of|read(?![a-z])|history|cancel|offer|flight|train|registration|sign-?up|application|objection|appeal|return\s+by|exam|lesson|class|note|p\.?s|reminder|example|version|ref|room|tel|phone|fax|dear|hi|hello|summary\s+of|^(?:from|sent|date|to|subject|re)$|(?<![a-z])(?:your\s+stay|stay|timetable|season|validity|holidays?|closure)(?![a-z])|period|term|available|availability|open|tour|programme|program|agenda|what\s+we\s+know|facts|timeline\s+of|(?<![a-z])(?:pay|bring|send|submit)(?![a-z])|customer|you\s/;
/** An answer of a few words: "By second-class post, on or before Saturday". */
const DUE_END_EN = /(?<![a-z])(?:on\s+or\s+before|no\s+later\s+than|by|within|not\s+later\s+than)\s+(?:the\s+)?$/;

/** Whose time a label names: the label's noun decides. `none` where no label stands before the time, null where it is none of ours. */
function labelled(text: string, { start, end }: Resolved): { readonly label: string } | 'none' | null {
  const [, label, list] = LABEL.exec(text.slice(Math.max(0, start - 140), start)) ?? [];
  if (label === undefined) return 'none';
  if (LABEL_INNOCENT.test(label) || (ORDER_EN.test(label) && !/^\s*(?:call|visit|update|order|return|move|change)\s+(?:with|by|to|from|between|of|for|at)\s/.test(label))) return null;
  // Between a label and its second time stands nothing but the first.
  if (list !== undefined && list !== '' && !/^\s*(?:(?:on|by|at)\s+)?(?:[\d:.\s]+|[a-z]+day|tomorrow|today|tonight|noon)\s*,\s*$/.test(list)) return 'none';
  return /^\s*(?:$|[.,;!)\n(—]|-\s|and\s|or\s|at\s+the\s+|latest|local|sharp|\+)/.test(text.slice(end)) ? { label } : 'none';
}

const CONTACT_EN = /(?<![a-z])(?:(?:technician|engineer|fitter|inspection|inspector|visit|call|meeting|plumber|electrician)'?s?\s+(?:slot|appointment|window|time|date)|joins?\s+(?:us|you|the\s+call)|on\s+the\s+(?:phone|line)\s+(?:to|with)\s+you|in\s+person|pops?\s+(?:round|in|over|by)|drops?\s+(?:by|in|round)|swings\s+by|looks\s+in|(?:^|\s)back\s+(?:with|to)\s+(?:you|u)|face\s+to\s+face|sees?\s+you|visits?|calls?|rings?|phones?|meets?)(?![a-z])/;
export const TELLS_YOU_EN = /(?<![a-z])you\s+(?:all\s+)?(?:hear|know|learn|read|find\s+out)(?![a-z])/;
/** Only what is itself sent or is the subject informs: "your report", "you have an answer", not "it vanishes from your statement". */
const INFORMS_EN = new RegExp(String.raw`^(?:\s*(?:(?:the|our|your|my|an?|this|next|first|further|another|more|you\s+(?:get|have|receive)|[a-z]+'s)\s+){0,3}(?:[a-z-]+\s+){0,2}?)${NOUNS_EN.update.source}(?!\s+(?:is|are|gets?)?\s*(?:lifted|removed|paid|fixed|repaired))`);

function kindOf(clause: string): CommitmentKind {
  if (CONTACT_EN.test(clause)) return 'contact';
  if (TELLS_YOU_EN.test(clause)) return 'next-update';
  return NOUNS_EN.thing.test(clause) || NOUNS_EN.redress.test(clause) ? 'outcome' : NOUNS_EN.contact.test(clause) ? 'contact' : INFORMS_EN.test(clause) ? 'next-update' : 'outcome';
}

/** Words of time that no past can have, Hebrew. */
const SURE_HE = /(?<![א-ת])ו?ש?[לב]?(?:מחר|מחרתיים|הערב|בעוד|תוך|בתוך|בתום|לכל\s+ה(?:מאוחר|יותר)|עד|לא\s+יאוחר)(?![א-ת])/;
const NEXT_HE = /(?<![א-ת])ה(?:בא|באה|קרוב|קרובה)(?![א-ת])/;
/** States, events, requests and what the reader or a third party does. */
const EVENT_HE = /(?<![א-ת])[ושהבלמכ]{0,2}(?:מוזיאון|חנות|חנויות|סופר|מלון|ספרייה|בריכה|פארק|משרד|דלפק|מוקד|סניף|מרפאה|מופע|הצגה|סרט|משחק|פסטיבל|יריד|תערוכה|בחירות|מבחן|בחינה|דיון|משפט|חתונה|מסיבה|טקס|חג|שבת|תפילה|מכירה|הרצאה|קורס|סמסטר|עונה|מרוץ|שביתה|ארוחה|ארוחת|רכבת|אוטובוס|מעבורת|טיסה|חוק|תקנה|מס|תעריף|מחיר|ריבית|אגרה|שכירות|מנוי|חוזה|הסכם|ביטוח|פוליסה|רישיון|אחריות|כיסוי|שובר|קופון|קוד|מבצע|הנחה|כרטיסים|דיירים|בעלים|עירייה|ממשלה|משטרה|מזג|תחזית|גשם|שלג|יום\s+הולדת|מועד\s+אחרון|שכנים?|אורחים|מבקרים|משמרת|חופשה|חניה|תשלום|אסיפה|אסיפת|ישיבת)(?![א-ת])|(?<![א-ת])(?:מתחיל|התחיל|נגמר|פג|עולה\s+\d|בכל|תמיד|בדרך\s+כלל|לרוב|מצורפי?[םת]?|מצורפות|רצופ[א-ת]*|אולי|ייתכן|כנראה|של(?:כם|ך|כן))(?![א-ת])/;
const LABEL_INNOCENT_HE = /שעות|מועד\s+אחרון|תוקף|תקף|דיון|משפט|הופעה|אירוע|לידה|חשבונית|קריא|מאז|התחל|דווח|דיווח|התקבל|נפתח|נסגר|צ'ק|יציא|כניס|טיס|רכבת|הזמנ|לתשלום|גרס|חדר|טל|פקס|לכבוד|שלום|^ה?תאריך$|נושא|מאת|^אל$|הנדון|הער|נ"ב|תקופ|זמינ|פתוח|לו"ז|כתובת|שלב|תקל|השבת|אירע|התרחש|היסטורי|רישום|הרשמה|ערעור|ביטול|שהות|לוח|תזכורת|מה\s+(?:קרה|ידוע)|סופק|הותקן|טופל|בוצע|נמסר|מידע/;

function kindHe(clause: string): CommitmentKind {
  return NOUNS_HE.thing.test(clause) || NOUNS_HE.redress.test(clause) ? 'outcome' : NOUNS_HE.contact.test(clause) ? 'contact' : NOUNS_HE.update.test(clause) ? 'next-update' : 'outcome';
}

/** A definite subject with nothing but a participle or a state: "in a week at most the lift works". */
function openHebrew(text: string, date: Resolved): CommitmentKind | null {
  const [, label, list] = LABEL.exec(text.slice(Math.max(0, date.start - 140), date.start)) ?? [];
  if (label !== undefined && list === '' && !LABEL_INNOCENT_HE.test(label) && /^\s*(?:$|[.,;!)\n(])/.test(text.slice(date.end))) return kindHe(label);
  const { lead, tail } = around(text, date);
  const clause = `${lead} ${tail}`;
  const words = text.slice(date.start, date.end);
  // "Until" inside a range is no deadline.
  const isSure = SURE_HE.test(`${text.slice(Math.max(0, date.start - 14), date.start)}${words.slice(0, 9)}`) || NEXT_HE.test(words);
  if (!isSure || TOLD_HE.test(clause) || EVENT_HE.test(clause)) return null;
  return /(?<![א-ת])ו?(?:ה(?!יום|ערב|לילה|בוקר)[א-ת]{2,}|כל\s+ה[א-ת]+)\s+[א-ת]{3,}/.test(clause) ? kindHe(clause) : null;
}

/** What a time promises that stands behind a label, or in a clause that no table knows; null where it promises nothing. */
export function openKind(text: string, date: Resolved): CommitmentKind | null {
  if (date.justPassed || date.nature !== 'date' || date.window.latest === null) return null;
  if (/[א-ת]/.test(text.slice(Math.max(0, date.start - 40), date.end + 20))) return openHebrew(text, date);
  const labels = labelled(text, date);
  if (labels === null) return null;
  if (labels !== 'none') return kindOf(labels.label);
  const { lead, tail } = around(text, date);
  const clause = `${lead} ${tail}`;
  if (/(?<![a-z])(?:(?<!as\s)of|during|(?<!(?:by|at|until|before|for)\s)about|regarding|concerning)\s+(?:the\s+)?$/.test(lead)) return null;
  if (!/[a-z]{3}/.test(clause) || ORDER_EN.test(clause)) return null;
  const words = text.slice(date.start, date.end);
  const isLatest = /^\s*,?\s*(?:at\s+the\s+(?:very\s+)?)?latest/.test(text.slice(date.end));
  const isSure = SURE_EN.test(`${text.slice(Math.max(0, date.start - 16), date.start)}${words}${isLatest ? ' latest' : ''}`);
  const isAct = WEEKDAY_EN.test(words) && /(?<![a-z])(?:the|our|your|a|an|half|both|all|this|my)\s+(?:[a-z-]+\s+){1,4}?[a-z]{3,}(?<!s)s\s+(?:[a-z]+\s+){0,5}$|(?<![a-z])you\s+(?:get|have|hear|receive|know)\s|(?<![a-z])(?:(?:the|an)\s*other(?:\s+half)?|the\s+others|the\s+rest|the\s+remainder)\s+$/.test(`${lead.trimEnd()} `);
  const isVisit = WEEKDAY_EN.test(words) && NOUNS_EN.contact.test(lead) && !/(?<![a-z])(?:is|are|has|have|[a-z]{3,}(?<!s)s\s+(?:you|it|the|to))(?![a-z])/.test(clause);
  if (!isSure && !isAct && !isVisit) return null;
  // "Booked today" has happened.
  if (/^today$/.test(words) && /(?<![a-z])[a-z]{3,14}ed\s+$/.test(lead)) return null;
  if (TELLS_EN.test(isLatest ? clause.replaceAll(/(?<![a-z])(?:until|till)(?![a-z])/g, ' ') : clause)) return null;
  if ((EVENT_EN.test(clause) && !OURS_EN.test(clause)) || STANDS_EN.test(lead)) return null;
  // A noun alone, or a greeting, promises nothing; there must be an act or a thing that is due.
  return isVisit || DUE_END_EN.test(lead) || OURS_EN.test(clause) || /(?<![a-z])(?:you|u|your|we|i|our|it|they|is|are|[a-z]{3,}(?<!s)s|[a-z]{3,}ed|[a-z]+ing)(?![a-z])/.test(clause) ? kindOf(clause) : null;
}
