/** Lane, conduct, limits and care: how the complaint came in, under which conditions one works, and what colleagues asked for. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { messagesQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { compensationOptionsQuery } from '../../forms/queries';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { nearTime, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { firstReader } from '../my-day/composing';
import type { Boundary } from './boundaries';
import { boundaryLetter } from './boundary-letter';
import { ToComposer } from './letter';
import { lineOf, textOf, useLines } from './lines';
import { CARE, CARE_ANSWERS, LANE } from './subject-texts';
import { Act, At, Block, Nothing } from './tab-parts';
import { COMMON, CONDUCT } from './tab-texts';
import { CRISIS } from './texts';
import { useCrisis, useCrisisNow, useTelling } from './use-crisis';

const LANE_LINES = ['lane.answered-automatically', 'lane.person-asked'] as const;
const LIMIT_LINES = ['boundary.set', 'boundary.confirmed'] as const;
const CARE_LINES = ['care.raised', 'care.answered'] as const;

export function ConductTab(): ReactNode {
  const { detail } = useCrisis();
  const { t, language } = useWords();
  const { near } = useTelling();
  const { conduct, limits } = detail.relationship;
  const hadLimits = (useLines(LIMIT_LINES)?.length ?? 0) > 0;
  return (
    <>
      <Lane />
      <Block title={t(CONDUCT.pressures)} acts={<Act command="flag-pressure">{t(CONDUCT.flag)}</Act>}>
        <p className="sm mut2">{t(conduct.statement)}</p>
        {conduct.pressures.length === 0 ? <Nothing>{t(CONDUCT.noPressures)}</Nothing> : <ul className="plainlist">{conduct.pressures.map((one) => <li key={one.kind}>{t(one.name)} <span className="mut"><At at={one.since} /></span></li>)}</ul>}
        {conduct.delayRequests.length > 0 && <><h4>{t(CONDUCT.delays)}</h4><ul className="plainlist">{conduct.delayRequests.map((one) => <li key={one.id}><bdi>{one.what}</bdi> <span className="mut">{t(COMMON.until, { at: near(one.until) })}, {t(one.name)}</span></li>)}</ul></>}
      </Block>
      <Block title={t(CONDUCT.limits)}>
        {limits.boundaries.length === 0 ? <Nothing>{t(hadLimits ? CONDUCT.noneInForce : CONDUCT.noLimits)}</Nothing> : <ul className="plainlist">{limits.boundaries.map((one) => <Limit key={one.id} one={one} />)}</ul>}
        {limits.handlingCost.minutes > 0 && <p className="sm"><Sentence>{t(CONDUCT.cost, { h: spanWords(limits.handlingCost.minutes * 60_000, language) })}</Sentence></p>}
      </Block>
      <Care />
    </>
  );
}

/** What waits holds nothing back yet, and says whom it waits for; whoever set it is not offered to confirm it. */
function Limit({ one }: { readonly one: Boundary }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const me = useMe();
  const waits = one.state === 'proposed';
  return (
    <li>
      {t(one.name)} {one.contactName !== null && <Name>{one.contactName}</Name>} <span className="tag">{waits ? t(CONDUCT.waits) : <><Icon name="lock" />{t(CONDUCT.inForce)}</>}</span> <span className="mut">{t(COMMON.until, { at: near(one.until) })}</span> <bdi className="mut2">{one.reason}</bdi>
      {waits && one.by?.id !== me.id && <> <Act command="confirm-boundary" initial={{ boundaryId: one.id }}>{t(CONDUCT.confirm)}</Act></>}
      {!waits && <> <Act command="lift-boundary" initial={{ boundaryId: one.id }}>{t(CONDUCT.liftBoundary)}</Act><ToTell one={one} /></>}
    </li>
  );
}

/** It holds from the moment it is set, and nothing tells the customer by itself: the words for it, drawn for one reader. */
function ToTell({ one }: { readonly one: Boundary }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const zone = useZone();
  const now = useCrisisNow(60_000);
  const reader = detail.contacts.find(({ id }) => id === one.contactId) ?? firstReader(detail.contacts);
  if (reader === undefined) return null;
  const { language } = reader;
  const words = boundaryLetter({ boundary: one, contactId: reader.id, contactName: reader.name, until: nearTime(Date.parse(one.until), now, { language, zone }) }, language);
  return (
    <details>
      <summary>{t(CONDUCT.tellBoundary)}</summary>
      <article className="letter" lang={language} dir={language === 'he' ? 'rtl' : 'ltr'}><b>{words.subject}</b><p className="bodytext">{words.body}</p></article>
      <ToComposer words={words} />
    </details>
  );
}

function Lane(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { lane } = detail.relationship;
  const asked = textOf(useLines(LANE_LINES)?.findLast(({ type }) => type === 'lane.person-asked'), 'words');
  return (
    <Block title={`${t(CONDUCT.lane)}: ${t(lane.name)}`} acts={<>{lane.jumpProposal === null ? <Act command="jump-queue">{t(CONDUCT.propose)}</Act> : <Act command="confirm-queue-jump">{t(CRISIS.confirmJump)}</Act>}{lane.jump !== null && <Act command="lift-queue-jump">{t(CONDUCT.lift)}</Act>}</>}>
      {lane.receivedAt !== null && <p className="sm">{t(CONDUCT.received, { at: near(lane.receivedAt) })}{lane.recognitionMinutes !== null && <>, {t(CONDUCT.recognised, { n: lane.recognitionMinutes })}</>}</p>}
      {lane.automatic !== null && <AutomaticAnswer />}
      {lane.personAskedAt !== null && <p className="sm"><b>{t(CONDUCT.person, { at: near(lane.personAskedAt) })}</b> {asked !== null && <span className="quote"><bdi>{asked}</bdi></span>}</p>}
      {lane.automatic !== null && lane.personAskedAt === null && <p className="sm mut2">{t(LANE.notAsked)}</p>}
      {lane.small !== null && <p className="sm"><bdi>{lane.small.why}</bdi></p>}
      {lane.jumpProposal !== null && <p className="sm">{t(CONDUCT.jumpWaits, { at: near(lane.jumpProposal.until), by: lane.jumpProposal.by?.name ?? '–', reason: lane.jumpProposal.reason })}</p>}
      {lane.jump !== null && <p className="sm">{t(CONDUCT.jump, { at: near(lane.jump.until), by: lane.jump.by?.name ?? '–', approved: lane.jump.approvedBy?.name ?? '–', reason: lane.jump.reason })}</p>}
    </Block>
  );
}

/** The words that left by themselves, and what went with them. */
function AutomaticAnswer(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { automatic } = detail.relationship.lane;
  const line = useLines(LANE_LINES)?.findLast(({ type }) => type === 'lane.answered-automatically');
  const messageId = textOf(line, 'messageId');
  const gestureId = textOf(line, 'gestureId');
  const message = useQuery(messagesQuery(detail.id)).data?.items.find(({ id }) => id === messageId);
  const gesture = useQuery({ ...compensationOptionsQuery(detail.id), enabled: gestureId !== null }).data?.gestures.find(({ id }) => id === gestureId);
  if (automatic === null) return null;
  return (
    <div className="said">
      <p className="sm">{t(CONDUCT.automatic, { at: near(automatic.at) })} {automatic.contact !== null && <Name>{automatic.contact.name}</Name>}. {gesture !== undefined ? t(LANE.gesture, { name: t(gesture.name) }) : automatic.compensationId === null && t(LANE.noGesture)}</p>
      {message !== undefined && <article className="letter" lang={message.language} dir={message.language === 'he' ? 'rtl' : 'ltr'} aria-label={t(LANE.text)}><b>{message.subject}</b><p className="bodytext">{message.body}</p></article>}
    </div>
  );
}

/** What colleagues asked and were answered. Whose words they are the API decides: who may not read them is told so. */
function Care(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { care } = detail.relationship;
  const lines = useLines(CARE_LINES);
  const said = care.raised.map((one) => ({ ...one, text: textOf(lineOf(lines, 'care.raised', { name: 'id', id: one.id }), 'text'), reply: textOf(lineOf(lines, 'care.answered', { name: 'raisedId', id: one.id }), 'text') }));
  return (
    <Block title={t(CONDUCT.care)}>
      <p className="sm">{care.raised.length === 0 ? t(CARE.none) : t(CONDUCT.waiting, { n: care.waiting })}{care.staffPulse.mean !== null && <> {t(CONDUCT.pulse, { mean: care.staffPulse.mean, n: care.staffPulse.count })}</>}</p>
      <ul className="cards">{said.map((one) => <Raised key={one.id} one={one} />)}</ul>
      {lines !== undefined && said.some(({ text }) => text === null) && <p className="xs mut">{t(CARE.hidden)}</p>}
    </Block>
  );
}

type RaisedOne = ReturnType<typeof useCrisis>['detail']['relationship']['care']['raised'][number] & { readonly text: string | null; readonly reply: string | null };
function Raised({ one }: { readonly one: RaisedOne }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const answer = one.answer === null ? undefined : CARE_ANSWERS[one.answer];
  return (
    <li>
      <div className="row wrapl"><At at={one.at} /><b className="grow">{t(one.name)}</b>{one.answeredAt === null && <span className="tag">{t(CARE.waits)}</span>}</div>
      {one.text !== null && <p className="quote"><bdi>{one.text}</bdi></p>}
      {one.answeredAt !== null && <p className="sm">{t(CARE.answered, { at: near(one.answeredAt), name: answer === undefined ? '' : t(answer) })} {one.reply !== null && <span className="quote"><bdi>{one.reply}</bdi></span>}</p>}
      {one.answeredAt === null && <div className="acts"><Act command="answer-colleague" initial={{ raisedId: one.id }}>{t(CARE.answer)}</Act></div>}
    </li>
  );
}
