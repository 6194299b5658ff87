/** A message on its way to being sent: what the author filled in, what his template makes of it, and the command it becomes. Pure. */
import type { CrisisDetail, MessageItem, ObligationItem, answerSchemas, messageCheckRequest, templatePreviewRequest } from '#contracts';
import type { z } from 'zod';
import type { MessageType } from './acts';
import type { Override } from './marks';

export type TemplateItem = z.output<typeof answerSchemas.TemplateItem>;
type PreviewInput = z.input<typeof templatePreviewRequest>;
type CheckInput = z.input<typeof messageCheckRequest>;
export type Language = 'he' | 'en';
export type Form = 'neutral' | 'feminine' | 'masculine';
export interface Range { readonly p50At: string; readonly p90At: string }

export interface Draft {
  readonly messageType: MessageType;
  readonly contactIds: readonly string[];
  readonly language: Language;
  readonly form: Form;
  readonly templateId: string | null;
  /** As typed, by the name of the template's field; of a list one item per line. */
  readonly fields: Readonly<Record<string, string>>;
  readonly nextUpdateAt: number | null;
  readonly subject: string;
  /** The subject was typed; absent in drafts kept by an earlier release. */
  readonly subjectByHand?: boolean;
  readonly body: string;
  /** The text was changed by hand: the template no longer writes over it. */
  readonly byHand: boolean;
  readonly overrides: readonly Override[];
  /** Why an early date all the same, by the words that promise it. */
  readonly reasons: Readonly<Record<string, string>>;
  /** A way to work again that cannot wait until the customer was heard. */
  readonly emergency: boolean;
  /** What is recorded once it has left: the letter is one thing, its record another. */
  readonly follow?: { readonly command: string; readonly initial: Readonly<Record<string, unknown>> };
}

/** Filled in from the crisis; the author is not asked. */
const OWN_FIELDS = new Set(['contactName', 'senderName', 'reference', 'nextUpdateAt', 'forecast', 'noForecastNextTryAt']);
const LISTS = new Set(['newFacts', 'checking', 'actions', 'customerCanDo', 'prevention', 'possible', 'notYetKnown', 'repair', 'notPossible']);
/** Of a message without a template. */
export const PLAIN_FIELDS: readonly string[] = ['newFacts', 'actions', 'customerCanDo'];
export const isList = (name: string): boolean => LISTS.has(name);
export const isAsked = (name: string): boolean => !OWN_FIELDS.has(name);

export const linesOf = (typed: string | undefined): readonly string[] => (typed ?? '').split('\n').map((one) => one.replace(/^[•*\-–]\s*/, '').trim()).filter((one) => one !== '');

type Facts = Pick<CrisisDetail, 'status' | 'reference' | 'severity' | 'summary' | 'obligations' | 'nextUpdate'> & { readonly relationship: { readonly customerStage: string; readonly relapsedAt?: string | null | undefined; readonly claim: { readonly overallVerdict: string } } };

type Standing = Pick<Facts, 'relationship'>;
/** Whether a template speaks of where the crisis stands. "The fault is back" is news only after things were lost again, and then it is the news. */
function isOfNow({ messageType, stage }: TemplateItem, { relationship: { customerStage, relapsedAt = null } }: Standing): boolean {
  if (stage === null) return true;
  const isRelapse = stage === 'investigating';
  if (messageType === 'stage-update' && (isRelapse || relapsedAt !== null)) return isRelapse && relapsedAt !== null;
  return stage === customerStage;
}

/** Templates of the type that fit where the crisis stands, the closest first. An apology goes by the verdict. */
export function fitting(templates: readonly TemplateItem[], messageType: MessageType, { severity, relationship }: Facts): readonly TemplateItem[] {
  const rank = (one: TemplateItem): number => ((one.stage !== null && isOfNow(one, { relationship })) || one.id.endsWith(`.${relationship.claim.overallVerdict}`) ? 0 : one.stage === null && !one.id.includes('.') ? 1 : 2);
  return templates.filter((one) => one.messageType === messageType && one.severities.includes(severity)).toSorted((a, b) => rank(a) - rank(b));
}

/** The one to begin with: the closest, unless it speaks of another stage. After the return to routine "the fault is not located yet" is untrue. */
export function firstTemplate(templates: readonly TemplateItem[], messageType: MessageType, detail: Facts): TemplateItem | null {
  const [first] = fitting(templates, messageType, detail);
  return first === undefined || !isOfNow(first, detail) ? null : first;
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const STEP_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/**
 * When the next word is due at the latest, as the target of the running duty says; an hour where nothing is known. Working days and desk hours
 * are the engine's to reckon: where its answer is not simply the target's length, that answer counts, which can only have grown since.
 * Rounded down to five minutes, so that sending takes nothing from it. Instants on the crisis's clock.
 */
export function nextWordAt({ obligations, nextUpdate }: Pick<Facts, 'obligations' | 'nextUpdate'>, now: number): number {
  const running = obligations.find((one) => one.kind === 'timed-update' && one.state === 'running');
  const found = /^(\d+)([mhd])$/.exec(running?.target ?? '1h');
  const ms = found === null ? HOUR_MS : Number(found[1]) * (UNIT_MS[found[2] ?? 'h'] ?? HOUR_MS);
  return Math.max(now + STEP_MS, Math.floor(latest() / STEP_MS) * STEP_MS);

  function latest(): number {
    if (nextUpdate === null || nextUpdate === undefined) return now + ms;
    const told = Date.parse(nextUpdate.latestAt);
    if (found?.[2] !== 'd' && told - Date.parse(nextUpdate.asOf) === ms) return now + ms;
    if (told >= now + STEP_MS) return told;
    const due = Date.parse(running?.dueAt ?? '');
    return due >= now + STEP_MS ? due : now + Math.min(ms, HOUR_MS);
  }
}

export interface Around {
  readonly detail: Facts;
  /** In force, from the technical track; null while there is none. */
  readonly forecast: Range | null;
  /** When a forecast is tried again, as it is on record and lies ahead; null where nothing is. */
  readonly nextTryAt: string | null;
  readonly contactName: string;
  readonly senderName: string;
  /** In which the customer reads times. */
  readonly zone: string;
}

const iso = (at: number): string => new Date(at).toISOString();
const asks = (template: TemplateItem | null, name: string): boolean => template?.fields.some((one) => one.name === name) === true;

const FIX_DONE: ReadonlySet<string> = new Set(['fixed', 'verified', 'routine']);
/** The fix is in: nobody waits for a forecast of it any more. */
export const isFixDone = ({ relationship }: Standing): boolean => FIX_DONE.has(relationship.customerStage);

/** Without a forecast the customer is told when one is tried again: as it is on record, else with the next word at the latest. */
export function nextTryOf(draft: Draft, { detail, forecast, nextTryAt }: Around, template: TemplateItem | null): string | null {
  if (forecast !== null || isFixDone(detail) || !asks(template, 'forecast')) return null;
  return nextTryAt ?? (draft.nextUpdateAt === null ? null : iso(draft.nextUpdateAt));
}

/** What the template is filled with; empty fields are left out, so that the API names them. */
export function previewOf(draft: Draft, around: Around, template: TemplateItem): PreviewInput {
  const { detail, forecast, contactName, senderName, zone } = around;
  const typed = Object.fromEntries(template.fields.filter(({ name }) => isAsked(name)).flatMap(({ name }) => {
    const value = valueOf(name, draft.fields[name]);
    return value === undefined ? [] : [[name, value] as const];
  }));
  const nextTry = nextTryOf(draft, around, template);
  return {
    language: draft.language, form: draft.form, severity: detail.severity, zone,
    fields: {
      contactName, senderName, reference: detail.reference, ...typed,
      ...(draft.nextUpdateAt === null ? {} : { nextUpdateAt: iso(draft.nextUpdateAt) }), ...(forecast === null ? {} : { forecast }), ...(nextTry === null ? {} : { noForecastNextTryAt: nextTry }),
    },
  };
}
export type PreviewBody = ReturnType<typeof previewOf>;

function valueOf(name: string, typed: string | undefined): unknown {
  if (isList(name)) {
    const lines = linesOf(typed);
    if (lines.length === 0) return undefined;
    return name === 'notPossible' ? lines.map(whatAndWhy) : lines;
  }
  return (typed ?? '').trim() === '' ? undefined : (typed ?? '').trim();
}

/** "A second line: the building has no duct". */
function whatAndWhy(line: string): { readonly what: string; readonly why: string } {
  const [what = '', ...why] = line.split(/\s*[:–—]\s+/);
  return { what, why: why.join(': ') === '' ? what : why.join(': ') };
}

export function substanceOf(draft: Draft, around: Around, template: TemplateItem | null): NonNullable<CheckInput['substance']> {
  const list = (name: string): string[] => [...linesOf(draft.fields[name])];
  const withForecast = around.forecast !== null && (draft.byHand || asks(template, 'forecast'));
  return {
    newFacts: list('newFacts'), actions: list('actions'), customerCanDo: list('customerCanDo'),
    nextUpdateAt: draft.nextUpdateAt === null ? null : iso(draft.nextUpdateAt),
    forecast: withForecast ? around.forecast : null, noForecastNextTryAt: nextTryOf(draft, around, template),
  };
}

export function checkRequestOf(draft: Draft, crisisId: string, substance: ReturnType<typeof substanceOf>): CheckInput {
  return { ...(draft.subject.trim() === '' ? {} : { subject: draft.subject }), text: draft.body, language: draft.language, form: draft.form, messageType: draft.messageType, crisisId, substance, ...(draft.emergency ? { emergency: true } : {}) };
}

/** A promise found in the text, as its author answers for it. */
export interface Confirmed {
  readonly words: string;
  readonly kind: 'outcome' | 'next-update' | 'contact';
  readonly dueAt: string | null;
  readonly target?: 'operation' | 'fix' | 'other';
  readonly reason?: string;
}

export function messageOf(draft: Draft, substance: ReturnType<typeof substanceOf>, promises: readonly Confirmed[]): object {
  const { fields, overrides } = draft;
  const text = (name: string): string | undefined => ((fields[name] ?? '').trim() === '' ? undefined : (fields[name] ?? '').trim());
  const own = draft.messageType === 'refusal' ? { reason: text('reason') }
    : draft.messageType === 'polite-correction' ? { restatedClaim: text('claim'), evidence: text('evidence'), guidance: text('guidance') }
      : draft.messageType === 'options' ? { options: { possible: linesOf(fields['possible']), notPossible: linesOf(fields['notPossible']).map(whatAndWhy), notYetKnown: linesOf(fields['notYetKnown']) } } : {};
  return {
    messageType: draft.messageType, contactIds: draft.contactIds, language: draft.language, form: draft.form, subject: draft.subject, body: draft.body, templateId: draft.templateId, substance,
    ...(promises.length === 0 ? {} : { promises }), ...(overrides.length === 0 ? {} : { overrides }), ...(draft.emergency ? { emergency: true } : {}),
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  };
}

type Contacts = CrisisDetail['contacts'];
/** Who is meant at first: whoever asked, where an answer is owed (an answer to another settles nothing); else the first with a mail address. */
export const firstReader = (contacts: Contacts, asked: ObligationItem['asked'] = null): Contacts[number] | undefined =>
  contacts.find((one) => one.id === asked?.contact.id) ?? contacts.find((one) => one.email !== null) ?? contacts[0];

/** Nothing follows them by themselves: written by hand they give a next word only where their author sets one. */
const LETTERS: ReadonlySet<MessageType> = new Set<MessageType>(['options', 'polite-correction', 'refusal', 'apology', 'compensation']);
/** The next word a message of this kind begins with; null where it says none: its template has no place for it, or the crisis is over. */
export function nextWordOf(messageType: MessageType, template: TemplateItem | null, { detail, now }: Pick<Beginning, 'detail' | 'now'>): number | null {
  if (detail.status === 'closed' || detail.relationship.customerStage === 'routine' || messageType === 'closing' || messageType === 'survey') return null;
  return (template === null ? !LETTERS.has(messageType) : asks(template, 'nextUpdateAt')) ? nextWordAt(detail, now) : null;
}

interface Beginning {
  readonly messageType: MessageType;
  readonly contact: Contacts[number] | undefined;
  readonly templates: readonly TemplateItem[];
  readonly detail: Facts;
  readonly now: number;
  /** The words an answer is owed to. */
  readonly asked?: ObligationItem['asked'];
}
/**
 * A new message for a duty or of free choice. An answer begins with the question it answers, on one line as its template weaves it in. What
 * happened is left to its author: the crisis's own summary is written for us, and the customer reads every word of this line.
 */
export function freshDraft({ messageType, contact, templates, detail, now, asked = null }: Beginning): Draft {
  const template = firstTemplate(templates, messageType, detail);
  return {
    messageType, contactIds: contact === undefined || contact.email === null ? [] : [contact.id], language: contact?.language ?? 'he', form: contact?.genderForm ?? 'neutral', templateId: template?.id ?? null,
    fields: asked !== null && asks(template, 'question') ? { question: asked.words.replace(/\s+/g, ' ').trim() } : {}, nextUpdateAt: nextWordOf(messageType, template, { detail, now }),
    subject: '', body: '', byHand: false, overrides: [], reasons: {}, emergency: false,
  };
}

/** Whom nothing can be sent to: the person meant, while nobody is chosen and no mail address of his is on file. Null where there is no such trouble. */
export function unreachable(draft: Pick<Draft, 'contactIds'>, contacts: Contacts, asked: ObligationItem['asked'] = null): Contacts[number] | null {
  const meant = firstReader(contacts, asked);
  return draft.contactIds.length === 0 && meant !== undefined && meant.email === null ? meant : null;
}

/** A kept draft, without those who can no longer be written to. */
export const toReachable = (draft: Draft, contacts: Contacts): Draft => ({ ...draft, contactIds: draft.contactIds.filter((id) => contacts.some((one) => one.id === id && one.email !== null)) });

type Sent = Pick<MessageItem, 'messageType' | 'language' | 'subject' | 'at'>;
/** Of these the subject ends with what happened, in one line. */
const TELLS_IN_SUBJECT: ReadonlySet<string> = new Set(['first-contact', 'stage-update', 'summary']);
/** What happened as the customer was last told it in this language: words that may be used again. Null where no subject tells it. */
export function toldLine(messages: readonly Sent[], language: Language, reference: string): string | null {
  const told = messages.filter((one) => TELLS_IN_SUBJECT.has(one.messageType) && one.language === language && one.subject.includes(': ')).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const line = told?.subject.slice(told.subject.indexOf(': ') + 2).replace(`(${reference})`, '').trim() ?? '';
  return line === '' ? null : line;
}

/** Names of required fields that are still empty: until they are there the API would only refuse. */
export function lackingOf(draft: Draft, template: TemplateItem | null): readonly string[] {
  return (template?.fields ?? []).filter(({ name, required }) => required && isAsked(name) && valueOf(name, draft.fields[name]) === undefined).map(({ name }) => name);
}

/** Marks of direction that isolate facts in mail: in a text that is edited they are invisible traps, and the guard reads words, not marks. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
