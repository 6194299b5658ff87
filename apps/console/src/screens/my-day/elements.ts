/** What a good message has, as chips over the text: there, wanting, or free to add. Pure. */
import type { Pair } from '../../words/pair';
import { isAsked, isList, linesOf } from './composing';
import type { Draft, TemplateItem } from './composing';
import type { Note } from './marks';
import { ELEMENTS } from './texts';

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

export function elementsOf(draft: Draft, template: TemplateItem | null, notes: readonly Note[]): readonly Element[] {
  const missing = new Set(notes.filter((one) => one.rule === 'missing-element').map((one) => MISSING[one.key.split('/')[1] ?? ''] ?? ''));
  const filled = (name: string): boolean => (isList(name) ? linesOf(draft.fields[name]).length > 0 : (draft.fields[name] ?? '').trim() !== '');
  // By hand the text itself is what counts: a field left empty no longer means that it is not said.
  const state = (name: string, required: boolean): ElementState => (missing.has(name) ? 'wanting' : filled(name) ? 'there' : required && !draft.byHand ? 'wanting' : 'free');
  const fields = template === null ? ['newFacts', 'actions', 'customerCanDo'].map((name) => ({ name, required: false, label: ELEMENTS.newFacts })) : template.fields;
  const typed = fields.filter(({ name }) => isAsked(name)).map(({ name, required, label }): Element => ({ code: name, label: name in ELEMENTS ? ELEMENTS[name as keyof typeof ELEMENTS] : label, state: state(name, required), field: name }));
  const early = notes.some((one) => one.date !== null);
  const forecast: readonly Element[] = template?.fields.some((one) => one.name === 'forecast') === true || early ? [{ code: 'forecast', label: ELEMENTS.forecast, state: early ? 'wanting' : 'there', field: 'body' }] : [];
  const next: readonly Element[] = template !== null && !template.fields.some((one) => one.name === 'nextUpdateAt') ? []
    : [{ code: 'nextUpdateAt', label: ELEMENTS.nextUpdateAt, state: missing.has('nextUpdateAt') ? 'wanting' : draft.nextUpdateAt === null ? (draft.byHand ? 'free' : 'wanting') : 'there', field: 'nextUpdateAt' }];
  return [...typed, ...forecast, ...next];
}
