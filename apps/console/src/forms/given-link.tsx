/** An address the API made for the person who asked: shown, copied, and told what it opens and until when. It is kept nowhere, so it is not lost behind a "recorded". */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer } from '#contracts';
import { useZone } from '../app/zone';
import { Button } from '../parts/button';
import { useMinute } from '../parts/now';
import { Sentence } from '../parts/text';
import { nearTime } from '../words/time';
import { useWords } from '../words/words';
import { LINK } from './texts';

interface Props {
  readonly link: NonNullable<CommandAnswer['link']>;
  readonly onDone: () => void;
}

export function GivenLink({ link, onDone }: Props): ReactNode {
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  useEffect(() => { input.current?.focus(); }, []);
  const copy = (): void => {
    // Without a secure page there is no clipboard: the text stays selected.
    void Promise.resolve().then(() => navigator.clipboard.writeText(link.url)).then(() => { setCopied('yes'); }, () => { setCopied('no'); input.current?.select(); });
  };
  const until = Date.parse(link.expiresAt);
  return (
    <div className="givenlink">
      <p>{t(LINK.opens)}</p>
      <div className="field">
        <label htmlFor={id}>{t(LINK.address)}</label>
        <div className="row"><input ref={input} id={id} className="input" dir="ltr" readOnly value={link.url} onFocus={(event) => { event.target.select(); }} /><Button kind="primary" onClick={copy}>{t(LINK.copy)}</Button></div>
        <p className="help" role="status">{copied === null ? t(LINK.once) : t(copied === 'yes' ? LINK.copied : LINK.notCopied)}</p>
      </div>
      <p className="sm"><Sentence>{t(LINK.until, { at: nearTime(until, now, telling) })}</Sentence></p>
      <div className="dialog-foot"><Button onClick={onDone}>{t(LINK.done)}</Button></div>
    </div>
  );
}
