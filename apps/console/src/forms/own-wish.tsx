/** Nobody decides on his own wish: whoever asked is told so, and may take it back. */
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { useWords } from '../words/words';
import { OWN_WISH } from './texts';

/** The command that takes the wish back, where the reader asked for what this command decides on; null where he may decide. */
export function takesBack(command: string, detail: CrisisDetail | null, personId: string): string | null {
  return command === 'confirm-queue-jump' && detail?.relationship.lane.jumpProposal?.by?.id === personId ? 'lift-queue-jump' : null;
}

export function OwnWish(): ReactNode {
  const { t } = useWords();
  return <div className="note"><div><b>{t(OWN_WISH.title)}</b><p className="sm">{t(OWN_WISH.back)}</p></div></div>;
}
