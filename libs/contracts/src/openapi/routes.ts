/** Every route that is not a command, as data: the description is drawn from it and the API is tested against it. */
import type { z } from 'zod';
import type { Bilingual } from '../commands/entry';
import type { ProblemCode } from '../problems/catalogue';
import { resetFacts, resetIssued } from '../reads/account';
import { crisisAxis } from '../reads/axis';
import { brandLook, brandSettings } from '../reads/brand';
import { apologyRulesItem } from '../reads/relationship/apology';
import { commandForms, commandFormsQuery } from '../reads/command-forms';
import { commandAnswer, crisisDetail, crisisSummary, messageItem, streamBeat, streamEvent, timelineEntry } from '../reads/crisis';
import { crisisCounts } from '../reads/crisis-counts';
import { crisisPreview } from '../reads/crisis-preview';
import { examinerList, examinerQuery } from '../reads/examiners';
import { messageCheck, promiseReport, proposalItem, templatePreview } from '../reads/messages';
import { obligationItem } from '../reads/obligation';
import { auditAct, auditEntry, calendarItem, customerDetail, customerItem, deskItem, healthReport, me, person, problemDocument, protocolItem, reviewDocument, reviewItem, surveyReport, templateItem, tokenCreated, tokenItem } from '../reads/others';
import { auditQuery, crisisCountsQuery, crisisObligationQuery, crisisQuery, customerQuery, loginRequest, obligationQuery, pageQuery, reviewExportQuery, reviewQuery, timelineQuery, tokenRequest } from '../reads/queries';
import { approvalList, approvalQuery } from '../reads/approvals';
import { sentBackList } from '../reads/sent-back';
import { overviewQuery, overviewReport } from '../reads/overview';
import { authorityMatrix, authorityQuery, claimReport, handlingCostReport, regulatoryProfileItem } from '../reads/relationship/claim-reports';
import { availabilitySet, calendarApplied, calendarDetail, personCreated } from '../reads/organisation';
import { claimLetter, claimLetterQuery } from '../reads/relationship/claim';
import { compensationLetter, compensationOptions, compensationReport, letterQuery } from '../reads/relationship/compensation';
import { disclosureReport } from '../reads/relationship/disclosure';
import { errorPolicyQuery, errorPolicyView, lessonItem, lessonQuery } from '../reads/relationship/error-policy';
import { leavingReport } from '../reads/leaving';
import { listeningReport } from '../reads/relationship/listening';
import { crisisForecastQuery, forecastHistory, forecastReference, forecastReferenceQuery, forecastReport, forecastReportQuery } from '../reads/relationship/forecast';
import { careReport, loadItem } from '../reads/relationship/care';
import { conductReading, conductReport } from '../reads/relationship/conduct';
import { callSheet, customerProfile, importReport, profileChange } from '../reads/relationship/customer';
import { automaticAnswers, automaticAnswersQuery, complaintAssessment, laneReport, queueJumpItem, queueJumpPreview } from '../reads/relationship/lane';
import { recoveryReport } from '../reads/relationship/ledger';
import { protocolDetail, protocolDiff, protocolDiffQuery, protocolSimulation, protocolSimulationQuery } from '../reads/protocols';
import { page } from '../reads/shared';
import { templateVersions } from '../reads/templates';
import { accountChange, passwordChange, resetAsk, resetCheck, resetIssue, resetUse } from '../requests/account';
import { brandSetting } from '../requests/brand-setting';
import { complaintRequest } from '../requests/complaint';
import { crisisDraft } from '../requests/crisis-draft';
import { callSheetQuery, importRequest, profileRequest } from '../requests/customer';
import { leavingRequest } from '../requests/leaving';
import { messageCheckRequest, templatePreviewRequest } from '../requests/messages';
import { availabilityRequest, calendarApplyRequest, calendarQuery, calendarRequest, personCalendarRequest } from '../requests/organisation';
import { templateRestoreRequest, templateVersionRequest } from '../requests/templates';
import { personChange, personRequest } from '../requests/people';

/** Named schemas of answers; `…Page` is a page of them. */
export const answerSchemas = {
  CommandAnswer: commandAnswer, CommandForms: commandForms, ApologyRulesPage: page(apologyRulesItem), CrisisSummary: crisisSummary, CrisisCounts: crisisCounts, CrisisPreview: crisisPreview, CrisisDetail: crisisDetail, CrisisAxis: crisisAxis, TimelineEntry: timelineEntry, ObligationItem: obligationItem, MessageItem: messageItem, StreamEvent: streamEvent, StreamBeat: streamBeat,
  ReviewItem: reviewItem, ReviewDocument: reviewDocument, CustomerItem: customerItem, CustomerDetail: customerDetail, Person: person, Me: me, TokenItem: tokenItem, TokenCreated: tokenCreated,
  AuditEntry: auditEntry, AuditAct: auditAct, DeskItem: deskItem, ProtocolItem: protocolItem, ProtocolDetail: protocolDetail, ProtocolDiff: protocolDiff, ProtocolSimulation: protocolSimulation, CalendarItem: calendarItem, CalendarDetail: calendarDetail, CalendarApplied: calendarApplied, AvailabilitySet: availabilitySet, PersonCreated: personCreated, TemplateItem: templateItem, TemplatePreview: templatePreview, MessageCheck: messageCheck, PromiseReport: promiseReport, SurveyReport: surveyReport, CompensationOptions: compensationOptions, CompensationLetter: compensationLetter, ClaimLetter: claimLetter, CompensationReport: compensationReport, ForecastHistory: forecastHistory, ForecastReference: forecastReference, ForecastReport: forecastReport, ListeningReport: listeningReport, DisclosureReport: disclosureReport, RecoveryReport: recoveryReport, OverviewReport: overviewReport, ApprovalList: approvalList, SentBackList: sentBackList, ComplaintAssessment: complaintAssessment, AutomaticAnswers: automaticAnswers, LaneReport: laneReport, QueueJumpPage: page(queueJumpItem), QueueJumpPreview: queueJumpPreview, CareReport: careReport, ConductReading: conductReading, ConductReport: conductReport, LoadPage: page(loadItem), HealthReport: healthReport, Problem: problemDocument,
  ClaimReport: claimReport, HandlingCostReport: handlingCostReport, AuthorityMatrix: authorityMatrix, ErrorPolicy: errorPolicyView, LessonPage: page(lessonItem), RegulatoryProfilePage: page(regulatoryProfileItem),
  CustomerProfile: customerProfile, ImportReport: importReport, CallSheet: callSheet, ProfileChangePage: page(profileChange),
  CrisisPage: page(crisisSummary), TimelinePage: page(timelineEntry), ObligationPage: page(obligationItem), MessagePage: page(messageItem), ProposalPage: page(proposalItem), ExaminerList: examinerList, ReviewPage: page(reviewItem), CustomerPage: page(customerItem), PersonPage: page(person),
  TemplateVersions: templateVersions, LeavingReport: leavingReport, ResetIssued: resetIssued, ResetFacts: resetFacts, BrandSettings: brandSettings, BrandLook: brandLook,
  TokenPage: page(tokenItem), AuditPage: page(auditEntry), AuditActPage: page(auditAct), DeskPage: page(deskItem), ProtocolPage: page(protocolItem), CalendarPage: page(calendarItem), TemplatePage: page(templateItem),
} as const satisfies Record<string, z.ZodType>;
export type AnswerName = keyof typeof answerSchemas;

export interface Route {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
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
const IMPORT_PROBLEMS = ['import.not-json', 'import.header-missing', 'import.column-unknown', 'import.column-twice', 'import.column-missing', 'import.too-many-cells', 'import.quote-open'] as const satisfies readonly ProblemCode[];
const KEY_PROBLEMS = ['idempotency.key-missing', 'idempotency.key-invalid', 'idempotency.key-reused'] as const satisfies readonly ProblemCode[];
const CALENDAR_EXAMPLE = [
  'id: acme', 'version: acme@2026.1', 'zone: Asia/Jerusalem', 'names: { he: מוקד אקמי, en: Acme desk }', 'source: Agreed with the works council', 'coverage: { from: 2026-01-01, to: 2027-12-31 }',
  'week: { sun: [["08:00", "16:00"]], mon: [["08:00", "16:00"]], tue: [["08:00", "16:00"]], wed: [["08:00", "16:00"]], thu: [["08:00", "16:00"]], fri: [], sat: [] }',
  'days:', '  - { date: 2026-06-01, kind: closed, he: יום כיף, en: Company outing, source: Management }',
].join('\n');
/** A change to the organisation is told with a key of its own wish, so that a repeat tells the same crises the same again. */
const organisationRoutes: readonly Route[] = [
  { id: 'addPerson', method: 'post', path: `${API}/admin/people`, tag: 'admin', summary: { he: 'הוספת אדם; הסיסמה הראשונה מוצגת פעם אחת', en: 'Add a person; the first password is shown once' }, body: { name: 'PersonRequest', schema: personRequest, example: { name: 'Tamar Regev', email: 'tamar@savyon.example', roles: ['account-manager'], desks: ['il'], language: 'he' } }, answer: { status: 201, schema: 'PersonCreated' }, problems: ['desk.not-found', 'person.email-taken', 'input.too-few', 'input.too-many', ...BODY_PROBLEMS] },
  { id: 'changePerson', method: 'put', path: `${API}/admin/people/{id}`, tag: 'admin', summary: { he: 'שינוי של אדם: שם, תפקידים, מוקדים, פעילות; תמיד נשאר מנהל מערכת', en: 'Change a person: name, roles, desks, whether active; one administrator always remains' }, body: { name: 'PersonChange', schema: personChange, example: { name: 'Tamar Regev', email: 'tamar@savyon.example', roles: ['account-manager', 'team-lead'], desks: ['il'], language: 'he', active: true } }, answer: { status: 200, schema: 'Person' }, problems: ['person.not-found', 'desk.not-found', 'person.email-taken', 'person.last-administrator', 'person.holds-work', 'input.too-few', 'input.too-many', ...BODY_PROBLEMS] },
  { id: 'deactivatePerson', method: 'post', path: `${API}/admin/people/{id}/deactivate`, tag: 'admin', summary: { he: 'אדם עוזב: כל מה שבידיו עובר לאדם אחר, והחשבון נסגר; אפשר קודם רק לראות', en: 'Somebody leaves: all they hold goes to another person, and the account is closed; looked at first if wished' }, needsKey: true, body: { name: 'LeavingRequest', schema: leavingRequest, example: { handOverTo: 'tamar', reason: 'Leaves the company at the end of May', dryRun: true } }, answer: { status: 200, schema: 'LeavingReport' }, problems: ['person.not-found', 'person.last-administrator', 'person.holds-work', 'person.hand-over-self', 'person.hand-over-unfit', 'person.hand-over-own-deputy', 'unavailable.engine', ...KEY_PROBLEMS, ...BODY_PROBLEMS] },
  { id: 'publishCalendar', method: 'post', path: `${API}/admin/calendars`, tag: 'admin', summary: { he: 'פרסום גרסה חדשה של לוח עבודה', en: 'Publish a new version of a calendar' }, body: { name: 'CalendarRequest', schema: calendarRequest, example: { text: CALENDAR_EXAMPLE } }, answer: { status: 201, schema: 'CalendarItem' }, problems: ['calendar.invalid', 'calendar.version-exists', ...BODY_PROBLEMS] },
  { id: 'applyCalendar', method: 'post', path: `${API}/admin/calendars/{id}/apply`, tag: 'admin', summary: { he: 'החלת הגרסה החדשה של לוח על המשברים הפתוחים', en: 'Bring the newest version of a calendar to the open crises' }, body: { name: 'CalendarApplyRequest', schema: calendarApplyRequest, example: { note: 'The first of June is a holiday this year' } }, answer: { status: 200, schema: 'CalendarApplied' }, problems: ['calendar.unknown', ...BODY_PROBLEMS] },
  { id: 'setPersonAvailability', method: 'post', path: `${API}/people/{id}/availability`, tag: 'staff', summary: { he: 'אדם אינו זמין עד מועד, או חזר; ממלאי מקום נכנסים במשברים שלו', en: 'A person is away until an instant, or back; deputies step in in their crises' }, needsKey: true, body: { name: 'AvailabilityRequest', schema: availabilityRequest, example: { unavailableUntil: '2026-09-11T08:00:00+03:00', reason: 'On a flight' } }, answer: { status: 200, schema: 'AvailabilitySet' }, problems: ['person.not-found', 'instant.past', 'instant.invalid', 'instant.offset-required', 'instant.absurd', ...KEY_PROBLEMS, ...BODY_PROBLEMS] },
  { id: 'setPersonCalendar', method: 'post', path: `${API}/people/{id}/calendar`, tag: 'staff', summary: { he: 'באיזה לוח מותר לכתוב לאדם על מה שיכול לחכות', en: 'In whose open time a person is written to about what can wait' }, body: { name: 'PersonCalendarRequest', schema: personCalendarRequest, example: { calendarId: 'il' } }, answer: { status: 200, schema: 'Person' }, problems: ['person.not-found', 'calendar.unknown', ...BODY_PROBLEMS] },
];
const PASSWORD_PROBLEMS = ['password.too-short', 'password.common'] as const satisfies readonly ProblemCode[];
/** One's own account, and links for a new password. */
const accountRoutes: readonly Route[] = [
  { id: 'changeAccount', method: 'put', path: `${API}/account`, tag: 'auth', summary: { he: 'השפה שלי, אזור הזמן שלי ותאריך עברי', en: 'My language, my time zone, and the Hebrew date' }, body: { name: 'AccountChange', schema: accountChange, example: { language: 'he', zone: 'Asia/Jerusalem', hebrewDates: true } }, answer: { status: 200, schema: 'Me' }, problems: BODY_PROBLEMS },
  { id: 'changePassword', method: 'post', path: `${API}/account/password`, tag: 'auth', summary: { he: 'החלפת הסיסמה שלי; הכניסות האחרות נסגרות', en: 'Change my password; my other sessions end' }, body: { name: 'PasswordChange', schema: passwordChange, example: { current: 'correct horse battery', next: 'violin under the stairs' } }, answer: null, problems: ['password.wrong', 'password.same', ...PASSWORD_PROBLEMS, ...BODY_PROBLEMS] },
  { id: 'issueReset', method: 'post', path: `${API}/admin/people/{id}/password-reset`, tag: 'admin', summary: { he: 'קישור חד־פעמי לסיסמה חדשה, ליממה; נשלח בדואר, או מוצג פעם אחת', en: 'A link for a new password, once and for a day; it is mailed, or shown once' }, body: { name: 'ResetIssueRequest', schema: resetIssue, example: { byHand: true } }, answer: { status: 201, schema: 'ResetIssued' }, problems: ['person.not-found', 'input.wrong-type', 'input.unknown-field', 'input.not-json', 'payload.too-large'] },
  { id: 'askReset', method: 'post', path: `${API}/password-reset/ask`, tag: 'auth', summary: { he: 'שכחתי סיסמה: קישור נשלח לכתובת, אם היא של מישהו כאן; התשובה אינה אומרת אם כן', en: 'Forgot password: a link is mailed to the address if it is somebody’s here; the answer does not say whether' }, open: true, body: { name: 'ResetAsk', schema: resetAsk, example: { email: 'maya@savyon.example' } }, answer: null, problems: ['reset.no-mail', 'input.bad-format', ...BODY_PROBLEMS] },
  { id: 'checkReset', method: 'post', path: `${API}/password-reset/check`, tag: 'auth', summary: { he: 'של מי הקישור לסיסמה חדשה', en: 'Whose link for a new password this is' }, open: true, body: { name: 'ResetCheck', schema: resetCheck, example: { token: 'tkr_0Zt1example' } }, answer: { status: 200, schema: 'ResetFacts' }, problems: ['reset.invalid', 'input.bad-format', ...BODY_PROBLEMS] },
  { id: 'useReset', method: 'post', path: `${API}/password-reset`, tag: 'auth', summary: { he: 'קביעת סיסמה חדשה לפי קישור; כל הכניסות נסגרות', en: 'Set a new password by a link; all sessions end' }, open: true, body: { name: 'ResetUse', schema: resetUse, example: { token: 'tkr_0Zt1example', password: 'violin under the stairs' } }, answer: null, problems: ['reset.invalid', 'input.bad-format', ...PASSWORD_PROBLEMS, ...BODY_PROBLEMS] },
];
const TEMPLATE_PROBLEMS = ['template.unknown', 'template.changed', 'template.same'] as const satisfies readonly ProblemCode[];
/** The words of templates, as versions. */
const templateRoutes: readonly Route[] = [
  { ...get('listTemplateVersions', `${API}/templates/{id}/versions`, 'reference', { he: 'גרסאות התבנית: מי כתבו מה, מתי ולמה', en: 'The versions of a template: who wrote what, when and why' }, 'TemplateVersions'), problems: ['template.unknown'] },
  {
    id: 'writeTemplate', method: 'post', path: `${API}/admin/templates/{id}/versions`, tag: 'admin', summary: { he: 'כתיבת התבנית מחדש, כגרסה חדשה', en: 'Write a template anew, as a new version' },
    body: { name: 'TemplateVersionRequest', schema: templateVersionRequest, example: { wording: { subject: { he: 'תשובה לשאלתכם ({reference})', en: 'Our answer to your question ({reference})' }, opening: { he: 'שאלתם: {question}', en: 'You asked: {question}' }, ending: null }, note: 'Shorter', basedOn: 1 } },
    answer: { status: 201, schema: 'TemplateVersions' }, problems: ['template.placeholder', 'template.ending', ...TEMPLATE_PROBLEMS, ...BODY_PROBLEMS],
  },
  { id: 'restoreTemplate', method: 'post', path: `${API}/admin/templates/{id}/versions/{version}/restore`, tag: 'admin', summary: { he: 'החזרת מילים של גרסה קודמת, כגרסה חדשה', en: 'Bring back the words of an earlier version, as a new one' }, body: { name: 'TemplateRestoreRequest', schema: templateRestoreRequest, example: { note: 'The old words were clearer', basedOn: 3 } }, answer: { status: 201, schema: 'TemplateVersions' }, problems: ['template.version-unknown', ...TEMPLATE_PROBLEMS, ...BODY_PROBLEMS] },
];
/** How the customer pages look. */
const brandRoutes: readonly Route[] = [
  get('readBrand', `${API}/admin/brand`, 'admin', { he: 'מראה דפי הלקוח: שמות, צבעים וסמל, לארגון ולכל מוקד', en: 'The look of the customer pages: names, colours and logo, of the organisation and of each desk' }, 'BrandSettings'),
  {
    id: 'setBrand', method: 'put', path: `${API}/admin/brand`, tag: 'admin', summary: { he: 'קביעת מראה דפי הלקוח; צבע שאינו בולט מן הרקע נדחה', en: 'Set the look of the customer pages; a colour that does not stand out is refused' },
    body: { name: 'BrandSetting', schema: brandSetting, example: { desk: null, look: { nameHe: 'סביון', nameEn: 'Savyon', accentLight: '#1b5e4a', accentDark: '#7fd1b5', logo: null } } },
    answer: { status: 200, schema: 'BrandSettings' }, problems: ['desk.not-found', 'brand.contrast-low', 'brand.logo-type', 'brand.logo-too-large', 'brand.logo-unsafe', 'input.bad-format', ...BODY_PROBLEMS],
  },
];
/** Asked about words before they leave; nothing is sent or kept. */
const messageRoutes: readonly Route[] = [
  {
    id: 'checkMessage', method: 'post', path: `${API}/messages/check`, tag: 'message', summary: { he: 'בדיקת הודעה לפני שליחה: מה היא מבטיחה ומה בה עלול לפגוע', en: 'Check a message before it is sent: what it promises and what in it would hurt' },
    body: { name: 'MessageCheckRequest', schema: messageCheckRequest, example: { text: 'Zone A works since 10:40. The fix will be in by tomorrow noon. We will write again by 16:00.', language: 'en', messageType: 'update', at: '2026-09-10T11:00:00+03:00', zone: 'Asia/Jerusalem' } },
    answer: { status: 200, schema: 'MessageCheck' }, problems: ['crisis.not-found', 'input.not-allowed', 'input.bad-format', ...BODY_PROBLEMS],
  },
  {
    id: 'previewTemplate', method: 'post', path: `${API}/templates/{id}/preview`, tag: 'reference', summary: { he: 'תבנית במילותיה, או מה חסר בה', en: 'A template in words, or what it lacks' },
    body: { name: 'TemplatePreviewRequest', schema: templatePreviewRequest, example: { fields: { contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-2026-00007', claim: 'You were billed twice in August.', evidence: 'Invoice 7 is the only one of August.', guidance: 'The second line is a deposit; we can go through it on the phone.' }, language: 'en' } },
    answer: { status: 200, schema: 'TemplatePreview' }, problems: ['template.unknown', 'template.fields-missing', 'input.not-allowed', 'input.bad-format', ...BODY_PROBLEMS],
  },
  { ...get('readProposals', `${API}/crises/{id}/proposals`, 'promise', { he: 'הודעות שממתינות לקריאה שנייה, במילותיהן', en: 'Messages waiting for a second reader, in their words' }, 'ProposalPage'), problems: ['crisis.not-found'] },
  get('readPromiseReport', `${API}/reports/promises`, 'message', { he: 'מה הובטח ומה קוים, וכמה עוקפים את בודק ההודעות', en: 'What was promised and what was kept, and how often the message guard is overridden' }, 'PromiseReport'),
];
/** Which way a complaint goes, and who went first. */
const laneRoutes: readonly Route[] = [
  {
    id: 'assessComplaint', method: 'post', path: `${API}/complaints/assess`, tag: 'lane', summary: { he: 'איזה מסלול מתאים לפנייה ולמה; דבר אינו נשמר', en: 'Which lane a complaint takes, and why; nothing is kept' },
    body: { name: 'ComplaintRequest', schema: complaintRequest, example: { narrative: 'For the third time nobody answers. My father is 84 and the heating is off; I will go to the newspaper.', language: 'en', product: 'Heating', issue: 'No heat', channel: 'email', history: { complaintsIn12Months: 4, upheldShare: 0.5 } } },
    answer: { status: 200, schema: 'ComplaintAssessment' }, problems: ['protocol.not-found', 'lane.no-policy', 'compensation.currency', 'input.not-allowed', 'input.bad-format', 'input.out-of-range', ...BODY_PROBLEMS],
  },
  { ...get('readAutomaticAnswers', `${API}/crises/{id}/automatic-answers`, 'lane', { he: 'התשובות האוטומטיות המאושרות, כפי שיגיעו לאיש הקשר, והמחוות שאין צורך לאשר', en: 'The approved automatic answers, as the contact would read them, and the gestures nobody need approve' }, 'AutomaticAnswers', automaticAnswersQuery), problems: ['crisis.not-found', 'lane.no-policy', 'contact.unknown', 'compensation.gesture-unknown'] },
  { ...get('readQueueJumpPreview', `${API}/crises/{id}/queue-jump`, 'lane', { he: 'מי יידחק אם המשבר יוקפץ עכשיו', en: 'Who would be displaced if this crisis jumped now' }, 'QueueJumpPreview'), problems: ['crisis.not-found'] },
  get('readLaneReport', `${API}/reports/lanes`, 'lane', { he: 'מסלולים: פתרון בקשר ראשון, פניות בלי מענה וזמן עד זיהוי', en: 'Lanes: first-contact resolution, complaints without an answer, time to recognition' }, 'LaneReport'),
  get('readQueueJumps', `${API}/reports/queue-jumps`, 'lane', { he: 'מי הוקפץ לראש התור, ומי נדחק', en: 'Who jumped the queue, and who was displaced' }, 'QueueJumpPage'),
];
/** How long things took before there was a record of ours. */
const pastCaseRoutes: readonly Route[] = [
  {
    id: 'importPastCases', method: 'post', path: `${API}/forecasts/import`, tag: 'forecast', summary: { he: 'טעינת מקרי עבר: כמה זמן נמשכו מעקף או תיקון; אפשר קודם בלי לשנות דבר', en: 'Load past cases: how long a workaround or a fix took; tried without changing anything first if wished' },
    body: { name: 'PastCaseImportRequest', schema: importRequest, example: { format: 'csv', lines: 'id,target,causes,product,severity,startedAt,endedAt\nINC-204,fix,human-error|delay,Order gateway,2,2025-03-01T09:00:00+02:00,2025-03-01T19:30:00+02:00', dryRun: true } },
    answer: { status: 200, schema: 'ImportReport' }, problems: [...IMPORT_PROBLEMS, 'import.case-twice', 'import.ended-before-start', ...BODY_PROBLEMS],
  },
];
/** Knowing the customer before and in a crisis. */
const customerRoutes: readonly Route[] = [
  { ...get('readCustomerProfile', `${API}/customers/{id}/profile`, 'customer', { he: 'מה ידוע על הלקוח', en: 'What is known of a customer' }, 'CustomerProfile'), problems: ['customer.not-found'] },
  {
    id: 'writeCustomerProfile', method: 'put', path: `${API}/customers/{id}/profile`, tag: 'customer', summary: { he: 'כתיבת פרופיל הלקוח; כל שינוי נשמר עם שם הכותב', en: 'Write a customer’s profile; every change is kept with its author' },
    body: { name: 'CustomerProfileRequest', schema: profileRequest, example: { vip: { value: true, source: 'Key account list 2026', date: '2026-01-01' }, loyaltyTier: 'gold', customerSince: '2019-05-01', contractValueMinorPerYear: 48_000_000, currency: 'ILS', renewalOn: '2026-11-30', replaceability: 'moderate', language: 'he', channel: 'call', sensitiveEngagement: true, sensitiveNote: 'The price talk of May ended badly', externalId: 'crm-1042' } },
    answer: { status: 200, schema: 'CustomerProfile' }, problems: ['customer.not-found', 'contact.not-found', 'customer.external-id-taken', ...BODY_PROBLEMS],
  },
  { ...get('readProfileChanges', `${API}/customers/{id}/profile/changes`, 'customer', { he: 'מי שינה מה בפרופיל', en: 'Who changed what in the profile' }, 'ProfileChangePage', pageQuery), problems: ['customer.not-found'] },
  { id: 'refreshCustomerProfile', method: 'post', path: `${API}/customers/{id}/profile/refresh`, tag: 'customer', summary: { he: 'קריאת הפרופיל ממערכת הלקוחות', en: 'Read the profile from the customer system' }, answer: { status: 200, schema: 'CustomerProfile' }, problems: ['customer.not-found', 'customer.external-id-missing', 'crm.not-configured', 'crm.account-not-found', 'crm.unavailable', 'crm.refused', 'crm.answer-unusable'] },
  {
    id: 'importCustomers', method: 'post', path: `${API}/customers/import`, tag: 'customer', summary: { he: 'טעינת לקוחות, שורת JSON או שורת CSV לכל לקוח; אפשר קודם בלי לשנות דבר', en: 'Load customers, a line of JSON or a row of CSV each; tried without changing anything first if wished' },
    body: { name: 'CustomerImportRequest', schema: importRequest, example: { lines: '{"externalId":"crm-1042","name":"Galil Fresh","customerSince":"2019-05-01","loyaltyTier":"gold"}', dryRun: true } },
    answer: { status: 200, schema: 'ImportReport' }, problems: [...IMPORT_PROBLEMS, 'import.duplicate', ...BODY_PROBLEMS],
  },
  { ...get('readCallSheet', `${API}/crises/{id}/call-sheet`, 'customer', { he: 'דף הכנה לשיחה: מה ידוע, מה לא, מה מותר ומה לא לומר', en: 'Sheet to prepare a conversation: what is known, what is not, what may be said and what not' }, 'CallSheet', callSheetQuery), problems: ['crisis.not-found'] },
];
export const routes: readonly Route[] = [
  get('listCrises', `${API}/crises`, 'crisis', { he: 'תור המשברים', en: 'The queue of crises' }, 'CrisisPage', crisisQuery),
  get('countCrises', `${API}/crises/counts`, 'crisis', { he: 'כמה משברים בכל מסנן של התור', en: 'How many crises each filter of the queue shows' }, 'CrisisCounts', crisisCountsQuery),
  {
    id: 'previewCrisis', method: 'post', path: `${API}/crises/preview`, tag: 'crisis', summary: { he: 'מה ייצא מדיווח אם ייפתח עכשיו: חומרה, מחויבויות ראשונות ומשברים דומים; דבר אינו נשמר', en: 'What a report would come to if opened now: severity, first obligations, similar crises; nothing is kept' },
    body: { name: 'CrisisDraft', schema: crisisDraft, example: { summary: 'Orders from all branches are refused', accountName: 'Galil Fresh', impactLevel: 1, trustSignals: ['same-fault-90-days'], spokeFirst: 'customer' } },
    answer: { status: 200, schema: 'CrisisPreview' }, problems: ['desk.not-found', 'protocol.not-found', 'customer.not-found', 'instant.future', 'instant.absurd', 'calendar.out-of-coverage', 'input.not-allowed', 'input.bad-format', 'input.out-of-range', ...BODY_PROBLEMS],
  },
  { ...get('readCrisis', `${API}/crises/{id}`, 'crisis', { he: 'משבר אחד במלואו', en: 'One crisis in full' }, 'CrisisDetail'), problems: ['crisis.not-found'] },
  { ...get('readCrisisAxis', `${API}/crises/{id}/axis`, 'crisis', { he: 'ציר הזמן של המשבר: שני המסלולים, מחויבויות, תחזיות, מילים ושתיקות', en: 'The time axis of a crisis: both tracks, obligations, forecasts, words and silences' }, 'CrisisAxis'), problems: ['crisis.not-found'] },
  { ...get('readTimeline', `${API}/crises/{id}/timeline`, 'crisis', { he: 'יומן המשבר', en: 'The record of a crisis' }, 'TimelinePage', timelineQuery), problems: ['crisis.not-found'] },
  { ...get('readCrisisObligations', `${API}/crises/{id}/obligations`, 'obligation', { he: 'המחויבויות במשבר', en: 'The obligations of a crisis' }, 'ObligationPage', crisisObligationQuery), problems: ['crisis.not-found'] },
  { ...get('readCrisisMessages', `${API}/crises/{id}/messages`, 'message', { he: 'ההודעות במשבר ומצב המסירה', en: 'The messages of a crisis and their delivery' }, 'MessagePage', pageQuery), problems: ['crisis.not-found'] },
  { ...get('readReview', `${API}/crises/{id}/review`, 'review', { he: 'התחקיר, כמסמך או לייצוא', en: 'The post-mortem, as data or for export' }, 'ReviewDocument', reviewExportQuery), problems: ['crisis.not-found', 'unavailable.printer'] },
  { id: 'streamCrises', method: 'get', path: `${API}/crises/stream`, tag: 'stream', summary: { he: 'שידור חי של שינויים בכל המשברים הגלויים', en: 'Live changes of all crises one may read' }, answer: { status: 200, schema: 'StreamEvent', media: 'text/event-stream' } },
  { id: 'streamCrisis', method: 'get', path: `${API}/crises/{id}/stream`, tag: 'stream', summary: { he: 'שידור חי של שינויים במשבר', en: 'Live changes of one crisis' }, answer: { status: 200, schema: 'StreamEvent', media: 'text/event-stream' }, problems: ['crisis.not-found'] },
  { ...get('readCompensationOptions', `${API}/crises/{id}/compensation/options`, 'compensation', { he: 'כמה מותר להציע, מי מאשר ומאילו מחוות', en: 'What may be offered, who approves it, and the gestures' }, 'CompensationOptions'), problems: ['crisis.not-found', 'compensation.no-policy'] },
  { ...get('readCompensationLetter', `${API}/crises/{id}/compensation/letter`, 'compensation', { he: 'טיוטת המכתב על החלטת הפיצוי', en: 'Draft of the letter about the compensation decision' }, 'CompensationLetter', letterQuery), problems: ['crisis.not-found', 'compensation.not-decided', 'contact.unknown'] },
  { ...get('readClaimLetter', `${API}/crises/{id}/claims/{claimId}/letter`, 'claim', { he: 'טיוטת המכתב על טענה: מכתב ביניים או תשובה', en: 'Draft of the letter about a claim: holding, or the answer' }, 'ClaimLetter', claimLetterQuery), problems: ['crisis.not-found', 'claim.unknown', 'claim.not-decided', 'contact.unknown'] },
  get('readCompensationReport', `${API}/reports/compensation`, 'compensation', { he: 'פיצויים: סוגים, עלות, חזרות ושביעות רצון', en: 'Compensation: kinds, cost, repeats and satisfaction' }, 'CompensationReport'),
  get('listObligations', `${API}/obligations`, 'obligation', { he: 'מחויבויות, הקרובות תחילה', en: 'Obligations, due soonest first' }, 'ObligationPage', obligationQuery),
  { id: 'streamObligations', method: 'get', path: `${API}/obligations/stream`, tag: 'stream', summary: { he: 'שידור חי של המחויבויות שלי', en: 'Live changes of my obligations' }, answer: { status: 200, schema: 'StreamEvent', media: 'text/event-stream' } },
  get('listReviews', `${API}/reviews`, 'review', { he: 'תחקירים', en: 'Post-mortems' }, 'ReviewPage', reviewQuery),
  get('listCustomers', `${API}/customers`, 'customer', { he: 'לקוחות', en: 'Customers' }, 'CustomerPage', customerQuery),
  { ...get('readCustomer', `${API}/customers/{id}`, 'customer', { he: 'לקוח אחד: אנשי קשר ומשברים', en: 'One customer: contacts and crises' }, 'CustomerDetail'), problems: ['customer.not-found'] },
  get('listPeople', `${API}/people`, 'staff', { he: 'אנשי הצוות', en: 'Our people' }, 'PersonPage', pageQuery),
  get('listCommandForms', `${API}/commands`, 'reference', { he: 'הפקודות המותרות לי, כטפסים: שדות, שמות ובחירות', en: 'The commands I may issue, as forms: fields, names and choices' }, 'CommandForms', commandFormsQuery),
  get('listApologyRules', `${API}/apology-rules`, 'apology', { he: 'מה נדרש מהתנצלות בכל נוהל, לפי מה שידוע על האחריות', en: 'What each protocol asks of an apology, by what is known of the fault' }, 'ApologyRulesPage', pageQuery),
  get('listDesks', `${API}/desks`, 'reference', { he: 'מוקדים', en: 'Desks' }, 'DeskPage', pageQuery),
  get('listProtocols', `${API}/protocols`, 'reference', { he: 'נהלים וגרסאותיהם', en: 'Protocols and their versions' }, 'ProtocolPage', pageQuery),
  { ...get('diffProtocols', `${API}/protocols/diff`, 'reference', { he: 'מה שונה בין שני נהלים או בין שתי גרסאות', en: 'What differs between two protocols or two versions' }, 'ProtocolDiff', protocolDiffQuery), problems: ['protocol.not-found', 'input.missing'] },
  { ...get('simulateProtocol', `${API}/protocols/simulate`, 'reference', { he: 'מה נוהל היה דורש ממוקד אילו נפתח משבר ואיש לא עשה דבר', en: 'What a protocol would ask of a desk were a crisis opened and nobody did anything' }, 'ProtocolSimulation', protocolSimulationQuery), problems: ['protocol.not-found', 'desk.not-found', 'calendar.unknown', 'calendar.out-of-coverage', 'calendar.window-exceeded', 'input.missing', 'instant.invalid', 'instant.offset-required', 'instant.absurd'] },
  { ...get('readProtocol', `${API}/protocols/{id}/{version}`, 'reference', { he: 'נוהל אחד: כל הערכים ומקורותיהם', en: 'One protocol: all its values and where they come from' }, 'ProtocolDetail'), problems: ['protocol.not-found'] },
  get('listCalendars', `${API}/calendars`, 'reference', { he: 'לוחות עבודה וגרסאותיהם', en: 'Calendars and their versions' }, 'CalendarPage', pageQuery),
  { ...get('readCalendar', `${API}/calendars/{id}`, 'reference', { he: 'לוח אחד: השבוע והימים המיוחדים', en: 'One calendar: its week and special days' }, 'CalendarDetail', calendarQuery), problems: ['calendar.unknown', 'calendar.out-of-coverage'] },
  get('listTemplates', `${API}/templates`, 'reference', { he: 'תבניות הודעה', en: 'Message templates' }, 'TemplatePage', pageQuery),
  get('readSurveyReport', `${API}/surveys/report`, 'survey', { he: 'ציוני הסקרים', en: 'Scores of the surveys' }, 'SurveyReport'),
  get('readDisclosureReport', `${API}/reports/disclosure`, 'disclosure', { he: 'כמה מהר סופר ללקוחות, אפשרויות שהתקבלו, ומה סוכם בשני הצדדים', en: 'How soon customers were told, options taken, and what both sides agreed on' }, 'DisclosureReport'),
  get('readListeningReport', `${API}/reports/listening`, 'listening', { he: 'מה לקוחות צריכים, לצד נתונים מצוטטים', en: 'What customers need, beside quoted figures' }, 'ListeningReport'),
  { ...get('readForecasts', `${API}/crises/{id}/forecasts`, 'forecast', { he: 'התחזיות במשבר, ואיך אומרים אותן ללקוח', en: 'The forecasts of a crisis, and how they are told to the customer' }, 'ForecastHistory', crisisForecastQuery), problems: ['crisis.not-found'] },
  { ...get('readForecastReference', `${API}/forecasts/reference`, 'forecast', { he: 'כמה זמן זה לקח במקרים דומים', en: 'How long it took in past cases like this one' }, 'ForecastReference', forecastReferenceQuery), problems: ['crisis.not-found', 'input.missing', 'instant.future'] },
  { ...get('readConduct', `${API}/crises/{id}/conduct`, 'conduct', { he: 'כיצד נהגנו במשבר: מדדים וארבעה ציונים', en: 'How we behaved in a crisis: indicators and four scores' }, 'ConductReading'), problems: ['crisis.not-found'] },
  get('readConductReport', `${API}/reports/conduct`, 'conduct', { he: 'כיצד נהגנו ברבעון האחרון, לפי מוקד', en: 'How we behaved in the last quarter, by desk' }, 'ConductReport'),
  get('readCareReport', `${API}/reports/care`, 'care', { he: 'איך אנו נוהגים באנשינו: מענים, העברות ודופק', en: 'How we treat our own people: answers, hand-overs, pulse' }, 'CareReport'),
  get('readLoads', `${API}/reports/loads`, 'care', { he: 'כמה נושא כל אדם, ומה התקרה', en: 'What each person carries, and the ceiling' }, 'LoadPage'),
  get('readRecoveryReport', `${API}/reports/recovery`, 'ledger', { he: 'מה עלה בגורל הלקוחות אחרי המשברים', en: 'What became of customers after their crises' }, 'RecoveryReport'),
  get('readApprovals', `${API}/approvals`, 'crisis', { he: 'מה ממתין לאישור של אדם נוסף, בכל המשברים הפתוחים', en: 'What waits for a second person, over all open crises' }, 'ApprovalList', approvalQuery),
  get('readSentBack', `${API}/sent-back`, 'crisis', { he: 'מה חזר אליי וממתין לי: הודעה מקריאה שנייה, הודעה שלא הגיעה, בקשה לשנות סעיף בתוכנית', en: 'What came back to me and waits: a message from its second reader, one that did not arrive, a wish to change an item of the plan' }, 'SentBackList'),
  get('readOverviewReport', `${API}/reports/overview`, 'review', { he: 'איך היו השבועות האחרונים: עדכונים, הבטחות, שביעות רצון וחומרות', en: 'How the last weeks went: updates, promises, satisfaction and severities' }, 'OverviewReport', overviewQuery),
  get('readForecastReport', `${API}/reports/forecasts`, 'forecast', { he: 'איך התחזיות עמדו במבחן', en: 'How forecasts turned out' }, 'ForecastReport', forecastReportQuery),
  get('readClaimReport', `${API}/reports/claims`, 'claim', { he: 'מה עלה בטענות: פסיקות לפי סוג ומוצר, ועלות הוויתורים', en: 'What claims came to: verdicts by kind and product, and the cost of concessions' }, 'ClaimReport'),
  get('readHandlingCostReport', `${API}/reports/handling-costs`, 'limits', { he: 'עלות הטיפול וחריגות לפי סוג טענה', en: 'Handling costs, and exceptions by kind of claim' }, 'HandlingCostReport'),
  { ...get('readAuthority', `${API}/authority`, 'limits', { he: 'מה כל תפקיד רשאי להבטיח, לשלם ולסרב', en: 'What each role may promise, pay and refuse' }, 'AuthorityMatrix', authorityQuery), problems: ['protocol.not-found'] },
  { ...get('readErrorPolicy', `${API}/error-policy`, 'apology', { he: 'האם מותר לטעות: תשובה לכל סוג של טעות, וכמה מהן רגילות', en: 'May people err: an answer per class of error, and how many of each are ordinary' }, 'ErrorPolicy', errorPolicyQuery), problems: ['protocol.not-found'] },
  get('readLessons', `${API}/reports/lessons`, 'apology', { he: 'מה נלמד מטעויות שהודו בהן, בלי שמות', en: 'What was learnt from admitted errors, without names' }, 'LessonPage', lessonQuery),
  { ...get('readExaminers', `${API}/crises/{id}/examiners`, 'claim', { he: 'מי רשאי לבדוק טענה, ומדוע אחרים אינם יכולים', en: 'Who may examine a claim, and why others may not' }, 'ExaminerList', examinerQuery), problems: ['crisis.not-found', 'claim.unknown'] },
  get('listRegulatoryProfiles', `${API}/regulatory-profiles`, 'claim', { he: 'פרופילים רגולטוריים לבחירה; אינם ייעוץ משפטי', en: 'Regulatory profiles to choose from; never legal advice' }, 'RegulatoryProfilePage', pageQuery),
  { id: 'login', method: 'post', path: `${API}/login`, tag: 'auth', summary: { he: 'כניסה', en: 'Log in' }, open: true, body: { name: 'LoginRequest', schema: loginRequest, example: { email: 'maya@savyon.example', password: 'correct horse battery' } }, answer: { status: 200, schema: 'Me' }, problems: ['auth.invalid-credentials', 'input.missing', 'input.wrong-type', 'input.too-long', 'input.not-json', 'payload.too-large'] },
  { id: 'logout', method: 'post', path: `${API}/logout`, tag: 'auth', summary: { he: 'יציאה', en: 'Log out' }, answer: null },
  get('readMe', `${API}/me`, 'auth', { he: 'מי אני ומה מותר לי', en: 'Who I am and what I may do' }, 'Me'),
  get('listTokens', `${API}/tokens`, 'auth', { he: 'האסימונים שלי', en: 'My tokens' }, 'TokenPage', pageQuery),
  { id: 'createToken', method: 'post', path: `${API}/tokens`, tag: 'auth', summary: { he: 'יצירת אסימון; הוא מוצג פעם אחת', en: 'Create a token; it is shown once' }, body: { name: 'TokenRequest', schema: tokenRequest, example: { name: 'monitoring', expiresInDays: 90 } }, answer: { status: 201, schema: 'TokenCreated' }, problems: ['input.missing', 'input.wrong-type', 'input.too-long', 'input.not-json', 'payload.too-large'] },
  { id: 'revokeToken', method: 'delete', path: `${API}/tokens/{id}`, tag: 'auth', summary: { he: 'ביטול אסימון', en: 'Revoke a token' }, answer: null },
  ...organisationRoutes,
  ...accountRoutes,
  ...templateRoutes,
  ...brandRoutes,
  ...customerRoutes,
  ...pastCaseRoutes,
  ...messageRoutes,
  ...laneRoutes,
  get('adminPeople', `${API}/admin/people`, 'admin', { he: 'משתמשים, כולל לא פעילים', en: 'Users, inactive ones too' }, 'PersonPage', pageQuery),
  get('adminAudit', `${API}/admin/audit`, 'admin', { he: 'יומן הביקורת, כולל סירובים', en: 'The audit log, refusals too' }, 'AuditPage', auditQuery),
  get('adminAuditActs', `${API}/admin/audit/acts`, 'admin', { he: 'הפעולות שאפשר לחפש ביומן הביקורת', en: 'The acts one can look for in the audit log' }, 'AuditActPage'),
  { ...get('healthLive', '/health/live', 'health', { he: 'התהליך חי', en: 'The process lives' }, 'HealthReport'), open: true },
  { ...get('healthReady', '/health/ready', 'health', { he: 'מוכן לעבודה; אם לא, איזה חלק חסר', en: 'Ready for work; if not, which part is missing' }, 'HealthReport'), open: true },
  { id: 'metrics', method: 'get', path: '/metrics', tag: 'health', summary: { he: 'מדדים; מן המחשב עצמו גם בלי כניסה', en: 'Metrics; from the machine itself also without a login' }, answer: { status: 200, schema: null, media: 'text/plain' } },
  { id: 'openApi', method: 'get', path: '/api/openapi.json', tag: 'health', summary: { he: 'התיאור הזה', en: 'This description' }, open: true, answer: { status: 200, schema: null, media: 'application/json' } },
];
