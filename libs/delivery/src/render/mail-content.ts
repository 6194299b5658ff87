/** Subject, plain text and HTML of one message, from a draft of the outbox. Pure: the same draft always gives the same words. */
import type { Language, OutboxDraft } from '#domain';
import { label, moneyInWords, text, withoutIsolates, zoneName } from '#i18n';
import { fill } from '../texts/catalogue';
import type { Catalogue, Facts, MailText } from '../texts/catalogue';
import { en } from '../texts/en';
import { he } from '../texts/he';
import { directionOf, escapeHtml, isolate, typedParagraphs } from './html';
import { DISPLAY_ZONE, tellDay, tellInstant, tellTime } from './when';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, he };

export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const plain = { escape: (words: string) => words, isolate: (fact: string) => fact };
const rich = { escape: escapeHtml, isolate };

/** One paragraph in both forms. */
interface Part {
  readonly text: string;
  readonly html: string;
}
const paragraph = (text: string, facts: Facts): Part => ({ text: fill(text, facts, plain), html: `<p>${fill(text, facts, rich)}</p>` });
const typed = (text: string): Part => ({ text, html: `<p dir="auto">${escapeHtml(text).replace(/\n/g, '<br>')}</p>` });
const faint = (part: Part): Part => ({ text: part.text, html: part.html.replace('<p', '<p style="color:#474c52;font-size:14px"') });
/** The only links in our mails: to the crisis or a new password for staff, to his own status page and survey for a contact. */
const link = (label: string, url: string): Part => ({ text: `${label}:\n${url}`, html: `<p><a href="${escapeHtml(url)}" style="color:#16181b;font-weight:700">${escapeHtml(label)}</a></p>` });

function compose(language: Language, subject: string, parts: readonly Part[]): MailContent {
  const full = parts.filter((part) => part.text.trim() !== '');
  const style = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;color:#16181b;max-width:42em';
  return {
    // A line break in a subject could forge a header; the writer of headers guards too.
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: `${full.map((part) => part.text).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"></head><body><div lang="${language}" dir="${directionOf(language)}" style="${style}">${full.map((part) => part.html).join('')}</div></body></html>`,
  };
}

/** On whose clock a notice tells times; `named`: it is not that of the crisis's desk, so that it says which. */
export interface Clock {
  readonly zone: string;
  readonly named: boolean;
}

/** A notice to staff in the person's language, times on his clock. A drill is marked in its subject and its text. `crisisUrl` leads to the crisis in the API. */
export function staffMail(draft: OutboxDraft, person: { readonly name: string; readonly language: Language }, crisisUrl: string, clock: Clock = { zone: DISPLAY_ZONE, named: false }): MailContent {
  const { language } = person;
  const catalogue = CATALOGUES[language];
  const words = staffText(catalogue, draft.template);
  const facts = staffFacts(draft, language, clock);
  const frame = catalogue.staffFrame;
  const subject = `${draft.drill ? `${frame.drill} ` : ''}${fill(words.subject, facts, plain)} (${draft.reference})`;
  return compose(language, subject, [
    ...(draft.drill ? [paragraph(frame.drillNote, {})] : []),
    paragraph(frame.greeting, { name: person.name }),
    ...words.body.filter((text) => hasItsFacts(text, facts)).map((text) => paragraph(text, facts)),
    link(frame.open, crisisUrl),
    faint(paragraph(frame.crisis, facts)),
  ]);
}

/** A sentence about a fact nobody gave says nothing and is left out. */
function hasItsFacts(text: string, facts: Facts): boolean {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)].every(([, name]) => (facts[name ?? ''] ?? '') !== '');
}

function staffText(catalogue: Catalogue, template: string): MailText {
  const name = template.replace(/^staff\./, '');
  for (const [known, words] of Object.entries(catalogue.staff)) if (known === name) return words;
  return catalogue.staffOther;
}

function staffFacts(draft: OutboxDraft, language: Language, { zone, named }: Clock): Facts {
  const catalogue = CATALOGUES[language];
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(draft.params)) if (value !== null) facts[name] = String(value);
  const { due, kind, role, raised, answer, boundary, afterDays } = draft.params;
  facts['due'] = typeof due === 'number' ? `${tellInstant(due, language, zone)}${named ? ` (${zoneName(zone, language)})` : ''}` : catalogue.staffFrame.noTime;
  if (typeof kind === 'string') {
    facts['duty'] = wordOf('obligation', `${kind}.name`, kind, language);
    facts['fulfilledBy'] = wordOf('obligation', `${kind}.fulfilledBy`, '', language);
  }
  if (typeof afterDays === 'number') facts['which'] = withoutIsolates(text('ledger.after-days', language, { days: afterDays }));
  if (typeof role === 'string') facts['role'] = wordOf('people', role, role, language);
  if (typeof raised === 'string') facts['raised'] = wordOf('raised', raised, raised, language);
  // Of a duty to answer a colleague: which of them it is.
  if (kind === 'staff-answer' && facts['raised'] !== undefined) facts['which'] = facts['raised'];
  if (typeof answer === 'string') facts['answer'] = wordOf('care-answer', answer, answer, language);
  if (typeof boundary === 'string') {
    facts['boundary'] = wordOf('boundary', boundary, boundary, language);
    facts['said'] = wordOf('boundary-said', boundary, '', language);
  }
  Object.assign(facts, moneyFacts(draft.params, language));
  facts['reference'] = draft.reference;
  return facts;
}

/** `amountMinor` beside its currency reads as `amount`, and so on; a code of a loss as its kind. */
function moneyFacts({ currency, lossKind, ...params }: OutboxDraft['params'], language: Language): Facts {
  const facts: Record<string, string> = typeof lossKind === 'string' ? { loss: wordOf('loss-kind', lossKind, lossKind, language) } : {};
  for (const [minor, name] of [['amountMinor', 'amount'], ['lossMinor', 'lossAmount'], ['beforeMinor', 'before']] as const) {
    const amount = params[minor];
    if (typeof amount === 'number' && typeof currency === 'string') facts[name] = withoutIsolates(moneyInWords(amount, currency));
  }
  return facts;
}

/** The glossary's word for a code; without one, `otherwise`. */
function wordOf(prefix: string, code: string, otherwise: string, language: Language): string {
  const word = label(prefix, code, language);
  return word === code ? otherwise : withoutIsolates(word);
}

/** Longer first lines are sentences, which may name the reader too (own design). */
const GREETING_MAX_CHARS = 40;

export interface CustomerFrame {
  /** Who wrote it; null = not known any more. */
  readonly writerName: string | null;
  /** The contact's own status page, by a signed link. */
  readonly statusUrl: string;
  readonly zone?: string;
}

/**
 * A person's own words to a contact, framed by a greeting, the next time (in `zone`, which is named), his name and the way to the status page, as
 * far as he did not write them himself: a letter made from a template has them all. Nothing he wrote is changed.
 */
export function customerMail(draft: OutboxDraft, { writerName, statusUrl, zone = DISPLAY_ZONE }: CustomerFrame): MailContent {
  const { params } = draft;
  const language: Language = params['language'] === 'en' ? 'en' : 'he';
  const frame = CATALOGUES[language].customerFrame;
  const { nextUpdateAt } = params;
  const body = String(params['body'] ?? '');
  const name = draft.contact?.name ?? '';
  const tellsNext = typeof nextUpdateAt === 'number' && body.includes(tellTime(nextUpdateAt, zone)) && body.includes(zoneName(zone, language));
  return compose(language, String(params['subject'] ?? ''), [
    ...(greets(body, name) ? [] : [paragraph(frame.greeting, { name })]),
    ...typedParagraphs(body).map(typed),
    ...(typeof nextUpdateAt === 'number' && !tellsNext ? [paragraph(frame.nextUpdate, { at: `${tellInstant(nextUpdateAt, language, zone)} (${zoneName(zone, language)})` })] : []),
    ...(writerName === null || body.includes(writerName) ? [] : [typed(writerName)]),
    ...(body.includes(draft.reference) ? [] : [faint(paragraph(frame.reference, { reference: draft.reference }))]),
    faint(link(frame.status, statusUrl)),
  ]);
}

const GREETING = /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|שלום|היי|לכבוד|בוקר טוב|צהריים טובים|ערב טוב)(?![a-zא-ת])/i;
/** A first line that greets in one of the usual ways, or is short and has the reader's name. */
function greets(body: string, name: string): boolean {
  const [line = ''] = body.trimStart().split('\n');
  const first = name.trim().split(/\s+/)[0] ?? '';
  return GREETING.test(line) || (first !== '' && line.length <= GREETING_MAX_CHARS && line.includes(first));
}

/** An item of the joint plan waits for his word: by whom it would be told and when, with the way to his page. The item itself stands on the page only. */
export function planMail(draft: OutboxDraft, pageUrl: string, zone: string = DISPLAY_ZONE): MailContent {
  const language: Language = draft.contact?.language ?? 'he';
  const { customerFrame, plan } = CATALOGUES[language];
  const { audience, due } = draft.params;
  return compose(language, plan.waiting.subject, [
    paragraph(customerFrame.greeting, { name: draft.contact?.name ?? '' }),
    ...plan.waiting.body.map((text) => paragraph(text, { audience: String(audience ?? '') })),
    ...(typeof due === 'number' ? [paragraph(plan.until, { at: `${tellInstant(due, language, zone)} (${zoneName(zone, language)})` })] : []),
    link(plan.link, `${pageUrl}#plan`),
    faint(paragraph(customerFrame.reference, { reference: draft.reference })),
  ]);
}

/** Invitation to the closing survey or a reminder, with the signed link of this one contact. */
export function surveyMail(draft: OutboxDraft, surveyUrl: string, zone: string = DISPLAY_ZONE): MailContent {
  const language: Language = draft.contact?.language ?? 'he';
  const catalogue = CATALOGUES[language];
  const words = draft.template === 'survey.reminder' ? catalogue.survey.reminder : catalogue.survey.invitation;
  const { expireAt } = draft.params;
  return compose(language, words.subject, [
    paragraph(catalogue.customerFrame.greeting, { name: draft.contact?.name ?? '' }),
    ...words.body.map((text) => paragraph(text, {})),
    link(catalogue.survey.link, surveyUrl),
    ...(typeof expireAt === 'number' ? [paragraph(catalogue.survey.until, { at: tellDay(expireAt, language, zone) })] : []),
    faint(paragraph(catalogue.customerFrame.reference, { reference: draft.reference })),
  ]);
}

export interface ResetMailFacts {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** The zone the person chose for his account; null = that of the house. */
  readonly zone: string | null;
  readonly askedBy: 'administrator' | 'login';
  readonly url: string;
  readonly expiresAt: number;
}

/** A link for a new password, in its receiver's own language. Who asked for it is said first: a mail nobody asked for is known by that. */
export function passwordResetMail({ name, email, language, zone, askedBy, url, expiresAt }: ResetMailFacts): MailContent {
  const { account, customerFrame } = CATALOGUES[language];
  const told = zone ?? DISPLAY_ZONE;
  return compose(language, account.passwordReset.subject, [
    paragraph(customerFrame.greeting, { name }),
    paragraph(account.askedBy[askedBy], {}),
    ...account.passwordReset.body.map((text) => paragraph(text, {})),
    link(account.link, url),
    paragraph(account.until, { at: `${tellInstant(expiresAt, language, told)} (${zoneName(told, language)})` }),
    paragraph(account.notAsked, {}),
    faint(paragraph(account.frame, { email })),
  ]);
}
