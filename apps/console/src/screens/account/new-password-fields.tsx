/** The two fields of a new password: its length is counted while it is typed, and it can be seen. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { counted, LEAST_CHARACTERS } from './strength';
import { PASSWORD } from './texts';

interface NewPasswordProps {
  readonly next: string;
  readonly again: string;
  readonly wrong: readonly Wrong[];
  readonly set: (change: { readonly next?: string; readonly again?: string }) => void;
}
export const PASSWORD_MAX = 1_000;

/** What the person can mend before it is sent. Pure. */
export function wrongIn({ next, again }: { readonly next: string; readonly again: string }): readonly Wrong[] {
  if (counted(next).missing > 0) return [{ field: 'next', text: PASSWORD.tooShort }];
  return next === again ? [] : [{ field: 'again', text: PASSWORD.differs }];
}

export function NewPasswordFields({ next, again, wrong, set }: NewPasswordProps): ReactNode {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const { characters, missing } = counted(next);
  const type = shown ? 'text' : 'password';
  const rule = t(PASSWORD.rule, { least: LEAST_CHARACTERS });
  return (
    <>
      <Field label={PASSWORD.next} field="next" wrong={wrong} help={{ he: rule, en: rule }}>{(control) => <input {...control} className="input" type={type} dir="auto" autoComplete="new-password" maxLength={PASSWORD_MAX} value={next} onChange={(event) => { set({ next: event.target.value }); }} />}</Field>
      <p className="acount" role="status">{characters > 0 && <>{t(PASSWORD.counted, { n: characters })}, {missing > 0 ? t(PASSWORD.short, { n: missing }) : t(PASSWORD.long)}</>}</p>
      <Field label={PASSWORD.again} field="again" wrong={wrong}>{(control) => <input {...control} className="input" type={type} dir="auto" autoComplete="new-password" maxLength={PASSWORD_MAX} value={again} onChange={(event) => { set({ again: event.target.value }); }} />}</Field>
      <label className="option"><input type="checkbox" checked={shown} onChange={() => { setShown(!shown); }} /><span>{t(PASSWORD.show)}</span></label>
    </>
  );
}
