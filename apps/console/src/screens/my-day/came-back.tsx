/** Above the text: a message of this kind that came back to its author, with the reason, where this device holds no draft of it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { linesQuery } from '../crisis/lines';
import { RETURNED_LINES, returnedOpen } from '../crisis/returned';
import { MESSAGES } from '../crisis/tab-texts';
import { takenUp } from './taken-up';
import { COMPOSE } from './texts';
import type { Composer } from './use-composer';

export function CameBack({ composer }: { readonly composer: Composer }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const { detail, draft, origin, proposed, set, now, zone } = composer;
  const [taken, setTaken] = useState(false);
  // A draft that was proposed from here tells of its own return; a letter is told of its own alone.
  const lines = useQuery({ ...linesQuery(detail.id, RETURNED_LINES), enabled: proposed === null, retry: false }).data ?? [];
  const last = proposed === null ? returnedOpen(lines).findLast((one) => one.authorId === me.id && one.messageType === draft.messageType && (origin === null || one.subject === origin.subject)) : undefined;
  if (last === undefined) return null;
  const { subject, readerName, at, reason } = last;
  const take = (): void => { set(takenUp(last, draft, detail.contacts.map((one) => one.id))); setTaken(true); };
  return (
    <p className="row wrapl sm note near" role="status"><Icon name="alert" /><span className="grow"><Sentence>{t(MESSAGES.cameBack, { subject, reader: readerName, at: nearTime(Date.parse(at), now, { language, zone }), reason })}</Sentence></span>
      {!taken && draft.body !== last.letter.body && <Button kind="quiet" onClick={take}>{t(COMPOSE.takeUp)}</Button>}</p>
  );
}
