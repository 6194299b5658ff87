/** Cause and prevention, the ledger, lane and conduct: what outlasts the hour. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { causesOf } from './cause-of';
import type { Cause } from './cause-of';
import { Seam } from './seam';
import { Act, At, Block, Nothing } from './tab-parts';
import { BRANCHES, CAUSE, COMMON, CONDUCT, LEDGER, PARTIES } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

/** The technical lines of a crisis are few; its causes are among the newest of them. */
const technicalLinesQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'timeline', 'technical'], queryFn: () => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: 100, track: 'technical' })}`) });

export function CauseTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const lines = useQuery(technicalLinesQuery(detail.id));
  if (lines.isPending) return <Loading lines={4} />;
  if (lines.error !== null) return <Failed error={lines.error} onRetry={() => { void lines.refetch(); }} />;
  const [cause, ...earlier] = causesOf(lines.data.items);
  return (
    <>
      <Block title={t(CAUSE.cause)} acts={<Act command="record-root-cause">{t(CAUSE.record)}</Act>}>
        {cause === undefined ? <Nothing>{t(CAUSE.none)}</Nothing> : <CauseTree cause={cause} />}
        {earlier.length > 0 && <p className="xs mut">{t(CAUSE.earlier, { n: earlier.length })}</p>}
      </Block>
      <Block title={t(CAUSE.prevention)} acts={<Act command="add-prevention">{t(CAUSE.addPrevention)}</Act>}>
        {detail.preventionActions.length === 0 && <Nothing>{t(CAUSE.noPrevention)}</Nothing>}
        <ul className="cards">{detail.preventionActions.map((one) => <li key={one.id} className="row wrapl">{one.doneAt !== null && <Icon name="check" />}<span className="grow"><bdi>{one.title}</bdi> <span className="mut sm">{one.owner !== null && <Name>{one.owner.name}</Name>}, <At at={one.dueAt} /></span></span>{one.doneAt === null && <Act command="complete-prevention" initial={{ actionId: one.id }}>{t(CAUSE.complete)}</Act>}</li>)}</ul>
      </Block>
    </>
  );
}

/** Each answer is the next question: a tree of one branch, drawn as steps inwards; a fishbone as its branches. */
function CauseTree({ cause }: { readonly cause: Cause }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const party = PARTIES[cause.party];
  return (
    <>
      <p className="lead"><b><bdi>{cause.statement}</bdi></b></p>
      <p className="xs mut"><Name>{cause.by}</Name> {near(cause.at)}{party !== undefined && <> · {t(CAUSE.party, { name: t(party) })}</>}{cause.evidence !== '' && <> · {t(CAUSE.evidence, { evidence: cause.evidence })}</>}</p>
      {cause.whys.length > 0 && <Whys whys={cause.whys} />}
      {cause.branches.length > 0 && (
        <div className="fish" role="group" aria-label={t(CAUSE.fishbone)}>
          {cause.branches.filter(({ causes }) => causes.length > 0).map(({ branch, causes }) => { const name = BRANCHES[branch]; return <div key={branch}><h4>{name === undefined ? branch : t(name)}</h4><ul>{causes.map((one) => <li key={one.cause} className={one.isRoot ? 'root' : ''}><bdi>{one.cause}</bdi>{one.isRoot && <span className="tag">{t(CAUSE.root)}</span>}</li>)}</ul></div>; })}
        </div>
      )}
      {cause.whyEscaped !== '' && <p className="sm"><b>{t(CAUSE.escaped)}</b> <bdi>{cause.whyEscaped}</bdi></p>}
    </>
  );
}

function Whys({ whys }: { readonly whys: Cause['whys'] }): ReactNode {
  const { t } = useWords();
  const [first, ...rest] = whys;
  if (first === undefined) return null;
  return (
    <ul className="whys">
      <li>
        <p className="sm mut2">{t(CAUSE.why, { why: first.why })}</p>
        <p><b>{t(CAUSE.because)}</b> <bdi>{first.because}</bdi>{rest.length === 0 && <span className="tag">{t(CAUSE.root)}</span>}</p>
        {first.evidence !== '' && <p className="xs mut">{t(CAUSE.evidence, { evidence: first.evidence })}</p>}
        {rest.length > 0 && <Whys whys={rest} />}
      </li>
    </ul>
  );
}

export function LedgerTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { ledger } = detail.relationship;
  if (ledger.openedAt === null) return <Nothing>{t(LEDGER.none)}</Nothing>;
  return (
    <>
      <Block title={<Sentence>{t(ledger.words)}</Sentence>} acts={<><Act command="plan-touch">{t(LEDGER.plan)}</Act></>}>
        <Seam owed={ledger.balance} />
        <p className="sm mut2">{ledger.firstCreditAt !== null && <>{t(LEDGER.first, { at: near(ledger.firstCreditAt) })} · </>}{ledger.clearedAt !== null && <>{t(LEDGER.cleared, { at: near(ledger.clearedAt) })} · </>}{ledger.watchUntil !== null && t(LEDGER.watch, { at: near(ledger.watchUntil) })}</p>
        {ledger.trust.before !== null && ledger.trust.after !== null && <p className="sm">{t(LEDGER.trust, { before: ledger.trust.before, after: ledger.trust.after })}</p>}
        {ledger.lostAt !== null && <p className="note late"><Icon name="alert" /><span>{t(LEDGER.lost, { at: near(ledger.lostAt) })}</span></p>}
      </Block>
      {ledger.touches.length > 0 && <Block title={t(LEDGER.touches)}><ul className="plainlist">{ledger.touches.map((one) => <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <bdi>{one.what}</bdi> <span className="mut">{one.owner !== null && <Name>{one.owner.name}</Name>}, <At at={one.dueAt} /></span> {one.doneAt === null && <Act command="complete-touch" initial={{ touchId: one.id }}>{t(LEDGER.touch)}</Act>}</li>)}</ul></Block>}
      {ledger.pulses.length > 0 && <Block title={t(LEDGER.pulses)}><ul className="plainlist">{ledger.pulses.map((one) => <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <At at={one.dueAt} /> {one.doneAt === null && <Act command="record-pulse" initial={{ pulseId: one.id }}>{t(LEDGER.pulse)}</Act>}</li>)}</ul></Block>}
      {ledger.returnChecks.length > 0 && <Block title={t(LEDGER.checks)}><ul className="plainlist">{ledger.returnChecks.map((one) => <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <At at={one.dueAt} /></li>)}</ul></Block>}
    </>
  );
}

export function ConductTab(): ReactNode {
  const { detail } = useCrisis();
  const { t, language } = useWords();
  const { near } = useTelling();
  const { lane, conduct, limits, care } = detail.relationship;
  return (
    <>
      <Block title={`${t(CONDUCT.lane)}: ${t(lane.name)}`} acts={<><Act command="jump-queue">{t(CONDUCT.propose)}</Act>{lane.jump !== null && <Act command="lift-queue-jump">{t(CONDUCT.lift)}</Act>}</>}>
        {lane.receivedAt !== null && <p className="sm">{t(CONDUCT.received, { at: near(lane.receivedAt) })}{lane.recognitionMinutes !== null && <>, {t(CONDUCT.recognised, { n: lane.recognitionMinutes })}</>}</p>}
        {lane.automatic !== null && <p className="sm">{t(CONDUCT.automatic, { at: near(lane.automatic.at) })}</p>}
        {lane.personAskedAt !== null && <p className="sm">{t(CONDUCT.person, { at: near(lane.personAskedAt) })}</p>}
        {lane.small !== null && <p className="sm"><bdi>{lane.small.why}</bdi></p>}
        {lane.jump !== null && <p className="sm">{t(CONDUCT.jump, { at: near(lane.jump.until), by: lane.jump.by?.name ?? '–', approved: lane.jump.approvedBy?.name ?? '–', reason: lane.jump.reason })}</p>}
      </Block>
      <Block title={t(CONDUCT.pressures)} acts={<Act command="flag-pressure">{t(CONDUCT.flag)}</Act>}>
        <p className="sm mut2">{t(conduct.statement)}</p>
        {conduct.pressures.length === 0 ? <Nothing>{t(CONDUCT.noPressures)}</Nothing> : <ul className="plainlist">{conduct.pressures.map((one) => <li key={one.kind}>{t(one.name)} <span className="mut"><At at={one.since} /></span></li>)}</ul>}
        {conduct.delayRequests.length > 0 && <><h4>{t(CONDUCT.delays)}</h4><ul className="plainlist">{conduct.delayRequests.map((one) => <li key={one.id}><bdi>{one.what}</bdi> <span className="mut">{t(COMMON.until, { at: near(one.until) })}, {t(one.name)}</span></li>)}</ul></>}
      </Block>
      <Block title={t(CONDUCT.limits)}>
        {limits.boundaries.length === 0 ? <Nothing>{t(CONDUCT.noLimits)}</Nothing> : <ul className="plainlist">{limits.boundaries.map((one) => <li key={one.id}>{t(one.name)} {one.contactName !== null && <Name>{one.contactName}</Name>} <span className="mut">{t(COMMON.until, { at: near(one.until) })}</span> <bdi className="mut2">{one.reason}</bdi></li>)}</ul>}
        {limits.handlingCost.minutes > 0 && <p className="sm"><Sentence>{t(CONDUCT.cost, { h: spanWords(limits.handlingCost.minutes * 60_000, language) })}</Sentence></p>}
      </Block>
      <Block title={t(CONDUCT.care)}>
        <p className="sm">{t(CONDUCT.waiting, { n: care.waiting })}{care.staffPulse.mean !== null && <> <Num>{''}</Num>{t(CONDUCT.pulse, { mean: care.staffPulse.mean, n: care.staffPulse.count })}</>}</p>
      </Block>
    </>
  );
}
