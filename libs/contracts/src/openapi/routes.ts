/** Every route that is not a command, as data: the description is drawn from it and the API is tested against it. */
import type { z } from 'zod';
import type { Bilingual } from '../commands/entry';
import type { ProblemCode } from '../problems/catalogue';
import { commandAnswer, crisisDetail, crisisSummary, messageItem, streamEvent, timelineEntry } from '../reads/crisis';
import { obligationItem } from '../reads/obligation';
import { auditEntry, calendarItem, customerDetail, customerItem, deskItem, healthReport, me, person, problemDocument, protocolItem, reviewDocument, reviewItem, surveyReport, templateItem, tokenCreated, tokenItem } from '../reads/others';
import { crisisObligationQuery, crisisQuery, customerQuery, loginRequest, obligationQuery, pageQuery, reviewExportQuery, reviewQuery, timelineQuery, tokenRequest } from '../reads/queries';
import { availabilitySet, calendarApplied, calendarDetail } from '../reads/organisation';
import { page } from '../reads/shared';
import { availabilityRequest, calendarApplyRequest, calendarQuery, calendarRequest, personCalendarRequest } from '../requests/organisation';

/** Named schemas of answers; `…Page` is a page of them. */
export const answerSchemas = {
  CommandAnswer: commandAnswer, CrisisSummary: crisisSummary, CrisisDetail: crisisDetail, TimelineEntry: timelineEntry, ObligationItem: obligationItem, MessageItem: messageItem, StreamEvent: streamEvent,
  ReviewItem: reviewItem, ReviewDocument: reviewDocument, CustomerItem: customerItem, CustomerDetail: customerDetail, Person: person, Me: me, TokenItem: tokenItem, TokenCreated: tokenCreated,
  AuditEntry: auditEntry, DeskItem: deskItem, ProtocolItem: protocolItem, CalendarItem: calendarItem, CalendarDetail: calendarDetail, CalendarApplied: calendarApplied, AvailabilitySet: availabilitySet, TemplateItem: templateItem, SurveyReport: surveyReport, HealthReport: healthReport, Problem: problemDocument,
  CrisisPage: page(crisisSummary), TimelinePage: page(timelineEntry), ObligationPage: page(obligationItem), MessagePage: page(messageItem), ReviewPage: page(reviewItem), CustomerPage: page(customerItem), PersonPage: page(person),
  TokenPage: page(tokenItem), AuditPage: page(auditEntry), DeskPage: page(deskItem), ProtocolPage: page(protocolItem), CalendarPage: page(calendarItem), TemplatePage: page(templateItem),
} as const satisfies Record<string, z.ZodType>;
export type AnswerName = keyof typeof answerSchemas;

export interface Route {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly tag: string;
  readonly summary: Bilingual;
  readonly query?: z.ZodObject;
  readonly body?: { readonly name: string; readonly schema: z.ZodType; readonly example: Readonly<Record<string, unknown>> };
  /** A named answer as JSON, or another media type without a schema of its own; null = 204. */
  readonly answer: { readonly status: number; readonly schema: AnswerName | null; readonly media?: string } | null;
  readonly open?: boolean;
  /** Takes an Idempotency-Key, as commands do. */
  readonly needsKey?: boolean;
  readonly problems?: readonly ProblemCode[];
}
type Get = readonly [id: string, path: string, tag: string, summary: Bilingual, schema: AnswerName, query?: z.ZodObject];
const get = (...[id, path, tag, summary, schema, query]: Get): Route =>
  ({ id, method: 'get', path, tag, summary, answer: { status: 200, schema }, ...(query === undefined ? {} : { query }) });

const API = '/api/v1';
/** What any body can be refused for. */
const BODY_PROBLEMS = ['input.missing', 'input.wrong-type', 'input.too-long', 'input.empty', 'input.malformed-text', 'input.control-character', 'input.not-json', 'input.unsupported-type', 'payload.too-large'] as const satisfies readonly ProblemCode[];
const KEY_PROBLEMS = ['idempotency.key-missing', 'idempotency.key-invalid', 'idempotency.key-reused'] as const satisfies readonly ProblemCode[];
const CALENDAR_EXAMPLE = [
  'id: acme', 'version: acme@2026.1', 'zone: Asia/Jerusalem', 'names: { he: מוקד אקמי, en: Acme desk }', 'source: Agreed with the works council', 'coverage: { from: 2026-01-01, to: 2027-12-31 }',
  'week: { sun: [["08:00", "16:00"]], mon: [["08:00", "16:00"]], tue: [["08:00", "16:00"]], wed: [["08:00", "16:00"]], thu: [["08:00", "16:00"]], fri: [], sat: [] }',
  'days:', '  - { date: 2026-06-01, kind: closed, he: יום כיף, en: Company outing, source: Management }',
].join('\n');
/** A change to the organisation is told with a key of its own wish, so that a repeat tells the same crises the same again. */
const organisationRoutes: readonly Route[] = [
  { id: 'publishCalendar', method: 'post', path: `${API}/admin/calendars`, tag: 'admin', summary: { he: 'פרסום גרסה חדשה של לוח עבודה', en: 'Publish a new version of a calendar' }, body: { name: 'CalendarRequest', schema: calendarRequest, example: { text: CALENDAR_EXAMPLE } }, answer: { status: 201, schema: 'CalendarItem' }, problems: ['calendar.invalid', 'calendar.version-exists', ...BODY_PROBLEMS] },
  { id: 'applyCalendar', method: 'post', path: `${API}/admin/calendars/{id}/apply`, tag: 'admin', summary: { he: 'החלת הגרסה החדשה של לוח על המשברים הפתוחים', en: 'Bring the newest version of a calendar to the open crises' }, body: { name: 'CalendarApplyRequest', schema: calendarApplyRequest, example: { note: 'The first of June is a holiday this year' } }, answer: { status: 200, schema: 'CalendarApplied' }, problems: ['calendar.unknown', ...BODY_PROBLEMS] },
  { id: 'setPersonAvailability', method: 'post', path: `${API}/people/{id}/availability`, tag: 'staff', summary: { he: 'אדם אינו זמין עד מועד, או חזר; ממלאי מקום נכנסים במשברים שלו', en: 'A person is away until an instant, or back; deputies step in in their crises' }, needsKey: true, body: { name: 'AvailabilityRequest', schema: availabilityRequest, example: { unavailableUntil: '2026-09-11T08:00:00+03:00', reason: 'On a flight' } }, answer: { status: 200, schema: 'AvailabilitySet' }, problems: ['person.not-found', 'instant.past', 'instant.invalid', 'instant.offset-required', 'instant.absurd', ...KEY_PROBLEMS, ...BODY_PROBLEMS] },
  { id: 'setPersonCalendar', method: 'post', path: `${API}/people/{id}/calendar`, tag: 'staff', summary: { he: 'באיזה לוח מותר לכתוב לאדם על מה שיכול לחכות', en: 'In whose open time a person is written to about what can wait' }, body: { name: 'PersonCalendarRequest', schema: personCalendarRequest, example: { calendarId: 'il' } }, answer: { status: 200, schema: 'Person' }, problems: ['person.not-found', 'calendar.unknown', ...BODY_PROBLEMS] },
];
export const routes: readonly Route[] = [
  get('listCrises', `${API}/crises`, 'crisis', { he: 'תור המשברים', en: 'The queue of crises' }, 'CrisisPage', crisisQuery),
  { ...get('readCrisis', `${API}/crises/{id}`, 'crisis', { he: 'משבר אחד במלואו', en: 'One crisis in full' }, 'CrisisDetail'), problems: ['crisis.not-found'] },
  { ...get('readTimeline', `${API}/crises/{id}/timeline`, 'crisis', { he: 'יומן המשבר', en: 'The record of a crisis' }, 'TimelinePage', timelineQuery), problems: ['crisis.not-found'] },
  { ...get('readCrisisObligations', `${API}/crises/{id}/obligations`, 'obligation', { he: 'המחויבויות במשבר', en: 'The obligations of a crisis' }, 'ObligationPage', crisisObligationQuery), problems: ['crisis.not-found'] },
  { ...get('readCrisisMessages', `${API}/crises/{id}/messages`, 'message', { he: 'ההודעות במשבר ומצב המסירה', en: 'The messages of a crisis and their delivery' }, 'MessagePage', pageQuery), problems: ['crisis.not-found'] },
  { ...get('readReview', `${API}/crises/{id}/review`, 'review', { he: 'התחקיר, כמסמך או לייצוא', en: 'The post-mortem, as data or for export' }, 'ReviewDocument', reviewExportQuery), problems: ['crisis.not-found'] },
  { id: 'streamCrisis', method: 'get', path: `${API}/crises/{id}/stream`, tag: 'stream', summary: { he: 'שידור חי של שינויים במשבר', en: 'Live changes of one crisis' }, answer: { status: 200, schema: 'StreamEvent', media: 'text/event-stream' }, problems: ['crisis.not-found'] },
  get('listObligations', `${API}/obligations`, 'obligation', { he: 'מחויבויות, הקרובות תחילה', en: 'Obligations, due soonest first' }, 'ObligationPage', obligationQuery),
  { id: 'streamObligations', method: 'get', path: `${API}/obligations/stream`, tag: 'stream', summary: { he: 'שידור חי של המחויבויות שלי', en: 'Live changes of my obligations' }, answer: { status: 200, schema: 'StreamEvent', media: 'text/event-stream' } },
  get('listReviews', `${API}/reviews`, 'review', { he: 'תחקירים', en: 'Post-mortems' }, 'ReviewPage', reviewQuery),
  get('listCustomers', `${API}/customers`, 'customer', { he: 'לקוחות', en: 'Customers' }, 'CustomerPage', customerQuery),
  { ...get('readCustomer', `${API}/customers/{id}`, 'customer', { he: 'לקוח אחד: אנשי קשר ומשברים', en: 'One customer: contacts and crises' }, 'CustomerDetail'), problems: ['customer.not-found'] },
  get('listPeople', `${API}/people`, 'staff', { he: 'אנשי הצוות', en: 'Our people' }, 'PersonPage', pageQuery),
  get('listDesks', `${API}/desks`, 'reference', { he: 'מוקדים', en: 'Desks' }, 'DeskPage', pageQuery),
  get('listProtocols', `${API}/protocols`, 'reference', { he: 'נהלים וגרסאותיהם', en: 'Protocols and their versions' }, 'ProtocolPage', pageQuery),
  get('listCalendars', `${API}/calendars`, 'reference', { he: 'לוחות עבודה וגרסאותיהם', en: 'Calendars and their versions' }, 'CalendarPage', pageQuery),
  { ...get('readCalendar', `${API}/calendars/{id}`, 'reference', { he: 'לוח אחד: השבוע והימים המיוחדים', en: 'One calendar: its week and special days' }, 'CalendarDetail', calendarQuery), problems: ['calendar.unknown', 'calendar.out-of-coverage'] },
  get('listTemplates', `${API}/templates`, 'reference', { he: 'תבניות הודעה', en: 'Message templates' }, 'TemplatePage', pageQuery),
  get('readSurveyReport', `${API}/surveys/report`, 'survey', { he: 'ציוני הסקרים', en: 'Scores of the surveys' }, 'SurveyReport'),
  { id: 'login', method: 'post', path: `${API}/login`, tag: 'auth', summary: { he: 'כניסה', en: 'Log in' }, open: true, body: { name: 'LoginRequest', schema: loginRequest, example: { email: 'maya@savyon.example', password: 'correct horse battery' } }, answer: { status: 200, schema: 'Me' }, problems: ['auth.invalid-credentials', 'input.missing', 'input.wrong-type', 'input.too-long', 'input.not-json', 'payload.too-large'] },
  { id: 'logout', method: 'post', path: `${API}/logout`, tag: 'auth', summary: { he: 'יציאה', en: 'Log out' }, answer: null },
  get('readMe', `${API}/me`, 'auth', { he: 'מי אני ומה מותר לי', en: 'Who I am and what I may do' }, 'Me'),
  get('listTokens', `${API}/tokens`, 'auth', { he: 'האסימונים שלי', en: 'My tokens' }, 'TokenPage', pageQuery),
  { id: 'createToken', method: 'post', path: `${API}/tokens`, tag: 'auth', summary: { he: 'יצירת אסימון; הוא מוצג פעם אחת', en: 'Create a token; it is shown once' }, body: { name: 'TokenRequest', schema: tokenRequest, example: { name: 'monitoring', expiresInDays: 90 } }, answer: { status: 201, schema: 'TokenCreated' }, problems: ['input.missing', 'input.wrong-type', 'input.too-long', 'input.not-json', 'payload.too-large'] },
  { id: 'revokeToken', method: 'delete', path: `${API}/tokens/{id}`, tag: 'auth', summary: { he: 'ביטול אסימון', en: 'Revoke a token' }, answer: null },
  ...organisationRoutes,
  get('adminPeople', `${API}/admin/people`, 'admin', { he: 'משתמשים, כולל לא פעילים', en: 'Users, inactive ones too' }, 'PersonPage', pageQuery),
  get('adminAudit', `${API}/admin/audit`, 'admin', { he: 'יומן הביקורת, כולל סירובים', en: 'The audit log, refusals too' }, 'AuditPage', pageQuery),
  { ...get('healthLive', '/health/live', 'health', { he: 'התהליך חי', en: 'The process lives' }, 'HealthReport'), open: true },
  { ...get('healthReady', '/health/ready', 'health', { he: 'מוכן לעבודה; אם לא, איזה חלק חסר', en: 'Ready for work; if not, which part is missing' }, 'HealthReport'), open: true },
  { id: 'metrics', method: 'get', path: '/metrics', tag: 'health', summary: { he: 'מדדים; מן המחשב עצמו גם בלי כניסה', en: 'Metrics; from the machine itself also without a login' }, answer: { status: 200, schema: null, media: 'text/plain' } },
  { id: 'openApi', method: 'get', path: '/api/openapi.json', tag: 'health', summary: { he: 'התיאור הזה', en: 'This description' }, open: true, answer: { status: 200, schema: null, media: 'application/json' } },
];
