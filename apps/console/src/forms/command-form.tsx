/** Any command of the catalogue as a calm form: one column, the name above, the help under it, problems where they are. */
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandAnswer, CommandForm as FormOfCommand, CrisisDetail } from '#contracts';
import { crisisQuery } from '../api/queries';
import { useMe } from '../app/session';
import { Button } from '../parts/button';
import { Failed, Loading, NoPermission } from '../parts/states';
import type { Pair } from '../words/pair';
import { SendApology } from '../screens/crisis/send-apology';
import { useWords } from '../words/words';
import { AuthorityLine } from './authority-line';
import { ErrorPolicyLine } from './error-policy-line';
import { FieldView } from './fields/field-view';
import { FinalAsking } from './final-asking';
import { FirstAct, FirstContext } from './first-act';
import { FormContext } from './form-context';
import { isFinal } from './model/final';
import { commandFormQuery } from './queries';
import { OwnWish, takesBack } from './own-wish';
import { formFor } from './registry';
import { Asking, Conflict, Doubt, Trouble, useFocusOnTrouble } from './sending-parts';
import { FORM, OWN_WISH } from './texts';
import { isAsked, useCommandForm } from './use-command-form';
import './forms.css';

export interface CommandFormProps {
  /** Null for `open`, which has no crisis yet. */
  readonly crisisId: string | null;
  /** A name of the catalogue. */
  readonly command: string;
  /** What is known already, as it stands on the wire. */
  readonly initial?: Readonly<Record<string, unknown>>;
  readonly onDone: (answer: CommandAnswer, payload: Readonly<Record<string, unknown>>) => void;
  readonly onCancel?: () => void;
  /** Told which form stands in the place of this one, where something has to come first; null when this one is back. */
  readonly onTurn?: (command: string | null) => void;
  /** What the button says, where that is not the name of the command. */
  readonly label?: Pair;
}
const NOTHING = {};
const FIRST_FIELD = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea:not(:disabled)';

export function CommandForm(props: CommandFormProps): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const form = useQuery(commandFormQuery(props.command));
  const detail = useQuery({ ...crisisQuery(props.crisisId ?? ''), enabled: props.crisisId !== null });
  const [first, setFirst] = useState<string | null>(null);
  const turn = (command: string | null): void => { setFirst(command); props.onTurn?.(command); };
  const waiting = form.data === undefined || (props.crisisId !== null && detail.data === undefined);
  const error = form.error ?? (props.crisisId === null ? null : detail.error);
  if (waiting && error !== null) return <Failed error={error} onRetry={() => { void form.refetch(); void detail.refetch(); }} />;
  if (waiting) return <Loading />;
  const back = form.data === null ? null : takesBack(props.command, detail.data ?? null, me.id);
  // Nobody is offered a decision on his own wish: it would only be refused.
  if (back !== null) return detail.data?.allowedCommands.includes(back) === true ? <><OwnWish /><CommandForm {...props} command={back} initial={NOTHING} label={OWN_WISH.label} /></> : <OwnWish />;
  const allowed = form.data !== null && (detail.data === undefined || detail.data.allowedCommands.includes(props.command));
  if (form.data === null || !allowed) return <NoPermission>{t(FORM.notYours)}</NoPermission>;
  // What has to come first is done here; what was written meanwhile is a draft and comes back.
  if (first !== null) return <CommandForm crisisId={props.crisisId} command={first} onDone={() => { turn(null); }} onCancel={() => { turn(null); }} {...(props.onTurn === undefined ? {} : { onTurn: (command) => { props.onTurn?.(command ?? first); } })} />;
  return <Filled key={`${props.crisisId ?? ''}/${props.command}`} {...props} onFirst={turn} form={form.data} detail={detail.data ?? null} />;
}

/** The person came to write: the first field is ready for it. Drawn last, so that what is loaded late is there. */
function FocusFirst({ root }: { readonly root: React.RefObject<HTMLFormElement | null> }): null {
  useEffect(() => {
    const form = root.current;
    if (form === null) return undefined;
    const focus = (): boolean => {
      const first = form.querySelector<HTMLElement>(FIRST_FIELD);
      first?.focus();
      return first !== null;
    };
    // A dialog of a form that is already here opens after this, and gives the focus to its first button: then it is taken from there.
    const dialog = form.closest('dialog');
    if (dialog !== null && !dialog.open) {
      const later = requestAnimationFrame(() => { focus(); });
      return () => { cancelAnimationFrame(later); };
    }
    if (focus()) return undefined;
    // The fields of a designed form may still be on their way; until then nobody has chosen another place to be in.
    const watch = new MutationObserver(() => { if (form.contains(document.activeElement) || focus()) watch.disconnect(); });
    watch.observe(form, { childList: true, subtree: true });
    return () => { watch.disconnect(); };
  }, [root]);
  return null;
}

/** Refusals that name an act which has to come first, and which one. */
const COMES_FIRST: Readonly<Record<string, string>> = { 'compensation.not-heard': 'record-listening', 'compensation.not-apologised': 'record-apology', 'compensation.no-loss': 'record-loss' };

/** A refusal for want of an earlier act offers that act, where the person may. An apology that is on record has only to be sent. */
function First({ code, detail }: { readonly code: string | undefined; readonly detail: CrisisDetail | null }): ReactNode {
  if (code === 'compensation.apology-not-left' && detail !== null) return <div className="row gap-above"><SendApology detail={detail} /></div>;
  const command = code === undefined ? undefined : COMES_FIRST[code];
  return command === undefined ? null : <div className="row gap-above"><FirstAct command={command} /></div>;
}

function Filled({ form, detail, crisisId, initial = NOTHING, onDone, onCancel, label, onFirst }: CommandFormProps & { readonly form: FormOfCommand; readonly detail: CrisisDetail | null; readonly onFirst: (command: string) => void }): ReactNode {
  const { t } = useWords();
  const state = useCommandForm({ form, crisisId, detail, initial, onDone });
  const root = useRef<HTMLFormElement>(null);
  useFocusOnTrouble(state, root);
  const Layout = formFor(form.name);
  const { stage } = state;
  const apart = stage === 'asking' || stage === 'conflict' || (stage === 'sending' && isAsked(form) && state.refusal === null);
  return (
    <FirstContext value={onFirst}>
    <FormContext value={state.model}>
      <form ref={root} className="cform" noValidate onSubmit={(event) => { event.preventDefault(); if (stage === 'writing') state.submit(); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && stage === 'writing') { event.preventDefault(); state.submit(); } }}>
        {/* What was written stays drawn, only out of sight: going back finds it as it was left. */}
        <div hidden={apart}>
          <p className="lead">{t(form.help)}</p>
          {state.restored && <div className="note draft"><span className="grow">{t(FORM.draft)}</span><Button kind="quiet" onClick={state.startOver}>{t(FORM.startOver)}</Button></div>}
          <AuthorityLine command={form.name} />
          <ErrorPolicyLine command={form.name} />
          <Suspense fallback={<Loading />}>{Layout === null ? form.fields.map((field) => <FieldView key={field.key} field={field} path={[field.key]} />) : <Layout />}<FocusFirst root={root} /></Suspense>
          <Trouble state={state} />
          <First code={state.refusal?.code} detail={detail} />
          {stage === 'doubt' && <Doubt state={state} />}
          {stage !== 'doubt' && (
            <div className="dialog-foot">
              <Button kind="primary" type="submit" busy={stage === 'sending'} shortcut="Ctrl ↵">{t(label ?? form.labels)}</Button>
              {onCancel !== undefined && <Button kind="quiet" onClick={onCancel}>{t(FORM.cancel)}</Button>}
            </div>
          )}
        </div>
        {apart && stage !== 'conflict' && (isFinal(form.name) ? <FinalAsking state={state} act={form.name} /> : <Asking state={state} form={form} />)}
        {stage === 'conflict' && <Conflict state={state} />}
      </form>
    </FormContext>
    </FirstContext>
  );
}
