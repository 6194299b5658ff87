/** Open duties after the end of the window. Pure. */
import type { CrisisAxis } from '#contracts';
import type { Span } from './axis-layout';
import { windowOf } from './axis-layout';
import { extentOf } from './axis-model';

const SHOWN_MOST = 4;
export interface Later {
  readonly id: string;
  readonly name: { readonly he: string; readonly en: string };
  readonly dueAt: number;
}

/** The next few, soonest first. */
export function beyondOf(axis: CrisisAxis, now: number, { span, steps }: { readonly span: Span; readonly steps: number }): readonly Later[] {
  const { to } = windowOf(extentOf(axis, now), span, steps);
  return axis.duties.flatMap(({ id, name, dueAt, state }) => (state === 'due' && dueAt !== null && Date.parse(dueAt) > to ? [{ id, name, dueAt: Date.parse(dueAt) }] : [])).sort((a, b) => a.dueAt - b.dueAt).slice(0, SHOWN_MOST);
}
