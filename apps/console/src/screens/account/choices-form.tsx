/** Language, time zone and the Hebrew date, kept with the person; the colours, kept on the device. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Me } from '#contracts';
import { ask } from '../../api/client';
import { meQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { applyTheme, storedTheme } from '../../app/theme';
import type { Theme } from '../../app/theme';
import { deviceZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Failed } from '../../parts/states';
import { useSay } from '../../parts/toast';
import { hebrewDay, zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import type { Language } from '../../words/words';
import { Choice, Field, Group } from '../open/fields';
import { ACCOUNT } from './texts';

const NOTHING_WRONG = [] as const;

export function ChoicesForm(): ReactNode {
  const { t, language, setLanguage } = useWords();
  const me = useMe();
  const say = useSay();
  const client = useQueryClient();
  const now = useMinute();
  const [typed, setTyped] = useState({ language: me.language, zone: me.zone ?? '', hebrewDates: me.hebrewDates === true });
  // Hundreds of names: made once, not every minute.
  const named = useMemo(() => zones(me.zone ?? '').map((zone) => [zone, namedZone(zone, language)] as const), [me.zone, language]);
  const save = useMutation({
    mutationFn: () => ask<Me>('/account', { method: 'PUT', body: { ...typed, zone: typed.zone === '' ? null : typed.zone } }),
    onSuccess: (answer) => {
      client.setQueryData(meQuery.queryKey, answer);
      setLanguage(answer.language);
      say({ text: t(ACCOUNT.saved) });
    },
  });
  const date = hebrewDay(now, { language, zone: typed.zone === '' ? deviceZone : typed.zone });
  return (
    <Pane title={t(ACCOUNT.choices)}>
      <form noValidate className="aform" onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
        <Group label={ACCOUNT.language} field="language" wrong={NOTHING_WRONG} help={ACCOUNT.languageHelp}><Choice name="language" value={typed.language} choices={[['he', t(ACCOUNT.he)], ['en', t(ACCOUNT.en)]]} onChange={(chosen) => { setTyped({ ...typed, language: chosen }); }} /></Group>
        <Field label={ACCOUNT.zone} field="zone" wrong={NOTHING_WRONG} help={ACCOUNT.zoneHelp}>{(control) => (
          <select {...control} className="input" value={typed.zone} onChange={(event) => { setTyped({ ...typed, zone: event.target.value }); }}>
            <option value="">{t(ACCOUNT.device, { zone: zoneName({ language, zone: deviceZone }) })}</option>
            {named.map(([zone, name]) => <option key={zone} value={zone}>{name}</option>)}
          </select>
        )}</Field>
        <label className="option"><input type="checkbox" checked={typed.hebrewDates} onChange={() => { setTyped({ ...typed, hebrewDates: !typed.hebrewDates }); }} /><span>{t(ACCOUNT.hebrew)}</span></label>
        <p className="acount">{t(ACCOUNT.today, { date })}</p>
        {save.isError && <Failed error={save.error} />}
        <div className="row gap-above"><Button kind="primary" type="submit" busy={save.isPending}>{t(ACCOUNT.save)}</Button></div>
      </form>
    </Pane>
  );
}

/** "שעון ירושלים · Asia/Jerusalem": the name for people, the id because many zones share a name. */
function namedZone(zone: string, language: Language): string {
  const name = zoneName({ language, zone });
  return name === zone ? zone : `${name} · ${zone}`;
}

/** All the browser knows, and the chosen one even where it does not. */
function zones(chosen: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return chosen === '' || known.includes(chosen) ? known : [chosen, ...known];
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export function ColoursForm(): ReactNode {
  const { t } = useWords();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Pane title={t(ACCOUNT.colours)}>
      <Group label={ACCOUNT.colours} field="theme" wrong={NOTHING_WRONG} help={ACCOUNT.coloursHelp}><Choice name="theme" value={theme} choices={THEMES.map((one) => [one, t(ACCOUNT[one])])} onChange={(chosen) => { applyTheme(chosen); setTheme(chosen); }} /></Group>
    </Pane>
  );
}
