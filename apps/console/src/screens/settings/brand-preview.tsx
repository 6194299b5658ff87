/** The customer's status page in small, in both languages, as a look makes it: the head, the band, the quiet rest. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BrandSettings } from '#contracts';
import { useZone } from '../../app/zone';
import { Pane } from '../../parts/pane';
import { Num } from '../../parts/text';
import { clockTime } from '../../words/time';
import { useWords } from '../../words/words';
import { bandOf } from './brand-draft';
import type { BrandDraft } from './brand-draft';
import { BRAND, SAMPLE } from './brand-texts';
import { Chips } from './chips';

type Ground = 'light' | 'dark';
type Language = 'he' | 'en';
const HOUR_MS = 3_600_000;
/** The step that is under way in the example. */
const STAGE = 2;

export function BrandPreview({ draft, settings }: { readonly draft: BrandDraft; readonly settings: BrandSettings }): ReactNode {
  const { t, language } = useWords();
  const [ground, setGround] = useState<Ground>('light');
  const first: Language = language;
  return (
    <Pane title={t(BRAND.preview)} className="spreview">
      <Chips label={t(BRAND.ground)} value={ground} choices={[['light', t(BRAND.light)], ['dark', t(BRAND.dark)]]} onChange={setGround} />
      {[first, first === 'he' ? 'en' as const : 'he' as const].map((one) => <CustomerPage key={one} language={one} ground={ground} draft={draft} settings={settings} />)}
    </Pane>
  );
}

function CustomerPage({ language, ground, draft, settings }: { readonly language: Language; readonly ground: Ground; readonly draft: BrandDraft; readonly settings: BrandSettings }): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const [next] = useState(() => Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + HOUR_MS);
  const typed = (language === 'he' ? draft.nameHe : draft.nameEn).trim();
  const name = typed === '' ? settings.organisation : typed;
  return (
    <article className="bprev" data-ground={ground} lang={language} dir={language === 'he' ? 'rtl' : 'ltr'} aria-label={t(BRAND.pageIn[language])}>
      <header style={{ borderBlockEndColor: bandOf(draft, ground, settings) }}>
        {draft.logo === null ? <b><bdi>{name}</bdi></b> : <img src={draft.logo} alt={name} />}
        <span lang={language === 'he' ? 'en' : 'he'}>{SAMPLE.other[language]}</span>
      </header>
      <div className="bbody">
        <h3>{SAMPLE.title[language]}</h3>
        <div className="bnext"><span>{SAMPLE.next[language]}</span><b><Num>{clockTime(next, { language, zone })}</Num></b><span>{SAMPLE.even[language]}</span></div>
        <ol>{SAMPLE.stages.map((stage, index) => <li key={stage.en} className={index < STAGE ? 'd' : index === STAGE ? 'd c' : undefined}>{stage[language]}</li>)}</ol>
        <p><b>{SAMPLE.know[language]}</b><br />{SAMPLE.fact[language]}</p>
        <p><span className="bbtn">{SAMPLE.ask[language]}</span></p>
      </div>
    </article>
  );
}
