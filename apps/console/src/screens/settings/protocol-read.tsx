/** One protocol, by severity: what it asks, how much, and where the number comes from. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ProtocolDetail } from '#contracts';
import { Pane } from '../../parts/pane';
import { Failed, Loading } from '../../parts/states';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Address } from './address';
import { Chips } from './chips';
import { PARTS, groupsOf, quotedIn } from './protocols';
import type { Part } from './protocols';
import { protocolQuery } from './queries';
import type { ProtocolItem } from './queries';
import { Linked, SourceCell } from './source-cell';
import { GROUP, PROTOCOLS, SUBJECT } from './texts';

export function ProtocolRead({ item, address }: { readonly item: ProtocolItem; readonly address: Address }): ReactNode {
  const { t } = useWords();
  const found = useQuery(protocolQuery(item.id, item.version));
  const part: Part = PARTS.find((one) => one === address.of('part')) ?? '1';
  return (
    <>
      <Chips label={t(PROTOCOLS.part)} value={part} onChange={(next) => { address.set({ part: next === '1' ? '' : next }); }}
        choices={PARTS.map((one) => [one, one === 'all' ? t(PROTOCOLS.all) : one === 'relationship' ? t(GROUP.relationship) : t(PROTOCOLS.severity, { n: Number(one) })])} />
      {found.isPending ? <Loading lines={6} /> : found.isError ? <Failed error={found.error} onRetry={() => { void found.refetch(); }} /> : <Values detail={found.data} part={part} />}
    </>
  );
}

function Values({ detail, part }: { readonly detail: ProtocolDetail; readonly part: Part }): ReactNode {
  const { t } = useWords();
  const groups = groupsOf(detail.values, part);
  const quoted = quotedIn(groups.flatMap(({ values }) => values));
  const sources = detail.sources.filter(({ id }) => quoted.includes(id));
  return (
    <>
      <p className="sm mut2 gap-above">{t(PROTOCOLS.reading)}</p>
      {groups.map(({ key, group, values }) => (
        <Pane key={key} title={group === 'relationship' ? t(SUBJECT[key] ?? { he: key, en: key }) : t(GROUP[group])} count={<Num>{values.length}</Num>}>
          <table className="stable svalues">
            <thead><tr><th scope="col">{t(PROTOCOLS.what)}</th><th scope="col">{t(PROTOCOLS.value)}</th><th scope="col">{t(PROTOCOLS.source)}</th></tr></thead>
            <tbody>{values.map(({ path, name, words, sourceText }) => (
              <tr key={path}>
                <th scope="row">{t(name)}</th>
                <td data-label={t(PROTOCOLS.value)}><b>{path.endsWith('.source') ? <bdi>{t(words)}</bdi> : <Sentence>{t(words)}</Sentence>}</b></td>
                <td data-label={t(PROTOCOLS.source)} className="ssource"><SourceCell source={sourceText} sources={detail.sources} /></td>
              </tr>
            ))}</tbody>
          </table>
        </Pane>
      ))}
      {sources.length > 0 && (
        <Pane title={t(PROTOCOLS.quoted)} count={<Num>{sources.length}</Num>}>
          <ol className="ssources">{sources.map((one) => (
            <li key={one.id}><Num>[{one.id}]</Num> <Linked source={one} /></li>
          ))}</ol>
        </Pane>
      )}
      <p className="xs mut">{t(PROTOCOLS.fingerprint)} <bdi dir="ltr" className="sprint">{detail.fingerprint}</bdi></p>
    </>
  );
}
