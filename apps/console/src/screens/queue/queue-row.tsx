/** One crisis of the queue on 59 pixels: how severe, how long, what and for whom, where both tracks stand, who speaks, what is at stake. */
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CrisisSummary } from '#contracts';
import { useStale } from '../../api/live';
import { useZone } from '../../app/zone';
import { Clock } from '../../parts/clock';
import { Glyph, Icon } from '../../parts/icon';
import type { IconName } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Severity } from '../../parts/severity';
import { Avatar, Name, Num, Sentence } from '../../parts/text';
import { Twin } from '../../parts/twin';
import { DAY_MS, money, nearTime, shortDay, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { QUEUE } from './texts';
import { onWall } from './why';

interface RowProps {
  readonly row: CrisisSummary;
  /** From 0. */
  readonly index: number;
  readonly selected: boolean;
  /** Pixels from the first row. Numbers, not a style: an unchanged row is not drawn again while others scroll by. */
  readonly topPx: number;
  readonly sizePx: number;
  readonly onSelect: (index: number) => void;
}

export const QueueRow = memo(function QueueRow({ row, index, selected, topPx, sizePx, onSelect }: RowProps): ReactNode {
  const { nextDue } = row;
  return (
    <div role="row" className="qrow" style={{ blockSize: sizePx, transform: `translateY(${String(topPx)}px)` }} aria-rowindex={index + 2} aria-selected={selected} tabIndex={selected ? 0 : -1} data-row={index} onClick={() => { onSelect(index); }} onFocus={() => { onSelect(index); }}>
      <div role="gridcell"><Severity severity={row.severity} impact={row.impactLevel} trust={row.trustLevel} /></div>
      <div role="gridcell">{nextDue === null ? <Settled /> : <Clock timed={nextDue} sub={<DueWords duty={nextDue} />} />}</div>
      <div role="gridcell" className="qwhat">
        <div className="ttl"><Link className="ell" to="/crises/$id" params={{ id: row.reference }} tabIndex={selected ? 0 : -1} dir="auto">{row.summary}</Link><Tags row={row} /></div>
        <div className="meta"><Num>{row.reference}</Num><span aria-hidden="true">·</span><b className="mut2 ell" dir="auto">{row.accountName}</b><span aria-hidden="true">·</span><span className="ell qwait"><Waiting row={row} /></span></div>
      </div>
      <div role="gridcell"><Twin technical={row.technicalStage} relationship={row.relationshipStage} /></div>
      <div role="gridcell"><Owner row={row} /></div>
      <div role="gridcell" className="num"><Risk row={row} /></div>
    </div>
  );
});

function Settled(): ReactNode {
  const { t } = useWords();
  return <div className="clk is-kept"><Glyph state="kept" /><strong>{t(QUEUE.nothingDue)}</strong><span className="sub">{t(QUEUE.nothingDueSub)}</span></div>;
}

type Duty = NonNullable<CrisisSummary['nextDue']>;
/** Which duty and until when; of a late one, who has it now. */
export function DueWords({ duty }: { readonly duty: Duty }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const name = t(duty.name);
  if (duty.pause !== null) return <Sentence>{t(QUEUE.pausedUntil, { reason: t(duty.pause.reason), at: nearTime(Date.parse(duty.pause.until), now, { language, zone }) })}</Sentence>;
  if (duty.dueAt === null) return name;
  const due = Date.parse(duty.dueAt);
  // The clock itself names a day further away than this.
  if (due - now > DAY_MS) return name;
  if (due > now) return <Sentence>{t(QUEUE.due, { duty: name, at: nearTime(due, now, { language, zone }) })}</Sentence>;
  if (duty.with !== null) return t(QUEUE.lateAt, { duty: name, who: t(duty.with.role) });
  return t(QUEUE.lateOf, { duty: name, who: duty.owner?.name ?? t(QUEUE.nobody) });
}

function Tag({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }): ReactNode {
  return <span className="tag"><Icon name={icon} />{children}</span>;
}

function Tags({ row }: { readonly row: CrisisSummary }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  return (
    <span className="tags">
      {row.drill !== null && <Tag icon="flag">{t(QUEUE.drill)}</Tag>}
      {row.queueJumpUntil !== null && <Tag icon="up"><Sentence>{t(QUEUE.jumped, { at: nearTime(Date.parse(row.queueJumpUntil), Date.now(), { language, zone }) })}</Sentence></Tag>}
      {row.queueJumpAsked != null && <Tag icon="up">{t(QUEUE.jumpAsked)}</Tag>}
      {row.vip && <Tag icon="crown">{t(QUEUE.vip)}</Tag>}
      {row.repeated && <Tag icon="repeat">{t(QUEUE.repeated)}</Tag>}
      {row.renewalSoon && row.renewalOn !== null && <Tag icon="doc"><Sentence>{t(QUEUE.renewal, { day: shortDay(Date.parse(`${row.renewalOn}T12:00:00Z`), { language, zone: 'UTC' }) })}</Sentence></Tag>}
    </span>
  );
}

function Waiting({ row }: { readonly row: CrisisSummary }): ReactNode {
  const { t, language } = useWords();
  const now = useNow();
  useStale();
  const { waiting, lastToCustomerAt } = row;
  if (waiting !== null) {
    const span = spanWords(now - Date.parse(waiting.since), language);
    return <b className="mut2"><Sentence>{waiting.contact === null ? t(QUEUE.waiting, { span }) : t(QUEUE.waitingBy, { span, who: waiting.contact })}</Sentence></b>;
  }
  if (lastToCustomerAt === null) return t(QUEUE.silent);
  return <Sentence>{t(QUEUE.spoke, { span: spanWords(now - onWall(lastToCustomerAt, row.drill), language) })}</Sentence>;
}

function Owner({ row }: { readonly row: CrisisSummary }): ReactNode {
  const { t } = useWords();
  const person = row.people['accountManager'];
  if (person == null) return <b className="sm qnobody">{t(QUEUE.nobody)}</b>;
  return <div className="row"><Avatar initials={person.initials} /><span className="ell sm"><Name>{person.name.split(' ')[0]}</Name></span></div>;
}

function Risk({ row }: { readonly row: CrisisSummary }): ReactNode {
  const { t } = useWords();
  const { contractValueMinorPerYear: contract, contractCurrency, lossPerHourMinor: loss, currency } = row;
  if (contract === null && loss === null) return <span className="mut xs">{t(QUEUE.unknown)}</span>;
  return (
    <>
      {contract !== null && <div><Num>{money(contract, contractCurrency ?? currency, true)}</Num></div>}
      {loss !== null && contract !== null && <div className="xs mut"><Sentence>{t(QUEUE.perHour, { amount: money(loss, currency, true) })}</Sentence></div>}
      {loss !== null && contract === null && <><div><Num>{money(loss, currency, true)}</Num></div><div className="xs mut">{t(QUEUE.anHour)}</div></>}
    </>
  );
}
