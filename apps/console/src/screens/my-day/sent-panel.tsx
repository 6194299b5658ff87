/** After sending: what became of it, and what comes next. The delivery is live, like everything else. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer, CrisisDetail, MessageItem, ObligationItem } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
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
  readonly onAnother: () => void;
}

export function SentPanel({ detail, duty, waits, answer, next, onNext, onAnother }: Props): ReactNode {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const messages = useQuery(messagesQuery(detail.id)).data?.items ?? [];
  const ours = messages.filter((one) => one.id.startsWith(`message-${String(Math.min(...answer.events.map((event) => event.seq)))}-`));
  return (
    <section className="sentpanel" aria-labelledby="sent-title">
      <h2 id="sent-title" ref={title} tabIndex={-1}><Icon name="check" />{t(waits ? SEND.proposed : SEND.sent)}</h2>
      {duty !== null && !waits && <p><Sentence>{t(SEND.sentMore, { duty: t(duty.name) })}</Sentence></p>}
      {!waits && <ul className="sm">{ours.map((one) => <li key={one.id}><b dir="auto">{one.subject}</b><br /><span className="mut2"><Sentence>{t(SEND.delivery, { name: one.contact.name, state: t(STATES[one.delivery]) })}</Sentence></span></li>)}</ul>}
      <div className="row wrapl gap-above">
        {next === null ? <p className="mut2">{t(SEND.noMore)}</p> : <Button kind="primary" icon="out" onClick={onNext}>{t(SEND.nextDuty, { duty: t(next.name), customer: next.accountName })}</Button>}
        <Button kind="quiet" onClick={onAnother}>{t(SEND.another)}</Button>
      </div>
      <p className="xs mut"><Name>{detail.accountName}</Name></p>
    </section>
  );
}
