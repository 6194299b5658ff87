/** After a recorded conversation: the call itself, offered for the record while first contact is owed. */
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { Button } from '../parts/button';
import { Sentence } from '../parts/text';
import { useWords } from '../words/words';
import type { SpokenContact } from './model/spoken';
import { SPOKEN } from './texts';

interface Props {
  readonly spoken: SpokenContact;
  readonly detail: Pick<CrisisDetail, 'contacts'> | null;
  readonly onRecord: (initial: Readonly<Record<string, unknown>>) => void;
  readonly onLeave: () => void;
}

export function OfferContact({ spoken, detail, onRecord, onLeave }: Props): ReactNode {
  const { t } = useWords();
  const { initial, contactId, readBack } = spoken;
  const name = detail?.contacts.find(({ id }) => id === contactId)?.name ?? '';
  const said = readBack === null ? {} : { said: t(SPOKEN[readBack]) };
  return (
    <>
      <p><Sentence>{t(SPOKEN.why, { name })}</Sentence></p>
      <div className="dialog-foot"><Button kind="primary" onClick={() => { onRecord({ ...initial, ...said }); }}>{t(SPOKEN.record)}</Button><Button kind="quiet" onClick={onLeave}>{t(SPOKEN.notNow)}</Button></div>
    </>
  );
}
