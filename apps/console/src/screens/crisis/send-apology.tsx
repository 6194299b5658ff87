/** An apology that is on record for e-mail and has not left: the one act that sends it. Nothing where none waits, or writing is not this person's. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { useWords } from '../../words/words';
import { unsentApology } from './apology-left';
import { APOLOGY } from './tab-texts';
import { useTakingOf } from './take-letter';

export function SendApology({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const take = useTakingOf(detail);
  const messages = useQuery(messagesQuery(detail.id)).data?.items;
  const letter = messages === undefined ? null : unsentApology(detail.relationship.apology.records, messages, detail.reference);
  if (letter === null || !detail.allowedCommands.includes('send-message')) return null;
  return <Button className="small" onClick={() => { take(letter); }}>{t(APOLOGY.send)}</Button>;
}
