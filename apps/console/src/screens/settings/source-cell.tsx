/** Where a number comes from, as an administrator reads it: whose it is, the reason, the sources by name and with their addresses. */
import type { ReactNode } from 'react';
import type { ProtocolDetail } from '#contracts';
import { Num } from '../../parts/text';
import { useWords } from '../../words/words';
import { originOf } from './sources';
import { COMMON, ORIGIN, TABLES } from './texts';

type Source = ProtocolDetail['sources'][number];

/** Written by hand in either language: a protocol of the house's own may have no Hebrew for its reasons, or be written in Hebrew. */
const HEBREW = /\p{Script=Hebrew}/u;

export function SourceCell({ source, sources }: { readonly source: ProtocolDetail['values'][number]['sourceText']; readonly sources: readonly Source[] }): ReactNode {
  const { t } = useWords();
  if (source === null) return <span className="mut">{t(COMMON.none)}</span>;
  const { own, words, tables, rows, quoted } = originOf(t(source));
  const known = quoted.flatMap((id) => sources.find((one) => one.id === id) ?? []);
  return (
    <>
      <span className="swhose">{t(own && quoted.length > 0 ? ORIGIN.ownAfter : own ? ORIGIN.own : quoted.length > 0 ? ORIGIN.quoted : ORIGIN.table)}</span>
      {words !== '' && <p className="swhy">{HEBREW.test(words) ? <bdi lang="he" dir="rtl">{words}</bdi> : <bdi lang="en" dir="ltr">{words}</bdi>}</p>}
      {known.map((one) => <p key={one.id} className="sfrom"><Num>[{one.id}]</Num> <Linked source={one} /></p>)}
      {(tables.length > 0 || rows.length > 0) && <p className="mut">{[...tables.map((n) => t(ORIGIN.tableOf, { n: String(n), name: t(TABLES[n] ?? ORIGIN.table) })), ...(rows.length === 0 ? [] : [t(ORIGIN.serves, { rows: rows.join(', ') })])].join(' · ')}</p>}
    </>
  );
}

/** The title leads to the first address; more stand behind it by their house. */
export function Linked({ source: { title, addresses } }: { readonly source: Source }): ReactNode {
  const [first, ...more] = addresses;
  return (
    <>
      {first === undefined ? <bdi lang="en">{title}</bdi> : <a href={first} rel="noreferrer" target="_blank"><bdi lang="en">{title}</bdi></a>}
      {more.map((one) => <a key={one} href={one} rel="noreferrer" target="_blank"><bdi dir="ltr">{new URL(one).hostname}</bdi></a>)}
    </>
  );
}
