/** Templates: which there are for what, and how one reads with its fields filled in by their own names. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { TemplatePreview } from '#contracts';
import { ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Empty, Failed, Loading } from '../../parts/states';
import { Num } from '../../parts/text';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { useAddress } from './address';
import { Chips } from './chips';
import { templatesQuery } from './queries';
import type { TemplateItem } from './queries';
import { TemplateVersions } from './template-versions';
import { narrowed, samples, stagesOf, typesOf } from './template-list';
import { COMMON, MESSAGE_TYPE, STAGE, TEMPLATES } from './texts';

const nameOf = (names: Readonly<Record<string, Pair>>, code: string): Pair => names[code] ?? { he: code, en: code };

export function TemplatesSection(): ReactNode {
  const { t } = useWords();
  const address = useAddress();
  const found = useQuery(templatesQuery);
  if (found.isPending) return <Loading lines={5} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => { void found.refetch(); }} />;
  const filter = { type: address.of('type'), stage: address.of('stage') };
  const list = narrowed(found.data, filter);
  const chosen = found.data.find(({ id }) => id === address.of('template'));
  const choose = (label: Pair, name: 'type' | 'stage', codes: readonly string[], names: Readonly<Record<string, Pair>>): ReactNode =>
    <Select label={label} value={filter[name]} onChange={(value) => { address.set({ [name]: value }); }} choices={codes.map((code) => [code, t(nameOf(names, code))])} />;
  return (
    <>
      <div className="sform">{choose(TEMPLATES.type, 'type', typesOf(found.data), MESSAGE_TYPE)}{choose(TEMPLATES.stage, 'stage', stagesOf(found.data), STAGE)}</div>
      <div className="ssplit">
        {list.length === 0 ? <Empty title={t(TEMPLATES.none)} /> : <TemplateTable list={list} chosen={chosen?.id ?? ''} onChoose={(template) => { address.set({ template }); }} />}
        {chosen === undefined ? <p className="mut sm">{t(TEMPLATES.choose)}</p> : <Preview key={`${chosen.id}-${String(chosen.version)}`} template={chosen} />}
      </div>
    </>
  );
}

export function Select({ label, value, choices, onChange }: { readonly label: Pair; readonly value: string; readonly choices: readonly (readonly [string, string])[]; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field"><label htmlFor={id}>{t(label)}</label>
      <select id={id} className="input" value={value} onChange={(event) => { onChange(event.target.value); }}><option value="">{t(COMMON.all)}</option>{choices.map(([code, name]) => <option key={code} value={code}>{name}</option>)}</select>
    </div>
  );
}

function TemplateTable({ list, chosen, onChoose }: { readonly list: readonly TemplateItem[]; readonly chosen: string; readonly onChoose: (id: string) => void }): ReactNode {
  const { t } = useWords();
  return (
    <table className="stable">
      <caption className="vh">{t(TEMPLATES.count, { n: list.length })}</caption>
      <thead><tr><th scope="col">{t(TEMPLATES.name)}</th><th scope="col">{t(TEMPLATES.stage)}</th><th scope="col">{t(TEMPLATES.severities)}</th><th scope="col">{t(TEMPLATES.version)}</th></tr></thead>
      <tbody>{list.map(({ id, name, stage, severities, version }) => (
        <tr key={id} className={id === chosen ? 'on' : undefined}>
          <th scope="row"><button type="button" className="slink" aria-pressed={id === chosen} onClick={() => { onChoose(id); }}>{t(name)}</button></th>
          <td data-label={t(TEMPLATES.stage)}>{stage === null ? <span className="mut">{t(TEMPLATES.anyStage)}</span> : t(nameOf(STAGE, stage))}</td>
          <td data-label={t(TEMPLATES.severities)}><Num>{severities.join(', ')}</Num></td>
          <td data-label={t(TEMPLATES.version)}><Num>{version}</Num></td>
        </tr>
      ))}</tbody>
    </table>
  );
}

type Form = 'neutral' | 'feminine' | 'masculine';
const FORMS: readonly Form[] = ['neutral', 'feminine', 'masculine'];
function Preview({ template }: { readonly template: TemplateItem }): ReactNode {
  const { t, language: mine } = useWords();
  const zone = useZone();
  const [now] = useState(useMinute());
  const [language, setLanguage] = useState(mine);
  const [form, setForm] = useState<Form>('neutral');
  const [whole, setWhole] = useState<'all' | 'required'>('all');
  const severity = template.severities[0];
  const fields = samples(template.fields, { language, now, ...(whole === 'required' ? { only: 'required' as const } : {}) });
  const found = useQuery({
    queryKey: ['settings', 'template', template.id, template.version, language, form, whole], staleTime: Infinity, retry: false,
    queryFn: () => ask<TemplatePreview>(`/templates/${encodeURIComponent(template.id)}/preview`, { method: 'POST', body: { fields, language, form, zone, ...(severity === undefined ? {} : { severity }) } }),
  });
  return (
    <Pane title={t(template.name)} className="spreview">
      <div className="row wrapl">
        <Chips label={t(TEMPLATES.language)} value={language} choices={[['he', t(TEMPLATES.he)], ['en', t(TEMPLATES.en)]]} onChange={setLanguage} />
        {language === 'he' && <Chips label={t(TEMPLATES.form)} value={form} choices={FORMS.map((one) => [one, t(TEMPLATES[one])])} onChange={setForm} />}
        <Chips label={t(TEMPLATES.fields)} value={whole} choices={[['all', t(TEMPLATES.allFields)], ['required', t(TEMPLATES.required)]]} onChange={setWhole} />
      </div>
      {found.isPending ? <Loading lines={5} /> : found.isError ? <Failed error={found.error} onRetry={() => { void found.refetch(); }} /> : (
        <article className="sheet sletter" lang={language} dir={language === 'he' ? 'rtl' : 'ltr'} aria-label={t(TEMPLATES.preview)}><h3>{found.data.subject}</h3><p>{found.data.body}</p></article>
      )}
      <h3 className="gap-above">{t(TEMPLATES.fields)}</h3>
      <ul className="sfields">{template.fields.map(({ name, label, required }) => <li key={name}>{t(label)}{required ? <b> {t(TEMPLATES.must)}</b> : <span className="mut"> {t(TEMPLATES.may)}</span>}</li>)}</ul>
      <TemplateVersions template={template} />
    </Pane>
  );
}
