/** Problems found before the domain is asked: input, permission, transport, availability. */ "use strict";
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
    get accessProblems () {
        return accessProblems;
    },
    get inputProblems () {
        return inputProblems;
    },
    get transportProblems () {
        return transportProblems;
    }
});
const _problem = require("./problem");
const inputProblems = {
    'input.invalid': (0, _problem.problem)(400, [
        'קלט לא תקין',
        'Invalid input'
    ], [
        'יש לתקן את השדה {field}.',
        'Correct the field {field}.'
    ]),
    'input.missing': (0, _problem.problem)(400, [
        'שדה חסר',
        'Missing field'
    ], [
        'השדה {field} נדרש.',
        'The field {field} is required.'
    ]),
    'input.wrong-type': (0, _problem.problem)(400, [
        'סוג ערך שגוי',
        'Wrong type'
    ], [
        'בשדה {field} נדרש ערך מסוג {expected}.',
        'The field {field} must be of type {expected}.'
    ]),
    'input.unknown-field': (0, _problem.problem)(400, [
        'שדה לא מוכר',
        'Unknown field'
    ], [
        'אין שדה בשם {field}; יש לבדוק את האיות או להסיר אותו.',
        'There is no field {field}; check the spelling or remove it.'
    ]),
    'input.too-long': (0, _problem.problem)(400, [
        'טקסט ארוך מדי',
        'Text too long'
    ], [
        'בשדה {field} מותרים עד {most} תווים.',
        'The field {field} takes at most {most} characters.'
    ]),
    'input.too-many': (0, _problem.problem)(400, [
        'יותר מדי פריטים',
        'Too many items'
    ], [
        'בשדה {field} מותרים עד {most} פריטים.',
        'The field {field} takes at most {most} items.'
    ]),
    'input.empty': (0, _problem.problem)(400, [
        'טקסט ריק או קצר מדי',
        'Text empty or too short'
    ], [
        'בשדה {field} נדרשים לפחות {least} תווים.',
        'The field {field} needs at least {least} characters.'
    ]),
    'input.too-few': (0, _problem.problem)(400, [
        'פחות מדי פריטים',
        'Too few items'
    ], [
        'בשדה {field} נדרשים לפחות {least} פריטים.',
        'The field {field} needs at least {least} items.'
    ]),
    'input.out-of-range': (0, _problem.problem)(400, [
        'מספר מחוץ לתחום',
        'Number out of range'
    ], [
        'הערך בשדה {field} מחוץ לתחום המותר.',
        'The value of {field} is outside the allowed range.'
    ]),
    'input.not-allowed': (0, _problem.problem)(400, [
        'ערך שאינו ברשימה',
        'Value not allowed'
    ], [
        'בשדה {field} אפשר לבחור רק מן הרשימה: {allowed}.',
        'The field {field} takes one of: {allowed}.'
    ]),
    'input.bad-format': (0, _problem.problem)(400, [
        'צורה שגויה',
        'Wrong form'
    ], [
        'הערך בשדה {field} אינו בצורה הנדרשת ({format}).',
        'The value of {field} does not have the required form ({format}).'
    ]),
    'input.malformed-text': (0, _problem.problem)(400, [
        'תווים פגומים',
        'Malformed characters'
    ], [
        'הטקסט בשדה {field} אינו Unicode תקין; יש לשלוח UTF-8.',
        'The text of {field} is not well-formed Unicode; send UTF-8.'
    ]),
    'input.control-character': (0, _problem.problem)(400, [
        'תווי בקרה',
        'Control characters'
    ], [
        'יש להסיר תווי בקרה מן השדה {field}.',
        'Remove the control characters from {field}.'
    ]),
    'input.not-json': (0, _problem.problem)(400, [
        'הגוף אינו JSON',
        'Body is not JSON'
    ], [
        'יש לשלוח JSON תקין בקידוד UTF-8.',
        'Send valid JSON in UTF-8.'
    ]),
    'input.unsupported-type': (0, _problem.problem)(415, [
        'סוג תוכן לא נתמך',
        'Unsupported content type'
    ], [
        'יש לשלוח Content-Type: application/json.',
        'Send Content-Type: application/json.'
    ]),
    'cursor.invalid': (0, _problem.problem)(400, [
        'סמן דף לא תקין',
        'Invalid cursor'
    ], [
        'יש להתחיל שוב מן הדף הראשון.',
        'Start again from the first page.'
    ]),
    'instant.invalid': (0, _problem.problem)(400, [
        'מועד לא תקין',
        'Invalid instant'
    ], [
        'יש לכתוב מועד בצורה 2026-09-10T16:00:00+03:00.',
        'Write the instant like 2026-09-10T16:00:00+03:00.'
    ]),
    'instant.offset-required': (0, _problem.problem)(400, [
        'חסר היסט משעון UTC',
        'Offset required'
    ], [
        'יש להוסיף למועד Z או היסט כמו +03:00.',
        'Add Z or an offset like +03:00 to the instant.'
    ]),
    'instant.absurd': (0, _problem.problem)(400, [
        'מועד בלתי סביר',
        'Absurd instant'
    ], [
        'המועד רחוק מכל אפשרות; יש לבדוק את השנה.',
        'The instant is beyond all reason; check the year.'
    ]),
    'duration.invalid': (0, _problem.problem)(400, [
        'משך לא תקין',
        'Invalid duration'
    ], [
        'יש לכתוב משך כמו 4h, ‏90m או 2d, עד שנה.',
        'Write a duration like 4h, 90m or 2d, a year at most.'
    ]),
    'target.invalid': (0, _problem.problem)(400, [
        'יעד לא תקין',
        'Invalid target'
    ], [
        'יעד הוא מספר שלם וחיובי של דקות, שעות או ימי עבודה.',
        'A target is a whole, positive number of minutes, hours or working days.'
    ]),
    'pause.invalid': (0, _problem.problem)(400, [
        'השהיה לא תקינה',
        'Invalid pause'
    ], [
        'יש לכתוב השהיה כשני מועדים: מ..עד.',
        'Write a pause as two instants: from..to.'
    ]),
    'pause.reversed': (0, _problem.problem)(400, [
        'השהיה הפוכה',
        'Pause turned round'
    ], [
        'סוף ההשהיה חייב לבוא אחרי תחילתה.',
        'The end of a pause must come after its start.'
    ]),
    'template.field-missing': (0, _problem.problem)(400, [
        'חסר שדה בתבנית',
        'Template field missing'
    ], [
        'יש למלא את השדה {field} בתבנית {template}.',
        'Fill in the field {field} of the template {template}.'
    ])
};
const accessProblems = {
    'auth.required': (0, _problem.problem)(401, [
        'נדרשת כניסה',
        'Login required'
    ], [
        'יש להיכנס למערכת או לצרף אסימון.',
        'Log in, or send a token.'
    ]),
    'auth.invalid-credentials': (0, _problem.problem)(401, [
        'פרטי הכניסה שגויים',
        'Wrong credentials'
    ], [
        'יש לבדוק את הכתובת ואת הסיסמה.',
        'Check address and password.'
    ]),
    'auth.session-expired': (0, _problem.problem)(401, [
        'הכניסה פגה',
        'Session expired'
    ], [
        'יש להיכנס שוב.',
        'Log in again.'
    ]),
    'auth.token-invalid': (0, _problem.problem)(401, [
        'האסימון אינו תקף',
        'Token not valid'
    ], [
        'האסימון שגוי, פג או בוטל; יש ליצור חדש.',
        'The token is wrong, expired or revoked; create a new one.'
    ]),
    'auth.origin-refused': (0, _problem.problem)(403, [
        'מקור הבקשה נדחה',
        'Origin refused'
    ], [
        'יש לשלוח את הבקשה מן האתר של המערכת, או עם אסימון.',
        'Send the request from the system’s own site, or with a token.'
    ]),
    'permission.denied': (0, _problem.problem)(403, [
        'אין הרשאה',
        'Not permitted'
    ], [
        'התפקיד שלכם אינו מתיר את {action}; אפשר לפנות לראש הצוות.',
        'Your role does not permit {action}; ask the team lead.'
    ]),
    'permission.scope': (0, _problem.problem)(403, [
        'מחוץ לתחום ההרשאה',
        'Outside your scope'
    ], [
        'המשבר שייך למוקד אחר או שהאסימון אינו כולל אותו.',
        'The crisis belongs to another desk, or the token does not cover it.'
    ]),
    'link.invalid': (0, _problem.problem)(404, [
        'הקישור אינו תקף',
        'Link not valid'
    ], [
        'יש לפתוח את הקישור המלא מן ההודעה שקיבלתם.',
        'Open the complete link from the message you received.'
    ]),
    'link.expired': (0, _problem.problem)(410, [
        'תוקף הקישור פג',
        'Link expired'
    ], [
        'אפשר לבקש קישור חדש מאיש הקשר שלכם.',
        'Ask your contact person for a new link.'
    ]),
    'not-found': (0, _problem.problem)(404, [
        'לא נמצא',
        'Not found'
    ], [
        'אין דבר בכתובת הזו; יש לבדוק אותה.',
        'There is nothing at this address; check it.'
    ]),
    'command.unknown': (0, _problem.problem)(404, [
        'פקודה לא מוכרת',
        'Unknown command'
    ], [
        'אין פקודה בשם {name}; הרשימה נמצאת ב־/api/openapi.json.',
        'There is no command {name}; the list is in /api/openapi.json.'
    ]),
    'crisis.not-found': (0, _problem.problem)(404, [
        'המשבר לא נמצא',
        'Crisis not found'
    ], [
        'יש לבדוק את המזהה; ייתכן שאין לכם גישה אליו.',
        'Check the id; you may not have access to it.'
    ]),
    'crisis.ended': (0, _problem.problem)(409, [
        'חיי המשבר הסתיימו',
        'The crisis has come to its end'
    ], [
        'המשבר נקרא בלבד; אם התקלה חזרה, יש לפתוח משבר חדש.',
        'It can only be read; if the fault is back, open a new crisis.'
    ]),
    'crisis.not-open': (0, _problem.problem)(409, [
        'המשבר עוד לא נפתח',
        'The crisis is not open yet'
    ], [
        'הפתיחה עוד נרשמת; יש לנסות שוב בעוד רגע, עם אותו מפתח.',
        'Opening is still being recorded; try again in a moment with the same key.'
    ]),
    'customer.not-found': (0, _problem.problem)(404, [
        'הלקוח לא נמצא',
        'Customer not found'
    ], [
        'יש לבדוק את מזהה הלקוח, או לשלוח שם כדי ליצור חדש.',
        'Check the customer’s id, or send a name to create one.'
    ]),
    'contact.not-found': (0, _problem.problem)(404, [
        'איש הקשר לא נמצא',
        'Contact not found'
    ], [
        'יש לבדוק את מזהה איש הקשר, או לשלוח פרטים מלאים.',
        'Check the contact’s id, or send full details.'
    ]),
    'person.not-found': (0, _problem.problem)(404, [
        'האדם לא נמצא',
        'Person not found'
    ], [
        'אין אדם פעיל עם המזהה {personId}.',
        'There is no active person with the id {personId}.'
    ]),
    'desk.not-found': (0, _problem.problem)(404, [
        'המוקד לא נמצא',
        'Desk not found'
    ], [
        'יש לבחור מוקד קיים.',
        'Choose an existing desk.'
    ]),
    'protocol.not-found': (0, _problem.problem)(404, [
        'הנוהל לא נמצא',
        'Protocol not found'
    ], [
        'יש לבחור נוהל קיים.',
        'Choose an existing protocol.'
    ]),
    'protocol.changed-after-use': (0, _problem.problem)(409, [
        'הנוהל השתנה אחרי שהיה בשימוש',
        'Protocol changed after use'
    ], [
        'גרסה {version} של הנוהל {id} כבר בשימוש; יש לשמור את השינוי כגרסה חדשה.',
        'Version {version} of the protocol {id} is in use; save the change as a new version.'
    ]),
    'template.unknown': (0, _problem.problem)(404, [
        'התבנית לא נמצאה',
        'Template not found'
    ], [
        'אין תבנית בשם {template}.',
        'There is no template {template}.'
    ]),
    'calendar.unknown': (0, _problem.problem)(404, [
        'היומן לא נמצא',
        'Calendar not found'
    ], [
        'יש לבחור יומן קיים.',
        'Choose an existing calendar.'
    ]),
    'method.not-allowed': (0, _problem.problem)(405, [
        'הפעולה אינה אפשרית כאן',
        'Method not allowed'
    ], [
        'יש לבדוק את סוג הבקשה בתיעוד.',
        'Check the method in the description.'
    ])
};
const transportProblems = {
    'version.conflict': (0, _problem.problem)(409, [
        'המשבר השתנה בינתיים',
        'The crisis has changed'
    ], [
        'הגרסה היא כעת {version}; יש לקרוא שוב ולהחליט מחדש.',
        'The version is now {version}; read again and decide anew.'
    ]),
    'version.invalid': (0, _problem.problem)(400, [
        'גרסה לא תקינה',
        'Invalid version'
    ], [
        'בכותרת If-Match יש לשלוח מספר גרסה.',
        'Send a version number in If-Match.'
    ]),
    'idempotency.key-missing': (0, _problem.problem)(400, [
        'חסר מפתח לבקשה',
        'Key missing'
    ], [
        'יש לשלוח Idempotency-Key, למשל UUID חדש.',
        'Send an Idempotency-Key, a new UUID for instance.'
    ]),
    'idempotency.key-invalid': (0, _problem.problem)(400, [
        'מפתח לא תקין',
        'Invalid key'
    ], [
        'המפתח הוא 1 עד 100 תווים מתוך אותיות לטיניות, ספרות ו־-_.:',
        'The key is 1 to 100 Latin letters, digits and -_.:'
    ]),
    'idempotency.key-reused': (0, _problem.problem)(409, [
        'המפתח כבר שימש לבקשה אחרת',
        'Key already used'
    ], [
        'לבקשה שונה יש לשלוח מפתח חדש.',
        'Send a new key for a different request.'
    ]),
    'rate.limited': (0, _problem.problem)(429, [
        'יותר מדי בקשות',
        'Too many requests'
    ], [
        'יש לנסות שוב בעוד {retryAfterSeconds} שניות.',
        'Try again in {retryAfterSeconds} seconds.'
    ]),
    'payload.too-large': (0, _problem.problem)(413, [
        'הבקשה גדולה מדי',
        'Request too large'
    ], [
        'מותרים עד {mostBytes} בתים.',
        'At most {mostBytes} bytes are taken.'
    ]),
    'unavailable.database': (0, _problem.problem)(503, [
        'מסד הנתונים אינו זמין',
        'Database unavailable'
    ], [
        'דבר לא אבד; יש לנסות שוב בעוד רגע, עם אותו מפתח.',
        'Nothing is lost; try again in a moment with the same key.'
    ]),
    'unavailable.engine': (0, _problem.problem)(503, [
        'המנוע אינו זמין',
        'Engine unavailable'
    ], [
        'דבר לא אבד; יש לנסות שוב בעוד רגע, עם אותו מפתח.',
        'Nothing is lost; try again in a moment with the same key.'
    ]),
    'unavailable.starting': (0, _problem.problem)(503, [
        'המערכת עולה',
        'Starting'
    ], [
        'יש לנסות שוב בעוד כמה שניות.',
        'Try again in a few seconds.'
    ]),
    'unavailable.stopping': (0, _problem.problem)(503, [
        'המערכת נעצרת',
        'Stopping'
    ], [
        'יש לנסות שוב בעוד כמה שניות.',
        'Try again in a few seconds.'
    ]),
    'unavailable.timeout': (0, _problem.problem)(503, [
        'התשובה מתעכבת',
        'No answer in time'
    ], [
        'הפקודה אולי התקבלה; יש לשלוח שוב עם אותו מפתח.',
        'The command may have been taken; send it again with the same key.'
    ]),
    'fault.unexpected': (0, _problem.problem)(500, [
        'תקלה אצלנו',
        'A fault of ours'
    ], [
        'התקלה נרשמה תחת {requestId}; יש לנסות שוב עם אותו מפתח.',
        'The fault is on record as {requestId}; try again with the same key.'
    ])
};

//# sourceMappingURL=edge.js.map