/**
 * What is left of a message when greeting, thanks, receipt and soothing are taken away. A sentence is soothing when nearly all of its words
 * belong to the vocabulary of comfort and none is a number; that reads sentences no list of phrases foresees.
 */
import type { Hit } from './phrase';
import type { Reading, Span } from './reading';

/** Words that soothe; one of them must be in a sentence for it to be called soothing. Beginnings of words. */
const CORE_EN = /^(?:import|valu|appreciat|patien|understand|frustrat|apolog|sorry|regret|commit|dedicat|excellen|qualit|satisf|trust|loyal|caring|cares?$|best|utmost|hard$|hardest|tireless|effort|serious|priorit|attent|partner|inconvenien|disappoint|assur|reassur|calm|panic|worry|worri|hearts?$|feel|listen|thank|grateful|passion|proud|promptly|swift|soon|shortly|experienc|standard|happi|comfort|cherish|welcome|concern|diligen|everything|progress|devot|attentive|wholeheart|reliab|transparen|integrity|excited|delighted|honou?r|stress|monitor|escalat|under control|hear$|here$|hands)/;
const MORE_EN = /^(?:support|servic|help|touch|possible|quick|fast|handl|treat|process|review|forward|relevant|depart|team|colleag|people|staff|expert|specialist|profession|everyone|anyone|work|doing|done|day|days|night|time|clock|round|around|moment|customer|client|guest|messag|request|inquir|enquir|mail|email|call|contact|reach|get|matter|issue|situation|case|problem|hand|good|great|very|much|really|truly|deep|sincere|always|every|each|personal|warm|kind|remain|continu|striv|aim|goal|keep|give|take|tak|mak|look|provid|offer|solution|resol|solv|improv|stand|side|behind|journey|family|mission|mean|lot|feedback|voice|cooperat|posted|inform|updat|know|want|need|way|one|highest|fully|right|constant|earliest|conven|bear|stay|tuned|near|future|course|let|dear|hope|wish|try|trying|thing|first|top|full|absolut|complet|total|difficult|tough|unpleasant|annoy|nothing|will|long|part|number|world|relationship|together|rest|please|being|ever|utter|heart|business|close|control|hard|hope|feel|share|disappoint|measur|step|necessar|requir|action|member|giv|strength|force|power|tun|driv|motivat|situat|develop|stag|level|internal|responsib|manag|escalat|monitor|close|scene|condition|period|expect|delight|deliver|exceed|mind|peace|priorit|receiv|pass|note|seriou|understand|question|regard|attend|assist|accompan|guid|proper|thorough)/;
const STOP_EN = new Set('a an the and or but to of for in on at by with from as is are was were be been being am do does did have has had will would shall should can could may might we i you it this that these those our your us me my he she they them there here not no so if how what who which when than then too also just only all any some more most such its their his her up out about into over again'.split(' '));
const CORE_HE = /^(?:חשוב|יקר|סבלנ|הבנ|מבינ|מבין|תסכול|מתנצל|מצטער|התנצל|מחויב|מחוייב|מצוינות|איכות|שביעות|רצון|אמון|נאמנ|אכפת|מיטב|מרב|מאמצ|מאמץ|רצינ|עדיפ|תשומת|שותפ|נוחות|נעימ|אכזב|רגוע|הירגע|דאג|לחץ|פאניקה|מקשיב|קשוב|שומע|מרגיש|תודה|מוד|מעריכ|הקדם|קרוב|מסור|יחס|שקיפות|רווח|חווי|עוגמת|צר|לרשות|לשירות|איתכם|איתך|מוקיר|ליבנו|מאחל|שליט|אושר|ננקט|צעדים|אמצעים|מלחיץ|ליב|לב|נשמה|דואג|מאוחד|גאים|מחבק|חיבוק|מעודכנ|בשבילכם|עבורכם|לצד)/;
const MORE_HE = /^(?:כאן|שירות|תמיכ|עזר|קשר|אפשר|טיפול|מטפל|בדיק|צוות|עובד|אנש|מומח|כולנו|כול|כל|יום|ימ|לילה|שעון|סביב|לקוח|פני|הודע|מייל|נושא|עניין|מצב|טוב|הכי|מאוד|מאד|באמת|עמוק|כנה|כנים|תמיד|עת|אישי|אישית|חם|חמה|ממשיכ|נמשיכ|שואפ|מטרה|נותנ|ניתן|עוש|עושי|נעש|משפחה|דרך|גאו|מבטיח|יכול|שביכול|כמיטב|דבר|היטב|לב|לדעת|תדע|שתדע|בין|בינינו|אחד|רב|רבה|מלא|מלאה|עליונ|ביותר|ראשונ|ללא|לאות|נמצא|זמן|רגע|סיבה|פנ|בחר|אלינו|אתנו|גם|עוד|היינו|עדכ|נעדכ|תקופ|אנא|נא|המשיכ|מוקדש|פועל|עובדי|משקיע|מחפש|פתרונ|פתרון|מענה|מקצוע|גורמ|רלוונט|מתאימ|עבור|בריאות|הצלח|צורכ|צרכ|מתקדמ|התקדמ|עסק|הפוכ|אבן|קשה|חכות|מחכ|ממתינ|המתנ|מלוא|מקבל|נדרש|דרוש|מנוטר|מקרוב|שיפור|התפתחוי|מעיינ|מרץ|כוח|בכוח|נעבור|הלאה|אורח|אנשי|מניע|תהיו|היו|סמוכ|בטוח|ידיים|טובות|עומד|לשרת|שנים|ארוכ|מצפ|נוכל|נותני|מסביב|נמשיך|מודע|אחרי|מאחורי|קלעים|מטופל|משוב|הודעות|שאלה|בקשה|תלונה|מהר|צעד|אתגר)/;
const STOP_HE = new Set('אנו אנחנו אני הוא היא זה זו זאת את אתם אתה אתכם אותך לכם לך שלכם שלך שלנו לנו כי אם על אל עם של מה מי כן לא יש אין היה כמה עד כך הם הן או אשר איך'.split(' '));
/** Greeting, closing words and "we got your mail": manners, no content. */
const MANNERS = /(?:^|[\n.!?] ?)(?:hello|hi|dear|hey|good (?:morning|afternoon|evening|day))[^,.!?\n]{0,40}[,.!\n]?|(?:(?:kind|best|warm|kindest|warmest|many)[ -](?:regards|wishes)|best,|sincerely|yours(?: truly)?|regards|cheers|(?:have|wish you) a (?:nice|good|great|pleasant) [a-z]+)[^.!?\n]{0,60}|we hope (?:that )?you understand|(?:we |i )?(?:have |hereby |can )*(?:got|received|confirm (?:the )?receipt of|acknowledge) (?:receipt of )?your (?:mail|message|letter|request|email|e-mail|inquiry|enquiry|complaint|note|ticket|report|question)[^.!?\n]{0,60}|(?:^|[\n.!?] ?)(?:שלום|היי|לכבוד|בוקר טוב|ערב טוב|צהריים טובים|לקוח(?:ות|ה)? יקר(?:ים|ה|ות)?)[^,.!?\n]{0,30}[,.!\n]?|(?:בברכה|בכבוד רב|בתודה|יום נעים|יום טוב|המשך יום|להתראות|כל טוב)[^.!?\n]{0,40}|(?:קיבלנו|התקבלה|התקבל|הגיעה אלינו|הגיע אלינו) (?:את )?ה?(?:מייל|הודעה|הודעתכם|הודעתך|פנייה|פנייתכם|פנייתך|מכתב|בקשה|בקשתכם|תלונה|תלונתכם|שאלה)[^.!?\n]{0,40}|נוד(?:ה|ים) על הבנתכ?ם?ך?/g;

const words = (text: string): string[] => text.match(/[a-z]+|[א-ת]+(?:["'][א-ת]+)*/g) ?? [];
/** Hebrew words without their one-letter prefixes, longest first, so that "והסבלנות" and "סבלנות" are one. */
const bare = (word: string): readonly string[] => [word, word.replace(/^[ושהבלכמ]/, ''), word.replace(/^[ושהבלכמ]{2}/, ''), word.replace(/^[ושהבלכמ]{3}/, '')];
const isHebrew = (word: string): boolean => word >= 'א';
const isStopping = (word: string): boolean => word.length < 2 || (isHebrew(word) ? bare(word).some((one) => STOP_HE.has(one)) : STOP_EN.has(word));
const matches = (word: string, english: RegExp, hebrew: RegExp): boolean => (isHebrew(word) ? bare(word).some((one) => hebrew.test(one)) : english.test(word));

/** Words judged before: a language has a few thousand in use, and beyond the limit nothing is kept. */
const STOPS = new Map<string, boolean>();
const STOPS_MAX = 20_000;
const isStop = (word: string): boolean => {
  const known = STOPS.get(word);
  if (known !== undefined) return known;
  const stop = isStopping(word);
  if (STOPS.size < STOPS_MAX) STOPS.set(word, stop);
  return stop;
};

/** At most this share of a soothing sentence may be words we do not know as soothing. */
const UNKNOWN_SHARE_MAX = 0.2;

const isSoothing = (sentence: string): boolean => {
  if (/[0-9@]/.test(sentence)) return false;
  const content = words(sentence).filter((word) => !isStop(word));
  if (!content.some((word) => matches(word, CORE_EN, CORE_HE))) return false;
  const unknown = content.filter((word) => !matches(word, CORE_EN, CORE_HE) && !matches(word, MORE_EN, MORE_HE)).length;
  return unknown <= content.length * UNKNOWN_SHARE_MAX;
};

/** Sentences that only soothe, as hits of the filler rule. A question asks for something and is none. Pure. */
export const soothingSentences = (reading: Reading): readonly Hit[] => reading.sentences
  .map((one) => ({ start: one.start + (/^\s*/.exec(reading.text.slice(one.start, one.end))?.[0].length ?? 0), end: one.end, code: 'soothing' }))
  .filter(({ start, end }) => end - start > 8 && !reading.text.slice(start, end).includes('?') && isSoothing(reading.text.slice(start, end).replace(MANNERS, '')));

const blanked = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  const chars = text.split('');
  for (const { start, end } of spans) chars.fill(' ', start, end);
  return chars.join('');
};

/** The number of words with content outside `skipped` spans and manners; function words do not count. Pure. */
export const contentWords = (reading: Reading, skipped: readonly Span[]): number => {
  const rest = blanked(reading.text, skipped).replace(MANNERS, ' ');
  return words(rest).filter((word) => !isStop(word)).length + (rest.match(/[0-9]+/g)?.length ?? 0);
};

/** Saying what we did wrong is the substance of an apology; "because" and a colon before some words of one's own announce what follows. */
const OWNING = /\b(?:our|my) (?:own )?(?:fault|mistake|error|failing|failure)\b|\b(?:we|i) (?:were|was) wrong\b|\b(?:we|i) (?:made|lost|deleted|broke|forgot|failed|missed|damaged|overcharged|misread|let you down|did not|should have|sent you the wrong)\b|(?:אשמתנו|אשמתי|באשמתנו|טעות שלנו|(?<![א-ת])ו?(?:טעינו|טעיתי|שגינו|איבדנו|שכחנו|מחקנו|שברנו|איחרנו|אכזבנו|פספסנו|כשלנו|נכשלנו|הטעינו)|לא (?:התקשרנו|הודענו|ענינו|עדכנו|בדקנו|שלחנו|הגענו)|היינו צריכים)/;
const ANNOUNCED = /[a-zא-ת]: ?[a-zא-ת]|\bbecause\b|(?<![א-ת])(?:כי|משום ש|מפני ש|מכיוון ש)/;
const ANNOUNCED_WORDS_MIN = 3;

/** True when the text says what we did, or gives its matter after a colon or a "because". Pure. */
export const ownsUp = (reading: Reading, ownWords: number): boolean =>
  OWNING.test(reading.text) || (ownWords >= ANNOUNCED_WORDS_MIN && ANNOUNCED.test(reading.text));
