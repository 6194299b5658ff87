/** Every route that is not a command, as data: the description is drawn from it and the API is tested against it. */ "use strict";
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
    get answerSchemas () {
        return answerSchemas;
    },
    get routes () {
        return routes;
    }
});
const _crisis = require("../reads/crisis");
const _obligation = require("../reads/obligation");
const _others = require("../reads/others");
const _queries = require("../reads/queries");
const _shared = require("../reads/shared");
const answerSchemas = {
    CommandAnswer: _crisis.commandAnswer,
    CrisisSummary: _crisis.crisisSummary,
    CrisisDetail: _crisis.crisisDetail,
    TimelineEntry: _crisis.timelineEntry,
    ObligationItem: _obligation.obligationItem,
    MessageItem: _crisis.messageItem,
    StreamEvent: _crisis.streamEvent,
    ReviewItem: _others.reviewItem,
    ReviewDocument: _others.reviewDocument,
    CustomerItem: _others.customerItem,
    CustomerDetail: _others.customerDetail,
    Person: _others.person,
    Me: _others.me,
    TokenItem: _others.tokenItem,
    TokenCreated: _others.tokenCreated,
    AuditEntry: _others.auditEntry,
    DeskItem: _others.deskItem,
    ProtocolItem: _others.protocolItem,
    CalendarItem: _others.calendarItem,
    TemplateItem: _others.templateItem,
    SurveyReport: _others.surveyReport,
    HealthReport: _others.healthReport,
    Problem: _others.problemDocument,
    CrisisPage: (0, _shared.page)(_crisis.crisisSummary),
    TimelinePage: (0, _shared.page)(_crisis.timelineEntry),
    ObligationPage: (0, _shared.page)(_obligation.obligationItem),
    MessagePage: (0, _shared.page)(_crisis.messageItem),
    ReviewPage: (0, _shared.page)(_others.reviewItem),
    CustomerPage: (0, _shared.page)(_others.customerItem),
    PersonPage: (0, _shared.page)(_others.person),
    TokenPage: (0, _shared.page)(_others.tokenItem),
    AuditPage: (0, _shared.page)(_others.auditEntry),
    DeskPage: (0, _shared.page)(_others.deskItem),
    ProtocolPage: (0, _shared.page)(_others.protocolItem),
    CalendarPage: (0, _shared.page)(_others.calendarItem),
    TemplatePage: (0, _shared.page)(_others.templateItem)
};
const get = (...[id, path, tag, summary, schema, query])=>({
        id,
        method: 'get',
        path,
        tag,
        summary,
        answer: {
            status: 200,
            schema
        },
        ...query === undefined ? {} : {
            query
        }
    });
const API = '/api/v1';
const routes = [
    get('listCrises', `${API}/crises`, 'crisis', {
        he: 'תור המשברים',
        en: 'The queue of crises'
    }, 'CrisisPage', _queries.crisisQuery),
    {
        ...get('readCrisis', `${API}/crises/{id}`, 'crisis', {
            he: 'משבר אחד במלואו',
            en: 'One crisis in full'
        }, 'CrisisDetail'),
        problems: [
            'crisis.not-found'
        ]
    },
    {
        ...get('readTimeline', `${API}/crises/{id}/timeline`, 'crisis', {
            he: 'יומן המשבר',
            en: 'The record of a crisis'
        }, 'TimelinePage', _queries.timelineQuery),
        problems: [
            'crisis.not-found'
        ]
    },
    {
        ...get('readCrisisObligations', `${API}/crises/{id}/obligations`, 'obligation', {
            he: 'המחויבויות במשבר',
            en: 'The obligations of a crisis'
        }, 'ObligationPage', _queries.crisisObligationQuery),
        problems: [
            'crisis.not-found'
        ]
    },
    {
        ...get('readCrisisMessages', `${API}/crises/{id}/messages`, 'message', {
            he: 'ההודעות במשבר ומצב המסירה',
            en: 'The messages of a crisis and their delivery'
        }, 'MessagePage', _queries.pageQuery),
        problems: [
            'crisis.not-found'
        ]
    },
    {
        ...get('readReview', `${API}/crises/{id}/review`, 'review', {
            he: 'התחקיר, כמסמך או לייצוא',
            en: 'The post-mortem, as data or for export'
        }, 'ReviewDocument', _queries.reviewExportQuery),
        problems: [
            'crisis.not-found'
        ]
    },
    {
        id: 'streamCrisis',
        method: 'get',
        path: `${API}/crises/{id}/stream`,
        tag: 'stream',
        summary: {
            he: 'שידור חי של שינויים במשבר',
            en: 'Live changes of one crisis'
        },
        answer: {
            status: 200,
            schema: 'StreamEvent',
            media: 'text/event-stream'
        },
        problems: [
            'crisis.not-found'
        ]
    },
    get('listObligations', `${API}/obligations`, 'obligation', {
        he: 'מחויבויות, הקרובות תחילה',
        en: 'Obligations, due soonest first'
    }, 'ObligationPage', _queries.obligationQuery),
    {
        id: 'streamObligations',
        method: 'get',
        path: `${API}/obligations/stream`,
        tag: 'stream',
        summary: {
            he: 'שידור חי של המחויבויות שלי',
            en: 'Live changes of my obligations'
        },
        answer: {
            status: 200,
            schema: 'StreamEvent',
            media: 'text/event-stream'
        }
    },
    get('listReviews', `${API}/reviews`, 'review', {
        he: 'תחקירים',
        en: 'Post-mortems'
    }, 'ReviewPage', _queries.reviewQuery),
    get('listCustomers', `${API}/customers`, 'customer', {
        he: 'לקוחות',
        en: 'Customers'
    }, 'CustomerPage', _queries.customerQuery),
    {
        ...get('readCustomer', `${API}/customers/{id}`, 'customer', {
            he: 'לקוח אחד: אנשי קשר ומשברים',
            en: 'One customer: contacts and crises'
        }, 'CustomerDetail'),
        problems: [
            'customer.not-found'
        ]
    },
    get('listPeople', `${API}/people`, 'staff', {
        he: 'אנשי הצוות',
        en: 'Our people'
    }, 'PersonPage', _queries.pageQuery),
    get('listDesks', `${API}/desks`, 'reference', {
        he: 'מוקדים',
        en: 'Desks'
    }, 'DeskPage', _queries.pageQuery),
    get('listProtocols', `${API}/protocols`, 'reference', {
        he: 'נהלים וגרסאותיהם',
        en: 'Protocols and their versions'
    }, 'ProtocolPage', _queries.pageQuery),
    get('listCalendars', `${API}/calendars`, 'reference', {
        he: 'לוחות עבודה וגרסאותיהם',
        en: 'Calendars and their versions'
    }, 'CalendarPage', _queries.pageQuery),
    get('listTemplates', `${API}/templates`, 'reference', {
        he: 'תבניות הודעה',
        en: 'Message templates'
    }, 'TemplatePage', _queries.pageQuery),
    get('readSurveyReport', `${API}/surveys/report`, 'survey', {
        he: 'ציוני הסקרים',
        en: 'Scores of the surveys'
    }, 'SurveyReport'),
    {
        id: 'login',
        method: 'post',
        path: `${API}/login`,
        tag: 'auth',
        summary: {
            he: 'כניסה',
            en: 'Log in'
        },
        open: true,
        body: {
            name: 'LoginRequest',
            schema: _queries.loginRequest,
            example: {
                email: 'maya@savyon.example',
                password: 'correct horse battery'
            }
        },
        answer: {
            status: 200,
            schema: 'Me'
        },
        problems: [
            'auth.invalid-credentials',
            'input.missing',
            'input.wrong-type',
            'input.too-long',
            'input.not-json',
            'payload.too-large'
        ]
    },
    {
        id: 'logout',
        method: 'post',
        path: `${API}/logout`,
        tag: 'auth',
        summary: {
            he: 'יציאה',
            en: 'Log out'
        },
        answer: null
    },
    get('readMe', `${API}/me`, 'auth', {
        he: 'מי אני ומה מותר לי',
        en: 'Who I am and what I may do'
    }, 'Me'),
    get('listTokens', `${API}/tokens`, 'auth', {
        he: 'האסימונים שלי',
        en: 'My tokens'
    }, 'TokenPage', _queries.pageQuery),
    {
        id: 'createToken',
        method: 'post',
        path: `${API}/tokens`,
        tag: 'auth',
        summary: {
            he: 'יצירת אסימון; הוא מוצג פעם אחת',
            en: 'Create a token; it is shown once'
        },
        body: {
            name: 'TokenRequest',
            schema: _queries.tokenRequest,
            example: {
                name: 'monitoring',
                expiresInDays: 90
            }
        },
        answer: {
            status: 201,
            schema: 'TokenCreated'
        },
        problems: [
            'input.missing',
            'input.wrong-type',
            'input.too-long',
            'input.not-json',
            'payload.too-large'
        ]
    },
    {
        id: 'revokeToken',
        method: 'delete',
        path: `${API}/tokens/{id}`,
        tag: 'auth',
        summary: {
            he: 'ביטול אסימון',
            en: 'Revoke a token'
        },
        answer: null
    },
    get('adminPeople', `${API}/admin/people`, 'admin', {
        he: 'משתמשים, כולל לא פעילים',
        en: 'Users, inactive ones too'
    }, 'PersonPage', _queries.pageQuery),
    get('adminAudit', `${API}/admin/audit`, 'admin', {
        he: 'יומן הביקורת, כולל סירובים',
        en: 'The audit log, refusals too'
    }, 'AuditPage', _queries.pageQuery),
    {
        ...get('healthLive', '/health/live', 'health', {
            he: 'התהליך חי',
            en: 'The process lives'
        }, 'HealthReport'),
        open: true
    },
    {
        ...get('healthReady', '/health/ready', 'health', {
            he: 'מוכן לעבודה; אם לא, איזה חלק חסר',
            en: 'Ready for work; if not, which part is missing'
        }, 'HealthReport'),
        open: true
    },
    {
        id: 'metrics',
        method: 'get',
        path: '/metrics',
        tag: 'health',
        summary: {
            he: 'מדדים',
            en: 'Metrics'
        },
        open: true,
        answer: {
            status: 200,
            schema: null,
            media: 'text/plain'
        }
    },
    {
        id: 'openApi',
        method: 'get',
        path: '/api/openapi.json',
        tag: 'health',
        summary: {
            he: 'התיאור הזה',
            en: 'This description'
        },
        open: true,
        answer: {
            status: 200,
            schema: null,
            media: 'application/json'
        }
    }
];

//# sourceMappingURL=routes.js.map