/** Message templates in words: by type, stage, severity, language and form. They save typing; a person reads, changes and sends every message. */
import type { CustomerStage, GenderForm, Instant, Language, Refusal, Severity } from '#domain';
import { refuse } from '#domain';
import type { Pair } from '../pair';
import { formatMessage, placeholdersOf, text } from '../text';
import type { TextParams } from '../text';
import { formatInstant, zoneName } from '../words';
import { addressed } from './address';
import { isFilled, missingFields, templateById } from './fields';
import type { TemplateParams } from './fields';
import { templateTexts } from './texts';
import type { TemplateField, TemplateId } from './texts';
import type { TemplateWording } from './wording';

export interface RenderOptions {
  readonly language: Language;
  /** IANA zone of the reader. */
  readonly zone: string;
  /** How the reader is addressed; left out = neutral. */
  readonly form?: GenderForm | undefined;
  /** Adds in which hours the crisis is worked on; left out = nothing about it. */
  readonly severity?: Severity | undefined;
  /** The house's own words in place of those delivered (wording.ts), as messages of the formatter. */
  readonly wording?: TemplateWording | undefined;
}
export type Rendered = { readonly ok: true; readonly subject: string; readonly body: string } | Refusal;
type TemplateKey = keyof typeof templateTexts;

/** Parts that stand in the opening or subject, not in a paragraph of their own. */
const WOVEN: ReadonlySet<TemplateField> = new Set(['summary', 'question', 'claim', 'ourPart', 'contactName', 'senderName', 'reference']);
/** While the work still goes on, its hours are worth a line. */
const WORKED_ON: ReadonlySet<CustomerStage> = new Set<CustomerStage>(['investigating', 'identified', 'worked-around']);

/** Name of a template, for forms. */
export function templateName(id: TemplateId, language: Language): string {
  return text(`template.${id}.name`, language);
}

/** Name of a template's field, for forms and refusals. `template`: where it asks the same field for something of its own (of a refusal: what was asked for). */
export function templateFieldName(field: TemplateField, language: Language, template?: TemplateId): string {
  const own = `template-field.${template ?? ''}.${field}`;
  return isTemplateKey(own) ? templateTexts[own][language] : text(`template-field.${field}`, language);
}

/**
 * Fills a template. Refuses `template.unknown`, and `template.field-missing` naming the first required field that is absent, blank or an
 * empty list. Pure; the result is a draft for a person.
 */
export function renderTemplate(id: string, params: TemplateParams, options: RenderOptions): Rendered {
  const template = templateById(id);
  if (template === undefined) return refuse('template.unknown', { template: id });
  const [missing] = missingFields(template, params);
  if (missing !== undefined) return refuse('template.field-missing', { template: id, field: missing }, missing);
  const { language, severity, wording } = options;
  const hours = severity !== undefined && template.stage !== null && WORKED_ON.has(template.stage) ? said(`template-part.hours.${severity}`, options) : '';
  const ending: string = `template.${template.id}.ending`;
  const body = [
    text('mail.greeting', language, { name: params.contactName ?? '' }),
    woven(wording?.opening ?? templateTexts[`template.${template.id}.opening`], params, options),
    ...template.fields.filter((field) => !WOVEN.has(field.name)).map((field) => paragraph(field.name, params, options)),
    hours,
    isTemplateKey(ending) ? worded(wording?.ending ?? templateTexts[ending], options) : '',
    `${text('mail.closing', language)}\n${params.senderName ?? ''}\n${text('mail.reference', language, { reference: params.reference ?? '' })}`,
  ].filter((one) => one !== '').join('\n\n');
  return { ok: true, subject: woven(wording?.subject ?? templateTexts[`template.${template.id}.subject`], params, options), body };
}

const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(templateTexts, key);

/** Words of a template in the reader's language and form. */
const said = (key: TemplateKey, options: RenderOptions, params: TextParams = {}): string => worded(templateTexts[key], options, params);

function worded(pair: Pair, { language, form }: RenderOptions, params: TextParams = {}): string {
  return formatMessage({ ...pair, he: addressed(pair.he, form ?? 'neutral') }, language, params);
}

function woven(pair: Pair, params: TemplateParams, options: RenderOptions): string {
  const strip = (words: string | undefined): string => (words ?? '').trim().replace(/[.\u3002]+$/, '');
  const values = { summary: strip(params.summary), question: (params.question ?? '').trim(), claim: (params.claim ?? '').trim(), ourPart: strip(params.ourPart), reference: params.reference ?? '' };
  const needed = placeholdersOf(pair[options.language]);
  return worded(pair, options, Object.fromEntries(Object.entries(values).filter(([name]) => needed.includes(name))));
}

/** A field left empty says nothing: that nothing is ruled out, unknown or asked of the reader is for its author to say. */
function paragraph(name: TemplateField, params: TemplateParams, options: RenderOptions): string {
  const filled = isFilled(name, params);
  switch (name) {
    case 'notPossible':
      return filled ? list('template-part.notPossible', (params.notPossible ?? []).map((one) => said('template-part.notPossible.item', options, one)), options) : '';
    case 'newFacts':
    case 'customerCanDo':
    case 'notYetKnown':
    case 'checking':
    case 'actions':
    case 'prevention':
    case 'possible':
    case 'repair':
      return filled ? list(`template-part.${name}`, params[name], options) : '';
    case 'cause':
    case 'answer':
    case 'evidence':
    case 'guidance':
    case 'reason':
    case 'alternative':
    case 'amount':
      return filled ? `${said(`template-part.${name}`, options)}\n${(params[name] ?? '').trim()}` : '';
    case 'nextUpdateAt':
    case 'dueAt':
      return timed(name, params[name] ?? null, options);
    case 'link':
      return filled ? said('template-part.link', options, { link: params.link ?? '' }) : '';
    case 'forecast':
      return forecastParagraph(params, options);
    default:
      return '';
  }
}

function timed(name: 'nextUpdateAt' | 'dueAt', at: Instant | null, options: RenderOptions): string {
  return at === null ? '' : said(`template-part.${name}`, options, { at: inZone(at, options) });
}

function forecastParagraph({ forecast, noForecastNextTryAt }: TemplateParams, options: RenderOptions): string {
  const when = (at: Instant): string => inZone(at, options);
  if (forecast != null) return said('template-part.forecast', options, { p50: when(forecast.p50At), p90: when(forecast.p90At) });
  return noForecastNextTryAt == null ? '' : said('template-part.no-forecast', options, { at: when(noForecastNextTryAt) });
}

/** The reader may sit in another zone than we do: its name stands beside every time. */
const inZone = (at: Instant, { zone, language }: RenderOptions): string => `${formatInstant(at, zone, language)} (${zoneName(zone, language)})`;

function list(key: TemplateKey, items: readonly string[] | undefined, options: RenderOptions): string {
  return [said(key, options), ...(items ?? []).map((item) => item.trim()).filter((item) => item !== '').map((item) => `• ${item}`)].join('\n');
}
