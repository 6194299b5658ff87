/**
 * The demo organisation's crises: one that is over and signed, one that is at its hottest, some in between. Invented; facts of the first
 * follow the mock of the design. No text names an hour: the day is played at any hour, and its words must agree with its clock.
 */
const nothing = { newFacts: [], actions: [], customerCanDo: [] };
const said = (newFacts, more = {}) => ({ ...nothing, newFacts, ...more });
const impact = (more) => ({ processes: ['orders'], lossPerHourMinor: null, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'customer', ...more });
const person = (name, email, language, genderForm = 'neutral') => ({ name, email, phone: null, language, genderForm });
const call = (facts, words, more = {}) => (k) => ({ direction: 'to-customer', channel: 'call', contactId: k.contacts[0], occurredAt: k.at(-0.01), said: words, emotionalState: 'worried', confirmedByCustomer: true, substance: said(facts), ...more });
const heard = (words, state, more = {}) => (k) => ({ direction: 'from-customer', channel: 'call', contactId: k.contacts[0], occurredAt: k.at(-0.01), said: words, emotionalState: state, needsAnswer: true, ...more });
const message = (messageType, language, subject, body, facts, more = {}) => async (k) => ({ messageType, contactIds: [k.contacts[0]], language, subject, body, templateId: null, substance: said(facts, typeof more === 'function' ? await more(k) : more) });
const section = (name, text) => [0, 'maya', 'write-review-section', () => ({ section: name, text })];
const decided = (text) => ({ taken: true, text });

/** A few days in about three minutes: what happened to Galil Fresh, from the first failure to the signature. */
export const FINISHED = {
  rate: 2_500,
  open: {
    summary: 'הזמנות לא נקלטות בשלושה אזורים', account: { name: 'גליל פרש' }, contacts: [person('נועה פלד', 'noa@galil.example.test', 'he', 'feminine')],
    trigger: 'outage', causes: ['product-fault'], impactLevel: 1, impact: impact({ lossPerHourMinor: 4_200_000, usersAffected: 340, deadlines: ['חלוקת סוף השבוע'] }), trustSignals: ['executive-involved'], spokeFirst: 'us', deskId: 'il', protocolId: 'standard',
  },
  steps: [
    [0.1, 'yonatan', 'log-contact', call(['ההזמנות נכשלות בשלושה אזורים'], 'סיפרנו לה לפני שפנתה אלינו; שאלנו מה עומד אצלם', { emotionalStateBefore: 'calm' })],
    [0.1, 'maya', 'record-stake', () => ({ contractValueMinorPerYear: 240_000_000, currency: 'ILS', renewalOn: '2027-01-22', replaceability: 'moderate' })],
    [0.1, 'noga', 'acknowledge-notice', async (k) => ({ obligationId: await k.duty('executive-notice') })],
    [0.3, 'amir', 'locate', () => ({ where: 'בדיקות התקינות של מאזן העומסים', note: 'אזורים ב׳ ו־ג׳' })],
    [0.1, 'yonatan', 'record-listening', (k) => ({ contactId: k.contacts[0], story: 'שנים עשר משאיות עומדות ואיש לא ענה לטלפון. זו הפעם השנייה החודש.', feelings: ['anger', 'helplessness'], feelingsNote: 'מרגישה שהושארה לבד', needs: ['listen', 'fix'], consequences: ['תוצרת טרייה בשתים עשרה משאיות'], desiredOutcome: 'משאיות יוצאות עוד היום, ומספר טלפון שעונים בו', informationGained: ['התחיל אחרי החלפת הנתב'], plainExplanation: 'אדם אחד מלווה את המקרה עד סופו, בודק עם המהנדסים ומתקשר כל שעה.' })],
    [0.05, 'yonatan', 'confirm-read-back', (k) => ({ how: 'call', contactId: k.contacts[0], confirmed: true })],
    [0.1, 'amir', 'make-forecast', (k) => ({ target: 'fix', p50At: k.at(1.5), p90At: k.at(3), basis: 'גורם ידוע; שני תיקונים קודמים ארכו שעה ושלוש' })],
    [0.3, 'yonatan', 'send-message', message('update', 'he', 'הזמנות: המצב כעת', 'אזור א׳ עובד. שני האזורים האחרים נכשלים בבדיקות התקינות. בינתיים אפשר לשלוח הזמנות דרך אזור א׳. הטווח שבו אנחנו רואים את התיקון כתוב בדף שלכם.', ['אזור א׳ עובד'], async (k) => ({ customerCanDo: ['לשלוח הזמנות דרך אזור א׳'], forecast: await k.forecast('fix') }))],
    [0.4, 'amir', 'contain', () => ({ how: 'התעבורה הועברה לאזור א׳' })],
    [0.5, 'yonatan', 'log-contact', call(['התעבורה באזור א׳'], 'עדכנו שהתעבורה הועברה')],
    [0.6, 'amir', 'record-workaround', (k) => ({ description: 'הזמנות דרך אזור א׳ בלבד', risk: 'חצי מהקיבולת: איטי בשעות העומס', expiresAt: k.at(72), restoresOperation: false })],
    [0.2, 'yonatan', 'log-contact', heard('שאלה למה שוב, ואמרה שהדירקטוריון מבקש הסבר', 'angry')],
    // Two hours and a half without a word: one timed update is missed, as it was.
    [2.6, 'yonatan', 'send-message', message('answer', 'he', 'תשובה לשאלתך', 'איחרנו לכתוב, וזה שלנו. הסיבה שנמצאה: שינוי בברירת המחדל של המאזן. אנחנו בודקים אם החזרה לאחור מספיקה.', ['שינוי בברירת המחדל של המאזן'])],
    [0.3, 'amir', 'make-forecast', (k) => ({ target: 'fix', p50At: k.at(2), p90At: k.at(4.5), basis: 'החזרה לאחור הצליחה בסביבת הבדיקה' })],
    [0.5, 'amir', 'record-fix', () => ({ description: 'ברירת המחדל הוחזרה', restoresOperation: true })],
    [0.2, 'yonatan', 'send-message', message('stage-update', 'he', 'התיקון נכנס', 'התיקון נכנס ונבדק כעת תחת עומס. נכתוב שוב בתוך שעה.', ['התיקון נכנס'])],
    [0.4, 'amir', 'verify-fix', () => ({ passed: false, how: 'חיבורים נופלים שוב בשני אזורים', confirmedByCustomer: false })],
    [0.1, 'yonatan', 'log-contact', call(['התיקון לא החזיק'], 'אמרנו שכתבנו מוקדם מדי, ומה בודקים עכשיו', { emotionalStateBefore: 'angry', emotionalState: 'angry' })],
    [0.1, 'yonatan', 'record-apology', (k) => ({ contactId: k.contacts[0], channel: 'call', occurredAt: k.at(-0.01), language: 'he', wording: 'שינינו ברירת מחדל בלי לבדוק אותה אצלכם. זו הייתה הטעות שלנו ואנחנו מצטערים על השעות שאבדו. אנחנו מחזירים את הגרסה הקודמת, ומעכשיו דבר לא יוצא בלי בדיקה.', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'רשומת השינוי, ללא הרצת בדיקה', spokenBy: 'noga' })],
    [0.2, 'yonatan', 'record-apology', (k) => ({ contactId: k.contacts[0], channel: 'email', occurredAt: k.at(-0.01), language: 'he', wording: 'שינינו ברירת מחדל בלי לבדוק אותה אצלכם. זו הייתה הטעות שלנו ואנחנו מצטערים על השעות שאבדו. אנחנו מחזירים את הגרסה הקודמת, ומעכשיו דבר לא יוצא בלי בדיקה.', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'רשומת השינוי, ללא הרצת בדיקה' })],
    [0.02, 'yonatan', 'send-message', message('apology', 'he', 'ההתנצלות שלנו', 'שינינו ברירת מחדל בלי לבדוק אותה אצלכם. זו הייתה הטעות שלנו ואנחנו מצטערים על השעות שאבדו. אנחנו מחזירים את הגרסה הקודמת, ומעכשיו דבר לא יוצא בלי בדיקה.', [], {})],
    [0.4, 'amir', 'make-forecast', (k) => ({ target: 'fix', p50At: k.at(3), p90At: k.at(5.5), basis: 'ארבעה עשר מקרים קודמים עם גורם כזה' })],
    [0.5, 'yonatan', 'send-message', message('update', 'he', 'המצב, והטווח החדש', 'הסיבה לנפילה נמצאה: סף שהוסר מוקדם מדי. מחזירים אותו עכשיו, והטווח החדש כתוב בדף שלכם. נכתוב שוב בתוך שעה.', ['הסף הוסר מוקדם מדי'], async (k) => ({ forecast: await k.forecast('fix') }))],
    [0.8, 'yonatan', 'log-contact', call(['הסף הוחזר, העומס יורד'], 'עדכנו בשיחה')],
    [0.8, 'yonatan', 'log-contact', call(['שני אזורים עובדים'], 'עדכנו בשיחה')],
    [0.6, 'amir', 'record-fix', () => ({ description: 'הסף הוחזר והוכפל זמן ההמתנה', restoresOperation: true })],
    [0.4, 'amir', 'verify-fix', () => ({ passed: true, how: 'שעתיים של עומס מלא', confirmedByCustomer: true })],
    [0.1, 'yonatan', 'send-message', message('stage-update', 'he', 'עובד', 'כל שלושת האזורים עובדים, אחרי שעתיים של עומס מלא.', ['שלושת האזורים עובדים'], {})],
    [10, 'yonatan', 'log-contact', call(['עשר שעות שקטות'], 'בדקנו שוב: הכול עובד אצלה')],
    [1, 'yonatan', 'send-message', message('summary', 'he', 'מה קרה, בכתב', 'מה קרה, למה, מה עשינו ומה ישתנה: שלושה עמודים, כפי שביקשת לדירקטוריון.', ['סיכום בכתב'])],
    [0.5, 'amir', 'record-root-cause', () => ({ statement: 'שינוי ברירת מחדל בלי בדיקת עומס', whyEscaped: 'סביבת הבדיקה מכירה אזור אחד בלבד', party: 'us', evidence: 'רשומת השינוי', analysis: { method: 'five-whys', whys: [{ why: 'חיבורים נופלים', because: 'הסף הוסר', evidence: 'יומן המאזן' }, { why: 'הסף הוסר', because: 'ברירת מחדל חדשה', evidence: 'רשומת השינוי' }, { why: 'ברירת מחדל חדשה בלי בדיקה', because: 'סביבת הבדיקה מכירה אזור אחד', evidence: 'תצורת הבדיקה' }] } })],
    [0.2, 'amir', 'add-prevention', (k) => ({ title: 'סביבת בדיקה עם שלושה אזורים', owner: 'amir', dueAt: k.at(24 * 40) })],
    [0.2, 'amir', 'add-prevention', (k) => ({ title: 'ממלא מקום בכל תורנות', owner: 'ronit', dueAt: k.at(24 * 20) })],
    [0.2, 'amir', 'finish-technical', () => ({ note: '' })],
    [6, 'yonatan', 'record-loss', () => ({ lossKind: 'money', documentedLossMinor: 22_800_000, currency: 'ILS', ourSharePercent: 75, contractCapMinor: null, evidence: ['גיליון שעות נוספות', 'חשבונית השליחויות'] })],
    [2, 'yonatan', 'decide-no-compensation', () => ({ because: 'הלקוחה ביקשה שההשקעה תהיה בקו שני ולא בכסף; נרשם במניעה' })],
    [2, 'yonatan', 'return-to-routine', (k) => ({ how: 'customer-confirmation', contactId: k.contacts[0], comprehension: 'yes', note: 'אמרה שההזמנות יוצאות כרגיל' })],
    [0, 'customer', 'answer the survey', { scores: { CES: 6, 'NPS-T': 8, other: 4 }, open: 'להתקשר לפני שכותבים' }],
    section('summary', 'נקודת הקצה של המסד החלה להיכשל. סיפרנו לגליל פרש לפני שפנו אלינו. באמצע הטיפול שתקנו יותר משעתיים, ואחר כך אמרנו ״תוקן״ לפני שהיה תקין. התיקון השני החזיק.'),
    section('impact', '340 משתמשים לא יכלו להזמין; 12 משאיות עמדו.'),
    section('what-went-well', 'הלקוחה שמעה מאיתנו ראשונה; האדם שליווה אותה לא התחלף.'),
    section('what-failed', 'שתיקה באמצע הטיפול: ממלא המקום לא היה בתורנות. אמרנו ״תוקן״ לפני אימות.'),
    section('where-we-were-lucky', 'אזור א׳ לא נפגע.'),
    section('relationship', 'התנצלות של סמנכ״לית באותו יום; אמון עלה מ־2.1 ל־3.4.'),
    section('lessons', 'מבטיחים רק p90. בכל תורנות יש ממלא מקום.'),
    [1, 'maya', 'submit-review', () => ({ note: '' })],
    [2, 'eitan', 'approve-review', () => ({ note: '' })],
    [2, 'noga', 'sign-review', () => ({ attendance: ['נגה ארבל', 'איתן נוי', 'מאיה לביא', 'אמיר חדאד', 'יונתן ברק'], decision: { transparency: decided('סופר להם בתוך דקות מן התקלה; השתיקה באמצע הוסברה בשיחה.'), responsibility: decided('שלנו. נאמר בשיחה ובכתב.'), compensation: decided('בהסכמת הלקוחה: השקעה בקו שני.'), prevention: decided('סביבת בדיקה עם שלושה אזורים; ממלא מקום בכל תורנות. קריאה חוזרת בעוד 90 יום.') }, note: '' })],
    [1, 'maya', 'close', () => ({ note: '' })],
    // Its clock runs on at this speed: what is left open would be late within the hour.
    [1, 'amir', 'complete-prevention', async (k) => ({ actionId: await k.prevention('סביבת בדיקה עם שלושה אזורים'), evidence: 'דוח בדיקת עומס, שלושה אזורים' })],
    [1, 'ronit', 'complete-prevention', async (k) => ({ actionId: await k.prevention('ממלא מקום בכל תורנות'), evidence: 'לוח התורנות' })],
    ...[[5, 'שקט מאז; מעריכים שהתקשרנו לפני שכתבנו'], [5, 'הכול רגיל, וזוכרים את השיחות']].map(([score, words]) => [1, 'yonatan', 'record-pulse', async (k) => ({ pulseId: await k.aftercare('pulses'), score, words })]),
    ...[['active', 'הזמנות בכל יום, כמו לפני התקלה'], ['reordered', 'הוסיפו סניף להזמנות המקוונות'], ['renewed', 'ההסכם חודש']].map(([outcome, evidence]) => [1, 'yonatan', 'record-return', async (k) => ({ checkId: await k.aftercare('returnChecks'), outcome, evidence })]),
  ],
};

/** At its hottest, on the wall's clock: relapse after a fix, told in a call and three messages, a forecast, a plan that waits for the customer's word, a question that is not answered yet. */
export const LIVE = {
  open: {
    summary: 'הזמנות נכשלות שוב אחרי התיקון', account: { name: 'מרפאות כרמל' }, contacts: [person('ד״ר סלמא ח׳ורי', 'salma@carmel.example.test', 'he', 'feminine')],
    trigger: 'outage', causes: ['product-fault'], impactLevel: 1, impact: impact({ processes: ['תורים'], lossPerHourMinor: 1_800_000, usersAffected: 120 }), trustSignals: ['reopened-fix', 'executive-involved'], spokeFirst: 'us', deskId: 'il', protocolId: 'standard',
  },
  steps: [
    [0, 'yonatan', 'log-contact', call(['יומן התורים ריק בשלושה סניפים'], 'סיפרנו לה מה ידוע; ביקשה שנתקשר, לא נכתוב', { emotionalStateBefore: 'calm', emotionalState: 'angry' })],
    [0, 'amir', 'locate', () => ({ where: 'שירות הסנכרון', note: 'אותו מקום כמו בשבוע שעבר' })],
    [0, 'yonatan', 'record-listening', (k) => ({ contactId: k.contacts[0], story: 'מטופלים מגיעים ואין לנו תור שלהם. בשבוע שעבר אמרתם שזה לא יחזור.', feelings: ['anger'], needs: ['listen', 'fix', 'explain'], consequences: ['מטופלים ממתינים במסדרון'], desiredOutcome: 'רשימת התורים של היום, עכשיו', informationGained: [], plainExplanation: 'אדם אחד מלווה את המקרה ומתקשר בכל שינוי.' })],
    [0, 'yonatan', 'confirm-read-back', (k) => ({ how: 'call', contactId: k.contacts[0], confirmed: true })],
    [0, 'yonatan', 'acknowledge-feelings', (k) => ({ contactId: k.contacts[0], how: 'call', words: 'אמרנו שזו הפעם השנייה, ושזה היה צריך להיתפס אצלנו' })],
    [0, 'amir', 'record-workaround', (k) => ({ description: 'רשימת תורים מודפסת מגיבוי הבוקר', risk: 'תורים שנקבעו היום אינם בה', expiresAt: k.at(10), restoresOperation: false })],
    [0, 'amir', 'make-forecast', (k) => ({ target: 'fix', p50At: k.at(2.5), p90At: k.at(5), basis: 'שלושה מקרים קודמים בשירות הסנכרון' })],
    [0, 'maya', 'record-stake', () => ({ contractValueMinorPerYear: 91_000_000, currency: 'ILS', renewalOn: '2027-02-10', replaceability: 'moderate' })],
    [0, 'yonatan', 'send-message', message('update', 'he', 'רשימת התורים של היום, ומה נבדק', 'רשימת התורים מגיבוי הבוקר אצלכם. תורים שנקבעו היום עוד אינם בה. המהנדסים בודקים את שירות הסנכרון, אותו מקום שנפל בשבוע שעבר. נכתוב שוב בתוך שעה.', ['רשימת התורים מגיבוי הבוקר אצלכם'], (k) => ({ actions: ['שירות הסנכרון נבדק מול ההחלפה של שבוע שעבר'], customerCanDo: ['לעבוד לפי הרשימה, ולרשום תורים חדשים על נייר'], nextUpdateAt: k.at(0.9) }))],
    // Waits for the customer's word: a second person of ours has read it, she has not.
    [0, 'yonatan', 'add-stakeholder', () => ({ name: 'המטופלים של היום', kind: 'customers', concern: 'האם לבוא', whoTells: 'customer' })],
    [0, 'yonatan', 'add-plan-item', async (k) => ({ stakeholderId: await k.latest('stakeholder'), audience: null, message: 'התורים של היום מתקיימים. מי שהתור שלהם משתנה מקבלים הודעה מהמרפאה לפני שיוצאים מהבית.', ownerOurs: 'yonatan', ownerTheirs: 'ד״ר סלמא ח׳ורי', dueAt: k.at(5), confidentiality: 'open', limits: '' })],
    [0, 'maya', 'approve-plan-item', async (k) => ({ itemId: await k.latest('plan-item'), revision: 1 })],
    [0.008, 'amir', 'contain', () => ({ how: 'הסנכרון הוסט לשרת השני; יומנים חדשים נשמרים' })],
    [0, 'yonatan', 'send-message', message('stage-update', 'he', 'לא נאבדים עוד תורים', 'הסנכרון עובר כעת דרך השרת השני, ותורים חדשים נשמרים. היומן של הבוקר עוד לא חזר. נכתוב שוב בתוך שעה.', ['תורים חדשים נשמרים דרך השרת השני'], (k) => ({ actions: ['היומן של הבוקר משוחזר'], nextUpdateAt: k.at(0.9) }))],
    [0.008, 'yonatan', 'send-message', message('update', 'he', 'מתי, עד כמה שאנחנו יודעים', 'זה הטווח שבו אנחנו רואים את היומן חוזר; הוא כתוב גם בדף שלכם. הוא נשען על שלושה מקרים קודמים באותו שירות. אם ישתנה, תשמעו מאיתנו לפני שיעבור.', ['טווח לתיקון, על סמך שלושה מקרים קודמים'], async (k) => ({ forecast: await k.forecast('fix'), nextUpdateAt: k.at(0.9) }))],
    [0, 'yonatan', 'log-contact', heard('שואלת מה לומר למטופלים שבדרך', 'angry')],
  ],
};

const small = (by, summary, account, contact, level, more, steps = []) => ({ by, open: { summary, account: { name: account }, contacts: [contact], trigger: 'service-mistake', causes: ['human-error'], impactLevel: level, impact: impact({}), trustSignals: [], spokeFirst: 'us', deskId: 'il', protocolId: 'standard', ...more }, steps });

/** The rest of an ordinary day. */
export const OTHERS = [
  small('maya', 'חשבונית שגויה שלישית ברבעון', 'ברנר כלי עבודה', person('אורי ברנר', 'uri@brenner.example.test', 'he', 'masculine'), 3, { trustSignals: ['broken-promise', 'reopened-fix', 'executive-involved'], spokeFirst: 'customer' }, [
    [0, 'tamar', 'log-contact', heard('״זו הפעם השלישית. אני לא רוצה עוד הסבר, אני רוצה שזה ייפסק.״', 'furious')],
  ]),
  small('maya', 'ארבע שעות של קריאות מונים אבדו', 'נגב סולאר', person('חדר הבקרה', 'control@negev.example.test', 'he'), 2, { trigger: 'outage', impact: impact({ processes: ['חיוב'], lossPerHourMinor: 300_000 }) }, [
    [0, 'yonatan', 'log-contact', call(['קריאות המונים של ארבע שעות חסרות'], 'סיפרנו מה חסר ואיך נשחזר')], [0, 'amir', 'locate', () => ({ where: 'תור הקליטה', note: '' })], [0, 'amir', 'contain', () => ({ how: 'הקליטה הוסטה לתור שני' })],
  ]),
  small('maya', 'דוחות איטיים, מעקף פועל', 'אופק הדדית', person('מיכל שדה', 'michal@ofek.example.test', 'he', 'feminine'), 3, { trigger: 'outage' }, [
    [0, 'tamar', 'log-contact', call(['הדוחות איטיים מאז אמש'], 'סיפרנו על המעקף')], [0, 'amir', 'locate', () => ({ where: 'אינדקס חסר', note: '' })], [0, 'amir', 'record-workaround', (k) => ({ description: 'דוחות מן העותק לקריאה', risk: 'פיגור של דקות', expiresAt: k.at(96), restoresOperation: true })],
  ]),
  // A blank slate: opened, and nothing done yet.
  small('maya', 'שתי חשבוניות עם אותו מספר', 'דפוס שקד', person('שקד', 'shaked@print.example.test', 'he'), 4, {}),
  small('oliver', 'Parcel labels print with the old address', 'Kestrel Couriers', person('Priya Shah', 'ops@kestrel.example.test', 'en', 'feminine'), 2, { deskId: 'uk', impact: impact({ processes: ['labels'], currency: 'GBP', lossPerHourMinor: 120_000 }) }, [
    [0, 'priya', 'log-contact', call(['Labels carry the address of the old depot'], 'Told her what we know and how to reprint')], [0, 'gareth', 'locate', () => ({ where: 'address cache', note: '' })],
    [0, 'priya', 'record-listening', (k) => ({ contactId: k.contacts[0], story: 'Forty parcels left with the old depot on them, and nobody told her until she asked.', feelings: ['worry'], feelingsNote: '', needs: ['fix', 'explain'], consequences: ['Forty parcels may go to the wrong depot'], desiredOutcome: 'Labels with the right depot before today’s collection', informationGained: ['Only labels printed today'], plainExplanation: 'One person stays with this until it is done and calls when anything changes.' })],
    [0, 'priya', 'confirm-read-back', (k) => ({ how: 'call', contactId: k.contacts[0], confirmed: true })],
    [0, 'gareth', 'make-forecast', (k) => ({ target: 'fix', p50At: k.at(1.5), p90At: k.at(4), basis: 'Two earlier refreshes of the address cache' })],
    [0.004, 'priya', 'send-message', message('update', 'en', 'Labels: what we found and what you can do', 'The labels take the depot from a cache that was not refreshed. Labels printed one by one carry the right address already. We write again within two hours.', ['The depot comes from a cache that was not refreshed'], async (k) => ({ actions: ['The cache is being rebuilt'], customerCanDo: ['Print today’s labels one by one'], forecast: await k.forecast('fix'), nextUpdateAt: k.at(1.5) }))],
  ]),
  small('oliver', 'Disputed storage charges', 'Harbour & Finch', person('Finch', 'accounts@harbour.example.test', 'en'), 3, { deskId: 'uk', spokeFirst: 'customer' }),
];
