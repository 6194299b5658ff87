/** What can be done with the selected crisis, each act with its key; who may not, is told why. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { crisisQuery } from '../../api/queries';
import { may, useMe } from '../../app/session';
import { CommandDialog } from '../../forms/lazy-command-dialog';
import { roleMeant } from '../../forms/model/hand-over';
import { Button } from '../../parts/button';
import { NoPermission } from '../../parts/states';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { WHY } from './texts';

export type Act = 'write' | 'call' | 'assign' | 'escalate' | 'jump';
export interface ActEntry {
  readonly act: Act;
  readonly key: string;
  readonly label: Pair;
  /** The command it issues. */
  readonly command: string;
}
export const ACTS: readonly ActEntry[] = [
  { act: 'write', key: 'u', label: WHY.write, command: 'send-message' },
  { act: 'call', key: 'l', label: WHY.call, command: 'log-contact' },
  { act: 'assign', key: 'a', label: WHY.assign, command: 'assign-role' },
  { act: 'escalate', key: 'e', label: WHY.escalate, command: 'escalate' },
  { act: 'jump', key: 'q', label: WHY.jumpAct, command: 'jump-queue' },
];
/** Two people decide on a jump: the second one finds the decision where the first found the proposal. */
export const commandOf = (act: Act): string => ACTS.find((one) => one.act === act)?.command ?? act;

/** `allowed` null: not known yet; then the role decides what is shown. */
export function QueueActs({ allowed, onAct }: { readonly allowed: readonly string[] | null; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const mine = ACTS.filter(({ command }) => (allowed === null ? may(me, command) : allowed.includes(command)));
  return (
    <div className="acts" role="group" aria-label={t(WHY.acts)}>
      {mine.length === 0 ? <NoPermission>{t(WHY.readOnly)}</NoPermission> : (
        <div className="actlist">{mine.map(({ act, key, label }) => <Button key={act} shortcut={key.toUpperCase()} onClick={() => { onAct(act); }}>{t(label)}</Button>)}</div>
      )}
    </div>
  );
}

/** The act on its way: writing goes to the composer, everything else is a form over the queue. */
export function ActDialog({ act, crisisId, onClose }: { readonly act: Exclude<Act, 'write'>; readonly crisisId: string; readonly onClose: () => void }): ReactNode {
  const me = useMe();
  const detail = useQuery({ ...crisisQuery(crisisId), enabled: act === 'assign' });
  const label = ACTS.find((one) => one.act === act)?.label;
  const extra = { ...(act === 'assign' && label !== undefined ? { title: label } : {}), ...(detail.data === undefined ? {} : { initial: { role: roleMeant(detail.data.people, me.id) } }) };
  return <CommandDialog crisisId={crisisId} command={commandOf(act)} {...extra} onClose={onClose} onDone={onClose} />;
}

export function useWriting(): (crisisId: string) => void {
  const navigate = useNavigate();
  return (crisisId) => { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId } }); };
}
