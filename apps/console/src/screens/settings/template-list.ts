/** Templates as the list narrows and groups them, and samples for their fields. Pure. */
import type { TemplateItem } from './queries';

export interface TemplateFilter {
  readonly type: string;
  readonly stage: string;
}

export const typesOf = (list: readonly TemplateItem[]): readonly string[] => [...new Set(list.map(({ messageType }) => messageType))];
export const stagesOf = (list: readonly TemplateItem[]): readonly string[] => [...new Set(list.flatMap(({ stage }) => (stage === null ? [] : [stage])))];

export function narrowed(list: readonly TemplateItem[], { type, stage }: TemplateFilter): readonly TemplateItem[] {
  return list.filter((one) => (type === '' || one.messageType === type) && (stage === '' || one.stage === stage));
}

/** Fields whose value is no line of text; the API reads them so (contracts, template fields). */
const LISTS: ReadonlySet<string> = new Set(['newFacts', 'checking', 'actions', 'customerCanDo', 'prevention', 'possible', 'notYetKnown', 'repair']);
const INSTANTS: ReadonlySet<string> = new Set(['dueAt', 'noForecastNextTryAt', 'nextUpdateAt']);
const HOUR_MS = 3_600_000;

/** A value for each field that shows where it goes: its own name in brackets, times ahead of `now`. */
export function samples(fields: TemplateItem['fields'], told: { readonly language: 'he' | 'en'; readonly now: number; readonly only?: 'required' }): Readonly<Record<string, unknown>> {
  const wanted = fields.filter(({ required }) => told.only === undefined || required);
  return Object.fromEntries(wanted.map(({ name, label }) => [name, sampleOf(name, `[${label[told.language]}]`, told.now)]));
}

function sampleOf(name: string, text: string, now: number): unknown {
  const at = (hours: number): string => new Date(Math.ceil(now / HOUR_MS) * HOUR_MS + hours * HOUR_MS).toISOString();
  if (LISTS.has(name)) return [text];
  if (INSTANTS.has(name)) return at(2);
  if (name === 'forecast') return { p50At: at(3), p90At: at(6) };
  return name === 'notPossible' ? [{ what: text, why: text }] : text;
}
