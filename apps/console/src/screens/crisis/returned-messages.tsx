/** What came back from a second reader: to its author with the way back to his words, to everybody else as it stands. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { useLines } from './lines';
import { RETURNED_LINES, returnedOpen } from './returned';
import { MESSAGES } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

/** `onlyOwn`: at the head of the page only whoever wrote it is told. */
export function ReturnedMessages({ onlyOwn = false }: { readonly onlyOwn?: boolean }): ReactNode {
  const { detail, may } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const me = useMe();
  const lines = useLines(RETURNED_LINES);
  const writes = may('send-message') || may('propose-message');
  return returnedOpen(lines ?? []).filter(({ authorId }) => !onlyOwn || authorId === me.id).map(({ id, authorId, authorName, readerName, subject, reason, at, messageType }) => (
    <p key={id} className="note near row wrapl" role="status"><Icon name="alert" />
      <span className="grow"><Sentence>{authorId === me.id ? t(MESSAGES.cameBack, { subject, reader: readerName, at: near(at), reason }) : t(MESSAGES.cameBackOf, { subject, author: authorName, reader: readerName, at: near(at), reason })}</Sentence></span>
      {authorId === me.id && writes && <Link className="small" to="/my-day/$crisisId/write" params={{ crisisId: detail.id }} search={{ mode: 'write', type: messageType }}>{t(MESSAGES.openAgain)}</Link>}
    </p>
  ));
}
