/** Somebody leaves: what he still holds is shown, who takes over is named, and only then the account is closed. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LeavingReport, Person } from '#contracts';
import { Problem, ask, newKey } from '../../api/client';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Failed, Loading } from '../../parts/states';
import { Num } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { HELD_ROLE, LEAVING } from './leaving-texts';
import { canTakeOver } from './people-list';
import { allPeopleQuery } from './queries';

const leave = (person: Person, body: { readonly handOverTo: string | null; readonly reason: string; readonly dryRun: boolean }): Promise<LeavingReport> =>
  ask<LeavingReport>(`/admin/people/${encodeURIComponent(person.id)}/deactivate`, { method: 'POST', body, headers: { 'Idempotency-Key': newKey() } });

export function LeavingDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const looked = useQuery({ queryKey: ['settings', 'leaving', person.id], gcTime: 0, staleTime: 0, retry: false, queryFn: () => leave(person, { handOverTo: null, reason: 'preview', dryRun: true }) });
  return (
    <Dialog title={t(LEAVING.title, { name: person.name })} onClose={onClose} size="wide">
      {looked.isPending ? <Loading lines={4} /> : looked.isError ? <Failed error={looked.error} onRetry={() => { void looked.refetch(); }} /> : <Leaving person={person} held={looked.data} onClose={onClose} onAgain={() => { void looked.refetch(); }} />}
    </Dialog>
  );
}

interface LeavingProps {
  readonly person: Person;
  readonly held: LeavingReport;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}
function Leaving({ person, held, onClose, onAgain }: LeavingProps): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [asking, setAsking] = useState(false);
  const people = useQuery(allPeopleQuery);
  const takers = (people.data ?? []).filter((one) => canTakeOver(one, person));
  const holds = held.crises.length > 0 || held.desks.length > 0;
  const taker = takers.find(({ id }) => id === to);
  const go = useMutation({
    mutationFn: () => leave(person, { handOverTo: holds ? to : null, reason: reason.trim(), dryRun: false }),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'people' || (queryKey[0] === 'settings' && queryKey[1] !== 'leaving') });
      if (!answer.done) return;
      say({ text: t(LEAVING.done, { name: person.name, n: answer.handedOver?.crises ?? 0, to: answer.handOverTo?.name ?? '' }) });
      onClose();
    },
    onError: (error) => { refused(error); },
  });
  // Looked at with the person who was chosen: what stands against him is said before the last question.
  const look = useMutation({ mutationFn: () => leave(person, { handOverTo: holds ? to : null, reason: reason.trim(), dryRun: true }), onSuccess: () => { setAsking(true); }, onError: (error) => { refused(error); } });
  const refused = (error: unknown): void => {
    setAsking(false);
    if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field, text: { he: error.document.detail, en: error.document.detail } }]);
  };
  const review = (): void => {
    const missing = [...(holds && to === '' ? [{ field: 'handOverTo', text: LEAVING.needsTo }] : []), ...(reason.trim() === '' ? [{ field: 'reason', text: LEAVING.needsReason }] : [])];
    setWrong(missing);
    go.reset();
    if (missing.length === 0) look.mutate();
  };
  if (go.data !== undefined && !go.data.done) return <NotAll report={go.data} onAgain={() => { go.reset(); setAsking(false); onAgain(); }} />;
  return (
    <>
      <HeldList person={person} held={held} />
      {asking ? (
        <>
          <p className="gap-above"><b>{t(LEAVING.sure)}</b></p>
          {taker !== undefined && <p>{t(LEAVING.sureTo, { to: taker.name })}</p>}
          <p>{t(LEAVING.closes, { name: person.name })}</p>
          <div className="dialog-foot"><Button kind="primary" busy={go.isPending} onClick={() => { go.mutate(); }}>{t(holds ? LEAVING.doIt : LEAVING.closeOnly)}</Button><Button kind="quiet" onClick={() => { setAsking(false); }}>{t(LEAVING.back)}</Button></div>
        </>
      ) : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); review(); }}>
          {holds && <Field label={LEAVING.to} field="handOverTo" wrong={wrong}>{(control) => (
            <select {...control} className="input" value={to} onChange={(event) => { setTo(event.target.value); }}><option value="">{t(LEAVING.choose)}</option>{takers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>
          )}</Field>}
          <Field label={LEAVING.reason} field="reason" wrong={wrong} help={LEAVING.reasonHelp}>{(control) => <textarea {...control} className="input" dir="auto" rows={2} maxLength={4_000} value={reason} onChange={(event) => { setReason(event.target.value); }} />}</Field>
          <p className="sm mut">{t(LEAVING.reactivate)}</p>
          {(go.error ?? look.error) !== null && wrong.length === 0 && <Failed error={go.error ?? look.error} />}
          <div className="dialog-foot"><Button kind="primary" type="submit" busy={look.isPending}>{t(LEAVING.next)}</Button></div>
        </form>
      )}
    </>
  );
}

function useRoleNames(): (roles: readonly string[]) => string {
  const { t } = useWords();
  return (roles) => roles.map((role) => t(HELD_ROLE[role] ?? { he: role, en: role })).join(', ');
}

function HeldList({ person, held }: { readonly person: Person; readonly held: LeavingReport }): ReactNode {
  const { t } = useWords();
  const names = useRoleNames();
  const duties = held.crises.reduce((sum, one) => sum + one.duties, 0);
  if (held.crises.length === 0 && held.desks.length === 0) return <p className="gap-below">{t(LEAVING.nothing, { name: person.name })}</p>;
  return (
    <>
      {held.crises.length > 0 && (
        <table className="stable">
          <caption>{t(LEAVING.holds, { crises: held.crises.length, duties })}</caption>
          <thead><tr><th scope="col">{t(LEAVING.crisis)}</th><th scope="col">{t(LEAVING.severity)}</th><th scope="col">{t(LEAVING.roles)}</th><th scope="col">{t(LEAVING.duties)}</th></tr></thead>
          <tbody>{held.crises.map((one) => (
            <tr key={one.crisisId}><th scope="row"><Num>{one.reference}</Num></th><td data-label={t(LEAVING.severity)}><Num>{one.severity}</Num></td><td data-label={t(LEAVING.roles)}>{one.roles.length === 0 ? <span className="mut">{t(LEAVING.none)}</span> : names(one.roles)}</td><td data-label={t(LEAVING.duties)}><Num>{one.duties}</Num></td></tr>
          ))}</tbody>
        </table>
      )}
      {held.desks.length > 0 && <p className="gap-below">{t(LEAVING.desks, { name: person.name, desks: held.desks.map((one) => `${t(one.name)} (${names(one.roles)})`).join('; ') })}</p>}
    </>
  );
}

/** The codes stand beside the references: a team lead reads them there, and the audit has them. */
function NotAll({ report, onAgain }: { readonly report: LeavingReport; readonly onAgain: () => void }): ReactNode {
  const { t } = useWords();
  const failed = report.handedOver?.failed ?? [];
  return (
    <div role="alert">
      <p><b>{t(LEAVING.stays)}</b></p>
      <ul className="gap-above">{failed.map(({ crisisId, reference, code }) => <li key={crisisId}><Num>{reference}</Num> <span className="mut"><Num>{code}</Num></span></li>)}</ul>
      <p className="gap-above">{t(LEAVING.again)}</p>
      <div className="dialog-foot"><Button kind="primary" onClick={onAgain}>{t(LEAVING.goOn)}</Button></div>
    </div>
  );
}
