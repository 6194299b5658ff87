/** Words about knowing the customer (C07): remedies and why they stand where they stand, and the sheet before a hard conversation. */
import type { Remedy, RemedyReason } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';

const remedyTexts = {
  'remedy.executive-listens': t('שיחת הקשבה עם הנהלה בכירה', 'a senior executive listens in person'),
  'remedy.listening-meeting': t('פגישת הקשבה, בלי הצעות', 'a meeting to listen, without offers'),
  'remedy.plain-explanation': t('הסבר פשוט: מה קרה, מה נעשה ומתי', 'a plain explanation: what happened, what is being done, and when'),
  'remedy.joint-review': t('מעבר משותף על הראיות עם הלקוח', 'going through the evidence together'),
  'remedy.loss-repair': t('תיקון הנזק המתועד', 'repair of the documented loss'),
  'remedy.service-credit': t('זיכוי לפי החוזה', 'a credit under the contract'),
  'remedy.goodwill-gesture': t('מחווה של רצון טוב', 'a gesture of goodwill'),
  'remedy.fix-with-date': t('תיקון קבוע, עם טווח מועדים', 'a lasting fix, with a range of dates'),
  'remedy.workaround-now': t('מעקף שמאפשר לעבוד כבר עכשיו', 'a workaround, so that work goes on now'),
  'remedy.named-engineer': t('איש טכני קבוע ללקוח עד הסגירה', 'one engineer by name until closing'),
  'remedy.prevention-plan': t('תוכנית מניעה, עם אחראים ומועדים', 'a prevention plan with owners and dates'),
  'remedy.watch-period': t('תקופת השגחה אחרי התיקון', 'a period of watch after the fix'),
  'remedy.service-extension': t('הארכת השירות או התמיכה', 'longer service or support'),
  'remedy.restart-meeting': t('פגישת התחלה מחדש', 'a meeting to start afresh'),
} as const satisfies Record<`remedy.${Remedy}`, Pair>;

const reasonTexts = {
  'remedy-reason.need-listen': t('הלקוח צריך הקשבה', 'he needs to be listened to'),
  'remedy-reason.need-explain': t('הלקוח צריך הסבר', 'he needs an explanation'),
  'remedy-reason.need-money': t('הלקוח צריך פיצוי על הפסד', 'he needs money for a loss'),
  'remedy-reason.need-fix': t('הלקוח צריך תיקון', 'he needs it fixed'),
  'remedy-reason.need-protect': t('הלקוח צריך ביטחון שזה לא יחזור', 'he needs to be safe from it happening again'),
  'remedy-reason.vip': t('לקוח VIP', 'VIP customer'),
  'remedy-reason.long-standing': t('לקוח ותיק', 'a customer of long standing'),
  'remedy-reason.renewal-near': t('חידוש החוזה קרוב', 'the renewal is near'),
  'remedy-reason.easy-to-leave': t('קל ללקוח לעזוב', 'he can leave easily'),
  'remedy-reason.hard-to-leave': t('קשה ללקוח לעזוב, ולכן ההגינות עלינו', 'he cannot leave easily, so being fair is up to us'),
  'remedy-reason.upheld-before': t('בעבר צדק ברוב טענותיו', 'he was mostly right before'),
  'remedy-reason.sensitive-engagement': t('מסומן כקשר רגיש', 'flagged as a sensitive engagement'),
} as const satisfies Record<`remedy-reason.${RemedyReason}`, Pair>;

const headingTexts = {
  'sheet.title': t('הכנה לשיחה: {account}', 'Before the conversation: {account}'),
  'sheet.sensitive': t('קשר רגיש: להתכונן לפני כל שיחה. {note}', 'Sensitive engagement: prepare before every conversation. {note}'),
  'sheet.heading.facts': t('מה ידוע', 'What we know'),
  'sheet.heading.unknowns': t('מה לא ידוע', 'What we do not know'),
  'sheet.heading.limits': t('מה מותר לכם', 'What you may do'),
  'sheet.heading.demands': t('מה כנראה יבקשו', 'What they will probably ask for'),
  'sheet.heading.promises': t('הבטחות פתוחות', 'Open promises'),
  'sheet.heading.emotion': t('מצב רגשי', 'How the customer feels'),
  'sheet.heading.boundaries': t('גבולות בתוקף', 'Boundaries in force'),
  'sheet.heading.remedies': t('מה עשוי לעזור', 'What may help'),
  'sheet.heading.do-not-say': t('מה לא לומר', 'What not to say'),
  'sheet.nothing': t('אין', 'none'),
} as const satisfies Record<string, Pair>;

const factTexts = {
  'sheet.fact.summary': t('משבר {reference}: {summary}', 'Crisis {reference}: {summary}'),
  'sheet.fact.technical': t('המסלול הטכני: {stage}', 'Technical track: {stage}'),
  'sheet.fact.workaround': t('מעקף פעיל: {description}', 'Workaround in place: {description}'),
  'sheet.fact.cause': t('גורם השורש ידוע', 'The root cause is known'),
  'sheet.fact.verdict': t('תוצאת הבדיקה: {verdict}', 'The examination found: {verdict}'),
  'sheet.fact.vip': t('VIP לפי {source}, מיום {date}; משפיע על הקדימות והערוץ, לא על ההכרעה', 'VIP by {source}, since {date}; it moves priority and channel, never the verdict'),
  'sheet.fact.tenure': t('לקוח {months, plural, one {חודש אחד} other {# חודשים}}', 'A customer for {months, plural, one {# month} other {# months}}'),
  'sheet.fact.loyalty': t('דרגת נאמנות: {tier}', 'Loyalty tier: {tier}'),
  'sheet.fact.contract': t('ערך החוזה בשנה: {amount}', 'Contract value per year: {amount}'),
  'sheet.fact.renewal': t('חידוש החוזה: {date}', 'Renewal: {date}'),
  'sheet.fact.complaints': t('טענות קודמות: {claims}; הוכרעו {decided}, התקבלו {upheld}', 'Claims before: {claims}; decided {decided}, upheld {upheld}'),
  'sheet.fact.competitor': t('הלקוח הזכיר מתחרה: {name}', 'He named a competitor: {name}'),
  'sheet.fact.channel': t('ערוץ מועדף: {channel}', 'Preferred channel: {channel}'),
  'sheet.unknown.profile': t('אין פרופיל של הלקוח מרגע הפתיחה', 'No profile of the customer was on file at opening'),
  'sheet.unknown.cause': t('גורם השורש', 'The root cause'),
  'sheet.unknown.forecast': t('מתי זה יסתיים: עוד לא נמסר טווח', 'When it will be over: no range was told yet'),
  'sheet.unknown.verdict': t('מי צודק: {count, plural, one {טענה אחת} other {# טענות}} עוד בבדיקה', 'Who is right: {count, plural, one {# claim is} other {# claims are}} still being examined'),
  'sheet.unknown.needs': t('מה הלקוח צריך: עוד לא נרשמה הקשבה', 'What he needs: no listening record yet'),
  'sheet.unknown.emotion': t('מה הלקוח מרגיש', 'How he feels'),
  'sheet.unknown.contract': t('ערך החוזה', 'What the contract is worth'),
} as const satisfies Record<string, Pair>;

const limitTexts = {
  'sheet.limit.alone': t('לבד: עד {amount}', 'Alone: up to {amount}'),
  'sheet.limit.second': t('עם אדם שני: עד {amount}', 'With a second person: up to {amount}'),
  'sheet.limit.unlimited': t('עם אדם שני: בלי תקרה', 'With a second person: without a ceiling'),
  'sheet.limit.no-money': t('לא להציע כסף; יש לפנות לראש הצוות', 'Offer no money; ask the team lead'),
  'sheet.limit.no-promise': t('לא להבטיח בשם החברה; יש לפנות למנהלי הלקוח', 'Promise nothing on our behalf; ask the account manager'),
  'sheet.limit.date': t('מועד לפני {at} דורש אישור וסיבה', 'A date before {at} needs approval and a reason'),
  'sheet.demand.listen': t('שיקשיבו עד הסוף', 'To be heard to the end'),
  'sheet.demand.explain': t('הסבר איך מטפלים ומי אחראי', 'An explanation of how it is handled and by whom'),
  'sheet.demand.money': t('כסף או זיכוי', 'Money or a credit'),
  'sheet.demand.fix': t('מועד לתיקון', 'A date for the fix'),
  'sheet.demand.protect': t('ערובה שזה לא יחזור', 'An assurance that it will not happen again'),
  'sheet.demand.outcome': t('התוצאה שביקש: {outcome}', 'The outcome he asked for: {outcome}'),
  'sheet.demand.claim': t('תשובה על הטענה: {statement}', 'An answer to the claim: {statement}'),
  'sheet.demand.broken': t('מה קרה להבטחה שלא קוימה: {words}', 'What became of the broken promise: {words}'),
  'sheet.demand.renewal': t('מה זה אומר על חידוש החוזה', 'What it means for the renewal'),
  'sheet.demand.more': t('הסלמה להנהלה', 'To speak with somebody higher'),
  'sheet.promise.dated': t('״{words}״, עד {due}', '“{words}”, due {due}'),
  'sheet.promise.undated': t('״{words}״, בלי מועד', '“{words}”, no date'),
  'sheet.promise.broken': t('״{words}״, היה עד {due} ולא קוים', '“{words}”, was due {due} and is broken'),
  'sheet.boundary': t('{kind}, עד {until}', '{kind}, until {until}'),
} as const satisfies Record<string, Pair>;

const careTexts = {
  'sheet.advice.calm': t('לומר עובדות ומועד הבא; לא להאריך.', 'State facts and the next time; keep it short.'),
  'sheet.advice.worried': t('קודם לומר מה ידוע ומה נעשה עכשיו.', 'Begin with what is known and being done now.'),
  'sheet.advice.frustrated': t('להכיר בזמן שאבד, ואז מה משתנה.', 'Acknowledge the time lost, then what changes.'),
  'sheet.advice.angry': t('להקשיב בלי לקטוע; לקרוא לרגש בשמו לפני כל פתרון.', 'Listen without interrupting; name the feeling before any solution.'),
  'sheet.advice.furious': t('להקשיב בלי לקטוע; בלי הצעות עד שהרגש הוכר.', 'Listen without interrupting; no offers until the feeling is acknowledged.'),
  'sheet.advice.hurt': t('לקרוא לפגיעה בשמה; בלי הצעות עד שהוכרה.', 'Name the hurt; no offers until it is acknowledged.'),
  'sheet.advice.relieved': t('לומר תודה, ומה עוד פתוח.', 'Say thank you, and what is still open.'),
  'sheet.advice.unknown': t('לשאול ולהקשיב לפני שמסבירים.', 'Ask and listen before explaining.'),
  'sheet.dont.blame': t('שום דבר שמטיל אשמה על הלקוח או על אנשיו', 'Nothing that blames the customer or his people'),
  'sheet.dont.hide': t('לא להכחיש ולא להסתיר מה שידוע; ״לא יודעים עדיין״ מותר', 'Neither deny nor hide what is known; “we do not know yet” is allowed'),
  'sheet.dont.date': t('בלי מועד: עוד אין תחזית', 'No date: there is no forecast yet'),
  'sheet.dont.verdict': t('בלי מסקנה מי צודק לפני שהבדיקה הסתיימה', 'No word on who is right before the examination is over'),
  'sheet.dont.solution': t('בלי פתרון, סירוב או פיצוי לפני שהלקוח אישר שהבנו', 'No solution, refusal or compensation before he confirmed that we understood'),
  'sheet.dont.money': t('בלי סכומים: אין לכם סמכות לכך', 'No amounts: you have no authority for them'),
  'sheet.dont.again': t('בלי הבטחה חדשה לפני שמדברים על זו שלא קוימה', 'No new promise before the broken one has been spoken of'),
  'sheet.dont.profile': t('לא לומר ללקוח מה רשום עליו: VIP, היסטוריה או ערך', 'Do not tell him what is on file: VIP, history or value'),
} as const satisfies Record<string, Pair>;

export const customerSheetTexts = { ...remedyTexts, ...reasonTexts, ...headingTexts, ...factTexts, ...limitTexts, ...careTexts } as const;
