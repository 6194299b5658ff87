/** A link for a new password, for somebody who forgot his: said what it does, mailed to him; shown once where it could not be, or where it is to be passed on by hand. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Person, ResetIssued } from '#contracts';
import { ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Confirm, Dialog } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Failed } from '../../parts/states';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { RESET_LINK } from './account-texts';
import { Secret } from './secret';

export function ResetDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const path = `/admin/people/${encodeURIComponent(person.id)}/password-reset`;
  const send = useMutation({ mutationFn: () => ask<ResetIssued>(path, { method: 'POST' }) });
  const byHand = useMutation({ mutationFn: () => ask<ResetIssued>(path, { method: 'POST', body: { byHand: true } }) });
  const { name } = person;
  const made = byHand.data ?? send.data;
  if (made !== undefined && made.url !== null) return <ByHand made={made} url={made.url} onClose={onClose} />;
  if (made !== undefined) return <Mailed made={made} busy={byHand.isPending} error={byHand.error} onByHand={() => { byHand.mutate(); }} onClose={onClose} />;
  return (
    <Confirm title={t(RESET_LINK.title, { name })} action={t(RESET_LINK.make)} busy={send.isPending} onConfirm={() => { send.mutate(); }} onClose={onClose}>
      <p>{t(RESET_LINK.what, { name, email: person.email ?? '' })}</p>
      <p className="gap-above">{t(RESET_LINK.proof, { name })}</p>
      {send.isError && <Failed error={send.error} />}
    </Confirm>
  );
}

interface MailedProps {
  readonly made: ResetIssued;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onByHand: () => void;
  readonly onClose: () => void;
}
function Mailed({ made, busy, error, onByHand, onClose }: MailedProps): ReactNode {
  const { t } = useWords();
  const { name, email } = made.person;
  return (
    <Dialog title={t(RESET_LINK.sentTitle, { name })} onClose={onClose}>
      <p role="status">{t(RESET_LINK.sent, { email: email ?? '', at: useUntil(made) })}</p>
      <p className="gap-above sm mut2">{t(RESET_LINK.byHandWhy, { name })}</p>
      {error !== null && <Failed error={error} />}
      <div className="dialog-foot"><Button busy={busy} onClick={onByHand}>{t(RESET_LINK.byHand)}</Button><Button kind="primary" onClick={onClose}>{t(RESET_LINK.sentClose)}</Button></div>
    </Dialog>
  );
}

function ByHand({ made, url, onClose }: { readonly made: ResetIssued; readonly url: string; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const { name, email } = made.person;
  return (
    <Dialog title={t(RESET_LINK.made, { name })} onClose={onClose}>
      {made.mail === 'caught' && <p className="note gap-below">{t(RESET_LINK.caught, { email: email ?? '' })}</p>}
      {made.mail === 'not-set-up' && <p className="note gap-below">{t(RESET_LINK.notSetUp)}</p>}
      <p>{t(RESET_LINK.passOn, { name, at: useUntil(made) })}</p>
      <div className="gap-above"><Secret label={RESET_LINK.link} value={url} /></div>
      <div className="dialog-foot"><Button kind="primary" onClick={onClose}>{t(RESET_LINK.passedOn)}</Button></div>
    </Dialog>
  );
}

function useUntil({ expiresAt }: ResetIssued): string {
  const { language } = useWords();
  return nearTime(Date.parse(expiresAt), useMinute(), { language, zone: useZone() });
}
