/** The right rail: what must happen now and what follows if it does not; then what comes after it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { CrisisAxis, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { commandFormsQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Mark } from '../../parts/icon';
import { Pane } from '../../parts/pane';
import { Empty } from '../../parts/states';
import { Name, Sentence } from '../../parts/text';
import { listParts, listWords } from '../../words/list';
import { spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { BigClock, useSeenClock } from './duty-clock';
import { WRITTEN, formFor, inOrder, mayMeet } from './next-form';
import { ApologyWaits } from './send-apology';
import { CRISIS, MUST, NEXT, WRITES } from './texts';
import { When, useCrisis, useCrisisNow, useTelling } from './use-crisis';

type Ladders = CrisisAxis['ladders'];
const THEN_MOST = 6;

export function Must({ ladders }: { readonly ladders: Ladders | null }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const [first, ...others] = inOrder(detail);
  if (first === undefined) {
    const isOver = detail.status === 'closed' || detail.status === 'cancelled';
    return <><ApologyWaits detail={detail} /><Empty title={t(MUST.nothing)}>{t(isOver ? MUST.nothingClosed : MUST.nothingNext)}</Empty></>;
  }
  return (
    <>
      <Nearest duty={first} ladder={ladders?.[first.id] ?? []} />
      <ApologyWaits detail={detail} />
      {others.length > 0 && <Then duties={others} />}
    </>
  );
}

function Nearest({ duty, ladder }: { readonly duty: ObligationItem; readonly ladder: Ladders[string] }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { state } = useSeenClock(duty);
  const pause = duty.pauses.find(({ to }) => to === null);
  const until = duty.dueAt === null ? null : <Sentence>{t(state === 'late' ? MUST.wasDue : MUST.until, { at: near(duty.dueAt) })}</Sentence>;
  return (
    <section className={`must is-${state}`} aria-labelledby="must-title">
      <h2 className="vh" id="must-title">{t(MUST.title)}</h2>
      <BigClock timed={duty} until={until} />
      <p className="what"><Title duty={duty} /></p>
      <p className="sm mut2">{duty.owner === null ? t(MUST.noOwner) : t(MUST.owner, { name: duty.owner.name })} {t(duty.explanation.why)}</p>
      <p className="sm mut2"><span className="mut">{t(MUST.done)}</span>{t(duty.explanation.fulfilledBy)}</p>
      {pause !== undefined && <p className="sm note">{t(MUST.paused, { reason: pause.reason, until: near(pause.until) })}</p>}
      <Fulfil duty={duty} />
      {ladder.length > 0 && <Ladder ladder={ladder} duty={duty} isLate={state === 'late'} />}
    </section>
  );
}

function Title({ duty }: { readonly duty: ObligationItem }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const contact = detail.contacts.find(({ id }) => id === (duty.asked?.contact.id ?? duty.about)) ?? detail.contacts[0];
  return WRITTEN.has(duty.kind) && contact !== undefined ? <>{t(MUST.to, { duty: t(duty.name), name: contact.name })}</> : <>{t(duty.name)}</>;
}

/** The way to meet the duty at hand, where the person may. */
function Fulfil({ duty }: { readonly duty: ObligationItem }): ReactNode {
  const { begin, writeFor, may, detail } = useCrisis();
  const { t } = useWords();
  const me = useMe();
  const form = formFor(duty, detail);
  const named = useQuery(commandFormsQuery).data?.items.find(({ name }) => name === form?.command);
  const isTheirs = form !== null && may(form.command) && (form.by === null ? mayMeet(duty, me) : form.by.id === me.id);
  return (
    <div className="row gap-above wrapl">
      {WRITTEN.has(duty.kind) && may('send-message') && <Button icon="pen" onClick={() => { writeFor(duty); }}>{t(WRITES[duty.kind] ?? CRISIS.write)}</Button>}
      {isTheirs && <Button onClick={() => { begin(form.command, form.initial); }}>{t(duty.kind === 'first-contact' ? CRISIS.call : (named?.labels ?? NEXT.fill))}</Button>}
      {may('reassign-obligation') && <Button kind="quiet" onClick={() => { begin('reassign-obligation', { obligationId: duty.id }); }}>{t(CRISIS.handOver)}</Button>}
    </div>
  );
}

function Ladder({ ladder, duty, isLate }: { readonly ladder: Ladders[string]; readonly duty: ObligationItem; readonly isLate: boolean }): ReactNode {
  const { t, language } = useWords();
  const now = useCrisisNow(60_000);
  const next = ladder.findIndex(({ fired, at }) => !fired && (at === null || Date.parse(at) > now));
  return (
    <>
      <h3 className="laddert">{t(isLate ? MUST.sofar : WRITTEN.has(duty.kind) ? MUST.ifNotSent : MUST.ifNot)}</h3>
      <ol className="ladder">
        {ladder.map(({ at, fired, people, roles }, index) => (
          <li key={`${at ?? ''}${String(index)}`} className={fired ? 'fired' : ''}>
            {at === null ? <span className="mut">–</span> : <When at={at} />}
            <i className="rungc" aria-hidden="true"><i className={`rung${fired || index === next ? ' hit' : ''}`} /></i>
            <span>
              {people.length === 0 ? <span className="mut">{listWords(roles.map((role) => t(role)), language)}: {t(MUST.nobody)}</span> : <Told people={people} />}
              {fired && <span className="mut"> · {t(MUST.told)}</span>}
              {!fired && index === 0 && !isLate && <span className="mut"> · {t(MUST.recorded)}</span>}
            </span>
          </li>
        ))}
      </ol>
      {isLate && next === -1 && <p className="xs mut">{t(MUST.topReached)}</p>}
    </>
  );
}

/** "Yonatan, account manager, and Tamar, deputy": joined as the language joins. */
function Told({ people }: { readonly people: Ladders[string][number]['people'] }): ReactNode {
  const { t, language } = useWords();
  return listParts(people.length, language).map((part, place) => {
    const one = typeof part === 'number' ? people[part] : undefined;
    return one === undefined ? <Fragment key={place}>{part}</Fragment> : <span key={place}><b><Name>{one.person.name}</Name></b> <span className="mut">{t(one.role)}</span></span>;
  });
}

function Then({ duties }: { readonly duties: readonly ObligationItem[] }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const now = useCrisisNow(60_000);
  return (
    <Pane title={t(MUST.then)}>
      <ul className="then">
        {duties.slice(0, THEN_MOST).map((one) => {
          const isLate = one.dueAt !== null && Date.parse(one.dueAt) <= now;
          return (
            <li key={one.id}><Mark state={isLate ? 'missed' : 'due'} />
              <span className="grow">{one.owner?.id === me.id ? <Link to="/my-day" search={{ duty: `${one.crisisId}.${one.id}` }}>{t(one.name)}</Link> : t(one.name)} {one.owner !== null && <span className="mut"><Name>{one.owner.name}</Name></span>}{isLate && one.dueAt !== null && <span className="latet"> <Sentence>{t(MUST.late, { span: spanWords(now - Date.parse(one.dueAt), language) })}</Sentence></span>}</span>
              {one.dueAt !== null && <When at={one.dueAt} />}
            </li>
          );
        })}
      </ul>
      {duties.length > THEN_MOST && <p className="xs mut">{t(MUST.others, { n: duties.length - THEN_MOST })}</p>}
    </Pane>
  );
}
