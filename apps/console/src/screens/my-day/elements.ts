/** What a good message has, as chips over the text: there, wanting, or free to add. Pure. */
import type { MessageCheck } from '#contracts';
import type { Pair } from '../../words/pair';
import { isAsked, isList, linesOf } from './composing';
import type { Draft, TemplateItem } from './composing';
import { isShallow } from './holding';
import type { Note } from './marks';
import { ELEMENTS, NO_FORECAST } from './texts';

export type ElementState = 'there' | 'wanting' | 'free';
export interface Element {
  readonly code: string;
  readonly label: Pair;
  readonly state: ElementState;
  /** The control that mends it. */
  readonly field: string;
}

/** Which element a mark of what is missing means. */
const MISSING: Readonly<Record<string, string>> = { 'next-time': 'nextUpdateAt', 'fact-or-action': 'newFacts', 'update-without-substance': 'newFacts', 'known-or-checking': 'newFacts', 'what-happened': 'newFacts', 'what-was-done': 'actions', 'what-next': 'nextUpdateAt', answer: 'answer', reason: 'reason', evidence: 'evidence', guidance: 'guidance', 'restated-claim': 'claim', possible: 'possible', prevention: 'prevention' };

/** What was read of the text; null before the first reading. */
interface Read {
  readonly notes: readonly Note[];
  readonly check: MessageCheck | null;
  /** The fix is in: a forecast of it is no longer told. */
  readonly isFixDone?: boolean;
  /** The crisis is closed: no cadence asks for a next word, and a message may do without one that brings something else. */
  readonly isOver?: boolean;
}
const MINUTE_MS = 60_000;
const plain = (words: string): string => words.toLowerCase().replace(/[\s.,;:!?״"'׳]+/g, ' ').trim();

export function elementsOf(draft: Draft, template: TemplateItem | null, read: Read): readonly Element[] {
  const { notes } = read;
  const missing = new Set(notes.filter((one) => one.rule === 'missing-element').map((one) => MISSING[one.key.split('/')[1] ?? ''] ?? ''));
  const body = draft.byHand ? plain(draft.body) : '';
  const filled = (name: string): boolean => (isList(name) ? linesOf(draft.fields[name]).length > 0 : (draft.fields[name] ?? '').trim() !== '');
  // By hand the text itself is what counts: a field is said only where its words still stand there, and one left empty is not missed.
  const said = (name: string): boolean => filled(name) && (!draft.byHand || linesOf(draft.fields[name]).every((line) => body.includes(plain(line))));
  const bringsNothing = read.isOver === true && isShallow(draft);
  const state = (name: string, required: boolean): ElementState => (missing.has(name) || (bringsNothing && name === 'newFacts') ? 'wanting' : said(name) ? 'there' : required && !draft.byHand ? 'wanting' : 'free');
  const fields = template === null ? ['newFacts', 'actions', 'customerCanDo'].map((name) => ({ name, required: false, label: ELEMENTS.newFacts })) : template.fields;
  const named = (name: string, label: Pair): Pair => (name === 'summary' && draft.messageType === 'refusal' ? label : name in ELEMENTS ? ELEMENTS[name as keyof typeof ELEMENTS] : label);
  const typed = fields.filter(({ name }) => isAsked(name)).map(({ name, required, label }): Element => ({ code: name, label: named(name, label), state: state(name, required), field: name }));
  const early = notes.some((one) => one.date !== null);
  const asksForecast = read.isFixDone !== true && template?.fields.some((one) => one.name === 'forecast') === true;
  const forecast = asksForecast || early ? [forecastElement(draft, read, early)] : [];
  const next: readonly Element[] = template !== null && !template.fields.some((one) => one.name === 'nextUpdateAt') ? []
    : [{ code: 'nextUpdateAt', label: ELEMENTS.nextUpdateAt, state: read.isOver === true && draft.nextUpdateAt === null ? 'free' : missing.has('nextUpdateAt') ? 'wanting' : nextState(draft, read), field: 'nextUpdateAt' }];
  return [...typed, ...forecast, ...next];
}

/** Where there is no forecast, the text says so: that is told too, and is no range. */
function forecastElement(draft: Draft, read: Read, early: boolean): Element {
  // Before there is a text, and a reading of it, nothing is said yet.
  const unread = draft.body.trim() === '' || read.check === null;
  const state = early ? 'wanting' : unread ? 'free' : !draft.byHand || tellsForecast(draft, read) ? 'there' : 'free';
  return { code: 'forecast', label: state === 'there' && read.check?.forecast === null ? NO_FORECAST : ELEMENTS.forecast, state, field: 'body' };
}

const isAt = (told: string | null, at: number): boolean => told !== null && Math.abs(Date.parse(told) - at) < MINUTE_MS;

/** A time that is set and not in the text is told by the mail itself (`AddedNext` of the preview); another one in the text is not the one that is set. */
function nextState({ byHand, nextUpdateAt }: Draft, { check }: Read): ElementState {
  if (!byHand) return nextUpdateAt === null ? 'wanting' : 'there';
  const told = (check?.commitments ?? []).filter((one) => one.kind === 'next-update');
  if (nextUpdateAt === null) return told.length > 0 ? 'there' : 'free';
  return told.length === 0 || told.some((one) => isAt(one.latest, nextUpdateAt)) ? 'there' : 'wanting';
}

/** The range in force, or when one is tried: one of its times stands in the text. */
function tellsForecast({ nextUpdateAt }: Draft, { check }: Read): boolean {
  if (check === null) return false;
  const { forecast } = check;
  const edges = forecast === null ? (nextUpdateAt === null ? [] : [nextUpdateAt]) : [Date.parse(forecast.p50At), Date.parse(forecast.p90At)];
  return edges.some((edge) => check.dates.some((one) => isAt(one.latest, edge)) || check.commitments.some((one) => isAt(one.latest, edge)));
}
