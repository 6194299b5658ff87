/** The page of a crisis: the two tracks on one axis, what must happen now, what is missing, and everything on record. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisAxis, CrisisDetail, ObligationItem } from '#contracts';
import { crisisQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { CommandDialog } from '../../forms/lazy-command-dialog';
import { roleMeant } from '../../forms/model/hand-over';
import { Mark } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { keyOf } from '../my-day/duties';
import { MINUTE_MS, windowOf } from './axis-layout';
import type { Span } from './axis-layout';
import { extentOf } from './axis-model';
import { AXIS, LEGEND } from './axis-texts';
import { AxisView, SpanButtons } from './axis-view';
import { beyondOf } from './beyond';
import { Changed } from './changed';
import { CrisisHead } from './crisis-head';
import { isDone } from './done';
import { Must } from './must';
import { NextCards } from './next-cards';
import { MissingToClose, People } from './rail';
import { CrisisTabs } from './tabs';
import { CRISIS } from './texts';
import { CrisisContext, When, axisQuery, useCrisis, useCrisisNow, useTelling } from './use-crisis';
import './crisis.css';
import './axis.css';

interface Begun {
  readonly command: string;
  readonly initial: Readonly<Record<string, unknown>> | undefined;
  /** The version that was seen when the form was opened. */
  readonly version: number;
}

export function CrisisScreen(): ReactNode {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const crisis = useQuery(crisisQuery(id));
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data } = crisis;
  // A reference leads here too; what is live is told under the id. What was read is known there as well, so that the page is not drawn twice.
  useEffect(() => {
    if (data === undefined || data.id === id) return;
    client.setQueryData(crisisQuery(data.id).queryKey, data);
    void navigate({ to: '/crises/$id', params: { id: data.id }, search: (before: Record<string, unknown>) => before, replace: true });
  }, [data, id, navigate, client]);
  if (crisis.isPending) return <Loading lines={5} />;
  if (data === undefined) return <Failed error={crisis.error} onRetry={() => { void crisis.refetch(); }} whole />;
  return <CrisisOf key={data.id} detail={data} />;
}

function CrisisOf({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const navigate = useNavigate();
  const me = useMe();
  const [begun, setBegun] = useState<Begun | null>(null);
  const { id, version } = detail;
  const page = useMemo(() => {
    const allowed = new Set(detail.allowedCommands);
    return {
      detail,
      begin: (command: string, initial?: Readonly<Record<string, unknown>>) => {
        // A hand-over begins with the person's own role, from wherever on the page it is begun.
        const own = command === 'assign-role' ? { role: roleMeant(detail.people, me.id) } : undefined;
        setBegun({ command, initial: initial ?? own, version });
      },
      write: () => { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: id } }); },
      writeFor: (duty: ObligationItem) => { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: id }, search: { duty: keyOf(duty) } }); },
      may: (command: string) => allowed.has(command),
    };
  }, [detail, id, version, navigate, me.id]);
  const axis = useQuery(axisQuery(id));
  const { t } = useWords();
  useTitle(`${detail.reference} · ${detail.summary}`);
  return (
    <CrisisContext value={page}>
      <DrillFrame>
        <CrisisHead />
        <div className="c2">
          <div className="cmain">
            {axis.data === undefined ? <section className="sheet axload">{axis.isPending ? <Loading lines={5} /> : <div className="note near">{t(AXIS.notDrawn)}</div>}</section> : <AxisBox axis={axis.data} />}
            <div className="below">
              <CrisisTabs />
              <div className="forms"><NextCards /></div>
            </div>
          </div>
          <aside className="crail">
            <div className="musts"><Must ladders={axis.data?.ladders ?? null} /></div>
            <MissingToClose />
            <People />
          </aside>
        </div>
      </DrillFrame>
      {begun !== null && (
        <>
          <CommandDialog crisisId={id} command={begun.command} {...(begun.initial === undefined ? {} : { initial: begun.initial })} {...(begun.command === 'assign-role' ? { title: CRISIS.handOver } : {})} onClose={() => { setBegun(null); }} />
          <Changed since={begun.version} />
        </>
      )}
    </CrisisContext>
  );
}

/** Of several open pages one finds this one again; elsewhere the title is as it was. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => { document.title = before; };
  }, [title]);
}

/** A drill is never taken for the real thing: a frame of ink, and the words. */
function DrillFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { detail } = useCrisis();
  if (detail.drill === null) return <div className="cpage">{children}</div>;
  return <div className="cpage drillframe"><DrillStrip rate={detail.drill.rate} />{children}</div>;
}

function DrillStrip({ rate }: { readonly rate: number }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near, day } = useTelling();
  const now = useCrisisNow(60_000);
  if (isDone(detail)) return <div className="drill"><b>{t(CRISIS.drill)}</b><span>{t(CRISIS.drillReal)}</span></div>;
  return <div className="drill"><b>{t(CRISIS.drill)}</b><span>{rate === 1 ? t(CRISIS.drillReal) : <Sentence>{t(CRISIS.drillRate, { rate: String(rate) })}</Sentence>}</span><span className="mut2"><Sentence>{t(CRISIS.drillNow, { at: `${day(now)}, ${near(now)}` })}</Sentence></span></div>;
}

const SPANS: readonly Span[] = ['6h', 'day', 'all'];
function AxisBox({ axis }: { readonly axis: CrisisAxis }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const now = useCrisisNow();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [steps, setSteps] = useState(0);
  const span = SPANS.find((one) => one === search['span']) ?? (axis.endedAt === null ? 'day' : 'all');
  const choose = (next: Span): void => {
    setSteps(0);
    void navigate({ to: '/crises/$id', params: { id: detail.id }, search: (before: Record<string, unknown>) => ({ ...before, span: next }), replace: true });
  };
  return (
    <section className="sheet" aria-labelledby="axis-title">
      <div className="axbar">
        <h2 id="axis-title" className="grow">{t(AXIS.title)}</h2>
        <span className="sm mut said"><SpokeFirst /></span>
        <SpanButtons span={span} onSpan={choose} steps={steps} onSteps={setSteps} isMoreBefore={windowOf(extentOf(axis, now), span, steps).from > Date.parse(axis.awareAt)} />
      </div>
      <AxisView axis={axis} now={now} span={span} steps={steps} />
      <Beyond axis={axis} now={now} span={span} steps={steps} />
      <Legend />
    </section>
  );
}

function SpokeFirst(): ReactNode {
  const { detail: { weSpokeFirst, spokeFirst, firstToCustomerAt, firstFromCustomerAt, awareAt } } = useCrisis();
  const { t, language } = useWords();
  // What was said at the opening holds where the customer's own word is not on record.
  const isTheirs = firstFromCustomerAt !== null || spokeFirst === 'customer';
  if (firstToCustomerAt === null) return t(isTheirs ? AXIS.theyFirstAlone : AXIS.nobody);
  if (weSpokeFirst === false && firstFromCustomerAt !== null) return <Sentence>{t(AXIS.theyFirst, { span: spanWords(Date.parse(firstToCustomerAt) - Date.parse(firstFromCustomerAt), language) })}</Sentence>;
  const afterMs = Date.parse(firstToCustomerAt) - Date.parse(awareAt);
  if (firstFromCustomerAt === null && isTheirs) return <Sentence>{t(AXIS.theyFirstSaid, { span: spanWords(afterMs, language) })}</Sentence>;
  return afterMs < MINUTE_MS ? t(AXIS.weFirstOnly) : <Sentence>{t(AXIS.weFirst, { span: spanWords(afterMs, language) })}</Sentence>;
}

/** What the window does not show stands in words, so that nothing ahead is out of sight. */
function Beyond({ axis, now, span, steps }: { readonly axis: CrisisAxis; readonly now: number; readonly span: Span; readonly steps: number }): ReactNode {
  const { t } = useWords();
  const beyond = beyondOf(axis, now, { span, steps });
  if (beyond.length === 0) return null;
  return <p className="axbeyond"><b>{t(AXIS.beyond)}</b>{beyond.map(({ id, name, dueAt }) => <span key={id}>{t(name)} <When at={dueAt} /></span>)}</p>;
}

function Legend(): ReactNode {
  const { t } = useWords();
  return (
    <div className="legend">
      <span><Mark state="kept" />{t(LEGEND.kept)}</span><span><Mark state="late" />{t(LEGEND.late)}</span><span><Mark state="missed" />{t(LEGEND.missed)}</span><span><Mark state="due" />{t(LEGEND.due)}</span>
      <span><i className="sw sil" />{t(LEGEND.silence)}</span><span><i className="sw fnow" />{t(LEGEND.forecast)}</span><span><i className="sw fold" />{t(LEGEND.replaced)}</span><span><i className="sw wr" />{t(LEGEND.word)}</span><span><i className="sw cl" />{t(LEGEND.call)}</span>
    </div>
  );
}
