/** A letter drawn from the record: chosen for one reader, shown as he would get it, and taken to the composer, where it is checked and sent. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryOptions } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { MessageItem } from '#contracts';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Failed } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { firstReader } from '../my-day/composing';
import type { LetterWords } from './letter-draft';
import { LETTER } from './subject-texts';
import { APOLOGY, COMMON, DELIVERY } from './tab-texts';
import { useTakingOf } from './take-letter';
import { useCrisis, useTelling } from './use-crisis';

interface LetterProps<T extends object> {
  readonly title: string;
  /** The letter to this contact; undefined: to whoever the API takes. */
  readonly queryOf: (contactId: string | undefined) => UseQueryOptions<T, Error, T, string[]>;
  readonly wordsOf: (letter: T) => LetterWords;
  /** It waits to be sent: shown without being asked for. */
  readonly waits?: boolean;
  /** What is wrong about this letter; null: nothing. */
  readonly warnOf?: (letter: LetterWords) => string | null;
  /** The message in which it left; null: it has not. Absent: nobody can tell. */
  readonly leftOf?: (letter: LetterWords) => Pick<MessageItem, 'at' | 'contact' | 'delivery'> | null;
}

/** Read when it is opened. Each reader in his own language and form of address. */
export function Letter<T extends object>({ title, queryOf, wordsOf, waits = false, warnOf, leftOf }: LetterProps<T>): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(waits);
  const [chosen, setChosen] = useState(() => firstReader(detail.contacts)?.id);
  const letter = useQuery<T, Error, T, string[]>({ ...queryOf(chosen), enabled: isOpen });
  const words = letter.data === undefined ? null : wordsOf(letter.data);
  const warning = words === null ? null : (warnOf?.(words) ?? null);
  return (
    <details open={isOpen} onToggle={(event) => { setIsOpen(event.currentTarget.open); }}>
      <summary>{title}</summary>
      {detail.contacts.length > 1 && <p className="row sm"><label htmlFor={id}>{t(LETTER.reader)}</label><select id={id} className="input grow" value={chosen} onChange={(event) => { setChosen(event.target.value); }}>{detail.contacts.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select></p>}
      {words === null ? (letter.isError ? <Failed error={letter.error} onRetry={() => { void letter.refetch(); }} /> : <p className="mut sm">{t(LETTER.notYet)}</p>) : (
        <>
          {warning !== null && <p className="note near" role="status"><Icon name="alert" /><span>{warning}</span></p>}
          <article className="letter" lang={words.language} dir={words.language === 'he' ? 'rtl' : 'ltr'}><b>{words.subject}</b><p className="bodytext">{words.body}</p></article>
          <ToComposer words={words} left={leftOf?.(words) ?? null} />
        </>
      )}
    </details>
  );
}

/** As `useTakingOf`, on the page of the crisis. */
export const useTaking = (): ((words: LetterWords) => void) => useTakingOf(useCrisis().detail);

/** The letter is only drawn here; it is read, checked and sent in the composer. `left`: the message it left in. */
export function ToComposer({ words, left = null }: { readonly words: LetterWords; readonly left?: Pick<MessageItem, 'at' | 'contact' | 'delivery'> | null }): ReactNode {
  const { may } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const take = useTaking();
  const said = left === null ? t(LETTER.sendsNothing) : <><Icon name="check" /><Sentence>{t(APOLOGY.left, { name: left.contact.name, at: near(left.at), state: t(DELIVERY[left.delivery] ?? COMMON.nothing) })}</Sentence></>;
  if (!may('send-message')) return <p className="sm mut">{said}</p>;
  return <p className="sm mut row wrapl"><span className="grow">{said}</span><Button className="small" kind="plain" onClick={() => { take(words); }}>{t(LETTER.toComposer)}</Button></p>;
}
