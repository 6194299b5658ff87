/** A group of my day whose items wait for a word of this person: their heading, one card each, and the dialog in which one is answered. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Act } from '../../approvals/approvals';
import { ActDialog } from '../../approvals/decide';
import { Failed } from '../../parts/states';
import { Num } from '../../parts/text';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';

export interface Waiting<Item> {
  readonly items: readonly Item[];
  readonly truncated: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** `near`: drawn as what is near its time. Nothing stands where nothing waits. */
export function WaitingList<Item>({ waiting: { items, truncated, error, retry }, words, near = false, card }: {
  readonly waiting: Waiting<Item>;
  readonly words: { readonly title: Pair; readonly truncated: Pair };
  readonly near?: boolean;
  readonly card: (item: Item, onAct: (act: Act) => void) => ReactNode;
}): ReactNode {
  const { t } = useWords();
  const id = useId();
  // Kept here: what was answered leaves the list while its dialog still tells what came of it.
  const [act, setAct] = useState<Act | null>(null);
  if (error !== null) return <Failed error={error} onRetry={retry} />;
  return (
    <>
      {items.length > 0 && <>
        <h2 className={near ? 'grp is-near' : 'grp'} id={id}>{t(words.title)} <Num>{items.length}</Num></h2>
        <ul aria-labelledby={id}>{items.map((item) => card(item, setAct))}</ul>
        {truncated && <p className="sm mut">{t(words.truncated)}</p>}
      </>}
      {act !== null && <ActDialog act={act} onClose={() => { setAct(null); }} />}
    </>
  );
}
