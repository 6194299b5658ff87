/** Why the selected crisis stands where it stands: the matrix, the points, the cost, and what happens if nobody acts. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CrisisDetail, CrisisSummary } from '#contracts';
import { crisisQuery } from '../../api/queries';
import { useZone } from '../../app/zone';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Failed, Loading } from '../../parts/states';
import { Num, Sentence } from '../../parts/text';
import { localDay, money, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Words } from '../../words/words';
import { Matrix } from './matrix';
import { QueueActs } from './queue-acts';
import type { Act } from './queue-acts';
import { WHY } from './texts';
import { behind, daysUntil } from './why';

interface PeekProps {
  readonly row: CrisisSummary;
  readonly above: CrisisSummary | null;
  /** From 1. */
  readonly place: number;
  readonly onAct: (act: Act) => void;
}

export function QueuePeek({ row, above, place, onAct }: PeekProps): ReactNode {
  const { t } = useWords();
  const detail = useQuery(crisisQuery(row.id));
  return (
    <aside className="peek" aria-label={t(WHY.panel)}>
      <Pane title={t(WHY.title, { n: place })} count={<Num>{row.reference}</Num>}>
        <Matrix impact={row.impactLevel} trust={row.trustLevel} severity={row.severity} />
        <p className="sm mut2 gap-above"><Sentence>{because(row, t)}</Sentence> <Place row={row} above={above} /></p>
      </Pane>
      <QueueActs detail={detail.data} onAct={onAct} />
      {detail.isPending && <Loading lines={4} />}
      {detail.isError && <Failed error={detail.error} onRetry={() => { void detail.refetch(); }} />}
      {detail.data !== undefined && <><Points detail={detail.data} /><Cost detail={detail.data} /><Nobody row={row} detail={detail.data} /></>}
    </aside>
  );
}

function Place({ row, above }: Pick<PeekProps, 'row' | 'above'>): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const until = (at: string | null): string => (at === null ? '' : nearTime(Date.parse(at), now, { language, zone }));
  if (above === null) return <Sentence>{row.queueJumpUntil === null ? t(WHY.first) : t(WHY.jumped, { at: until(row.queueJumpUntil) })}</Sentence>;
  return <Sentence>{t(WHY[behind(above, row, now)], { other: above.reference, at: until(above.queueJumpUntil) })}</Sentence>;
}

function Points({ detail: { severityExplanation, trustLevel, trustPoints } }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  return (
    <Pane title={t(WHY.points)} count={<Sentence>{t(WHY.levels[trustLevel])}</Sentence>}>
      {severityExplanation.reasons.length === 0 ? <p className="sm mut2">{t(WHY.noPoints)}</p> : (
        <ul className="points">
          {severityExplanation.reasons.map(({ code, points, text }) => <li key={code}><span>{withoutPoints(t(text))}</span><b><Num>+{points}</Num></b></li>)}
          <li><span>{t(WHY.sum)}</span><b><Num>{trustPoints}</Num></b></li>
        </ul>
      )}
    </Pane>
  );
}
/** The sentence of the API ends with its points in brackets; here they have a column of their own. */
const withoutPoints = (sentence: string): string => sentence.replace(/\s*\([^()]*\)\s*$/u, '');

/** The points stand in a list below, so the sentence need not repeat them; what was set by hand is told as the API tells it. */
function because(row: CrisisSummary, t: Words['t']): string {
  const { severity, impactLevel: impact, trustLevel: trust } = row;
  if (severity !== Math.min(impact, trust) || impact < trust) return t(row.severityBecause);
  return t(trust < impact ? WHY.byTrust : WHY.byBoth, { trust, impact });
}

function Cost({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const now = useMinute();
  const { impact, contractValueMinorPerYear: contract, contractCurrency, currency, renewalOn } = detail;
  const days = renewalOn === null ? null : daysUntil(renewalOn, localDay(now, zone));
  const told = impact.statedBy === 'customer' ? WHY.lossCustomer : WHY.lossUs;
  return (
    <Pane title={t(WHY.cost)}>
      <p className="sm mut2"><Sentence>{impact.lossPerHourMinor === null ? t(WHY.lossUnknown) : t(told, { amount: money(impact.lossPerHourMinor, impact.currency) })}</Sentence>{impact.usersAffected !== null && <> <Sentence>{t(WHY.users, { n: impact.usersAffected })}</Sentence></>}</p>
      {(contract !== null || days !== null) && (
        <p className="sm mut2 gap-small">
          {contract !== null && <Sentence>{t(WHY.contract, { amount: money(contract, contractCurrency ?? currency) })}</Sentence>}
          {days !== null && <> <Sentence>{days < 0 ? t(WHY.renewalPast) : t(WHY.renewalIn, { n: days })}</Sentence></>}
        </p>
      )}
    </Pane>
  );
}

function Nobody({ row, detail }: { readonly row: CrisisSummary; readonly detail: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const { nextDue } = row;
  const duty = detail.obligations.find(({ id }) => id === nextDue?.id);
  if (nextDue === null || duty === undefined) return null;
  const due = nextDue.dueAt === null ? null : Date.parse(nextDue.dueAt);
  const title = due === null ? t(WHY.paused) : t(due > now ? WHY.ifNobody : WHY.since, { at: nearTime(due, now, { language, zone }) });
  return (
    <Pane title={<Sentence>{title}</Sentence>}>
      <p className="sm mut2"><Sentence>{t(duty.explanation.next)}</Sentence></p>
      <p className="sm mut2 gap-small">{t(WHY.need, { what: t(duty.explanation.fulfilledBy) })}</p>
    </Pane>
  );
}
