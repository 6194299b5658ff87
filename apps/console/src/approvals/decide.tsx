/** The decision itself, from wherever a wish is shown: the button or the way to the document, and the dialog it opens. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApprovalItem } from '#contracts';
import { CommandDialog } from '../forms/lazy-command-dialog';
import { Button } from '../parts/button';
import { useWords } from '../words/words';
import { READING, actOf, hasScreen, verbOf, whatOf } from './approvals';
import type { Act } from './approvals';
import { ReaderDialog } from './reader-dialog';

export function DecideButton({ item, onAct }: { readonly item: ApprovalItem; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const verb = verbOf(item, t);
  const name = `${verb}: ${whatOf(item, t)}, ${item.accountName}`;
  return hasScreen(item)
    ? <Link to="/reviews/$id" params={{ id: item.crisisReference }} aria-label={name}>{verb}</Link>
    : <Button onClick={() => { onAct(actOf(item)); }} aria-label={name}>{verb}</Button>;
}

/** Any command of the catalogue; words that wait are shown before they are decided on. */
export function ActDialog({ act, onClose }: { readonly act: Act; readonly onClose: () => void }): ReactNode {
  return act.command === READING ? <ReaderDialog act={act} onClose={onClose} /> : <CommandDialog crisisId={act.crisisId} command={act.command} initial={act.initial} onClose={onClose} onDone={onClose} />;
}
