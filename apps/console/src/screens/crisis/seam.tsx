/** The ledger as a seam between the two tracks: an open stitch is owed, a closed one pulls the tracks together. Nothing else is decorative. */
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Failed, Loading } from '../../parts/states';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { LEDGER_LINES, accountOf } from './ledger-account';
import type { LedgerAccount } from './ledger-account';
import { linesQuery } from './lines';
import { seamOf } from './seam-path';
import { ACCOUNT } from './subject-texts';
import { At, Block } from './tab-parts';
import { LEDGER } from './tab-texts';
import { useCrisis } from './use-crisis';

/** Drawn from the entries themselves, all of them, so that picture, sums and lines agree. */
export function Seam(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const lines = useQuery(linesQuery(detail.id, LEDGER_LINES));
  if (lines.isPending) return <Loading lines={4} />;
  if (lines.error !== null) return <Failed error={lines.error} onRetry={() => { void lines.refetch(); }} />;
  const account = accountOf(lines.data);
  const { owed, closed, opened } = account;
  const seam = seamOf({ owed, closed });
  return (
    <>
      <svg className="seamline" viewBox={`0 0 ${String(seam.width)} 40`} role="img" aria-label={t(LEDGER.seam, { owed, closed })} preserveAspectRatio="none">
        <path className="e1" d={seam.upper} /><path className="e2" d={seam.lower} />
        {seam.stitches.map(({ x, isClosed, half }) => <path key={x} className={isClosed ? 'k' : 'o'} d={`M${String(x)} ${String(20 - half)}V${String(20 + half)}`} />)}
      </svg>
      <p className="sm mut2"><Sentence>{t(ACCOUNT.sum, { opened, closed, owed })}</Sentence></p>
      {account.entries.length > 0 && <Block title={t(LEDGER.moves)}><Entries account={account} /></Block>}
    </>
  );
}

function Entries({ account }: { readonly account: LedgerAccount }): ReactNode {
  const { t } = useWords();
  return (
    <div className="scrollx" tabIndex={0} role="region" aria-label={t(LEDGER.moves)}>
      <table className="sm tabtable">
        <thead><tr><th scope="col">{t(ACCOUNT.when)}</th><th scope="col">{t(ACCOUNT.what)}</th><th scope="col">{t(ACCOUNT.change)}</th><th scope="col">{t(ACCOUNT.after)}</th></tr></thead>
        <tbody>{account.entries.map(({ line, change, balance }) => <tr key={line.seq}><td><At at={line.at} /></td><td><Sentence>{t(line.text)}</Sentence></td><td><Num>{change > 0 ? `+${String(change)}` : String(change)}</Num></td><td><Num>{balance}</Num></td></tr>)}</tbody>
      </table>
    </div>
  );
}
