/** The person's own API tokens: what each is for, until when it works, when it was last used; made, shown once, revoked. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Problem, ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Confirm, Dialog } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { longDay, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { tokensQuery } from '../settings/queries';
import type { TokenCreated, TokenItem } from '../settings/queries';
import { Secret } from '../settings/secret';
import { COMMON } from '../settings/texts';
import { TOKENS } from './token-texts';
import '../settings/settings.css';

export function TokensPane(): ReactNode {
  const { t } = useWords();
  const found = useQuery(tokensQuery);
  const [open, setOpen] = useState(false);
  const [revoking, setRevoking] = useState<TokenItem | null>(null);
  return (
    <Pane title={t(TOKENS.title)} className="atokens">
      <p className="sm mut2 gap-below">{t(TOKENS.about)}</p>
      {found.isPending ? <Loading /> : found.isError ? <Failed error={found.error} onRetry={() => { void found.refetch(); }} />
        : found.data.length === 0 ? <Empty title={t(TOKENS.none)}>{t(TOKENS.noneWhy)}</Empty> : <TokenTable list={found.data} onRevoke={setRevoking} />}
      <div className="row gap-above"><Button icon="plus" onClick={() => { setOpen(true); }}>{t(TOKENS.make)}</Button></div>
      {open && <MakeToken onClose={() => { setOpen(false); }} />}
      {revoking !== null && <Revoke token={revoking} onClose={() => { setRevoking(null); }} />}
    </Pane>
  );
}

function TokenTable({ list, onRevoke }: { readonly list: readonly TokenItem[]; readonly onRevoke: (token: TokenItem) => void }): ReactNode {
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  return (
    <table className="stable">
      <thead><tr><th scope="col">{t(TOKENS.name)}</th><th scope="col">{t(TOKENS.state)}</th><th scope="col">{t(TOKENS.expires)}</th><th scope="col">{t(TOKENS.used)}</th><th scope="col">{t(TOKENS.act)}</th></tr></thead>
      <tbody>{list.map((one) => {
        const over = one.expiresAt !== null && Date.parse(one.expiresAt) <= now;
        return (
          <tr key={one.id}>
            <th scope="row"><Name>{one.name}</Name></th>
            <td data-label={t(TOKENS.state)}>{t(one.revoked ? TOKENS.revoked : over ? TOKENS.over : TOKENS.works)}</td>
            <td data-label={t(TOKENS.expires)}>{one.expiresAt === null ? t(TOKENS.never) : longDay(Date.parse(one.expiresAt), telling)}</td>
            <td data-label={t(TOKENS.used)}>{one.lastUsedAt === null ? t(TOKENS.unused) : nearTime(Date.parse(one.lastUsedAt), now, telling)}</td>
            <td data-label={t(TOKENS.act)}>{one.revoked || over ? <span className="mut">{t(COMMON.none)}</span> : <Button kind="quiet" aria-label={t(TOKENS.revokeNamed, { name: one.name })} onClick={() => { onRevoke(one); }}>{t(TOKENS.revoke)}</Button>}</td>
          </tr>
        );
      })}</tbody>
    </table>
  );
}

const DAYS_DEFAULT = '90';
const DAYS_MAX = 366;
function MakeToken({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState(DAYS_DEFAULT);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const make = useMutation({
    mutationFn: () => ask<TokenCreated>('/tokens', { method: 'POST', body: { name: name.trim(), expiresInDays: Number(days) } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['settings', 'tokens'] }),
    onError: (error) => { if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field, text: { he: error.document.detail, en: error.document.detail } }]); },
  });
  const send = (): void => {
    const found = [...(name.trim() === '' ? [{ field: 'name', text: TOKENS.needsName }] : []), ...(/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= DAYS_MAX ? [] : [{ field: 'expiresInDays', text: TOKENS.needsDays }])];
    setWrong(found);
    if (found.length === 0) make.mutate();
  };
  if (make.data !== undefined) {
    return (
      <Dialog title={t(TOKENS.made, { name: make.data.name })} onClose={onClose}>
        <Secret label={TOKENS.secret} value={make.data.token} />
        <div className="dialog-foot"><Button kind="primary" onClick={onClose}>{t(TOKENS.kept)}</Button></div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t(TOKENS.make)} onClose={onClose}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Field label={TOKENS.name} field="name" wrong={wrong} help={TOKENS.nameHelp}>{(control) => <input {...control} className="input" dir="auto" maxLength={200} value={name} onChange={(event) => { setName(event.target.value); }} />}</Field>
        <Field label={TOKENS.days} field="expiresInDays" wrong={wrong}>{(control) => <input {...control} className="input" dir="ltr" inputMode="numeric" value={days} onChange={(event) => { setDays(event.target.value.trim()); }} />}</Field>
        <p className="note">{t(TOKENS.rights)}</p>
        {make.isError && wrong.length === 0 && <Failed error={make.error} />}
        <div className="dialog-foot"><Button kind="primary" type="submit" busy={make.isPending}>{t(TOKENS.makeNow)}</Button></div>
      </form>
    </Dialog>
  );
}

function Revoke({ token, onClose }: { readonly token: TokenItem; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => ask(`/tokens/${encodeURIComponent(token.id)}`, { method: 'DELETE' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['settings', 'tokens'] });
      say({ text: t(TOKENS.revokedNow, { name: token.name }) });
      onClose();
    },
  });
  return (
    <Confirm title={t(TOKENS.revokeNamed, { name: token.name })} action={t(TOKENS.revoke)} busy={revoke.isPending} onConfirm={() => { revoke.mutate(); }} onClose={onClose}>
      <p>{t(TOKENS.revokeWhat)}</p>
      {revoke.isError && <Failed error={revoke.error} />}
    </Confirm>
  );
}
