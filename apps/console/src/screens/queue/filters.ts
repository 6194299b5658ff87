/** The filters of the queue as they stand in the address, and as the API is asked. Pure. */
import type { CrisisCounts } from '#contracts';

export const VIEWS = ['open', 'mine', 'late', 'soon', 'waiting', 'unowned', 'renewal', 'drills'] as const;
export type View = (typeof VIEWS)[number];
const STATUSES = ['open', 'operational', 'fixed', 'routine', 'closing', 'closed', 'settled', 'cancelled'] as const;
const LANES = ['light', 'small-but-material', 'serious', 'normal'] as const;
const SEVERITIES = ['1', '2', '3', '4'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface QueueFilter {
  readonly view: View;
  readonly severity: readonly Severity[];
  readonly status: (typeof STATUSES)[number] | null;
  readonly lane: (typeof LANES)[number] | null;
  readonly desk: string | null;
  readonly q: string;
}
export type Asked = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const DUE_SOON_MINUTES = 30;
const WORDS_MAX_CHARS = 200;
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | null => all.find((one) => one === value) ?? null;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What the address says; whatever it says wrongly reads as no filter. */
export function filterOf(search: Readonly<Record<string, unknown>>): QueueFilter {
  const severities = text(search['severity']).split(',');
  return {
    view: oneOf(VIEWS, search['view']) ?? 'open', severity: SEVERITIES.filter((one) => severities.includes(one)), status: oneOf(STATUSES, search['status']), lane: oneOf(LANES, search['lane']),
    desk: text(search['desk']) === '' ? null : text(search['desk']), q: text(search['q']).slice(0, WORDS_MAX_CHARS),
  };
}

/** The address of a filter; what is not filtered is not said. */
export function searchOf({ view, severity, status, lane, desk, q }: QueueFilter): Record<string, string> {
  return {
    ...(view === 'open' ? {} : { view }), ...(severity.length === 0 ? {} : { severity: severity.join(',') }), ...(status === null ? {} : { status }), ...(lane === null ? {} : { lane }), ...(desk === null ? {} : { desk }), ...(q.trim() === '' ? {} : { q }),
  };
}

const OF_VIEW: Readonly<Record<View, Asked>> = {
  open: {}, mine: { person: 'me' }, late: { overdue: true }, soon: { dueWithinMinutes: DUE_SOON_MINUTES }, waiting: { waiting: true }, unowned: { unowned: true }, renewal: { renewal: true }, drills: { drills: 'only' },
};

/** What is common to the list and its counts. */
export function scopeQuery({ severity, lane, desk, q }: QueueFilter): Asked {
  return { severity, lane: lane ?? undefined, desk: desk ?? undefined, q: q.trim() };
}

export function listQuery(filter: QueueFilter): Asked {
  return { ...scopeQuery(filter), ...OF_VIEW[filter.view], status: filter.status ?? undefined };
}

export const COUNT_OF: Readonly<Record<View, keyof Pick<CrisisCounts, 'open' | 'mine' | 'late' | 'dueSoon' | 'waiting' | 'unowned' | 'renewal' | 'drills'>>> = {
  open: 'open', mine: 'mine', late: 'late', soon: 'dueSoon', waiting: 'waiting', unowned: 'unowned', renewal: 'renewal', drills: 'drills',
};

/** How many filters stand beside the view. */
export const extraFilters = ({ severity, status, lane, desk, q }: QueueFilter): number => [severity.length > 0, status !== null, lane !== null, desk !== null, q.trim() !== ''].filter(Boolean).length;
export const UNFILTERED: QueueFilter = { view: 'open', severity: [], status: null, lane: null, desk: null, q: '' };
