/** Late, now, what is late of the time after a crisis, what came back, what waits for one's approval, next, and what is done: each duty with its customer, why it is there and what a good answer holds. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { hasRole, may, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { CommandDialog } from '../../forms/command-dialog';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Empty } from '../../parts/states';
import { Hidden, Kbd, Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { isOver } from '../../words/load';
import { useWords } from '../../words/words';
import { ApprovalList, useMyApprovals } from './approval-list';
import { AskedWords } from './asked-words';
import { customersOf, isOneOfSeveral, keptOf } from './duties';
import type { Duty } from './duties';
import { DutyClock } from './duty-clock';
import { loadsQuery } from './queries';
import { SentBackList, useMySentBack } from './sent-back-list';
import { DAY } from './texts';
import type { MyDay } from './use-day';

interface Props {
  readonly mine: MyDay;
  readonly chosen: string | null;
  /** Beside the list on a wide screen; a page of its own otherwise. */
  readonly wide: boolean;
  readonly onPick: (duty: Duty) => void;
}

export function DutyList({ mine, chosen, wide, onPick }: Props): ReactNode {
  const { t } = useWords();
  const { day, order } = mine;
  const waiting = useMyApprovals(order);
  const back = useMySentBack();
  const group = (title: string, tone: string, duties: readonly Duty[]): ReactNode => duties.length > 0 && <Group title={title} tone={tone} count={duties.length}>{duties.map((duty) => <DutyCard key={duty.key} duty={duty} mine={mine} chosen={wide && duty.key === chosen} wide={wide} onPick={onPick} />)}</Group>;
  return (
    <section className="mylist" aria-label={t(DAY.asList)}>
      <div className="qhead"><h1>{t(DAY.title)}</h1><span className="sm mut"><Sentence>{t(DAY.count, { n: order.length, customers: customersOf(order) })}</Sentence></span></div>
      <Load crisisId={chosen === null ? (order[0]?.item.crisisId ?? null) : (chosen.split('.')[0] ?? null)} />
      {group(t(DAY.late), ' is-late', day.late)}
      {group(t(DAY.now), ' is-near', day.now)}
      {group(t(DAY.overdueCare), '', day.overdueCare)}
      <SentBackList back={back} />
      <ApprovalList waiting={waiting} />
      {group(t(DAY.next), '', day.next)}
      {order.length + waiting.items.length + back.items.length === 0 && <Empty title={t(DAY.empty)} action={<Link className="btn" to="/queue">{t(DAY.toQueue)}</Link>}>{t(DAY.emptyMore)}</Empty>}
      <Done mine={mine} />
      {order.length > 0 && <p className="keys" aria-hidden="true"><span><Kbd>J</Kbd>{t(DAY.down)}</span><span><Kbd>K</Kbd>{t(DAY.up)}</span><span><Kbd>Enter</Kbd>{t(DAY.open)}</span><span><Kbd>U</Kbd>{t(DAY.write)}</span><span><Kbd>L</Kbd>{t(DAY.call)}</span></p>}
    </section>
  );
}

function Group({ title, tone, count, children }: { readonly title: string; readonly tone: string; readonly count: number; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return <><h2 className={`grp${tone}`} id={id}>{title} <Num>{count}</Num></h2><ul aria-labelledby={id}>{children}</ul></>;
}

function DutyCard({ duty, mine, chosen, wide, onPick }: { readonly duty: Duty; readonly mine: MyDay; readonly chosen: boolean; readonly wide: boolean; readonly onPick: (duty: Duty) => void }): ReactNode {
  const { t } = useWords();
  const { item } = duty;
  const body = (
    <>
      <DutyClock item={item} drill={mine.drillOf(item.crisisId)} size={18} withDue />
      <span className="dttl"><b><Name>{item.accountName}</Name></b><span>{t(item.name)}{item.drill && <> <span className="tag">{t(DAY.drill)}</span></>}</span><span className={`sevm sev${String(item.severity)}`}><Num>{item.severity}</Num></span></span>
    </>
  );
  return (
    <li className={chosen ? 'dcard sel' : 'dcard'}>
      {wide
        ? <Link className="dlink" to="/my-day" search={{ duty: duty.key }} replace data-duty={duty.key} aria-current={chosen ? 'true' : undefined} onClick={() => { onPick(duty); }}>{body}</Link>
        : <Link className="dlink" to="/my-day/$crisisId/write" params={{ crisisId: item.crisisId }} search={{ duty: duty.key }} data-duty={duty.key}>{body}</Link>}
      <AskedWords duty={item} drill={mine.drillOf(item.crisisId)} short />
      {isOneOfSeveral(duty, mine.order) && <p className="dgood"><Num>{item.crisisReference}</Num> · <Name>{item.crisisSummary}</Name></p>}
      <p className="dwhy"><Sentence>{t(item.explanation.why)}</Sentence></p>
      <p className="dgood"><span className="mut">{t(DAY.good)}</span> <Sentence>{t(item.explanation.fulfilledBy)}</Sentence></p>
    </li>
  );
}

/** What the person carries, and that it may be handed over; silent where the person is no carrier of crises or may not read it. `crisisId`: that of the chosen duty. */
function Load({ crisisId }: { readonly crisisId: string | null }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const [act, setAct] = useState<'hand-over-contact' | 'ask-support' | null>(null);
  const load = useQuery({ ...loadsQuery, enabled: !hasRole(me, 'auditor', 'administrator') }).data?.items.find((one) => one.person.id === me.id);
  // Who carries no crises has no load to speak of.
  if (load === undefined || (load.ceiling === null && load.index === 0)) return null;
  const words = load.ceiling === null ? t(DAY.loadOpen, { index: load.index }) : t(DAY.load, { index: load.index, ceiling: load.ceiling });
  const heavy = load.isFull || load.hostile > 0;
  return (
    <div className="sm mut2 load"><Icon name="people" /><div><Sentence>{words}</Sentence>{load.isFull && <> {t(isOver(load) ? DAY.tooMuch : DAY.full)}</>}{load.hostile > 0 && <> <Sentence>{t(DAY.angry, { n: load.hostile })}</Sentence></>}
      {heavy && crisisId !== null && <div className="row wrapl">
        {load.hostile > 0 && may(me, 'hand-over-contact') && <Button kind="quiet" onClick={() => { setAct('hand-over-contact'); }}>{t(DAY.handOver)}</Button>}
        {may(me, 'ask-support') && <Button kind="quiet" onClick={() => { setAct('ask-support'); }}>{t(DAY.support)}</Button>}
      </div>}</div>
      {act !== null && crisisId !== null && <CommandDialog crisisId={crisisId} command={act} onClose={() => { setAct(null); }} />}
    </div>
  );
}

function Done({ mine }: { readonly mine: MyDay }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const kept = keptOf(mine.done);
  if (kept === null) return null;
  return (
    <details className="donelist">
      <summary><span className="grp is-kept">{t(DAY.done)}</span> <span className="sm mut2"><Sentence>{t(DAY.onTime, kept)}</Sentence></span></summary>
      <ul>{mine.done.toReversed().map((item) => (
        <li key={`${item.crisisId}${item.id}`} className="dcard"><DutyClock item={item} drill={mine.drillOf(item.crisisId)} size={18} /> <span className="dttl"><b><Name>{item.accountName}</Name></b><span>{t(item.name)}</span><span className="mut"><Num>{item.settledAt === null ? '' : nearTime(Date.parse(item.settledAt), now, { language, zone })}</Num></span></span>{item.state === 'late' && <Hidden>{t(DAY.late)}</Hidden>}</li>
      ))}</ul>
    </details>
  );
}
