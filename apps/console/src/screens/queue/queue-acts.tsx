/** What can be done with the selected crisis, each act with its key; who may not, is told why. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
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
/** Two people decide on a jump: the second one finds the decision where the first found the proposal, and whoever wants it ended finds that there. */
export function commandOf(act: Act, detail: Pick<CrisisDetail, 'relationship'> | undefined): string {
  const { jump = null, jumpProposal = null } = detail?.relationship.lane ?? {};
  if (act === 'jump' && jumpProposal !== null) return 'confirm-queue-jump';
  if (act === 'jump' && jump !== null) return 'lift-queue-jump';
  return ACTS.find((one) => one.act === act)?.command ?? act;
}
const JUMP_LABELS: Readonly<Record<string, Pair>> = { 'confirm-queue-jump': WHY.jumpDecide, 'lift-queue-jump': WHY.jumpLift };

/** `detail` undefined: not known yet; then the role decides what is shown. */
export function QueueActs({ detail, onAct }: { readonly detail: CrisisDetail | undefined; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const mine = ACTS.filter(({ act, command }) => (detail === undefined ? may(me, command) : detail.allowedCommands.includes(commandOf(act, detail))));
  return (
    <div className="acts" role="group" aria-label={t(WHY.acts)}>
      {mine.length === 0 ? <NoPermission>{t(WHY.readOnly)}</NoPermission> : (
        <div className="actlist">{mine.map(({ act, key, label }) => <Button key={act} shortcut={key.toUpperCase()} onClick={() => { onAct(act); }}>{t(JUMP_LABELS[commandOf(act, detail)] ?? label)}</Button>)}</div>
      )}
    </div>
  );
}

/** The act on its way: writing goes to the composer, everything else is a form over the queue. */
export function ActDialog({ act, crisisId, onClose }: { readonly act: Exclude<Act, 'write'>; readonly crisisId: string; readonly onClose: () => void }): ReactNode {
  const me = useMe();
  const detail = useQuery({ ...crisisQuery(crisisId), enabled: act === 'assign' || act === 'jump' });
  const label = ACTS.find((one) => one.act === act)?.label;
  const extra = { ...(act === 'assign' && label !== undefined ? { title: label } : {}), ...(detail.data === undefined || act !== 'assign' ? {} : { initial: { role: roleMeant(detail.data.people, me.id) } }) };
  // Which of the three it is about is not known before the crisis is read.
  if (act === 'jump' && detail.isPending) return null;
  return <CommandDialog crisisId={crisisId} command={commandOf(act, detail.data)} {...extra} onClose={onClose} onDone={onClose} />;
}

export function useWriting(): (crisisId: string) => void {
  const navigate = useNavigate();
  return (crisisId) => { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId } }); };
}
