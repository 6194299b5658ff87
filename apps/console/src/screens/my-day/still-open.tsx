/** Under a message that tells the end: what of the crisis is still open, so that nobody tells an end that is none. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { SEND } from './texts';
import type { Composer } from './use-composer';

const SHOWN_MOST = 6;

export function StillOpen({ composer: { draft, detail } }: { readonly composer: Pick<Composer, 'draft' | 'detail'> }): ReactNode {
  const { t } = useWords();
  const open = [...new Set(detail.missingToClose.map(({ text }) => t(text)))];
  if (draft.messageType !== 'closing' || open.length === 0) return null;
  return (
    <div className="note near"><Icon name="alert" /><div><b>{t(SEND.stillOpen)}</b>
      <ul className="plainlist">{open.slice(0, SHOWN_MOST).map((one) => <li key={one}>{one}</li>)}{open.length > SHOWN_MOST && <li className="mut">{t(SEND.stillMore, { n: open.length - SHOWN_MOST })}</li>}</ul>
    </div></div>
  );
}
