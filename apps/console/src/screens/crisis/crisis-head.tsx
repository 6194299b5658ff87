/** Whose crisis it is, how heavy and why, and what can be done about it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { hasRole, useMe } from '../../app/session';
import { useKeys } from '../../app/keys';
import { useZone } from '../../app/zone';
import { protocolsQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Severity } from '../../parts/severity';
import { Name, Num, Sentence } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { listWords } from '../../words/list';
import { clockTime, money, zoneName } from '../../words/time';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { inForce, ofContact } from './boundaries';
import { isDone } from './done';
import { MoreDialog } from './more-dialog';
import { LIMIT } from './subject-texts';
import { CRISIS } from './texts';
import { useCrisis, useCrisisNow, useTelling } from './use-crisis';
import { ReturnedMessages } from './returned-messages';
import { writersOf } from './writers';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export function CrisisHead(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  return (
    <>
      <div className="chead">
        <Severity severity={detail.severity} impact={detail.impactLevel} trust={detail.trustLevel} />
        <div className="grow">
          <h1><Name>{detail.summary}</Name></h1>
          <Facts />
        </div>
        <Actions />
      </div>
      <div className="underhead">
        <details className="whysev">
          <summary>{t(CRISIS.why)}</summary>
          <p><Sentence>{t(detail.severityBecause)}</Sentence></p>
          {detail.severityExplanation.reasons.length > 0 && <ul>{detail.severityExplanation.reasons.map((one) => <li key={one.code}><span>{t(one.text)}</span>{one.points > 0 && <> <Num>+{one.points}</Num></>}</li>)}</ul>}
        </details>
        <WhoWrites />
      </div>
      <ReturnedMessages onlyOwn />
      <Notes />
      <Limits />
    </>
  );
}

function Facts(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { reference, accountId, accountName, openedAt, contractValueMinorPerYear, contractCurrency, renewalOn, lossPerHourMinor, currency, protocol, cycle, vip } = detail;
  // Its own name where the protocols can be read, else its id: a place is kept either way.
  const named = useQuery({ ...protocolsQuery, retry: false }).data?.items.find((one) => one.id === protocol.id);
  return (
    <div className="sub">
      <span><Num>{reference}</Num></span>
      <Link to="/customers/$id" params={{ id: accountId }}><b><Name>{accountName}</Name></b></Link>
      {vip && <span className="tag"><Icon name="crown" />{t(CRISIS.vip)}</span>}
      <span>{t(CRISIS.opened, { at: near(openedAt) })}</span>
      {contractValueMinorPerYear !== null && <span>{t(CRISIS.aYear, { amount: money(contractValueMinorPerYear, contractCurrency ?? currency, true) })}{renewalOn !== null && !isDone(detail) && <>, <Renewal day={renewalOn} /></>}</span>}
      {lossPerHourMinor !== null && <span>{t(CRISIS.loss, { amount: money(lossPerHourMinor, currency, true) })}</span>}
      <span>{t(CRISIS.protocol, { id: named === undefined ? protocol.id : t(named.name), version: protocol.version })}</span>
      <DeskClock />
      {cycle > 1 && <span>{t(CRISIS.cycle, { n: cycle })}</span>}
    </div>
  );
}

/** Whoever reads from another zone sees what the desk's own wall says, by its name. */
function DeskClock(): ReactNode {
  const { detail: { deskZone, drill } } = useCrisis();
  const { t, language } = useWords();
  const zone = useZone();
  const now = useCrisisNow(MINUTE_MS);
  // A drill runs on a clock of its own; the strip above says which.
  if (deskZone === undefined || drill !== null || clockTime(now, { language, zone: deskZone }) === clockTime(now, { language, zone })) return null;
  return <span className="deskclock"><Sentence>{t(CRISIS.deskClock, { at: clockTime(now, { language, zone: deskZone }), zone: zoneName({ language, zone: deskZone }) })}</Sentence></span>;
}

function Renewal({ day }: { readonly day: string }): ReactNode {
  const { t } = useWords();
  const days = Math.ceil((Date.parse(`${day}T00:00:00Z`) - useCrisisNow(DAY_MS)) / DAY_MS);
  return <>{days < 0 ? t(CRISIS.renewalGone) : t(CRISIS.renewalIn, { n: days })}</>;
}

/** What stands in the way or above everything else, one line each. */
function Notes(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { severityExplanation: { loweringProposal }, relationship: { lane } } = detail;
  return (
    <>
      {detail.status === 'closed' && detail.closedAt !== null && <p className="note"><Icon name="check" /><span className="grow">{t(detail.openObligations > 0 ? CRISIS.closedCare : CRISIS.closed, { at: near(detail.closedAt) })}</span>{detail.reviewStage !== 'not-required' && detail.reviewStage !== 'none' && <Link to="/reviews/$id" params={{ id: detail.id }}>{t(CRISIS.review)}</Link>}</p>}
      {detail.status === 'cancelled' && <p className="note"><Icon name="x" /><span>{t(CRISIS.cancelled)}</span></p>}
      {loweringProposal !== null && <p className="note near"><Icon name="people" /><span>{t(CRISIS.lowering, { to: loweringProposal.to, reason: loweringProposal.reason })}</span></p>}
      {detail.queueJumpUntil !== null && <p className="note"><Icon name="up" /><span>{t(CRISIS.jumped, { at: near(detail.queueJumpUntil) })}</span></p>}
      {lane.jumpProposal !== null && <p className="note near"><Icon name="people" /><span>{t(CRISIS.jumpProposed, { reason: lane.jumpProposal.reason })}</span></p>}
    </>
  );
}

/** Limits of how one may speak with somebody at the customer, for those who would call or write. */
function Limits(): ReactNode {
  const { detail, may } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const held = ofContact(inForce(detail.relationship.limits.boundaries, useCrisisNow(MINUTE_MS)));
  if (detail.status === 'closed' || detail.status === 'cancelled' || !(may('log-contact') || may('send-message') || may('propose-message'))) return null;
  return held.map((one) => {
    const { kind, contactName, pointOfContact, until, reason } = one;
    if (kind === 'decline-with-reasons') return null;
    const words = t(LIMIT[kind], { name: contactName ?? t(LIMIT.everybody), through: pointOfContact?.name ?? t(LIMIT.somebody), at: near(until) });
    return <p key={one.id} className="note near"><Icon name="lock" /><span><b><Sentence>{words}</Sentence></b> <span className="mut2">{t(LIMIT.reason, { reason })}</span></span></p>;
  });
}

/** A button that may not be used says why, never by vanishing alone. */
function WhoWrites(): ReactNode {
  const { detail, may } = useCrisis();
  const { t, language } = useWords();
  const me = useMe();
  const { people, status } = detail;
  const writers = writersOf(people);
  if (status === 'closed' || status === 'cancelled' || may('send-message') || hasRole(me, 'auditor')) return null;
  return <p className="whowrites"><Icon name="lock" /><span>{writers.length === 0 ? t(CRISIS.nobodyWrites) : t(CRISIS.notYours, { names: listWords(writers, language) })}</span></p>;
}

interface Begun {
  readonly key: string;
  readonly label: Pair;
  readonly command: string;
  readonly run: () => void;
}

/** As in the queue: one key for the proposal, for the decision of the second person, and for the end. */
function jumpOf({ relationship: { lane: { jump, jumpProposal } } }: CrisisDetail, begin: (command: string) => void): Begun {
  const [command, label] = jumpProposal !== null ? ['confirm-queue-jump', CRISIS.confirmJump] as const : jump !== null ? ['lift-queue-jump', CRISIS.liftJump] as const : ['jump-queue', CRISIS.jump] as const;
  return { key: 'q', label, command, run: () => { begin(command); } };
}

function Actions(): ReactNode {
  const { detail, begin, write, may } = useCrisis();
  const { t } = useWords();
  const [isMore, setIsMore] = useState(false);
  const say = useSay();
  const begun: readonly Begun[] = [
    { key: 'u', label: CRISIS.write, command: 'send-message', run: write },
    { key: 'l', label: CRISIS.call, command: 'log-contact', run: () => { begin('log-contact', { channel: 'call', direction: 'to-customer' }); } },
    { key: 'a', label: CRISIS.handOver, command: 'assign-role', run: () => { begin('assign-role'); } },
    { key: 'e', label: CRISIS.escalate, command: 'escalate', run: () => { begin('escalate'); } },
    jumpOf(detail, begin),
  ];
  // A key that is not one's own says so; "find or do anything" offers only what is.
  useKeys([
    ...begun.map(({ key, label, command, run }) => ({ key, label, ...(may(command) ? { about: detail.reference, run } : { run: () => { say({ text: t(CRISIS.notThis), tone: 'trouble' as const }); } }) })),
    { key: 'm', label: CRISIS.more, run: () => { setIsMore(true); } },
  ]);
  const [, call, handOver, escalate] = begun.map(({ run }) => run);
  const isProposed = detail.relationship.lane.jumpProposal !== null;
  const isOver = detail.status === 'cancelled';
  return (
    <div className="acts" role="group" aria-label={t(CRISIS.actions)}>
      {!isOver && may('send-message') && <Button kind={isDone(detail) || detail.status === 'closed' ? 'plain' : 'primary'} icon="pen" shortcut="U" onClick={write}>{t(CRISIS.write)}</Button>}
      {!isOver && may('log-contact') && <Button kind={may('send-message') ? 'plain' : 'primary'} icon="phone" shortcut="L" onClick={call}>{t(CRISIS.call)}</Button>}
      {!isOver && may('assign-role') && <Button className="wide-only" icon="swap" shortcut="A" onClick={handOver}>{t(CRISIS.handOver)}</Button>}
      {!isOver && may('escalate') && <Button className="wide-only" icon="up" shortcut="E" onClick={escalate}>{t(CRISIS.escalate)}</Button>}
      {!isOver && isProposed && may('confirm-queue-jump') && <Button className="wide-only" shortcut="Q" onClick={() => { begin('confirm-queue-jump'); }}>{t(CRISIS.confirmJump)}</Button>}
      {detail.allowedCommands.length > 0 && <Button icon="menu" aria-haspopup="dialog" onClick={() => { setIsMore(true); }}>{t(CRISIS.more)}</Button>}
      {isMore && <MoreDialog onClose={() => { setIsMore(false); }} />}
    </div>
  );
}
