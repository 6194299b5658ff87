/** Message templates: per type and stage, in both languages. They save typing; a person reads, changes and sends every message. */
import type { CustomerStage, Instant, Language, MessageType, Refusal } from '#domain';
import { refuse } from '#domain';
import { placeholdersOf, text } from '../text';
import { formatInstant } from '../words';
import { TEMPLATE_IDS, templateTexts } from './texts';
import type { TemplateField, TemplateId } from './texts';

export interface FieldRule {
  readonly name: TemplateField;
  readonly kind: 'line' | 'list' | 'instant' | 'forecast';
  readonly required: boolean;
}
export interface MessageTemplate {
  readonly id: TemplateId;
  readonly messageType: MessageType;
  /** Null: fits any stage. */
  readonly stage: CustomerStage | null;
  readonly fields: readonly FieldRule[];
}
/** Fields as a substance carries them, and the few words around it. */
export interface TemplateParams {
  readonly contactName?: string;
  readonly senderName?: string;
  readonly reference?: string;
  readonly summary?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly cause?: string;
  readonly newFacts?: readonly string[];
  readonly checking?: readonly string[];
  readonly actions?: readonly string[];
  readonly customerCanDo?: readonly string[];
  readonly prevention?: readonly string[];
  readonly forecast?: { readonly p50At: Instant; readonly p90At: Instant } | null;
  readonly noForecastNextTryAt?: Instant | null;
  readonly nextUpdateAt?: Instant | null;
}
export interface RenderOptions {
  readonly language: Language;
  /** IANA zone of the reader. */
  readonly zone: string;
}
export type Rendered = { readonly ok: true; readonly subject: string; readonly body: string } | Refusal;

const KINDS: Readonly<Record<TemplateField, FieldRule['kind']>> = {
  contactName: 'line', senderName: 'line', reference: 'line', summary: 'line', question: 'line', answer: 'line', cause: 'line',
  newFacts: 'list', checking: 'list', actions: 'list', customerCanDo: 'list', prevention: 'list', forecast: 'forecast', nextUpdateAt: 'instant',
};
/** Required parts by template, after "each update carries" (formulas 2); a trailing `?` marks an optional one. Order is the order of the letter. */
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
  summary: ['summary', 'newFacts', 'cause?', 'actions', 'checking?', 'customerCanDo?', 'forecast', 'nextUpdateAt'],
  closing: ['summary', 'newFacts', 'cause', 'actions', 'prevention'],
};
const FRAME = ['contactName', 'senderName', 'reference'] as const;
/** Parts that stand in the opening or subject, not in a paragraph of their own. */
const WOVEN: ReadonlySet<TemplateField> = new Set(['summary', 'question', 'contactName', 'senderName', 'reference']);

const isField = (name: string): name is TemplateField => Object.hasOwn(KINDS, name);

function templateOf(id: TemplateId): MessageTemplate {
  const [messageType = '', stage = null] = id.split('.');
  const parts = PARTS[id].map((part) => ({ name: part.replace('?', ''), required: !part.endsWith('?') }));
  const fields = [...FRAME.map((name) => ({ name, required: true })), ...parts].flatMap(({ name, required }) => (isField(name) ? [{ name, required, kind: KINDS[name] }] : []));
  // The id is made of a message type and a customer stage; the list of ids is checked against both by a test.
  return { id, messageType: messageType as MessageType, stage: stage as CustomerStage | null, fields };
}
/** Every template, in the order a form offers them. */
export const templates: readonly MessageTemplate[] = TEMPLATE_IDS.map(templateOf);

/** Name and fields of a template, for forms. */
export function templateName(id: TemplateId, language: Language): string {
  return text(`template.${id}.name`, language);
}

/** The templates for a message type at a stage: those of the stage first, then those that fit any. */
export function templatesFor(messageType: MessageType, stage: CustomerStage): readonly MessageTemplate[] {
  return templates.filter((one) => one.messageType === messageType && (one.stage === stage || one.stage === null));
}

/**
 * Fills a template. Refuses `template.unknown`, and `template.field-missing` naming the first required field that is absent, blank or an
 * empty list. Pure; the result is a draft for a person.
 */
export function renderTemplate(id: string, params: TemplateParams, options: RenderOptions): Rendered {
  const template = templates.find((one) => one.id === id);
  if (template === undefined) return refuse('template.unknown', { template: id });
  const missing = template.fields.find((field) => field.required && !isFilled(field.name, params));
  if (missing !== undefined) return refuse('template.field-missing', { template: id, field: missing.name }, missing.name);
  const { language } = options;
  const paragraphs = template.fields.filter((field) => !WOVEN.has(field.name)).map((field) => paragraph(field.name, params, options)).filter((one) => one !== '');
  const body = [
    text('mail.greeting', language, { name: params.contactName ?? '' }),
    woven(`template.${template.id}.opening`, params, language),
    ...paragraphs,
    `${text('mail.closing', language)}\n${params.senderName ?? ''}\n${text('mail.reference', language, { reference: params.reference ?? '' })}`,
  ].join('\n\n');
  return { ok: true, subject: woven(`template.${template.id}.subject`, params, language), body };
}

function woven(key: `template.${TemplateId}.${'subject' | 'opening'}`, params: TemplateParams, language: Language): string {
  const strip = (words: string | undefined): string => (words ?? '').trim().replace(/[.\u3002]+$/, '');
  const values = { summary: strip(params.summary), question: (params.question ?? '').trim(), reference: params.reference ?? '' };
  const needed = placeholdersOf(templateTexts[key][language]);
  return text(key, language, Object.fromEntries(Object.entries(values).filter(([name]) => needed.includes(name))));
}

function isFilled(name: TemplateField, params: TemplateParams): boolean {
  if (name === 'forecast') return (params.forecast ?? null) !== null || (params.noForecastNextTryAt ?? null) !== null;
  const value = params[name];
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.some((item: unknown) => typeof item === 'string' && item.trim() !== '');
}

function paragraph(name: TemplateField, params: TemplateParams, options: RenderOptions): string {
  const { language, zone } = options;
  const filled = isFilled(name, params);
  const when = (at: Instant): string => formatInstant(at, zone, language);
  switch (name) {
    case 'newFacts':
      return filled ? list('template-part.newFacts', params.newFacts, language) : text('template-part.newFacts.none', language);
    case 'customerCanDo':
      return filled ? list('template-part.customerCanDo', params.customerCanDo, language) : text('template-part.customerCanDo.none', language);
    case 'checking':
    case 'actions':
    case 'prevention':
      return filled ? list(`template-part.${name}`, params[name], language) : '';
    case 'cause':
    case 'answer':
      return filled ? `${text(`template-part.${name}`, language)}\n${(params[name] ?? '').trim()}` : '';
    case 'nextUpdateAt':
      return params.nextUpdateAt == null ? '' : text('template-part.nextUpdateAt', language, { at: when(params.nextUpdateAt) });
    case 'forecast':
      return forecastParagraph(params, when, language);
    default:
      return '';
  }
}

function forecastParagraph(params: TemplateParams, when: (at: Instant) => string, language: Language): string {
  if (params.forecast != null) return text('template-part.forecast', language, { p50: when(params.forecast.p50At), p90: when(params.forecast.p90At) });
  return params.noForecastNextTryAt == null ? '' : text('template-part.no-forecast', language, { at: when(params.noForecastNextTryAt) });
}

function list(key: 'template-part.newFacts' | 'template-part.customerCanDo' | 'template-part.checking' | 'template-part.actions' | 'template-part.prevention', items: readonly string[] | undefined, language: Language): string {
  return [text(key, language), ...(items ?? []).map((item) => item.trim()).filter((item) => item !== '').map((item) => `• ${item}`)].join('\n');
}
