/** Commands of the crisis itself: facts, severity, people, joining, return to routine, closing. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "crisisCommands", {
    enumerable: true,
    get: function() {
        return crisisCommands;
    }
});
const _zod = require("zod");
const _primitives = require("../primitives");
const _shared = require("./shared");
const crisisCommands = {
    'join-report': {
        name: 'join-report',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'instant.future'
        ],
        labels: {
            he: 'צירוף דיווח',
            en: 'Join a report'
        },
        help: {
            he: 'מצרף דיווח נוסף של אותו לקוח על אותו עניין למשבר הפתוח, במקום לפתוח משבר שני.',
            en: 'Adds a second report by the same customer on the same matter to this crisis instead of opening another.'
        },
        schema: _zod.z.strictObject({
            summary: (0, _primitives.text)(),
            receivedAt: (0, _primitives.instant)(),
            channel: (0, _shared.channel)(),
            contact: (0, _shared.contact)().optional()
        }),
        example: {
            summary: 'The second branch cannot print delivery notes either',
            receivedAt: '2026-09-10T11:20:00+03:00',
            channel: 'call'
        }
    },
    'record-impact': {
        name: 'record-impact',
        subject: 'crisis',
        track: 'technical',
        customerVisible: false,
        refusals: [],
        labels: {
            he: 'רישום ההשפעה על העסק',
            en: 'Record business impact'
        },
        help: {
            he: 'קובע את רמת ההשפעה ואת העובדות שמאחוריה; החומרה מחושבת מחדש.',
            en: 'Sets the impact level and the facts behind it; severity is assessed anew.'
        },
        schema: _zod.z.strictObject({
            impactLevel: (0, _shared.level)(),
            impact: (0, _shared.businessImpact)()
        }),
        example: {
            impactLevel: 1,
            impact: {
                processes: [
                    'order intake'
                ],
                lossPerHourMinor: 1_250_000,
                currency: 'ILS',
                usersAffected: 340,
                deadlines: [
                    'weekend delivery run'
                ],
                reputation: null,
                workaroundExists: false,
                statedBy: 'customer'
            }
        }
    },
    'add-trust-signal': {
        name: 'add-trust-signal',
        subject: 'crisis',
        track: 'relationship',
        customerVisible: false,
        refusals: [
            'trust.too-many-signals',
            'trust.already-signalled'
        ],
        labels: {
            he: 'רישום פגיעה באמון',
            en: 'Record a trust signal'
        },
        help: {
            he: 'רושם דבר שפגע באמון הלקוח; הנקודות עשויות להעלות את החומרה.',
            en: 'Records something that hurt the customer’s trust; its points may raise the severity.'
        },
        schema: _zod.z.strictObject({
            signal: (0, _shared.trustSignal)(),
            note: (0, _shared.note)()
        }),
        example: {
            signal: 'executive-involved',
            note: 'Their chief of operations joined the call'
        }
    },
    'raise-severity': {
        name: 'raise-severity',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'severity.not-worse'
        ],
        labels: {
            he: 'העלאת חומרה',
            en: 'Raise severity'
        },
        help: {
            he: 'מחמיר את החומרה מעבר למחושב; היעדים מתקצרים מיד.',
            en: 'Sets a worse severity than the computed one; targets shorten at once.'
        },
        schema: _zod.z.strictObject({
            to: (0, _shared.severity)(),
            reason: (0, _shared.reason)()
        }),
        example: {
            to: 1,
            reason: 'Their whole distribution centre stands still since noon'
        }
    },
    'lower-severity': {
        name: 'lower-severity',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'severity.not-milder',
            'severity.already-proposed'
        ],
        labels: {
            he: 'הצעה להורדת חומרה',
            en: 'Propose lower severity'
        },
        help: {
            he: 'מציע חומרה קלה יותר; נכנס לתוקף רק כשאדם נוסף מאשר.',
            en: 'Proposes a milder severity; it takes effect only when a second person agrees.'
        },
        schema: _zod.z.strictObject({
            to: (0, _shared.severity)(),
            reason: (0, _shared.reason)()
        }),
        example: {
            to: 3,
            reason: 'Orders have run without loss for two days'
        }
    },
    'confirm-lower-severity': {
        name: 'confirm-lower-severity',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'severity.nothing-proposed',
            'approval.not-own'
        ],
        labels: {
            he: 'החלטה על הורדת חומרה',
            en: 'Decide on lower severity'
        },
        help: {
            he: 'אדם שני מאשר או דוחה את ההצעה להוריד חומרה.',
            en: 'A second person agrees to or declines the proposal to lower severity.'
        },
        schema: _zod.z.strictObject({
            agree: _zod.z.boolean(),
            reason: (0, _shared.reason)()
        }),
        example: {
            agree: true,
            reason: 'Checked with the customer: no branch is affected any more'
        }
    },
    'set-causes': {
        name: 'set-causes',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'crisis.causes-frozen'
        ],
        labels: {
            he: 'עדכון גורמי המשבר',
            en: 'Set causes'
        },
        help: {
            he: 'מסמן את סוגי הגורמים למשבר; אפשר לשנות עד התחקיר.',
            en: 'Marks the kinds of causes behind the crisis; changeable until the post-mortem.'
        },
        schema: _zod.z.strictObject({
            causes: _zod.z.array((0, _shared.cause)()).min(1).max(6)
        }),
        example: {
            causes: [
                'product-fault',
                'lack-of-communication'
            ]
        }
    },
    'add-note': {
        name: 'add-note',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [],
        labels: {
            he: 'הוספת הערה',
            en: 'Add a note'
        },
        help: {
            he: 'רושם הערה פנימית ביומן; הלקוח אינו רואה אותה.',
            en: 'Writes an internal note into the record; the customer does not see it.'
        },
        schema: _zod.z.strictObject({
            text: (0, _primitives.text)()
        }),
        example: {
            text: 'Zone B was restarted at 14:10 on the advice of the network team'
        }
    },
    'return-to-routine': {
        name: 'return-to-routine',
        subject: 'crisis',
        track: 'relationship',
        customerVisible: true,
        refusals: [
            'crisis.already-routine',
            'contact.required',
            'contact.unknown',
            'crisis.not-routine-yet'
        ],
        labels: {
            he: 'חזרה לשגרה',
            en: 'Return to routine'
        },
        help: {
            he: 'קובע שהלקוח חזר לשגרה, באישורו או אחרי תקופת שקט; העדכונים נפסקים והסקר מתוכנן.',
            en: 'States that the customer is back to routine, by his word or after a quiet period; updates end and the survey is planned.'
        },
        schema: _zod.z.strictObject({
            how: _zod.z.enum([
                'customer-confirmation',
                'quiet-period'
            ]),
            contactId: (0, _primitives.id)().optional(),
            comprehension: _zod.z.enum([
                'yes',
                'partly',
                'no',
                'not-answered'
            ]),
            note: (0, _shared.note)()
        }),
        example: {
            how: 'customer-confirmation',
            contactId: 'contact-noa',
            comprehension: 'yes',
            note: 'She repeated in her own words what failed and what changed'
        }
    },
    close: {
        name: 'close',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'crisis.not-closable'
        ],
        labels: {
            he: 'סגירת המשבר',
            en: 'Close the crisis'
        },
        help: {
            he: 'סוגר את המשבר; נדחה עם רשימת החסרים כל עוד משהו פתוח באחד המסלולים.',
            en: 'Closes the crisis; refused with the list of what is missing while anything is open on either track.'
        },
        schema: _zod.z.strictObject({
            note: (0, _shared.note)()
        }),
        example: {
            note: 'Both tracks done, review signed'
        }
    },
    reopen: {
        name: 'reopen',
        subject: 'crisis',
        track: 'both',
        customerVisible: true,
        refusals: [
            'crisis.not-reopenable',
            'crisis.reopen-window-over',
            'severity.not-worse'
        ],
        labels: {
            he: 'פתיחה מחדש',
            en: 'Reopen'
        },
        help: {
            he: 'פותח את המשבר מחדש במחזור חדש: יעדים חדשים, סקר חדש, הסכומים נמשכים.',
            en: 'Starts a new cycle of the crisis: fresh targets, a new survey, totals keep running.'
        },
        schema: _zod.z.strictObject({
            reason: (0, _shared.reason)(),
            severity: (0, _shared.severity)().optional()
        }),
        example: {
            reason: 'Orders fail again since this morning',
            severity: 2
        }
    },
    cancel: {
        name: 'cancel',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'crisis.cancel-already-proposed'
        ],
        labels: {
            he: 'הצעה לביטול',
            en: 'Propose cancelling'
        },
        help: {
            he: 'מציע לבטל משבר שנפתח בטעות; נדרש אישור של אדם שני.',
            en: 'Proposes to cancel a crisis opened by mistake; a second person must agree.'
        },
        schema: _zod.z.strictObject({
            reason: (0, _shared.reason)()
        }),
        example: {
            reason: 'Opened twice: the same report is handled as TK-2417'
        }
    },
    'confirm-cancel': {
        name: 'confirm-cancel',
        subject: 'crisis',
        track: 'both',
        customerVisible: false,
        refusals: [
            'crisis.no-cancel-proposed',
            'approval.not-own'
        ],
        labels: {
            he: 'החלטה על ביטול',
            en: 'Decide on cancelling'
        },
        help: {
            he: 'אדם שני מאשר או דוחה את ביטול המשבר.',
            en: 'A second person agrees to or declines cancelling the crisis.'
        },
        schema: _zod.z.strictObject({
            agree: _zod.z.boolean()
        }),
        example: {
            agree: true
        }
    }
};

//# sourceMappingURL=crisis.js.map