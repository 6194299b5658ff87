/** After sending: what became of it, and what comes next. The delivery is live, like everything else. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer, CrisisDetail, MessageItem, ObligationItem } from '#contracts';
import { messagesQuery, timelineQuery } from '../../api/queries';
import { useZone } from '../../app/zone';
import { CommandDialog } from '../../forms/command-dialog';
import { crisisNow } from '../../forms/crisis-clock';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Name, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Draft } from './composing';
import { proposalsQuery } from './queries';
import { SEND } from './texts';

const STATES: Readonly<Record<MessageItem['delivery'], (typeof SEND)[keyof typeof SEND]>> = {
  queued: SEND.queued, sending: SEND.sendingState, sent: SEND.sentState, failed: SEND.failed, unknown: SEND.unknown, received: SEND.received, 'not-received': SEND['not-received'], suppressed: SEND.suppressed,
};
interface Props {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  /** Put before a reader: nothing has left. */
  readonly waits: boolean;
  /** What the API answered: the message's id carries the number of its first event. */
  readonly answer: CommandAnswer;
  readonly next: ObligationItem | null;
  readonly onNext: () => void;
  /** What is to be recorded now that it has left; null: nothing. */
  readonly follow: Draft['follow'] | null;
  readonly onAnother: () => void;
  /** What came back, in its words. */
  readonly onAgain: () => void;
}

export function SentPanel({ detail, duty, waits, answer, next, follow, onNext, onAnother, onAgain }: Props): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = crisisNow(detail, useMinute());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const messages = useQuery(messagesQuery(detail.id)).data?.items ?? [];
  const ours = messages.filter((one) => one.id.startsWith(`message-${String(Math.min(...answer.events.map((event) => event.seq)))}-`));
  const reading = useReading(detail.id, waits ? proposalOf(answer) : null);
  return (
    <section className="sentpanel" aria-labelledby="sent-title">
      <h2 id="sent-title" ref={title} tabIndex={-1} aria-live="polite">{reading.state === 'returned' ? <><Icon name="alert" /><Sentence>{t(SEND.returned, { reason: reading.reason })}</Sentence></> : <><Icon name="check" />{t(reading.state === 'approved' ? SEND.approved : waits ? SEND.proposed : SEND.sent)}</>}</h2>
      {duty !== null && !waits && <p><Sentence>{t(SEND.sentMore, { duty: t(duty.name) })}</Sentence></p>}
      {duty !== null && waits && reading.state !== 'approved' && duty.dueAt !== null && <p><Sentence>{t(SEND.stillRuns, { duty: t(duty.name), at: nearTime(Date.parse(duty.dueAt), now, { language, zone }) })}</Sentence></p>}
      {follow != null && !waits && <Follow crisisId={detail.id} follow={follow} />}
      {!waits && <ul className="sm">{ours.map((one) => <li key={one.id}><b dir="auto">{one.subject}</b><br /><span className="mut2"><Sentence>{t(SEND.delivery, { name: one.contact.name, state: t(STATES[one.delivery]) })}</Sentence></span></li>)}</ul>}
      <div className="row wrapl gap-above">
        {next === null ? <p className="mut2">{t(SEND.noMore)}</p> : <Button kind="primary" icon="out" onClick={onNext}>{t(SEND.nextDuty, { duty: t(next.name), customer: next.accountName })}</Button>}
        {reading.state === 'returned' && <Button onClick={onAgain}>{t(SEND.openAgain)}</Button>}
        <Button kind="quiet" onClick={onAnother}>{t(SEND.another)}</Button>
      </div>
      <p className="xs mut"><Name>{detail.accountName}</Name></p>
    </section>
  );
}

/** The letter has left; that it answers the claim is recorded by a person, who finds the form filled in. */
function Follow({ crisisId, follow }: { readonly crisisId: string; readonly follow: NonNullable<Draft['follow']> }): ReactNode {
  const { t } = useWords();
  const [state, setState] = useState<'due' | 'open' | 'done'>('due');
  if (state === 'done') return <p className="sm"><Icon name="check" />{t(SEND.followDone)}</p>;
  return (
    <div className="note near row wrapl"><span className="grow">{t(SEND.follow)}</span><Button onClick={() => { setState('open'); }}>{t(SEND.followAct)}</Button>
      {state === 'open' && <CommandDialog crisisId={crisisId} command={follow.command} initial={follow.initial} onClose={() => { setState((now) => (now === 'open' ? 'due' : now)); }} onDone={() => { setState('done'); }} />}
    </div>
  );
}

/** The id of the proposal among what was recorded; null where none was. */
export const proposalOf = (answer: CommandAnswer): string | null => {
  const made = answer.events.find(({ type }) => type === 'message.proposed');
  return made === undefined ? null : `proposal-${String(made.seq)}`;
};

export type Reading = { readonly state: 'waiting' | 'approved' } | { readonly state: 'returned'; readonly reason: string };
const WAITING: Reading = { state: 'waiting' };
/** What became of a message put before a second reader, told where its author is. `proposal` null: it needed none. */
export function useReading(crisisId: string, proposal: string | null): Reading {
  const waiting = useQuery({ ...proposalsQuery(crisisId), enabled: proposal !== null }).data?.items;
  const read = proposal !== null && waiting !== undefined && !waiting.some(({ id }) => id === proposal);
  const timeline = useQuery({ ...timelineQuery(crisisId), enabled: read }).data?.items ?? [];
  if (!read) return WAITING;
  const end = timeline.find(({ type, data }) => (type === 'message.approved' || type === 'message.returned') && data['id'] === proposal);
  if (end === undefined) return WAITING;
  return end.type === 'message.approved' ? { state: 'approved' } : { state: 'returned', reason: typeof end.data['reason'] === 'string' ? end.data['reason'] : '' };
}
