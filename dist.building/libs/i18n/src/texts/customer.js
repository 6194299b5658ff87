/** What customers read: the frame of a mail, the survey, the public pages. Hebrew in neutral plural throughout. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get customerTexts () {
        return customerTexts;
    },
    get surveyTexts () {
        return surveyTexts;
    }
});
const _pair = require("../pair");
const customerTexts = {
    'mail.greeting': (0, _pair.t)('שלום {name},', 'Hello {name},'),
    'mail.closing': (0, _pair.t)('בברכה,', 'Kind regards,'),
    'mail.reference': (0, _pair.t)('מספר הפנייה: {reference}', 'Reference: {reference}'),
    'mail.reply': (0, _pair.t)('אפשר להשיב להודעה הזו; התשובה מגיעה לאדם שכתב אותה.', 'You can reply to this message; it reaches the person who wrote it.'),
    'survey-mail.subject': (0, _pair.t)('איך טיפלנו בזה? ({reference})', 'How did we handle it? ({reference})'),
    'survey-mail.body': (0, _pair.t)('האירוע שדיברנו בו ({reference}) הסתיים. נשמח לשמוע מכם איך טיפלנו בו: עד חמש שאלות, כשתי דקות.\n\n{url}\n\nאפשר לענות עד {expireAt}. כל תשובה, טובה או רעה, עוזרת לנו לתקן.', 'The event we were in touch about ({reference}) is over. Please tell us how we handled it: five questions at most, about two minutes.\n\n{url}\n\nYou can answer until {expireAt}. Any answer, good or bad, helps us mend things.'),
    'survey-mail.reminder-subject': (0, _pair.t)('תזכורת: איך טיפלנו בזה? ({reference})', 'Reminder: how did we handle it? ({reference})'),
    'survey-mail.reminder-body': (0, _pair.t)('לפני כמה ימים שאלנו איך טיפלנו באירוע ({reference}). אם תרצו לענות, הקישור פתוח עד {expireAt}:\n\n{url}', 'A few days ago we asked how we handled the event ({reference}). If you would like to answer, the link is open until {expireAt}:\n\n{url}'),
    'survey-page.title': (0, _pair.t)('איך טיפלנו בזה?', 'How did we handle it?'),
    'survey-page.intro': (0, _pair.t)('{count, plural, one {שאלה אחת} two {שתי שאלות} other {# שאלות}}, כשתי דקות. אפשר לדלג על כל שאלה.', '{count, plural, one {One question} other {# questions}}, about two minutes. You may skip any of them.'),
    'survey-page.who-sees': (0, _pair.t)('התשובות נקראות בידי מי שלא טיפל באירוע. אין להן השפעה על השירות שאתם מקבלים.', 'Your answers are read by someone who did not handle the event. They have no effect on the service you get.'),
    'survey-page.send': (0, _pair.t)('שליחת התשובות', 'Send answers'),
    'survey-page.skip': (0, _pair.t)('בלי תשובה', 'No answer'),
    'survey-page.thanks': (0, _pair.t)('תודה, התשובות שלכם התקבלו.', 'Thank you, your answers have arrived.'),
    'survey-page.thanks-low': (0, _pair.t)('תודה על הכנות. מישהו אצלנו יתקשר אליכם כדי לשמוע עוד.', 'Thank you for being frank. Someone of ours will call you to hear more.'),
    'survey-page.already': (0, _pair.t)('כבר עניתם על הסקר הזה. תודה.', 'You have answered this survey already. Thank you.'),
    'survey-page.expired': (0, _pair.t)('הזמן לענות על הסקר הזה תם. עדיין אפשר לכתוב לאיש הקשר שלכם.', 'The time to answer this survey is over. You can still write to your contact person.'),
    'survey-page.invalid': (0, _pair.t)('הקישור אינו תקף. יש לפתוח את הקישור המלא מן ההודעה שקיבלתם.', 'The link is not valid. Open the complete link from the message you received.'),
    'survey-page.unavailable': (0, _pair.t)('לא הצלחנו לקבל את התשובות כרגע. שום דבר לא אבד אצלכם; אפשר לנסות שוב בעוד רגע.', 'We could not take your answers just now. Nothing is lost on your side; try again in a moment.'),
    'survey-page.other-language': (0, _pair.t)('English', 'עברית')
};
const surveyTexts = {
    'survey.CSAT-H.question': (0, _pair.t)('מה מידת שביעות הרצון שלכם מהאופן שבו טופל האירוע?', 'How satisfied are you with how this event was handled?'),
    'survey.CSAT-H.low': (0, _pair.t)('כלל לא מרוצים', 'Not at all satisfied'),
    'survey.CSAT-H.high': (0, _pair.t)('מרוצים מאוד', 'Very satisfied'),
    'survey.CES.question': (0, _pair.t)('החברה הקלה עלינו לטפל בבעיה', 'The company made it easy for us to handle the issue'),
    'survey.CES.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.CES.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.NPS-T.question': (0, _pair.t)('בעקבות האירוע, מה הסיכוי שתמליצו עלינו לעמיתים?', 'After this event, how likely are you to recommend us to a colleague?'),
    'survey.NPS-T.low': (0, _pair.t)('אין סיכוי', 'Not at all likely'),
    'survey.NPS-T.high': (0, _pair.t)('סיכוי גבוה מאוד', 'Extremely likely'),
    'survey.J-OUT.question': (0, _pair.t)('התוצאה הייתה הוגנת', 'The outcome was fair'),
    'survey.J-OUT.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.J-OUT.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.J-PROC.question': (0, _pair.t)('התהליך היה מהיר וברור', 'The process was fast and clear'),
    'survey.J-PROC.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.J-PROC.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.J-INT.question': (0, _pair.t)('התייחסו אלינו בכבוד והקשיבו לנו', 'We were treated with respect and listened to'),
    'survey.J-INT.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.J-INT.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.J-INF.question': (0, _pair.t)('קיבלנו הסברים כנים ומספיקים', 'We got honest and sufficient explanations'),
    'survey.J-INF.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.J-INF.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.TRUST.question': (0, _pair.t)('אנחנו סומכים על החברה כיום', 'We trust this company now'),
    'survey.TRUST.low': (0, _pair.t)('לא מסכימים כלל', 'Strongly disagree'),
    'survey.TRUST.high': (0, _pair.t)('מסכימים מאוד', 'Strongly agree'),
    'survey.OPEN.question': (0, _pair.t)('מה היה עלינו לעשות אחרת?', 'What should we have done differently?')
};

//# sourceMappingURL=customer.js.map