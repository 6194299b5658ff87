/**
 * One crisis of the queue on 59 pixels: how severe, how long, what and for whom, where both tracks stand, who speaks, what is at stake.
 * Drawn by the hundred while one scrolls: few elements, and nothing in it that wakes by itself. Clicks and focus are taken by the list.
 */
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CrisisSummary } from '#contracts';
import { useZone } from '../../app/zone';
import { Glyph, Icon } from '../../parts/icon';
import type { ClockState, IconName } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Severity } from '../../parts/severity';
import { isolated, ltr, Sentence } from '../../parts/text';
import { Twin } from '../../parts/twin';
import { money, shortDay } from '../../words/time';
import { useWords } from '../../words/words';
import { QUEUE } from './texts';
import { dutyWords } from './told';
import type { Told } from './told';

interface RowProps extends Told {
  readonly row: CrisisSummary;
  /** From 0. */
  readonly index: number;
  readonly selected: boolean;
}

/** Every prop is a plain value or the row as it was read, so that a row that says the same is left alone. */
export const QueueRow = memo(function QueueRow({ row, index, selected, state, left, clock, duty, waiting, isAsked, jumped }: RowProps): ReactNode {
  return (
    <div role="row" className="qrow" aria-rowindex={index + 2} aria-selected={selected} tabIndex={selected ? 0 : -1} data-row={index}>
      <div role="gridcell"><Severity severity={row.severity} impact={row.impactLevel} trust={row.trustLevel} /></div>
      <div role="gridcell"><RowClock state={state} left={left} clock={clock} duty={duty} /></div>
      <div role="gridcell" className="qwhat">
        <div className="ttl"><a className="ell" href={`/crises/${encodeURIComponent(row.reference)}`} data-crisis={row.reference} tabIndex={selected ? 0 : -1} dir="auto">{row.summary}</a><Tags row={row} jumped={jumped} /></div>
        <div className="meta"><span className="qref">{row.reference}</span><b className="ell" dir="auto">{row.accountName}</b><span className={isAsked ? 'ell qwait asked' : 'ell qwait'}>{waiting}</span></div>
      </div>
      <div role="gridcell"><Twin technical={row.technicalStage} relationship={row.relationshipStage} /></div>
      <div role="gridcell"><Owner initials={row.people['accountManager']?.initials} name={row.people['accountManager']?.name} /></div>
      <div role="gridcell" className="num"><Risk contract={row.contractValueMinorPerYear} contractCurrency={row.contractCurrency ?? row.currency} loss={row.lossPerHourMinor} currency={row.currency} /></div>
    </div>
  );
});

const RowClock = memo(function RowClock({ state, left, clock, duty }: { readonly state: ClockState | null; readonly left: number; readonly clock: string; readonly duty: string }): ReactNode {
  const shown = state ?? 'kept';
  return <div className={`clk is-${shown}`}><Glyph key={shown} state={shown} left={left} /><strong>{clock}</strong><span className="sub">{duty}</span></div>;
});

/** What the sub line of a duty's clock says elsewhere, e.g. on the page of a customer. */
export function DueWords({ duty }: { readonly duty: NonNullable<CrisisSummary['nextDue']> }): ReactNode {
  const { t, language } = useWords();
  return <Sentence>{dutyWords(duty, { now: useNow(), language, zone: useZone(), t })}</Sentence>;
}

function Tag({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }): ReactNode {
  return <span className="tag"><Icon name={icon} />{children}</span>;
}

const Tags = memo(function Tags({ row, jumped }: { readonly row: CrisisSummary; readonly jumped: string }): ReactNode {
  const { t, language } = useWords();
  const renewal = row.renewalSoon ? row.renewalOn : null;
  if (row.drill === null && jumped === '' && row.queueJumpAsked == null && !row.vip && !row.repeated && renewal === null) return null;
  return (
    <span className="tags">
      {row.drill !== null && <Tag icon="flag">{t(QUEUE.drill)}</Tag>}
      {jumped !== '' && <Tag icon="up">{jumped}</Tag>}
      {row.queueJumpAsked != null && <Tag icon="up">{t(QUEUE.jumpAsked)}</Tag>}
      {row.vip && <Tag icon="crown">{t(QUEUE.vip)}</Tag>}
      {row.repeated && <Tag icon="repeat">{t(QUEUE.repeated)}</Tag>}
      {renewal !== null && <Tag icon="doc">{isolated(t(QUEUE.renewal, { day: shortDay(Date.parse(`${renewal}T12:00:00Z`), { language, zone: 'UTC' }) }))}</Tag>}
    </span>
  );
});

const Owner = memo(function Owner({ initials, name }: { readonly initials: string | undefined; readonly name: string | undefined }): ReactNode {
  const { t } = useWords();
  if (name === undefined) return <b className="sm qnobody">{t(QUEUE.nobody)}</b>;
  return <div className="qown"><span className="av" aria-hidden="true">{initials}</span><bdi className="ell sm">{name.split(' ')[0]}</bdi></div>;
});

interface RiskProps {
  readonly contract: number | null;
  readonly contractCurrency: string;
  readonly loss: number | null;
  readonly currency: string;
}
const Risk = memo(function Risk({ contract, contractCurrency, loss, currency }: RiskProps): ReactNode {
  const { t } = useWords();
  if (contract === null && loss === null) return <span className="mut xs">{t(QUEUE.unknown)}</span>;
  if (loss === null) return <div>{ltr(money(contract ?? 0, contractCurrency, true))}</div>;
  const amount = money(loss, currency, true);
  if (contract === null) return <><div>{ltr(amount)}</div><div className="xs mut">{t(QUEUE.anHour)}</div></>;
  return <><div>{ltr(money(contract, contractCurrency, true))}</div><div className="xs mut">{t(QUEUE.perHour, { amount: ltr(amount) })}</div></>;
});
