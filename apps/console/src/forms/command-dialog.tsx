/** A command in a dialog; wide where its design lays two things side by side. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer } from '#contracts';
import { crisisQuery } from '../api/queries';
import { letterToSend } from '../screens/crisis/apology-left';
import type { LetterWords } from '../screens/crisis/letter-draft';
import { Dialog } from '../parts/dialog';
import { useSay } from '../parts/toast';
import type { Pair } from '../words/pair';
import { useWords } from '../words/words';
import { CommandForm } from './command-form';
import type { CommandFormProps } from './command-form';
import { GivenLink } from './given-link';
import { spokenContact } from './model/spoken';
import type { SpokenContact } from './model/spoken';
import { OfferSending } from './offer-sending';
import { commandFormQuery } from './queries';
import { OfferContact } from './spoken-contact';
import { FORM } from './texts';
import { useDone } from './use-done';

export interface CommandDialogProps extends Pick<CommandFormProps, 'crisisId' | 'command' | 'initial'> {
  /** What the button that opened it says, where that is not the name of the command. */
  readonly title?: Pair;
  /** Opened where the message is written already: what has still to leave is sent from there. */
  readonly inComposer?: boolean;
  /** Stands under the form, e.g. other answers to the same wish. */
  readonly besides?: ReactNode;
  readonly onClose: () => void;
  /** After it was recorded; the dialog closes itself. */
  readonly onDone?: (answer: CommandAnswer) => void;
}
const WIDE: ReadonlySet<string> = new Set(['propose-compensation', 'approve-compensation', 'record-root-cause', 'decide-claim', 'add-plan-item', 'approve-plan-item', 'amend-plan-item', 'make-forecast', 'record-listening', 'record-apology', 'send-message', 'propose-message', 'sign-review', 'assign-role', 'open']);

/** Draw it while it is open. What was typed is kept when it is closed, and comes back. */
export function CommandDialog({ crisisId, command, initial, title, besides, inComposer = false, onClose, onDone }: CommandDialogProps): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const form = useQuery(commandFormQuery(command)).data ?? null;
  const doneWords = useDone(form);
  // What has to come first is done in the same place, under its own name.
  const [first, setFirst] = useState<string | null>(null);
  const firstForm = useQuery({ ...commandFormQuery(first ?? command), enabled: first !== null }).data ?? null;
  const ownName = title !== undefined ? t(title) : form === null ? t(FORM.loadingForm) : t(form.labels);
  const name = first === null ? ownName : firstForm === null ? t(FORM.loadingForm) : t(FORM.firstOf, { name: t(firstForm.labels), then: ownName });
  // An answer that carries an address is read before the dialog goes: nothing else will show it again.
  const [given, setGiven] = useState<CommandAnswer | null>(null);
  // As it was read for the form: what was owed when the words were said.
  const detail = useQuery({ ...crisisQuery(crisisId ?? ''), enabled: false }).data ?? null;
  const [offer, setOffer] = useState<{ readonly spoken: SpokenContact; readonly answer: CommandAnswer } | null>(null);
  const [contact, setContact] = useState<Readonly<Record<string, unknown>> | null>(null);
  const [unsent, setUnsent] = useState<{ readonly letter: LetterWords; readonly answer: CommandAnswer } | null>(null);
  const leave = (answer: CommandAnswer): void => {
    onClose();
    onDone?.(answer);
  };
  const done = (answer: CommandAnswer, payload: Readonly<Record<string, unknown>>): void => {
    say({ text: doneWords(payload) });
    const spoken = spokenContact(command, payload, detail);
    const letter = inComposer || detail?.allowedCommands.includes('send-message') !== true ? null : letterToSend(command, payload, detail.reference);
    if (spoken !== null) setOffer({ spoken, answer });
    else if (letter !== null) setUnsent({ letter, answer });
    else if (answer.link === undefined) leave(answer);
    else setGiven(answer);
  };
  if (given?.link !== undefined) return <Dialog title={name} onClose={() => { leave(given); }}><GivenLink link={given.link} onDone={() => { leave(given); }} /></Dialog>;
  if (unsent !== null && detail !== null) return <Dialog title={name} onClose={() => { leave(unsent.answer); }}><OfferSending letter={unsent.letter} detail={detail} onLeave={() => { leave(unsent.answer); }} /></Dialog>;
  if (offer !== null) {
    const { spoken, answer } = offer;
    if (contact !== null) return <CommandDialog crisisId={crisisId} command="log-contact" initial={contact} onClose={() => { leave(answer); }} />;
    return <Dialog title={name} onClose={() => { leave(answer); }}><OfferContact spoken={spoken} detail={detail} onRecord={setContact} onLeave={() => { leave(answer); }} /></Dialog>;
  }
  return (
    <Dialog title={name} onClose={onClose} size={WIDE.has(first ?? command) ? 'wide' : 'normal'}>
      <CommandForm crisisId={crisisId} command={command} {...(initial === undefined ? {} : { initial })} {...(title === undefined ? {} : { label: title })} onDone={done} onCancel={onClose} onTurn={setFirst} />
      {first === null && besides}
    </Dialog>
  );
}
