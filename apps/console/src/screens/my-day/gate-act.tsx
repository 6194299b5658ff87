/** From what holds a message back to the form that lifts it, without leaving what was written. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { CommandDialog } from '../../forms/command-dialog';
import { Button } from '../../parts/button';
import { useWords } from '../../words/words';
import { gateCommand } from './gate-command';
import { SEND } from './texts';

const NAMES = { 'acknowledge-feelings': SEND.acknowledge, 'record-listening': SEND.listen, 'confirm-read-back': SEND.readBack } as const;

export function GateAct({ detail, code, contactId }: { readonly detail: CrisisDetail; readonly code: string; readonly contactId: string | undefined }): ReactNode {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const command = gateCommand(code, detail);
  if (command === null) return null;
  return (
    <>
      <Button className="small" kind="plain" onClick={() => { setIsOpen(true); }}>{t(NAMES[command])}</Button>
      {isOpen && <CommandDialog crisisId={detail.id} command={command} initial={contactId === undefined ? {} : { contactId }} onClose={() => { setIsOpen(false); }} />}
    </>
  );
}
