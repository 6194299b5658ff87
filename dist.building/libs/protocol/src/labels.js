/** Names of what a protocol speaks of, for the texts of this room. */ "use strict";
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
    get CLOCK_LABELS () {
        return CLOCK_LABELS;
    },
    get KIND_LABELS () {
        return KIND_LABELS;
    },
    get PAUSE_LABELS () {
        return PAUSE_LABELS;
    },
    get PHASE_LABELS () {
        return PHASE_LABELS;
    },
    get ROLE_LABELS () {
        return ROLE_LABELS;
    }
});
const KIND_LABELS = {
    'first-contact': {
        he: 'קשר ראשון',
        en: 'first contact'
    },
    answer: {
        he: 'תשובה ללקוח',
        en: 'answer to the customer'
    },
    'timed-update': {
        he: 'עדכון מתוזמן',
        en: 'timed update'
    },
    'stage-update': {
        he: 'עדכון על שלב',
        en: 'stage update'
    },
    summary: {
        he: 'סיכום בכתב',
        en: 'written summary'
    },
    'executive-notice': {
        he: 'הודעה להנהלה',
        en: 'executive notice'
    },
    workaround: {
        he: 'מעקף',
        en: 'workaround'
    },
    fix: {
        he: 'תיקון',
        en: 'fix'
    },
    'root-cause': {
        he: 'גורם שורש',
        en: 'root cause'
    },
    prevention: {
        he: 'מניעה',
        en: 'prevention'
    },
    survey: {
        he: 'סקר סגירה',
        en: 'closing survey'
    },
    'call-back': {
        he: 'שיחה חוזרת',
        en: 'call-back'
    },
    'post-mortem': {
        he: 'תחקיר',
        en: 'post-mortem'
    },
    'executive-review': {
        he: 'סקירת הנהלה',
        en: 'executive review'
    },
    task: {
        he: 'משימה',
        en: 'task'
    }
};
const PHASE_LABELS = {
    investigating: {
        he: 'בבדיקה',
        en: 'investigating'
    },
    identified: {
        he: 'אותר',
        en: 'identified'
    },
    'worked-around': {
        he: 'עובד עם מעקף',
        en: 'worked around'
    },
    monitoring: {
        he: 'במעקב',
        en: 'monitoring'
    },
    'follow-up': {
        he: 'לאחר התיקון',
        en: 'follow-up'
    }
};
const ROLE_LABELS = {
    owner: {
        he: 'בעל המטלה',
        en: 'owner'
    },
    deputy: {
        he: 'מחליף',
        en: 'deputy'
    },
    'team-lead': {
        he: 'ראש צוות',
        en: 'team lead'
    },
    'head-of-service': {
        he: 'ראש מערך השירות',
        en: 'head of service'
    },
    'executive-sponsor': {
        he: 'נציג ההנהלה',
        en: 'executive sponsor'
    }
};
const CLOCK_LABELS = {
    always: {
        he: 'סביב השעון',
        en: 'round the clock'
    },
    extended: {
        he: 'שעות שירות',
        en: 'service hours'
    },
    desk: {
        he: 'שעות עבודה',
        en: 'business hours'
    },
    delivery: {
        he: 'שעות פנייה ללקוח',
        en: 'delivery hours'
    }
};
const PAUSE_LABELS = {
    waiting_customer: {
        he: 'ממתינים ללקוח',
        en: 'waiting for the customer'
    },
    agreed_with_customer: {
        he: 'הוסכם עם הלקוח',
        en: 'agreed with the customer'
    },
    third_party: {
        he: 'צד שלישי',
        en: 'third party'
    },
    legal_hold: {
        he: 'עיכוב משפטי',
        en: 'legal hold'
    }
};

//# sourceMappingURL=labels.js.map