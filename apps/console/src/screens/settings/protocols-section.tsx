/** Protocols: which there are, one of them read with its sources, two compared, one tried out. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useZone } from '../../app/zone';
import { useMinute } from '../../parts/now';
import { Empty, Failed, Loading } from '../../parts/states';
import { Num, When } from '../../parts/text';
import { localDay, longDay } from '../../words/time';
import { useWords } from '../../words/words';
import { useAddress } from './address';
import type { Address } from './address';
import { Chips } from './chips';
import { ProtocolDiffView } from './protocol-diff';
import { ProtocolRead } from './protocol-read';
import { ProtocolTrial } from './protocol-trial';
import { referenceOf, readable } from './protocols';
import { protocolsQuery } from './queries';
import type { ProtocolItem } from './queries';
import { COMMON, PROTOCOLS, ROLE } from './texts';

const VIEWS = ['read', 'diff', 'try'] as const;
type View = (typeof VIEWS)[number];

export function ProtocolsSection(): ReactNode {
  const { t } = useWords();
  const address = useAddress();
  const list = useQuery(protocolsQuery);
  if (list.isPending) return <Loading lines={4} />;
  if (list.isError) return <Failed error={list.error} onRetry={() => { void list.refetch(); }} />;
  const whole = readable(list.data);
  const chosen = whole.find((one) => referenceOf(one) === address.of('id')) ?? whole.find(({ current }) => current) ?? whole[0];
  const view: View = VIEWS.find((one) => one === address.of('view')) ?? 'read';
  if (chosen === undefined) return <Empty title={t(PROTOCOLS.none)} />;
  return (
    <>
      <ProtocolTable list={list.data} chosen={referenceOf(chosen)} address={address} />
      <Chips label={t(PROTOCOLS.views)} value={view} choices={VIEWS.map((one) => [one, t(PROTOCOLS[one])])} onChange={(next) => { address.set({ view: next === 'read' ? '' : next }); }} />
      {view === 'read' && <ProtocolRead item={chosen} address={address} />}
      {view === 'diff' && <ProtocolDiffView list={whole} chosen={chosen} address={address} />}
      {view === 'try' && <ProtocolTrial key={referenceOf(chosen)} list={whole} chosen={chosen} />}
    </>
  );
}

function ProtocolTable({ list, chosen, address }: { readonly list: readonly ProtocolItem[]; readonly chosen: string; readonly address: Address }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const today = localDay(useMinute(), zone);
  return (
    <div className="scrollx">
      <table className="stable">
        <thead><tr><th scope="col">{t(PROTOCOLS.name)}</th><th scope="col">{t(PROTOCOLS.version)}</th><th scope="col">{t(PROTOCOLS.state)}</th><th scope="col">{t(PROTOCOLS.owner)}</th><th scope="col">{t(PROTOCOLS.reviewBy)}</th></tr></thead>
        <tbody>{list.map((one) => {
          const reference = referenceOf(one);
          const gone = one.owner === '';
          return (
            <tr key={reference} className={reference === chosen ? 'on' : undefined}>
              <th scope="row" data-label={t(PROTOCOLS.name)}>{gone ? <Num>{one.id}</Num> : <button type="button" className="slink" aria-pressed={reference === chosen} onClick={() => { address.set({ id: reference }); }}>{t(one.name)}</button>}</th>
              <td data-label={t(PROTOCOLS.version)}><Num>{one.version}</Num></td>
              <td data-label={t(PROTOCOLS.state)}>{t(gone ? PROTOCOLS.gone : one.current ? PROTOCOLS.current : PROTOCOLS.earlier)}</td>
              <td data-label={t(PROTOCOLS.owner)}>{gone ? t(COMMON.none) : ROLE[one.owner] === undefined ? <Num>{one.owner}</Num> : t(ROLE[one.owner] ?? COMMON.none)}</td>
              <td data-label={t(PROTOCOLS.reviewBy)}>{gone ? t(COMMON.none) : <><When>{longDay(Date.parse(`${one.reviewBy}T12:00:00Z`), { language, zone: 'UTC' })}</When>{one.reviewBy < today && <b className="is-near"> {t(PROTOCOLS.overdue)}</b>}</>}</td>
            </tr>
          );
        })}</tbody>
      </table>
    </div>
  );
}
