/** The record: every line, live; the accessible twin of the axis. */
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon, Mark } from '../../parts/icon';
import type { MarkState } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { actorName } from '../../words/actor';
import { useWords } from '../../words/words';
import { textOf } from './lines';
import { COMMON, RECORD } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

type Filter = 'all' | 'technical' | 'relationship';
const FILTERS = ['all', 'technical', 'relationship'] as const;
const PAGE_LINES = 40;

const recordQuery = (id: string, filter: Filter) => infiniteQueryOptions({
  queryKey: ['crisis', id, 'record', filter],
  queryFn: ({ pageParam }) => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: PAGE_LINES, ...(filter === 'all' ? {} : { track: filter }), ...(pageParam === '' ? {} : { cursor: pageParam }) })}`),
  initialPageParam: '', getNextPageParam: (page: Page<TimelineEntry>) => page.nextCursor,
});
/** Steps of the clocks: what the engine did to do its work. The duties themselves say the rest. */
const CLOCKWORK: ReadonlySet<string> = new Set(['obligation.started', 'obligation.retargeted', 'obligation.warned', 'calendars.applied', 'ledger.debited', 'ledger.credited', 'ledger.relieved', 'ledger.opened']);

export function RecordTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [isWhole, setIsWhole] = useState(false);
  const record = useInfiniteQuery(recordQuery(detail.id, filter));
  const lines = (record.data?.pages ?? []).flatMap(({ items }) => items).filter(({ type }) => isWhole || !CLOCKWORK.has(type));
  return (
    <>
      <div className="row wrapl recbar">
        <span className="seg" role="group" aria-label={t(RECORD.filter)}>{FILTERS.map((one) => <button key={one} type="button" aria-pressed={filter === one} onClick={() => { setFilter(one); }}>{t(RECORD[one])}</button>)}</span>
        <label className="option sm"><input type="checkbox" checked={isWhole} onChange={(event) => { setIsWhole(event.target.checked); }} />{t(RECORD.clockwork)}</label>
      </div>
      {record.isPending && <Loading lines={5} />}
      {record.error !== null && <Failed error={record.error} onRetry={() => { void record.refetch(); }} />}
      {record.isSuccess && lines.length === 0 && <p className="box sm">{t(record.hasNextPage ? RECORD.fewer : COMMON.nothing)}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
      {record.hasNextPage && <div className="row gap-above"><Button busy={record.isFetchingNextPage} onClick={() => { void record.fetchNextPage(); }}>{t(COMMON.more)}</Button></div>}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly TimelineEntry[] }): ReactNode {
  const { day } = useTelling();
  return (
    <ol className="rec">
      {lines.map((line, index) => {
        const before = lines[index - 1];
        return <Line key={line.seq} line={line} newDay={before === undefined || day(before.at) !== day(line.at) ? day(line.at) : null} />;
      })}
    </ol>
  );
}

/** What happened, and what was said of it; how a duty ended stands at the end of the line already. */
function partsOf({ type }: TimelineEntry, text: string): { readonly head: string; readonly text: string } {
  // A sentence that is over before the colon is the head: what it opens ("They need: …") belongs to what was said.
  const sentence = text.indexOf('. ');
  const colon = text.indexOf(': ');
  if (sentence !== -1 && sentence < colon) return { head: text.slice(0, sentence), text: text.slice(sentence + 2).trim() };
  const at = colon;
  if (at === -1) return { head: text, text: '' };
  const rest = text.slice(at + 2).trim();
  return type === 'obligation.settled' ? { head: rest.replace(/,[^,]*$/, ''), text: '' } : { head: text.slice(0, at), text: rest };
}

const TRACK = { technical: 't', relationship: 'r' } as const;
const QUOTED: ReadonlySet<string> = new Set(['contact.logged']);
/** What was said with it is for whoever goes on; what the API keeps from a reader is not there to be shown. */
const NOTES: Readonly<Record<string, string>> = { 'crisis.role-assigned': 'reason', 'care.raised': 'text', 'care.answered': 'text' };

function Line({ line, newDay }: { readonly line: TimelineEntry; readonly newDay: string | null }): ReactNode {
  const { t, language } = useWords();
  const { clock } = useTelling();
  const { head, text } = partsOf(line, t(line.text));
  const by = actorName(line.by, language);
  const note = textOf(line, NOTES[line.type] ?? '') ?? '';
  return (
    <>
      {newDay !== null && <li className="day"><bdi>{newDay}</bdi></li>}
      <li className="line">
        <Num>{clock(line.at)}</Num>
        <i className={`tr ${line.track === null ? 'b' : TRACK[line.track]}`} aria-hidden="true" />
        <div className="body"><b><Sentence>{head}</Sentence></b> {!head.includes(by) && <span className="mut"><Name>{by}</Name></span>}{text !== '' && <p className={QUOTED.has(line.type) ? 'quote' : ''}><Sentence>{text}</Sentence></p>}{note !== '' && <p className="quote" dir="auto">{note}</p>}</div>
        <Right line={line} />
      </li>
    </>
  );
}

const OUTCOMES: Readonly<Record<string, MarkState>> = { kept: 'kept', late: 'late', missed: 'missed' };
function Right({ line }: { readonly line: TimelineEntry }): ReactNode {
  const { t } = useWords();
  const outcome = line.type === 'obligation.settled' ? line.data['outcome'] : null;
  if (typeof outcome === 'string' && (outcome === 'kept' || outcome === 'late' || outcome === 'missed' || outcome === 'cancelled')) {
    const mark = OUTCOMES[outcome];
    return <span className="right">{mark !== undefined && <Mark state={mark} />}{t(RECORD[outcome])}</span>;
  }
  return <span className="right">{line.customerVisible ? <><Icon name="eye" />{t(RECORD.customerSaw)}</> : t(RECORD.internal)}</span>;
}
