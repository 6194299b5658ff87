/** What differs between two protocols or two versions, and which way. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ProtocolDiff } from '#contracts';
import { Empty, Failed, Loading } from '../../parts/states';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Pair } from '../../words/pair';
import type { Address } from './address';
import { referenceOf, tallyOf } from './protocols';
import { protocolDiffQuery } from './queries';
import type { ProtocolItem } from './queries';
import { COMMON, EFFECT, PROTOCOLS } from './texts';

interface DiffProps {
  readonly list: readonly ProtocolItem[];
  readonly chosen: ProtocolItem;
  readonly address: Address;
}

export function ProtocolDiffView({ list, chosen, address }: DiffProps): ReactNode {
  const { t } = useWords();
  const to = referenceOf(chosen);
  // The version before it is what people compare with; another protocol where there is none.
  const nearest = list.find((one) => one.id === chosen.id && one.version !== chosen.version) ?? list.find((one) => referenceOf(one) !== to);
  const from = list.some((one) => referenceOf(one) === address.of('from')) ? address.of('from') : nearest === undefined ? '' : referenceOf(nearest);
  const found = useQuery({ ...protocolDiffQuery(from, to), enabled: from !== '' });
  if (from === '') return <Empty title={t(PROTOCOLS.onlyOne)} />;
  return (
    <>
      <div className="sform">
        <Choose label={PROTOCOLS.from} list={list} value={from} onChange={(next) => { address.set({ from: next }); }} />
        <Choose label={PROTOCOLS.to} list={list} value={to} onChange={(next) => { address.set({ id: next, from }); }} />
      </div>
      {found.isPending ? <Loading lines={5} /> : found.isError ? <Failed error={found.error} onRetry={() => { void found.refetch(); }} /> : <Changes diff={found.data} />}
    </>
  );
}

export function Choose({ label, list, value, onChange }: { readonly label: Pair; readonly list: readonly ProtocolItem[]; readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field"><label htmlFor={id}>{t(label)}</label>
      <select id={id} className="input" value={value} onChange={(event) => { onChange(event.target.value); }}>{list.map((one) => <option key={referenceOf(one)} value={referenceOf(one)}>{`${t(one.name)} ${one.version}`}</option>)}</select>
    </div>
  );
}

function Changes({ diff }: { readonly diff: ProtocolDiff }): ReactNode {
  const { t } = useWords();
  if (diff.changes.length === 0) return <Empty title={t(PROTOCOLS.same)}>{t(PROTOCOLS.sameWhy)}</Empty>;
  return (
    <section aria-live="polite">
      <p className="ssum">{t(PROTOCOLS.tally, { ...tallyOf(diff.changes) })}</p>
      <table className="stable sfirst">
        <thead><tr><th scope="col">{t(PROTOCOLS.what)}</th><th scope="col">{t(PROTOCOLS.severityHead)}</th><th scope="col">{t(PROTOCOLS.before)}</th><th scope="col">{t(PROTOCOLS.after)}</th><th scope="col">{t(PROTOCOLS.effect)}</th></tr></thead>
        <tbody>{diff.changes.map(({ path, severity, name, before, after, effect }) => (
          <tr key={path}>
            <th scope="row">{t(name)}</th>
            <td data-label={t(PROTOCOLS.severityHead)}>{severity === null ? t(PROTOCOLS.every) : <Num>{severity}</Num>}</td>
            <td data-label={t(PROTOCOLS.before)}>{before === null ? <span className="mut">{t(COMMON.none)}</span> : <Sentence>{t(before)}</Sentence>}</td>
            <td data-label={t(PROTOCOLS.after)}>{after === null ? <span className="mut">{t(COMMON.none)}</span> : <b><Sentence>{t(after)}</Sentence></b>}</td>
            <td data-label={t(PROTOCOLS.effect)}>{effect === 'neutral' ? <span className="mut">{t(EFFECT.neutral)}</span> : <b>{t(EFFECT[effect])}</b>}</td>
          </tr>
        ))}</tbody>
      </table>
    </section>
  );
}
