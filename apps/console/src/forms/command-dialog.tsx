/** A command in a dialog; wide where its design lays two things side by side. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer } from '#contracts';
import { Dialog } from '../parts/dialog';
import { useSay } from '../parts/toast';
import { useWords } from '../words/words';
import { CommandForm } from './command-form';
import type { CommandFormProps } from './command-form';
import { GivenLink } from './given-link';
import { commandFormQuery } from './queries';
import { FORM } from './texts';

export interface CommandDialogProps extends Pick<CommandFormProps, 'crisisId' | 'command' | 'initial'> {
  readonly onClose: () => void;
  /** After it was recorded; the dialog closes itself. */
  readonly onDone?: (answer: CommandAnswer) => void;
}
const WIDE: ReadonlySet<string> = new Set(['propose-compensation', 'approve-compensation', 'record-root-cause', 'decide-claim', 'add-plan-item', 'approve-plan-item', 'amend-plan-item', 'make-forecast', 'record-listening', 'record-apology', 'send-message', 'propose-message', 'sign-review', 'open']);

/** Draw it while it is open. What was typed is kept when it is closed, and comes back. */
export function CommandDialog({ crisisId, command, initial, onClose, onDone }: CommandDialogProps): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const form = useQuery(commandFormQuery(command)).data;
  const name = form == null ? t(FORM.loadingForm) : t(form.labels);
  // An answer that carries an address is read before the dialog goes: nothing else will show it again.
  const [given, setGiven] = useState<CommandAnswer | null>(null);
  const leave = (answer: CommandAnswer): void => {
    onClose();
    onDone?.(answer);
  };
  const done = (answer: CommandAnswer): void => {
    say({ text: t(FORM.done, { name }) });
    if (answer.link === undefined) leave(answer);
    else setGiven(answer);
  };
  if (given?.link !== undefined) return <Dialog title={name} onClose={() => { leave(given); }}><GivenLink link={given.link} onDone={() => { leave(given); }} /></Dialog>;
  return (
    <Dialog title={name} onClose={onClose} size={WIDE.has(command) ? 'wide' : 'normal'}>
      <CommandForm crisisId={crisisId} command={command} {...(initial === undefined ? {} : { initial })} onDone={done} onCancel={onClose} />
    </Dialog>
  );
}
