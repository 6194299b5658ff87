/** Reviews, customers, people, reference data and administration as they are shown. */
import { REVIEW_SECTIONS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';
import { contactOut, crisisSummary, tally } from './crisis';
import { bilingual, count, maybeInstant, maybePerson, maybeText, severityOut } from './shared';

export const STAFF_ROLES = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'administrator', 'auditor'] as const;
const staffRole = () => z.enum(STAFF_ROLES);

export const reviewItem = z.object({
  crisisId: z.string(), reference: z.string(), accountName: z.string(), summary: z.string(), severity: severityOut(), cycle: count(),
  stage: z.enum(['none', 'not-required', 'draft', 'in-review', 'reviewed', 'signed']), sectionsDone: z.array(z.enum(REVIEW_SECTIONS)), submittedBy: maybePerson(), reviewedBy: maybePerson(), signedBy: maybePerson(),
  dueAt: maybeInstant(), climbs: count(), drill: z.boolean(),
  /** Sent back to be written again, and not handed in since; null otherwise. */
  returned: z.object({ at: instantOut(), by: maybePerson(), reason: z.string() }).nullable(),
});
export type ReviewItem = z.output<typeof reviewItem>;
export const reviewDocument = reviewItem.extend({
  sections: z.array(z.object({ section: z.enum(REVIEW_SECTIONS), name: bilingual(), text: maybeText(), by: maybePerson(), at: maybeInstant() })),
  /** `dueAt`: when the agreed cadence asked for the next word. */
  silences: z.array(z.object({ from: instantOut(), to: instantOut(), minutes: count(), dueAt: instantOut() })),
  /** What was told to the customer, against when he worked again; null while he does not. */
  forecasts: z.array(z.object({ madeAt: instantOut(), by: maybePerson(), p50At: instantOut(), p90At: instantOut(), actualAt: maybeInstant() })),
  /** Null before a survey was planned, and for whom it is hidden. */
  survey: z.object({ invited: count(), answered: count(), items: z.record(z.string(), z.object({ score: z.number().nullable(), n: count(), low: z.number().nullable(), high: z.number().nullable(), shown: z.enum(['score', 'counts']), counts: z.record(z.string(), count()) })), open: z.array(z.string()) }).nullable(),
  /** The latest root cause on record, null before there is one. Either `whys` or `branches` tells how it was found; the other is empty. */
  cause: z.object({
    statement: z.string(), whyEscaped: z.string(), party: bilingual(), evidence: z.string(),
    whys: z.array(z.object({ why: z.string(), because: z.string(), evidence: z.string() })),
    branches: z.array(z.object({ name: bilingual(), causes: z.array(z.object({ cause: z.string(), isRoot: z.boolean() })) })),
  }).nullable(),
  prevention: z.array(z.object({ title: z.string(), owner: maybePerson(), dueAt: instantOut(), doneAt: maybeInstant() })),
  /** Who submitted, read and signed, in the latest round. */
  steps: z.array(z.object({ step: z.enum(['submitted', 'approved', 'signed']), at: instantOut(), by: maybePerson() })),
  tally: z.record(z.string(), tally),
  decision: z.record(z.string(), z.object({ taken: z.boolean(), text: z.string() })).nullable(),
  attendance: z.array(z.string()),
});
export type ReviewDocument = z.output<typeof reviewDocument>;

export const customerItem = z.object({ id: z.string(), name: z.string(), vip: z.boolean(), language: z.enum(['he', 'en']), openCrises: count(), allCrises: count(), worstOpenSeverity: severityOut().nullable() });
export type CustomerItem = z.output<typeof customerItem>;
export const customerDetail = customerItem.extend({ contacts: z.array(contactOut), crises: z.array(crisisSummary) });
export type CustomerDetail = z.output<typeof customerDetail>;

export const person = z.object({ id: z.string(), name: z.string(), otherName: maybeText().optional().meta({ description: 'The name in the letters of the other language' }), initials: z.string(), email: maybeText(), roles: z.array(staffRole()), desks: z.array(z.string()), language: z.enum(['he', 'en']), unavailableUntil: maybeInstant(), active: z.boolean(), calendar: maybeText().optional().meta({ description: 'In whose open time the person is written to about what can wait; null = at any hour' }) });
export type Person = z.output<typeof person>;
export const me = person.extend({
  permissions: z.array(z.string()).meta({ description: 'Names of the commands the caller may issue' }),
  zone: maybeText().optional().meta({ description: 'In which zone the console tells times; null = that of the device' }), hebrewDates: z.boolean().optional(),
});
export type Me = z.output<typeof me>;

export const tokenItem = z.object({ id: z.string(), name: z.string(), createdAt: instantOut(), expiresAt: maybeInstant(), lastUsedAt: maybeInstant(), revoked: z.boolean() });
/** The token itself is shown once, in the answer that made it. */
export const tokenCreated = tokenItem.extend({ token: z.string() });
export const auditEntry = z.object({ at: instantOut(), actor: z.string(), role: z.string(), action: z.string(), crisisId: maybeText(), outcome: z.string(), code: maybeText(), label: bilingual().nullable(), crisisReference: maybeText(), why: bilingual().nullable() });
/** An act one can look for. */
export const auditAct = z.object({ name: z.string(), label: bilingual() });
export const deskItem = z.object({ id: z.string(), name: bilingual(), calendar: z.string(), protocol: z.string(), currency: maybeText().optional().meta({ description: 'What is paid with where its calendar is; null: not known. Absent from servers older than it' }) });
export const protocolItem = z.object({ id: z.string(), version: z.string(), name: bilingual(), owner: z.string(), reviewBy: z.string(), current: z.boolean() });
export const calendarItem = z.object({ id: z.string(), version: z.string(), zone: z.string(), name: bilingual() });
export const healthReport = z.object({ status: z.enum(['ok', 'degraded', 'down']), parts: z.record(z.string(), z.object({ ok: z.boolean(), detail: z.string() })) });
export const surveyReport = z.object({
  items: z.record(z.string(), z.object({ score: z.number().nullable(), n: count(), low: z.number().nullable(), high: z.number().nullable(), shown: z.enum(['score', 'counts']) })),
  sent: count(), answered: count(), suppressed: count(), undeliverable: count(),
});
export const templateItem = z.object({ id: z.string(), messageType: z.string(), stage: maybeText(), name: bilingual(), version: count(), severities: z.array(z.literal([1, 2, 3, 4])), forms: z.array(z.enum(['neutral', 'feminine', 'masculine'])), fields: z.array(z.object({ name: z.string(), required: z.boolean(), label: bilingual() })) });

export const problemDocument = z.object({
  type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), params: z.record(z.string(), z.unknown()), field: z.string().optional(),
  problems: z.array(z.object({ code: z.string(), field: z.string(), detail: z.string() })).optional().meta({ description: 'All problems of the input' }),
});
export type ProblemDocument = z.output<typeof problemDocument>;
