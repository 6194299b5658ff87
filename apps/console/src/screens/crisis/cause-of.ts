/** The root cause as the record holds it. Events carry their data as they were written; what does not look like a cause is passed over. Pure. */
import type { TimelineEntry } from '#contracts';

export interface Why { readonly why: string; readonly because: string; readonly evidence: string }
export interface Branch { readonly branch: string; readonly causes: readonly { readonly cause: string; readonly isRoot: boolean }[] }
export interface Cause {
  readonly statement: string;
  readonly whyEscaped: string;
  readonly party: string;
  readonly evidence: string;
  readonly whys: readonly Why[];
  readonly branches: readonly Branch[];
  readonly by: string;
  readonly at: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Newest first, as the timeline gives them. */
export function causesOf(lines: readonly TimelineEntry[]): readonly Cause[] {
  return lines.filter(({ type }) => type === 'cause.recorded').map(({ data, at, by }) => {
    const analysis = isObject(data['analysis']) ? data['analysis'] : {};
    return {
      statement: textOf(data['statement']), whyEscaped: textOf(data['whyEscaped']), party: textOf(data['party']), evidence: textOf(data['evidence']), at, by: by.name,
      whys: listOf(analysis['whys']).map((one) => ({ why: textOf(one['why']), because: textOf(one['because']), evidence: textOf(one['evidence']) })),
      branches: listOf(analysis['branches']).map((one) => ({ branch: textOf(one['branch']), causes: listOf(one['causes']).map((cause) => ({ cause: textOf(cause['cause']), isRoot: cause['isRoot'] === true })) })),
    };
  });
}
