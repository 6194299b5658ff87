/** Writing a profile: every change is kept with the name of who wrote it. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { CustomerProfileOut } from '#contracts';
import { Problem, ask } from '../../api/client';
import { CURRENCIES, currencyName, readMoney, typedMoney } from '../../forms/model/money';
import { Button } from '../../parts/button';
import { DayInput } from '../../parts/day-input';
import { Dialog } from '../../parts/dialog';
import { Icon } from '../../parts/icon';
import { Num } from '../../parts/text';
import { useSay } from '../../parts/toast';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { CHANNEL, CUSTOMER, EDIT, REPLACEABLE } from './texts';

interface Typed {
  readonly vip: '' | 'yes' | 'no';
  readonly vipSource: string;
  readonly vipDate: string;
  readonly loyaltyTier: string;
  readonly customerSince: string;
  readonly contract: string;
  readonly currency: string;
  readonly renewalOn: string;
  readonly replaceability: string;
  readonly language: string;
  readonly channel: string;
  readonly sensitive: boolean;
  readonly note: string;
  readonly externalId: string;
}

const typedOf = (profile: CustomerProfileOut): Typed => ({
  vip: profile.vip === null ? '' : profile.vip.value ? 'yes' : 'no', vipSource: profile.vip?.source ?? '', vipDate: profile.vip?.date ?? '', loyaltyTier: profile.loyaltyTier ?? '', customerSince: profile.customerSince ?? '',
  contract: profile.contractValueMinorPerYear === null ? '' : typedMoney(profile.contractValueMinorPerYear, profile.currency), currency: profile.currency, renewalOn: profile.renewalOn ?? '', replaceability: profile.replaceability ?? '', language: profile.language ?? '', channel: profile.channel ?? '',
  sensitive: profile.sensitiveEngagement, note: profile.sensitiveNote, externalId: profile.externalId ?? '',
});
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function bodyOf(typed: Typed): Readonly<Record<string, unknown>> {
  return {
    vip: typed.vip === '' ? null : { value: typed.vip === 'yes', source: typed.vipSource.trim(), date: typed.vipDate }, loyaltyTier: orNull(typed.loyaltyTier), customerSince: orNull(typed.customerSince), contractValueMinorPerYear: readMoney(typed.contract, typed.currency), currency: typed.currency,
    renewalOn: orNull(typed.renewalOn), replaceability: orNull(typed.replaceability), language: orNull(typed.language), channel: orNull(typed.channel), sensitiveEngagement: typed.sensitive, sensitiveNote: typed.note, externalId: orNull(typed.externalId),
  };
}
function wrongIn(typed: Typed): readonly Wrong[] {
  const vip = typed.vip !== '' && (typed.vipSource.trim() === '' || typed.vipDate === '') ? [{ field: 'vip', text: EDIT.vipNeeds }] : [];
  return Number.isNaN(readMoney(typed.contract, typed.currency)) ? [...vip, { field: 'contractValueMinorPerYear', text: EDIT.money }] : vip;
}

export function ProfileDialog({ profile, onClose }: { readonly profile: CustomerProfileOut; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const client = useQueryClient();
  const say = useSay();
  const [typed, setTyped] = useState(() => typedOf(profile));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const found = wrongIn(typed);
    setWrong(found);
    if (found.length > 0 || busy) return;
    setBusy(true);
    try {
      await ask(`/customers/${encodeURIComponent(profile.accountId)}/profile`, { method: 'PUT', body: bodyOf(typed) });
      await client.invalidateQueries({ queryKey: ['customer', profile.accountId] });
      say({ text: t(EDIT.saved) });
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      setWrong((error.document.problems ?? []).map(({ field, detail }) => ({ field: field.startsWith('vip') ? 'vip' : field, text: { he: detail, en: detail } })));
      setBusy(false);
    }
  };
  return (
    <Dialog title={t(EDIT.title, { name: profile.accountName })} onClose={onClose} size="wide">
      <form noValidate onSubmit={(event) => { void save(event); }}>
        <Fields typed={typed} wrong={wrong} set={(change) => { setTyped({ ...typed, ...change }); }} />
        {problem !== null && <div className="note late" role="alert"><Icon name="alert" /><div><b>{t(EDIT.refused)}</b><br />{problem.document.detail} <span className="mut"><Num>{problem.code}</Num></span></div></div>}
        <div className="dialog-foot"><Button kind="primary" type="submit" busy={busy}>{t(EDIT.save)}</Button><span className="xs mut">{t(EDIT.crises)}</span></div>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly wrong: readonly Wrong[];
  readonly set: (change: Partial<Typed>) => void;
}
function Fields({ typed, wrong, set }: FieldsProps): ReactNode {
  const { t, language } = useWords();
  const text = (label: Pair, field: string, key: 'loyaltyTier' | 'externalId' | 'contract' | 'vipSource', dir: 'auto' | 'ltr' = 'auto'): ReactNode =>
    <Field label={label} field={field} wrong={wrong}>{(control) => <input {...control} className="input" dir={dir} maxLength={200} value={typed[key]} onChange={(event) => { set({ [key]: event.target.value }); }} />}</Field>;
  const day = (label: Pair, field: string, key: 'vipDate' | 'customerSince' | 'renewalOn'): ReactNode =>
    <Field label={label} field={field} wrong={wrong}>{(control) => <DayInput {...control} value={typed[key]} onChange={(next) => { set({ [key]: next }); }} />}</Field>;
  const choice = (label: Pair, key: 'replaceability' | 'language' | 'channel' | 'vip' | 'currency', choices: readonly (readonly [string, Pair | string])[]): ReactNode =>
    <Field label={label} field={key} wrong={wrong}>{(control) => <select {...control} className="input" value={typed[key]} onChange={(event) => { set({ [key]: event.target.value }); }}>{key !== 'currency' && <option value="">{t(EDIT.unchanged)}</option>}{choices.map(([code, name]) => <option key={code} value={code}>{typeof name === 'string' ? name : t(name)}</option>)}</select>}</Field>;
  return (
    <div className="pfields">
      {choice(EDIT.vip, 'vip', [['yes', EDIT.vipYes], ['no', EDIT.vipNo]])}{text(EDIT.vipSource, 'vip.source', 'vipSource')}{day(EDIT.vipDate, 'vip.date', 'vipDate')}
      {text(CUSTOMER.contract, 'contractValueMinorPerYear', 'contract', 'ltr')}{choice(EDIT.currency, 'currency', CURRENCIES.map((one) => [one, currencyName(one, language)]))}{day(CUSTOMER.renewal, 'renewalOn', 'renewalOn')}
      {text(CUSTOMER.loyalty, 'loyaltyTier', 'loyaltyTier')}{day(CUSTOMER.since, 'customerSince', 'customerSince')}{choice(CUSTOMER.replaceable, 'replaceability', Object.entries(REPLACEABLE))}
      {choice(CUSTOMER.language, 'language', [['he', CUSTOMER.he], ['en', CUSTOMER.en]])}{choice(CUSTOMER.channel, 'channel', Object.entries(CHANNEL))}{text(CUSTOMER.externalId, 'externalId', 'externalId', 'ltr')}
      <div className="pwide"><label className="option"><input type="checkbox" checked={typed.sensitive} onChange={(event) => { set({ sensitive: event.target.checked }); }} /><span>{t(EDIT.sensitive)}</span></label>
        {typed.sensitive && <Field label={EDIT.note} field="sensitiveNote" wrong={wrong}>{(control) => <textarea {...control} className="input" dir="auto" rows={2} value={typed.note} onChange={(event) => { set({ note: event.target.value }); }} />}</Field>}</div>
    </div>
  );
}
