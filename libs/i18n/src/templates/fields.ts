/** What each template asks for: required parts in the order of the letter, the severities it serves, and its version. */
import { CUSTOMER_STAGES } from '#domain';
import type { CustomerStage, Instant, MessageType, Severity } from '#domain';
import { TEMPLATE_IDS } from './texts';
import type { TemplateField, TemplateId } from './texts';

export interface FieldRule {
  readonly name: TemplateField;
  readonly kind: 'line' | 'list' | 'instant' | 'forecast';
  readonly required: boolean;
}
export interface MessageTemplate {
  readonly id: TemplateId;
  /** Grows when the words or the fields of the template change; what was sent keeps its own words. */
  readonly version: number;
  readonly messageType: MessageType;
  /** Null: fits any stage. */
  readonly stage: CustomerStage | null;
  /** Of an apology: where the examination stands. */
  readonly verdict: string | null;
  /** Severities it is offered at. */
  readonly severities: readonly Severity[];
  readonly fields: readonly FieldRule[];
}
/** Fields as a substance carries them, and the few words around it. */
export interface TemplateParams {
  readonly contactName?: string | undefined;
  readonly senderName?: string | undefined;
  readonly reference?: string | undefined;
  readonly summary?: string | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly cause?: string | undefined;
  readonly newFacts?: readonly string[] | undefined;
  readonly checking?: readonly string[] | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly customerCanDo?: readonly string[] | undefined;
  readonly prevention?: readonly string[] | undefined;
  readonly possible?: readonly string[] | undefined;
  readonly notPossible?: readonly { readonly what: string; readonly why: string }[] | undefined;
  readonly notYetKnown?: readonly string[] | undefined;
  readonly claim?: string | undefined;
  readonly evidence?: string | undefined;
  readonly guidance?: string | undefined;
  readonly reason?: string | undefined;
  readonly alternative?: string | undefined;
  readonly repair?: readonly string[] | undefined;
  readonly ourPart?: string | undefined;
  readonly amount?: string | undefined;
  readonly dueAt?: Instant | null | undefined;
  readonly link?: string | undefined;
  readonly forecast?: { readonly p50At: Instant; readonly p90At: Instant } | null | undefined;
  readonly noForecastNextTryAt?: Instant | null | undefined;
  readonly nextUpdateAt?: Instant | null | undefined;
}

const KINDS: Readonly<Record<TemplateField, FieldRule['kind']>> = {
  contactName: 'line', senderName: 'line', reference: 'line', summary: 'line', question: 'line', answer: 'line', cause: 'line',
  newFacts: 'list', checking: 'list', actions: 'list', customerCanDo: 'list', prevention: 'list', forecast: 'forecast', nextUpdateAt: 'instant',
  possible: 'list', notPossible: 'list', notYetKnown: 'list', claim: 'line', evidence: 'line', guidance: 'line', reason: 'line', alternative: 'line', repair: 'list', ourPart: 'line', amount: 'line', dueAt: 'instant', link: 'line',
};
/**
 * Parts by template, after "each update carries" (formulas 2), the elements of an apology by verdict (formulas 7), and what a correction, a
 * refusal and a word on options must hold (S0-18, S0-21). A trailing `?` marks an optional part; order is the order of the letter.
 */
const PARTS: Readonly<Record<TemplateId, readonly string[]>> = {
  'first-contact.investigating': ['summary', 'newFacts', 'checking', 'actions?', 'customerCanDo?', 'forecast?', 'nextUpdateAt'],
  'first-contact.identified': ['summary', 'newFacts', 'actions?', 'checking?', 'customerCanDo?', 'forecast', 'nextUpdateAt'],
  'update.investigating': ['newFacts?', 'checking', 'actions?', 'customerCanDo?', 'forecast', 'nextUpdateAt'],
  'update.identified': ['newFacts?', 'actions?', 'checking?', 'customerCanDo?', 'forecast', 'nextUpdateAt'],
  'update.worked-around': ['newFacts?', 'actions?', 'checking?', 'customerCanDo', 'forecast', 'nextUpdateAt'],
  'update.fixed': ['newFacts?', 'checking', 'actions?', 'customerCanDo?', 'nextUpdateAt'],
  'update.verified': ['newFacts?', 'actions?', 'checking?', 'customerCanDo?', 'nextUpdateAt'],
  'stage-update.investigating': ['summary', 'newFacts', 'checking', 'actions?', 'customerCanDo?', 'forecast?', 'nextUpdateAt'],
  'stage-update.identified': ['newFacts', 'actions?', 'checking?', 'customerCanDo?', 'forecast', 'nextUpdateAt'],
  'stage-update.worked-around': ['newFacts', 'customerCanDo', 'actions?', 'forecast', 'nextUpdateAt'],
  'stage-update.fixed': ['newFacts', 'checking', 'customerCanDo?', 'nextUpdateAt'],
  'stage-update.verified': ['newFacts', 'cause?', 'actions?', 'customerCanDo?', 'nextUpdateAt'],
  'stage-update.routine': ['newFacts', 'cause?', 'prevention?', 'customerCanDo?'],
  answer: ['question', 'answer', 'newFacts?', 'actions?', 'nextUpdateAt?'],
  summary: ['summary', 'newFacts', 'cause?', 'actions', 'checking?', 'customerCanDo?', 'forecast?', 'nextUpdateAt?'],
  options: ['summary', 'possible', 'notPossible?', 'notYetKnown?', 'nextUpdateAt?'],
  'polite-correction': ['claim', 'evidence', 'guidance', 'nextUpdateAt?'],
  refusal: ['summary', 'reason', 'alternative', 'nextUpdateAt?'],
  'apology.not-examined': ['summary', 'checking', 'nextUpdateAt'],
  'apology.our-fault': ['summary', 'cause', 'repair', 'prevention', 'nextUpdateAt?'],
  'apology.shared': ['summary', 'ourPart', 'repair', 'prevention?', 'nextUpdateAt?'],
  'apology.customer-error': ['summary', 'evidence', 'guidance', 'nextUpdateAt?'],
  'apology.not-provable': ['summary', 'evidence', 'guidance?', 'nextUpdateAt?'],
  compensation: ['summary', 'amount', 'reason', 'dueAt'],
  closing: ['summary', 'newFacts', 'cause', 'actions', 'prevention'],
  survey: ['summary', 'link'],
};
const FRAME = ['contactName', 'senderName', 'reference'] as const;
/** The first edition of the wording is 1. Since then: an ending that says how to come back. */
const VERSIONS: Readonly<Partial<Record<TemplateId, number>>> = { closing: 2 };
const ALL: readonly Severity[] = [1, 2, 3, 4];
/** A written summary is owed at severity 1 and 2 only (formulas 2). */
const SEVERITIES: Readonly<Partial<Record<TemplateId, readonly Severity[]>>> = { summary: [1, 2] };

const isField = (name: string): name is TemplateField => Object.hasOwn(KINDS, name);
const stageOf = (part: string | undefined): CustomerStage | null => CUSTOMER_STAGES.find((stage) => stage === part) ?? null;

function templateOf(id: TemplateId): MessageTemplate {
  const [messageType = '', part] = id.split('.');
  const parts = PARTS[id].map((one) => ({ name: one.replace('?', ''), required: !one.endsWith('?') }));
  const fields = [...FRAME.map((name) => ({ name, required: true })), ...parts].flatMap(({ name, required }) => (isField(name) ? [{ name, required, kind: KINDS[name] }] : []));
  const verdict = messageType === 'apology' ? (part ?? null) : null;
  // The id is made of a message type and a customer stage or verdict; the list of ids is checked against both by a test.
  return { id, version: VERSIONS[id] ?? 1, messageType: messageType as MessageType, stage: stageOf(part), verdict, severities: SEVERITIES[id] ?? ALL, fields };
}
/** Every template, in the order a form offers them. */
export const templates: readonly MessageTemplate[] = TEMPLATE_IDS.map(templateOf);

/** The template of an id; undefined for one that is none. */
export const templateById = (id: string): MessageTemplate | undefined => templates.find((one) => one.id === id);

/** The templates for a message type at a stage and severity: those of the stage first, then those that fit any. */
export function templatesFor(messageType: MessageType, stage: CustomerStage, severity?: Severity): readonly MessageTemplate[] {
  return templates.filter((one) => one.messageType === messageType && (one.stage === stage || one.stage === null) && (severity === undefined || one.severities.includes(severity)));
}

/** The required fields that are absent, blank or an empty list, in the order of the letter. Pure. */
export function missingFields(template: MessageTemplate, params: TemplateParams): readonly TemplateField[] {
  return template.fields.filter((field) => field.required && !isFilled(field.name, params)).map((field) => field.name);
}

/** Whether the field holds something a reader can see. */
export function isFilled(name: TemplateField, params: TemplateParams): boolean {
  if (name === 'forecast') return (params.forecast ?? null) !== null || (params.noForecastNextTryAt ?? null) !== null;
  const value = params[name];
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.some((item: unknown) => (typeof item === 'string' ? item.trim() !== '' : typeof item === 'object' && item !== null));
}
