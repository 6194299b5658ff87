/** Writing the words of a template anew, both languages side by side; kept as a new version with a reason. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TemplateVersion } from '#contracts';
import { Problem } from '../../api/client';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Failed } from '../../parts/states';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import type { TemplateItem } from './queries';
import { VERSIONS } from './template-version-texts';
import { useTemplateWrite } from './use-template-write';

type Wording = TemplateVersion['wording'];
type Part = keyof Wording;
interface WriteProps {
  readonly template: TemplateItem;
  readonly current: TemplateVersion;
  readonly placeholders: readonly string[];
  readonly onClose: () => void;
}
const PARTS: readonly Part[] = ['subject', 'opening', 'ending'];
const LANGUAGES = ['he', 'en'] as const;
const ROWS: Readonly<Record<Part, number>> = { subject: 2, opening: 5, ending: 4 };
const MOST: Readonly<Record<Part, number>> = { subject: 200, opening: 1_000, ending: 1_000 };

export function WriteDialog({ template, current, placeholders, onClose }: WriteProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState<Wording>(current.wording);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const write = useTemplateWrite(template, '', onClose);
  const shown = PARTS.filter((part) => typed[part] !== null);
  const send = (): void => {
    const empty = shown.flatMap((part) => LANGUAGES.filter((language) => (typed[part]?.[language] ?? '').trim() === '').map((language) => ({ field: `wording.${part}.${language}`, text: VERSIONS.needsWords })));
    const missing = [...empty, ...(note.trim() === '' ? [{ field: 'note', text: VERSIONS.needsNote }] : [])];
    setWrong(missing);
    if (missing.length > 0) return;
    write.mutate({ wording: typed, note: note.trim(), basedOn: current.version }, { onError: (error) => { if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field, text: { he: error.document.detail, en: error.document.detail } }]); } });
  };
  const set = (part: Part, language: 'he' | 'en', words: string): void => { setTyped({ ...typed, [part]: { ...(typed[part] ?? { he: '', en: '' }), [language]: words } }); };
  return (
    <Dialog title={t(VERSIONS.writeTitle, { name: t(template.name) })} onClose={onClose} size="wide">
      <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <p className="note gap-below">{placeholders.length === 0 ? t(VERSIONS.noFields) : t(VERSIONS.fields, { list: placeholders.map((name) => `{${name}}`).join(', ') })}</p>
        {shown.map((part) => (
          <div key={part} className="twrite">{LANGUAGES.map((language) => {
            const name = { he: t(language === 'he' ? VERSIONS.inHe : VERSIONS.inEn, { part: t(VERSIONS[part]) }), en: t(language === 'he' ? VERSIONS.inHe : VERSIONS.inEn, { part: t(VERSIONS[part]) }) };
            return <Field key={language} label={name} field={`wording.${part}.${language}`} wrong={wrong}>{(control) => <textarea {...control} className="input" lang={language} dir={language === 'he' ? 'rtl' : 'ltr'} rows={ROWS[part]} maxLength={MOST[part]} value={typed[part]?.[language] ?? ''} onChange={(event) => { set(part, language, part === 'subject' ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value); }} />}</Field>;
          })}</div>
        ))}
        <Field label={VERSIONS.note} field="note" wrong={wrong} help={VERSIONS.noteHelp}>{(control) => <input {...control} className="input" dir="auto" maxLength={4_000} value={note} onChange={(event) => { setNote(event.target.value); }} />}</Field>
        <p className="sm mut2">{t(VERSIONS.what)}</p>
        {write.isError && wrong.length === 0 && <Failed error={write.error} />}
        <div className="dialog-foot"><Button kind="primary" type="submit" busy={write.isPending}>{t(VERSIONS.save, { n: current.version + 1 })}</Button></div>
      </form>
    </Dialog>
  );
}
