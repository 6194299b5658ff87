/** After a call was put on record: what it settled, what is owed because of it, and what comes next. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Name, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { isOpen, keyOf } from './duties';
import { CALL, SEND } from './texts';

interface Props {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  /** Of the crisis after the call: what is shown must not be older. */
  readonly version: number;
  readonly questionId: string | null;
  readonly next: ObligationItem | null;
  readonly onNext: () => void;
  readonly onAnother: () => void;
}

export function LoggedPanel({ detail, duty, version, questionId, next, onNext, onAnother }: Props): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const me = useMe();
  const now = useMinute();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const known = detail.version >= version;
  const until = ({ dueRealAt }: ObligationItem): string => (dueRealAt === null ? '' : nearTime(Date.parse(dueRealAt), now, { language, zone }));
  const left = duty === null ? undefined : detail.obligations.find((one) => one.id === duty.id && isOpen(one));
  const owed = questionId === null ? undefined : detail.obligations.find((one) => one.kind === 'answer' && one.about === questionId && isOpen(one));
  return (
    <section className="composer sentpanel loggedpanel" aria-labelledby="logged-title">
      <h1 id="logged-title" ref={title} tabIndex={-1} aria-live="polite"><Icon name="check" />{t(CALL.recorded)}</h1>
      <p className="sm mut2"><Name>{detail.accountName}</Name></p>
      {known && duty !== null && <p><Sentence>{left === undefined ? t(SEND.sentMore, { duty: t(duty.name) }) : t(CALL.stillOpen, { duty: t(duty.name), at: until(left) })}</Sentence></p>}
      {owed !== undefined && (
        <p className="note near"><Icon name="alert" /><span><Sentence>{t(CALL.owed, { name: owed.asked?.contact.name ?? '', at: until(owed) })}</Sentence>{' '}
          {owed.owner !== null && owed.owner.id !== me.id && <span className="mut"><Sentence>{t(CALL.owedBy, { name: owed.owner.name })}</Sentence> </span>}
          <Link to="/my-day/$crisisId/write" params={{ crisisId: owed.crisisId }} search={{ duty: keyOf(owed) }}>{t(CALL.answerNow)}</Link></span></p>
      )}
      <div className="row wrapl gap-above">
        {next === null ? <p className="mut2">{t(SEND.noMore)}</p> : <Button kind="primary" icon="out" onClick={onNext}>{t(SEND.nextDuty, { duty: t(next.name), customer: next.accountName })}</Button>}
        <Button kind="quiet" onClick={onAnother}>{t(CALL.another)}</Button>
      </div>
    </section>
  );
}

/** The address of a duty that is settled meanwhile: said, and the way on from here. */
export function GonePanel({ next, onNext }: Pick<Props, 'next' | 'onNext'>): ReactNode {
  const { t } = useWords();
  return (
    <section className="composer sentpanel" aria-labelledby="gone-title">
      <h1 id="gone-title" tabIndex={-1}><Icon name="check" />{t(CALL.goneTitle)}</h1>
      <div className="row wrapl gap-above">{next === null ? <p className="mut2">{t(SEND.noMore)}</p> : <Button kind="primary" icon="out" onClick={onNext}>{t(SEND.nextDuty, { duty: t(next.name), customer: next.accountName })}</Button>}</div>
    </section>
  );
}
