/** What the message says, field by field as its template asks: from these the text is written. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { messagesQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { MINUTE_MS, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { tellsWhatHappened } from './choosing';
import { PLAIN_FIELDS, isAsked, isFixDone, isList, nextWordAt, toldLine } from './composing';
import { elementsOf } from './elements';
import { InstantInput } from './instant-input';
import { COMPOSE, ELEMENTS, SEND } from './texts';
import type { Composer } from './use-composer';

const FIVE_MS = 5 * MINUTE_MS;
const up = (at: number): number => Math.ceil(at / FIVE_MS) * FIVE_MS;

export function Blocks({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, set, template, filled } = composer;
  const fields = template === null ? PLAIN_FIELDS.map((name) => ({ name, required: false, label: ELEMENTS[name as keyof typeof ELEMENTS] })) : template.fields.filter(({ name }) => isAsked(name));
  // Whoever wrote by hand looks at the text; the fields stay at hand.
  const [open, setOpen] = useState(!draft.byHand);
  const say = useSay();
  const anew = (): void => {
    const before = draft;
    composer.rewrite();
    say({ text: t(COMPOSE.rewritten), undo: { label: t(SEND.undo), run: () => { set(before); } } });
  };
  const missing = filled.missing.filter(isAsked).map((name) => t(fields.find((one) => one.name === name)?.label ?? { he: name, en: name }));
  return (
    <details className="blocks" open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t(COMPOSE.what)}</summary>
      <div className="blockgrid">
        {fields.map(({ name, required, label }) => <Block key={name} name={name} label={t(label)} required={required} value={draft.fields[name] ?? ''} onChange={(value) => { set({ fields: { ...draft.fields, [name]: value } }); }} language={draft.language}>{name === 'summary' && tellsWhatHappened(draft.messageType) && <WhatHappened composer={composer} />}</Block>)}
      </div>
      <NextWord composer={composer} />
      {!draft.byHand && missing.length > 0 && <p className="note" role="status"><Icon name="pen" /><span>{t(COMPOSE.stillMissing, { fields: missing.join(' · ') })}</span></p>}
      {draft.byHand && template !== null && <p className="row wrapl sm mut2">{t(COMPOSE.byHand)}<Button kind="quiet" onClick={anew} disabled={filled.preview === null}>{t(COMPOSE.rewrite)}</Button></p>}
    </details>
  );
}

interface BlockProps {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language: 'he' | 'en';
  /** Under the field. */
  readonly children?: ReactNode;
}
function Block({ name, label, required, value, onChange, language, children }: BlockProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const hint = [...(required ? [t(COMPOSE.required)] : []), ...(isList(name) ? [t(COMPOSE.perLine)] : [])].join(', ');
  return (
    <div className="field" id={`field-${name}`}>
      <label htmlFor={id}>{label}{hint !== '' && <span className="mut xs"> {hint}</span>}</label>
      <textarea id={id} className="input" dir={language === 'he' ? 'rtl' : 'ltr'} lang={language} rows={Math.max(isList(name) ? 2 : 1, value.split('\n').length)} value={value} required={required} onChange={(event) => { onChange(event.target.value); }} />
      {children}
    </div>
  );
}

/** What the line may begin with: what the customer was told. Our own summary is shown to read, not to send: it is written for us. */
function WhatHappened({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, detail, set } = composer;
  const told = toldLine(useQuery(messagesQuery(detail.id)).data?.items ?? [], draft.language, detail.reference);
  return (
    <div className="xs mut linehelp"><span>{t(COMPOSE.forCustomer)}</span>
      {told !== null && told !== draft.fields['summary'] && <span><Sentence>{t(COMPOSE.toldThem, { words: told })}</Sentence> <Button kind="quiet" onClick={() => { set({ fields: { ...draft.fields, summary: told } }); }}>{t(COMPOSE.beginWith)}</Button></span>}
      {told === null && <span><Sentence>{t(COMPOSE.inside, { words: detail.summary })}</Sentence></span>}
    </div>
  );
}

function NextWord({ composer }: { readonly composer: Composer }): ReactNode {
  const { t, language } = useWords();
  const { draft, set, template, detail, now, zone } = composer;
  if (template !== null && !template.fields.some((one) => one.name === 'nextUpdateAt')) return null;
  const cadence = nextWordAt(detail, now);
  const half = up(now + 30 * MINUTE_MS - FIVE_MS);
  // A closed crisis has no cadence to go by.
  const isOver = detail.status === 'closed';
  const presets = [...(half < cadence || isOver ? [{ label: t(COMPOSE.halfHour, { at: nearTime(half, now, { language, zone }) }), at: half }] : []), ...(isOver ? [] : [{ label: t(COMPOSE.atCadence, { at: nearTime(cadence, now, { language, zone }) }), at: cadence }])];
  return <InstantInput id="field-nextUpdateAt" label={t(COMPOSE.next)} value={draft.nextUpdateAt} onChange={(nextUpdateAt) => { set({ nextUpdateAt }); }} presets={presets} zone={zone} now={now} />;
}

/** What a good message has; a chip leads to where it is mended. */
export function Elements({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const elements = elementsOf(composer.draft, composer.template, { notes: composer.notes, check: composer.checked.check, isFixDone: isFixDone(composer.detail), isOver: composer.detail.status === 'closed' });
  const go = (field: string): void => {
    const target = field === 'body' ? document.getElementById('message-body') : document.getElementById(`field-${field}`);
    const details = target?.closest('details');
    if (details != null) details.open = true;
    (target?.querySelector<HTMLElement>('textarea, input') ?? target)?.focus();
  };
  return (
    <ul className="els" aria-label={t(COMPOSE.elements)}>
      {elements.map(({ code, label, state, field }) => (
        <li key={code}><button type="button" className={`el el-${state}`} onClick={() => { go(field); }}>
          {state === 'there' ? <Icon name="check" /> : state === 'wanting' ? <Icon name="x" /> : <Icon name="plus" />}<Sentence>{t(label)}</Sentence><span className="vh">: {t(state === 'there' ? COMPOSE.there : state === 'wanting' ? COMPOSE.wanting : COMPOSE.free)}</span>
        </button></li>
      ))}
    </ul>
  );
}
