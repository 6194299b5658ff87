/** Names, colours and logo of a look; under each colour whether it stands out from its ground, while it is chosen. */
import { useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import type { BrandSettings } from '#contracts';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { Button } from '../../parts/button';
import { Field, Group } from '../open/fields';
import type { Wrong } from '../open/draft';
import { standing } from './brand-draft';
import type { BrandDraft } from './brand-draft';
import { BRAND } from './brand-texts';
import { HEX, shownRatio } from './contrast';

interface FieldsProps {
  readonly draft: BrandDraft;
  readonly settings: BrandSettings;
  readonly wrong: readonly Wrong[];
  readonly set: (change: Partial<BrandDraft>) => void;
}
const NAME_MAX = 60;

export function BrandFields({ draft, settings, wrong, set }: FieldsProps): ReactNode {
  const { t } = useWords();
  const shared = { settings, wrong };
  return (
    <>
      {(['nameHe', 'nameEn'] as const).map((field) => (
        <Field key={field} label={BRAND[field]} field={field} wrong={wrong} help={{ he: t(BRAND.nameHelp, { name: settings.organisation }), en: t(BRAND.nameHelp, { name: settings.organisation }) }}>
          {(control) => <input {...control} className="input" dir={field === 'nameHe' ? 'rtl' : 'ltr'} maxLength={NAME_MAX} value={draft[field]} onChange={(event) => { set({ [field]: event.target.value }); }} />}
        </Field>
      ))}
      <Colour {...shared} label={BRAND.accentLight} field="accentLight" ground="light" value={draft.accentLight} onChange={(accentLight) => { set({ accentLight }); }} help />
      <label className="option"><input type="checkbox" checked={draft.accentDark === null} onChange={() => { set({ accentDark: draft.accentDark === null ? settings.usual.accentDark : null }); }} /><span>{t(BRAND.darkByItself)}</span></label>
      {draft.accentDark !== null && <Colour {...shared} label={BRAND.accentDark} field="accentDark" ground="dark" value={draft.accentDark} onChange={(accentDark) => { set({ accentDark }); }} />}
      <LogoField draft={draft} settings={settings} wrong={wrong} set={set} />
    </>
  );
}

interface ColourProps {
  readonly label: Pair;
  readonly field: 'accentLight' | 'accentDark';
  readonly ground: 'light' | 'dark';
  readonly value: string;
  readonly settings: BrandSettings;
  readonly wrong: readonly Wrong[];
  readonly onChange: (colour: string) => void;
  readonly help?: boolean;
}
function Colour({ label, field, ground, value, settings, wrong, onChange, help = false }: ColourProps): ReactNode {
  const { t } = useWords();
  const found = standing(value, settings.grounds[ground], settings.leastContrast);
  const words = found.kind === 'none' ? t(BRAND.noColour) : t(found.kind === 'stands' ? BRAND.stands : BRAND.fades, { ratio: shownRatio(found.ratio), least: shownRatio(settings.leastContrast) });
  return (
    <>
      <Field label={label} field={field} wrong={wrong} {...(help ? { help: BRAND.accentHelp } : {})}>{(control) => (
        <div className="bcolour">
          <input {...control} type="color" value={HEX.test(value) ? value.toLowerCase() : '#000000'} onChange={(event) => { onChange(event.target.value); }} />
          <input className="input" dir="ltr" aria-label={t(BRAND.hex, { label: t(label) })} maxLength={7} value={value} onChange={(event) => { onChange(event.target.value.trim()); }} />
        </div>
      )}</Field>
      <p className={found.kind === 'stands' ? 'bstands' : 'bstands fades'} role="status">{words}</p>
    </>
  );
}

const KB = 1_000;
const inKb = (bytes: number): string => (Math.ceil(bytes / 100) / 10).toFixed(1);

function LogoField({ draft, settings, wrong, set }: FieldsProps): ReactNode {
  const { t } = useWords();
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    if (file.size > settings.logoMostBytes) {
      setTrouble(t(BRAND.logoTooLarge, { kb: inKb(file.size), most: inKb(settings.logoMostBytes) }));
      return;
    }
    const reader = new FileReader();
    reader.onload = () => { setTrouble(null); set({ logo: typeof reader.result === 'string' ? reader.result : null }); };
    reader.onerror = () => { setTrouble(t(BRAND.logoUnreadable)); };
    reader.readAsDataURL(file);
  };
  const all = trouble === null ? wrong : [{ field: 'logo', text: { he: trouble, en: trouble } }];
  const help = t(BRAND.logoHelp, { kb: settings.logoMostBytes / KB });
  return (
    <Group label={BRAND.logo} field="logo" wrong={all} help={{ he: help, en: help }}>
      <div className="blogo">
        {draft.logo !== null && <img src={draft.logo} alt={t(BRAND.logoNow)} />}
        <input type="file" aria-label={t(BRAND.logo)} accept="image/svg+xml,image/png,image/webp" onChange={choose} />
        {draft.logo !== null && <Button kind="quiet" onClick={() => { set({ logo: null }); }}>{t(BRAND.removeLogo)}</Button>}
      </div>
    </Group>
  );
}
