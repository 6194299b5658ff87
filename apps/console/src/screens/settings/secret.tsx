/** Something shown once: selected with one press, copied with another. It is kept nowhere on this device. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { TOKENS } from '../account/token-texts';

export function Secret({ label, value }: { readonly label: Pair; readonly value: string }): ReactNode {
  const { t } = useWords();
  const id = useId();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = (): void => {
    // Without a secure page there is no clipboard: the text stays selectable.
    void Promise.resolve().then(() => navigator.clipboard.writeText(value)).then(() => { setCopied('yes'); }, () => { setCopied('no'); });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t(label)}</label>
      <div className="row"><input id={id} className="input scode" dir="ltr" readOnly value={value} onFocus={(event) => { event.target.select(); }} /><Button onClick={copy}>{t(TOKENS.copy)}</Button></div>
      <p className="help" role="status">{copied === null ? t(TOKENS.once) : t(copied === 'yes' ? TOKENS.copied : TOKENS.notCopied)}</p>
    </div>
  );
}
