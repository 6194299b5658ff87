/** How the customer pages look: names, colours, logo, of the organisation or of one desk; what customers will see stands beside it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BrandSettings } from '#contracts';
import { Problem, ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { useSay } from '../../parts/toast';
import type { Pair } from '../../words/pair';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Wrong } from '../open/draft';
import { useAddress } from './address';
import { bodyOf, draftOf, lookOf, standing } from './brand-draft';
import type { BrandDraft } from './brand-draft';
import { BrandFields } from './brand-fields';
import { BrandPreview } from './brand-preview';
import { BRAND } from './brand-texts';
import { Chips } from './chips';
import { brandQuery, desksQuery } from './queries';
import './brand.css';

export function BrandSection(): ReactNode {
  const { t } = useWords();
  const address = useAddress();
  const settings = useQuery(brandQuery);
  const desks = useQuery(desksQuery);
  if (settings.isPending || desks.isPending) return <Loading lines={5} />;
  if (settings.isError) return <Failed error={settings.error} onRetry={() => { void settings.refetch(); }} />;
  if (desks.isError) return <Failed error={desks.error} onRetry={() => { void desks.refetch(); }} />;
  const desk = desks.data.some(({ id }) => id === address.of('desk')) ? address.of('desk') : '';
  const whose = desks.data.find(({ id }) => id === desk)?.name ?? BRAND.organisation;
  return (
    <>
      <Chips label={t(BRAND.whose)} value={desk} choices={[['', t(BRAND.organisation)], ...desks.data.map(({ id, name }) => [id, t(name)] as const)]} onChange={(chosen) => { address.set({ desk: chosen }); }} />
      <Look key={`${desk}-${lookAt(settings.data, desk)}`} settings={settings.data} desk={desk} whose={t(whose)} />
    </>
  );
}

const lookAt = (settings: BrandSettings, desk: string): string => settings.looks.find((one) => (one.desk ?? '') === desk)?.updatedAt ?? '';

function Look({ settings, desk, whose }: { readonly settings: BrandSettings; readonly desk: string; readonly whose: string }): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [draft, setDraft] = useState<BrandDraft>(() => draftOf(settings, desk));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [asking, setAsking] = useState<'save' | 'remove' | null>(null);
  const isSet = lookOf(settings, desk) !== undefined;
  const write = useMutation({
    mutationFn: (body: object) => ask<BrandSettings>('/admin/brand', { method: 'PUT', body }),
    onSuccess: (answer) => {
      say({ text: asking === 'remove' ? t(BRAND.removed) : t(BRAND.saved, { whose }) });
      client.setQueryData(brandQuery.queryKey, answer);
    },
    onError: (error) => {
      setAsking(null);
      if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field.replace(/^look\./, ''), text: { he: error.document.detail, en: error.document.detail } }]);
    },
  });
  const send = (): void => {
    const faint = (['accentLight', 'accentDark'] as const).filter((field) => {
      const colour = draft[field];
      return colour !== null && standing(colour, settings.grounds[field === 'accentLight' ? 'light' : 'dark'], settings.leastContrast).kind !== 'stands';
    });
    // The line under the colour says already what is wrong with it.
    setWrong([]);
    const [first] = faint;
    if (first === undefined) setAsking('save');
    else document.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
  };
  return (
    <div className="ssplit">
      <form className="bform" noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <p className="note">{t(noteOf(isSet, desk))}{isSet && <Changed settings={settings} desk={desk} />}</p>
        <BrandFields draft={draft} settings={settings} wrong={wrong} set={(next) => { setDraft({ ...draft, ...next }); }} />
        {write.isError && wrong.length === 0 && <Failed error={write.error} />}
        <div className="row wrapl gap-above">
          <Button kind="primary" type="submit">{t(BRAND.save)}</Button>
          {isSet && <Button kind="quiet" onClick={() => { setAsking('remove'); }}>{t(BRAND.remove)}</Button>}
        </div>
      </form>
      <BrandPreview draft={draft} settings={settings} />
      {asking === 'save' && <Confirm title={t(BRAND.confirmTitle)} action={t(BRAND.confirmNow)} busy={write.isPending} onConfirm={() => { write.mutate(bodyOf(draft, desk)); }} onClose={() => { setAsking(null); }}><p>{t(BRAND.confirmWhat, { whose })}</p></Confirm>}
      {asking === 'remove' && <Confirm title={t(BRAND.remove)} action={t(BRAND.remove)} busy={write.isPending} onConfirm={() => { write.mutate({ desk: desk === '' ? null : desk, look: null }); }} onClose={() => { setAsking(null); }}><p>{t(BRAND.removeWhat, { whose, next: t(desk === '' || lookOf(settings, '') === undefined ? BRAND.usualLook : BRAND.organisationLook) })}</p></Confirm>}
    </div>
  );
}

const noteOf = (isSet: boolean, desk: string): Pair => (desk === '' ? (isSet ? BRAND.organisationSet : BRAND.unset) : isSet ? BRAND.ownLook : BRAND.inherits);

function Changed({ settings, desk }: { readonly settings: BrandSettings; readonly desk: string }): ReactNode {
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  const look = settings.looks.find((one) => (one.desk ?? '') === desk);
  return look === undefined ? null : <> {t(BRAND.changed, { at: nearTime(Date.parse(look.updatedAt), now, telling), name: look.updatedBy?.name ?? '–' })}</>;
}
