/** Messages, promises and forecasts: what the customer was told, and what became of it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MessageItem } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { forecastsQuery } from '../../forms/queries';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Name, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { Proposals } from '../my-day/lazy-proposals';
import { ReturnedMessages } from './returned-messages';
import { Act, At, Block, Nothing } from './tab-parts';
import { COMMON, DELIVERY, FORECASTS, MESSAGES, PROMISES } from './tab-texts';
import { SituationLists } from './tab-plan';
import { axisQuery, useCrisis, useTelling } from './use-crisis';

export function MessagesTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const messages = useQuery(messagesQuery(detail.id));
  if (messages.isPending) return <Loading lines={4} />;
  if (messages.error !== null) return <Failed error={messages.error} onRetry={() => { void messages.refetch(); }} />;
  const items = [...messages.data.items].sort((a, b) => Number(isTask(b)) - Number(isTask(a)) || Date.parse(b.at) - Date.parse(a.at));
  return (
    <>
      <ReturnedMessages />
      {detail.relationship.promise.waiting.length > 0 && <Proposals detail={detail} only={null} />}
      {items.length === 0 ? <Nothing>{t(MESSAGES.none)}</Nothing> : <ul className="cards">{items.map((message) => <Message key={message.id} message={message} />)}</ul>}
    </>
  );
}

const isTask = ({ delivery }: MessageItem): boolean => delivery === 'unknown' || delivery === 'failed';

function Message({ message }: { readonly message: MessageItem }): ReactNode {
  const { t } = useWords();
  const words = DELIVERY[message.delivery];
  return (
    <li className={isTask(message) ? 'task' : ''}>
      <div className="row wrapl"><At at={message.at} /><b className="grow"><bdi>{message.subject}</bdi></b><span className="mut sm">{t(MESSAGES.to, { name: message.contact.name })}</span>{words !== undefined && <span className="tag"><Icon name={isTask(message) ? 'alert' : 'mail'} />{t(words)}</span>}</div>
      {isTask(message) && <div className="note near row wrapl"><span className="grow">{t(message.delivery === 'failed' ? MESSAGES.failed : MESSAGES.unsettled, { name: message.contact.name })}</span><Act command="settle-delivery" initial={{ messageId: message.id }}>{t(MESSAGES.settle)}</Act></div>}
      <details><summary>{t(MESSAGES.read)}</summary><p className="bodytext" lang={message.language} dir={message.language === 'he' ? 'rtl' : 'ltr'}>{message.body}</p></details>
      <p className="xs mut">{t(message.countsAsUpdate ? MESSAGES.counts : MESSAGES.countsNot)}</p>
    </li>
  );
}

export function PromisesTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { open, past, made, kept, broken, renegotiated, overrides, waiting } = detail.relationship.promise;
  const overridden = Object.values(overrides).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <Block title={made === 0 ? t(PROMISES.none) : <Sentence>{t(PROMISES.tally, { made, kept, broken, renegotiated })}</Sentence>} acts={<Act command="make-promise">{t(PROMISES.make)}</Act>}>
        <ul className="cards">
          {open.map((one) => (
            <li key={one.id} className={one.brokenAt === null ? '' : 'task'}>
              <div className="row wrapl"><b className="grow"><bdi>{one.words}</bdi></b><span className="sm">{one.brokenAt !== null ? <span className="latet">{t(PROMISES.broken, { at: near(one.brokenAt) })}</span> : one.dueAt === null ? t(PROMISES.undated) : t(PROMISES.due, { at: near(one.dueAt) })}</span></div>
              <div className="row wrapl"><span className="xs mut grow">{t(PROMISES[one.kind])} · {one.madeBy !== null && t(COMMON.by, { name: one.madeBy.name })} · <At at={one.madeAt} /></span><Act command="keep-promise" initial={{ promiseId: one.id }}>{t(one.brokenAt === null ? PROMISES.keep : PROMISES.makeGood)}</Act>{one.brokenAt === null && <Act command="renegotiate-promise" initial={{ promiseId: one.id }}>{t(PROMISES.move)}</Act>}</div>
            </li>
          ))}
        </ul>
      </Block>
      {/* Nobody decides on words he has not read: what waits for a second reader stands here in full. */}
      {waiting.length > 0 && <Proposals detail={detail} only={null} />}
      {past.length > 0 && <Block title={t(PROMISES.past)}><ul className="plainlist">{past.map((one) => <li key={one.id}><bdi>{one.words}</bdi> <span className="mut">{one.madeBy !== null && `${t(COMMON.by, { name: one.madeBy.name })}, `}{t(PROMISES[one.outcome])}, <At at={one.at} />{one.confirmedByCustomer && `, ${t(PROMISES.confirmed)}`}</span></li>)}</ul></Block>}
      {overridden > 0 && <p className="xs mut">{t(PROMISES.overrides, { n: overridden })}</p>}
    </>
  );
}

export function ForecastsTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const history = useQuery(forecastsQuery(detail.id));
  const told = new Map((useQuery(axisQuery(detail.id)).data?.forecasts ?? []).map(({ id, toldAt }) => [id, toldAt]));
  if (history.isPending) return <Loading lines={4} />;
  if (history.error !== null) return <Failed error={history.error} onRetry={() => { void history.refetch(); }} />;
  const { inForce, made, withheld, settled } = history.data;
  return (
    <>
      <Block title={t(FORECASTS.say)} acts={<><Act command="make-forecast">{t(FORECASTS.make)}</Act><Act command="withhold-forecast">{t(FORECASTS.withhold)}</Act></>}>
        {inForce.length === 0 && <Nothing>{t(FORECASTS.none)}</Nothing>}
        <ul className="cards">{inForce.map((one) => <li key={one.target}><b>{t(one.name)}</b>{one.customer.words !== null && <p><Sentence>{t(one.customer.words)}</Sentence></p>}{one.customer.refusal !== null && <p className="note">{t(one.customer.refusal.detail)}</p>}{one.customer.promiseAt !== null && <p className="xs mut">{t(FORECASTS.promise, { at: near(one.customer.promiseAt) })}</p>}</li>)}</ul>
      </Block>
      <SituationLists withAct />
      {made.length > 0 && (
        <div className="scrollx" tabIndex={0} role="region" aria-label={t(FORECASTS.made)}>
          <table className="sm tabtable">
            <thead><tr><th scope="col">{t(FORECASTS.made)}</th><th scope="col">{t(COMMON.what)}</th><th scope="col">{t(FORECASTS.p50)}</th><th scope="col">{t(FORECASTS.p90)}</th><th scope="col">{t(FORECASTS.told)}</th><th scope="col">{t(FORECASTS.basis)}</th></tr></thead>
            <tbody>{made.map((one) => {
              const toldAt = told.get(one.id) ?? null;
              return <tr key={one.id}><td><At at={one.at} /><br /><span className="mut">{one.by !== null && <Name>{one.by.name}</Name>}</span></td><td>{t(one.name)}<br /><span className="mut">{t(one.revisionName)}</span></td><td><At at={one.p50At} /></td><td><At at={one.p90At} /></td><td>{toldAt === null ? <span className="neart">{t(FORECASTS.notTold)}</span> : <At at={toldAt} />}</td><td><bdi>{one.basis}</bdi>{one.reference !== null && <><br /><span className="mut">{t(FORECASTS.reference, { name: t(one.reference.name), n: one.reference.size, p50: near(one.reference.p50At), p90: near(one.reference.p90At) })}</span></>}</td></tr>;
            })}</tbody>
          </table>
        </div>
      )}
      {withheld.map((one) => <p key={one.at} className="sm mut">{t(FORECASTS.withheld, { at: near(one.at), why: one.why, next: near(one.nextTryAt) })}</p>)}
      {settled.map((one) => <p key={one.at} className="sm">{t(FORECASTS.settled, { at: near(one.actualAt) })}{one.last !== null && <>: {t(one.last.covered90 ? FORECASTS.within : FORECASTS.outside)} <At at={one.last.p50At} />, <At at={one.last.p90At} /></>}</p>)}
    </>
  );
}
