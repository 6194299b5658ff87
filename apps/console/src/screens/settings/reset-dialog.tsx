/** A link for a new password, for somebody who forgot his: said what it does, made, shown once. */
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
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  const make = useMutation({ mutationFn: () => ask<ResetIssued>(`/admin/people/${encodeURIComponent(person.id)}/password-reset`, { method: 'POST' }) });
  const { name } = person;
  if (make.data !== undefined) {
    return (
      <Dialog title={t(RESET_LINK.made, { name })} onClose={onClose}>
        <p>{t(RESET_LINK.passOn, { name, at: nearTime(Date.parse(make.data.expiresAt), now, telling) })}</p>
        <div className="gap-above"><Secret label={RESET_LINK.link} value={make.data.url} /></div>
        <div className="dialog-foot"><Button kind="primary" onClick={onClose}>{t(RESET_LINK.passedOn)}</Button></div>
      </Dialog>
    );
  }
  return (
    <Confirm title={t(RESET_LINK.title, { name })} action={t(RESET_LINK.make)} busy={make.isPending} onConfirm={() => { make.mutate(); }} onClose={onClose}>
      <p>{t(RESET_LINK.what, { name })}</p>
      <p className="gap-above">{t(RESET_LINK.proof, { name })}</p>
      {make.isError && <Failed error={make.error} />}
    </Confirm>
  );
}
