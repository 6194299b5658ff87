/** The recovery ledger as a seam: each good experience closes a stitch; what is still owed stays open. */
import type { ReactNode } from 'react';
import type { LedgerView } from '#contracts';
import { Icon } from '../../parts/icon';
import { Name, When } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { FirstAct } from '../first-act';
import { useForm } from '../form-context';
import { For, Rest, Section } from './parts';
import { stitchesOf } from './stitches';
import { LEDGER as G } from './texts';

export function LedgerStep(): ReactNode {
  const { detail } = useForm();
  const { t } = useWords();
  const ledger = detail?.relationship.ledger;
  return (
    <>
      <For text={G.for} />
      {ledger !== undefined && (ledger.openedAt === null ? <p className="note">{t(G.none)}</p> : <><Seam ledger={ledger} /><Touches ledger={ledger} /></>)}
      <Rest drawn={[]} />
    </>
  );
}

/** Said before a reason is written, not after: nobody is lost before somebody tried. */
export function DeclareLost(): ReactNode {
  const { detail, beginning } = useForm();
  const { t, language } = useWords();
  const last = detail?.relationship.ledger.lastAttemptAt;
  return (
    <>
      {last === null && <div className="note near"><Icon name="alert" /><span className="grow">{t(G.lostFirst)}</span><FirstAct command="attempt-recovery" /></div>}
      {last !== undefined && last !== null && <p className="for">{t(G.lostAfter, { at: nearTime(Date.parse(last), beginning.now, { language, zone: beginning.zone }) })}</p>}
      <Rest drawn={[]} />
    </>
  );
}

const GAP = 18;
/** A closed stitch pulls the two tracks together, an open one leaves them apart. Owed ones lie ahead, in the direction of reading. */
function Seam({ ledger }: { readonly ledger: LedgerView }): ReactNode {
  const { t } = useWords();
  const stitches = stitchesOf(ledger.entries, ledger.balance);
  const width = Math.max(1, stitches.length) * GAP;
  const closed = stitches.filter((one) => one === 'closed').length;
  return (
    <div className="seamed">
      <p><b>{ledger.balance === 0 ? t(G.clear) : t(G.owed, { n: ledger.balance })}</b></p>
      <svg className="seamline" viewBox={`0 0 ${String(width)} 24`} width={width} height={24} role="img" aria-label={t(G.stitches, { owed: ledger.balance, paid: closed })}>
        <path className="e1" d={edge(stitches.length, closed, 4, 10)} /><path className="e2" d={edge(stitches.length, closed, 20, 14)} />
        {stitches.map((one, index) => <path key={index} className={one === 'closed' ? 'k' : 'o'} d={one === 'closed' ? `M${String(index * GAP + 6)} 7l6 10` : `M${String(index * GAP + 9)} 4v16`} />)}
      </svg>
      <p className="sm mut2">{t(ledger.words)}</p>
    </div>
  );
}

/** Together (near) where stitches are closed, apart (far) where they are owed. */
function edge(count: number, closed: number, far: number, near: number): string {
  const turn = closed * GAP;
  const end = Math.max(1, count) * GAP;
  if (closed === 0) return `M0 ${String(far)}H${String(end)}`;
  if (closed === count) return `M0 ${String(near)}H${String(end)}`;
  return `M0 ${String(near)}H${String(turn - 4)}C${String(turn + 2)} ${String(near)} ${String(turn + 2)} ${String(far)} ${String(turn + 8)} ${String(far)}H${String(end)}`;
}

function Touches({ ledger }: { readonly ledger: LedgerView }): ReactNode {
  const { t, language } = useWords();
  const { beginning } = useForm();
  if (ledger.touches.length === 0) return null;
  return (
    <Section title={G.touches}>
      <ul className="bounds">{ledger.touches.map((touch) => (
        <li key={touch.id}><span className={touch.doneAt === null ? '' : 'has'}>{touch.doneAt !== null && <Icon name="check" />}<Name>{touch.what}</Name>{touch.owner !== null && <span className="mut"> <Name>{touch.owner.name}</Name></span>}{touch.droppedAt !== null && <span className="mut"> {t(G.dropped)}</span>}</span>
          <When className="sm mut2">{nearTime(Date.parse(touch.doneAt ?? touch.droppedAt ?? touch.dueAt), beginning.now, { language, zone: beginning.zone })}</When></li>
      ))}</ul>
    </Section>
  );
}
