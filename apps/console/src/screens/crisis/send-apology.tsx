/** An apology that is on record for e-mail and has not left: that it waits, and the one act that sends it. Nothing where none waits, or writing is not this person's. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { unsentApology } from './apology-left';
import type { LetterWords } from './letter-draft';
import { APOLOGY } from './tab-texts';
import { useTakingOf } from './take-letter';

/** The apology on record that waits to leave; null where none does, or while it is not known. */
export function useUnsentApology({ id, reference, relationship: { apology } }: CrisisDetail): LetterWords | null {
  const isAny = apology.records.some(({ channel }) => channel === 'email');
  const messages = useQuery({ ...messagesQuery(id), enabled: isAny }).data?.items;
  return messages === undefined ? null : unsentApology(apology.records, messages, reference);
}

export function SendApology({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const take = useTakingOf(detail);
  const letter = useUnsentApology(detail);
  if (letter === null || !detail.allowedCommands.includes('send-message')) return null;
  return <Button className="small" onClick={() => { take(letter); }}>{t(APOLOGY.send)}</Button>;
}

/** No duty reminds anybody of it: the page of the crisis does, until it has left or another was given since. */
export function ApologyWaits({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const letter = useUnsentApology(detail);
  if (letter === null || letter.body !== detail.relationship.apology.records.at(-1)?.words?.text || detail.status === 'cancelled') return null;
  return <div className="note near" role="status"><Icon name="mail" /><div><p>{t(APOLOGY.waits)}</p><div className="row gap-above"><SendApology detail={detail} /></div></div></div>;
}
