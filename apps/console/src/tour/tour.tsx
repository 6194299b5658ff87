/** First steps: a strip under the header that leads once through the product, covers nothing, and is ticked off by what really happened. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { READERS } from '../app/screens';
import { hasRole, may, useMe } from '../app/session';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Hidden, Num, Sentence } from '../parts/text';
import { useSay } from '../parts/toast';
import { useWords } from '../words/words';
import type { Words } from '../words/words';
import { keep, putAway, useKept } from './kept';
import { STEPS, allDone, isOffered, stepsOf } from './rules';
import type { Facts, Step } from './rules';
import { STEP, TOUR, WHY } from './texts';
import { useFacts, useSeen } from './use-facts';
import './tour.css';

export function Tour(): ReactNode {
  const me = useMe();
  const kept = useKept(me.id);
  useSeen();
  const facts = useFacts(!kept.away && hasRole(me, ...READERS));
  const [wasShown, setWasShown] = useState(false);
  const steps = facts === undefined ? [] : stepsOf(facts, kept.seen, { mayOpen: may(me, 'open'), mayTell: may(me, 'send-message') || may(me, 'log-contact') });
  const offered = facts !== undefined && isOffered({ steps, exhibits: facts.exhibits, away: kept.away, calledBack: kept.calledBack, wasShown });
  const fresh = steps.filter(({ id, done }) => done && !kept.seen.includes(id)).map(({ id }) => id).join(' ');
  useEffect(() => { if (fresh !== '') keep(me.id, { seen: STEPS.filter((id) => kept.seen.includes(id) || fresh.split(' ').includes(id)) }); }, [fresh, kept.seen, me.id]);
  useEffect(() => { if (offered) { setWasShown(true); keep(me.id, { shown: true }); } }, [offered, me.id]);
  // Its place is kept free while the facts come, so that nothing jumps under the eyes of somebody who had it before.
  if (facts === undefined) return kept.shown && !kept.away ? <div className="tour" aria-hidden="true" /> : null;
  return offered ? <Strip steps={steps} facts={facts} /> : null;
}

function Strip({ steps, facts }: { readonly steps: readonly Step[]; readonly facts: Facts }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const say = useSay();
  const done = steps.filter((one) => one.done).length;
  const away = (): void => {
    putAway(me.id);
    say({ text: t(TOUR.awayMore, { key: 'Ctrl K' }) });
    document.getElementById('main')?.focus();
  };
  return (
    <aside className="tour" aria-label={t(TOUR.title)}>
      <div className="tourhead"><b>{t(TOUR.title)}</b><span className="mut sm"><Sentence>{t(TOUR.count, { done, all: steps.length })}</Sentence></span></div>
      {allDone(steps) ? <p className="tourall"><Icon name="check" />{t(steps.some(({ id }) => id === 'tell') ? TOUR.all : TOUR.allRead)}</p> : <ol>{steps.map((step) => <StepLine key={step.id} step={step} facts={facts} />)}</ol>}
      <Button kind="quiet" icon="x" onClick={away}>{t(TOUR.away)}</Button>
      <News steps={steps} />
    </aside>
  );
}

function StepLine({ step, facts }: { readonly step: Step; readonly facts: Facts }): ReactNode {
  const { t } = useWords();
  const name = t(STEP[step.id]);
  return (
    <li className={step.done ? 'done' : step.now ? 'now' : ''} aria-current={step.now ? 'step' : undefined}>
      <span className="tourn" aria-hidden="true">{step.done ? <Icon name="check" /> : <Num>{STEPS.indexOf(step.id) + 1}</Num>}</span>
      <span className="grow">{step.done ? <>{name}<Hidden> ({t(TOUR.done)})</Hidden></> : <Way step={step} name={name} />}{!step.done && <span className="tourwhy">{whyOf(step, facts, t)}</span>}</span>
    </li>
  );
}

function Way({ step: { place }, name }: { readonly step: Step; readonly name: string }): ReactNode {
  if (place === null) return <span>{name}</span>;
  if (place.to === 'crisis') return <Link to="/crises/$id" params={{ id: place.reference }}>{name}</Link>;
  if (place.to === 'open') return <Link to="/open" search={place.blank === null ? {} : { customer: place.blank.id, name: place.blank.name }}>{name}</Link>;
  return <Link to="/my-day/$crisisId/write" params={{ crisisId: place.crisisId }} search={{ ...(place.duty === null ? {} : { duty: place.duty }), ...(place.way === 'call' ? { mode: 'call' } : {}) }}>{name}</Link>;
}

function whyOf({ id, place }: Step, { exhibits, blank, own }: Facts, t: Words['t']): string {
  switch (id) {
    case 'finished': return t(place !== null ? WHY.finished : exhibits.coming ? WHY.coming : WHY.none);
    case 'live': return t(place !== null ? WHY.live : WHY.noneLive);
    case 'open': return blank === null ? t(WHY.openAny) : t(WHY.open, { customer: blank.name });
    case 'tell': return t(own === null ? WHY.tellLater : own.way === 'write' ? WHY.write : own.way === 'call' ? WHY.call : WHY.notYours);
  }
}

/** Said once when a step is done; what was done before is no news. */
function News({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const { t } = useWords();
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState('');
  const done = steps.filter((one) => one.done).map(({ id }) => id);
  const key = done.join(' ');
  useEffect(() => {
    const fresh = known.current === null ? [] : done.filter((id) => known.current?.has(id) === false);
    known.current = new Set(done);
    if (fresh.length > 0) setNews(fresh.map((id) => t(TOUR.news, { step: t(STEP[id]) })).join(' '));
  }, [key, t]); // eslint-disable-line react-hooks/exhaustive-deps -- the list by its content
  return <Hidden><span role="status">{news}</span></Hidden>;
}
