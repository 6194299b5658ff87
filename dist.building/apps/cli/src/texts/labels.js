/** Names of what lists and views show. */ "use strict";
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
    get KIND () {
        return KIND;
    },
    get OBLIGATION_STATE () {
        return OBLIGATION_STATE;
    },
    get REVIEW_STAGE () {
        return REVIEW_STAGE;
    },
    get STATUS () {
        return STATUS;
    },
    get TITLES () {
        return TITLES;
    },
    get WORDS () {
        return WORDS;
    },
    get nameOf () {
        return nameOf;
    }
});
const text = (he, en)=>({
        he,
        en
    });
const TITLES = {
    severity: text('חומרה', 'Sev'),
    reference: text('מספר', 'Reference'),
    customer: text('לקוח', 'Customer'),
    status: text('מצב', 'Status'),
    due: text('המועד הקרוב', 'Next due'),
    what: text('מה', 'What'),
    summary: text('תקציר', 'Summary'),
    owner: text('באחריות', 'Owner'),
    crisis: text('משבר', 'Crisis'),
    id: text('מזהה', 'Id'),
    name: text('שם', 'Name'),
    language: text('שפה', 'Language'),
    open: text('פתוחים', 'Open'),
    all: text('סה״כ', 'All'),
    worst: text('החמור', 'Worst'),
    roles: text('תפקידים', 'Roles'),
    email: text('דוא״ל', 'Mail'),
    away: text('לא זמין עד', 'Away until'),
    stage: text('שלב', 'Stage'),
    climbs: text('הסלמות', 'Climbs'),
    expires: text('תפוגה', 'Expires'),
    lastUsed: text('שימוש אחרון', 'Last used'),
    created: text('נוצר', 'Created'),
    at: text('מתי', 'When'),
    to: text('אל', 'To'),
    subject: text('נושא', 'Subject'),
    state: text('מצב', 'State')
};
const STATUS = {
    open: text('פתוח', 'open'),
    operational: text('הלקוח פועל', 'customer operational'),
    fixed: text('תוקן', 'fixed'),
    routine: text('בשגרה', 'back to routine'),
    closing: text('בסגירה', 'closing'),
    closed: text('סגור', 'closed'),
    settled: text('הסתיים', 'settled'),
    cancelled: text('בוטל', 'cancelled')
};
const REVIEW_STAGE = {
    none: text('עוד לא', 'not yet'),
    'not-required': text('לא נדרש', 'not required'),
    draft: text('טיוטה', 'draft'),
    'in-review': text('בקריאה', 'in review'),
    reviewed: text('ממתין לחתימה', 'waiting for signature'),
    signed: text('חתום', 'signed')
};
const KIND = {
    'first-contact': text('קשר ראשון', 'first contact'),
    answer: text('תשובה ללקוח', 'answer to the customer'),
    'timed-update': text('עדכון מתוזמן', 'timed update'),
    'stage-update': text('עדכון על שלב', 'stage update'),
    summary: text('סיכום בכתב', 'written summary'),
    'executive-notice': text('הודעה להנהלה', 'executive notice'),
    workaround: text('מעקף', 'workaround'),
    fix: text('תיקון', 'fix'),
    'root-cause': text('גורם שורש', 'root cause'),
    prevention: text('מניעה', 'prevention'),
    survey: text('סקר סגירה', 'closing survey'),
    'call-back': text('שיחה חוזרת', 'call-back'),
    'post-mortem': text('תחקיר', 'post-mortem'),
    'executive-review': text('סקירת הנהלה', 'executive review'),
    task: text('משימה', 'task')
};
const OBLIGATION_STATE = {
    running: text('רצה', 'running'),
    paused: text('מושהית', 'paused'),
    kept: text('קוימה', 'kept'),
    late: text('באיחור', 'late'),
    missed: text('הוחמצה', 'missed'),
    cancelled: text('בוטלה', 'cancelled')
};
const WORDS = {
    technical: text('המסלול הטכני', 'Technical track'),
    relationship: text('מסלול היחסים', 'Relationship track'),
    now: text('מה נדרש עכשיו', 'What must happen now'),
    nothingNow: text('אין מחויבות פתוחה.', 'No open obligation.'),
    missing: text('מה חסר לסגירה', 'Missing to close'),
    nothingMissing: text('דבר אינו חסר לסגירה.', 'Nothing is missing to close.'),
    severity: text('חומרה', 'Severity'),
    opened: text('נפתח', 'Opened'),
    known: text('נודע', 'Known since'),
    drill: text('תרגיל', 'DRILL'),
    lastWord: text('דיבור אחרון עם הלקוח', 'Last word to the customer'),
    never: text('עוד לא', 'not yet'),
    version: text('גרסה', 'version'),
    empty: text('הרשימה ריקה.', 'Nothing here.'),
    more: text('יש עוד; ההמשך: --cursor {cursor}', 'There is more: --cursor {cursor}'),
    stale: text('אין קשר לשרת: מה שמוצג עלול להיות ישן; ניסיון נוסף בעוד {seconds} שניות', 'No line to the server: what you see may be stale; trying again in {seconds} s'),
    live: text('חי', 'live'),
    leave: text('q ליציאה', 'q leaves'),
    lastEvents: text('אירועים אחרונים', 'Last events'),
    connected: text('מחובר', 'connected'),
    paused: text('מושהה', 'paused'),
    people: text('אנשים', 'People'),
    nobody: text('איש', 'nobody'),
    protocol: text('נוהל', 'Protocol'),
    done: text('בוצע', 'done'),
    crisisTime: text('שעת המשבר', 'crisis time'),
    visible: text('גלוי ללקוח', 'customer')
};
function nameOf(table, code, lang) {
    return table[code]?.[lang] ?? code;
}

//# sourceMappingURL=labels.js.map