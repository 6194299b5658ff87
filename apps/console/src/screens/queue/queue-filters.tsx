/** The chips with their counts, and what else the queue may be narrowed by. All of it stands in the address. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { CrisisCounts } from '#contracts';
import { desksQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Glyph, Icon } from '../../parts/icon';
import { Num } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Pair } from '../../words/pair';
import { COUNT_OF, UNFILTERED, VIEWS, extraFilters } from './filters';
import type { QueueFilter, View } from './filters';
import { FILTER, LANE, STATUS } from './texts';

interface FiltersProps {
  readonly filter: QueueFilter;
  readonly counts: CrisisCounts | undefined;
  readonly onChange: (next: QueueFilter) => void;
  readonly extrasOpen: boolean;
  readonly onExtras: (open: boolean) => void;
}
/** What belongs to the customer's own story stands apart from what is due now. */
const APART: ReadonlySet<View> = new Set(['renewal']);

export function QueueFilters({ filter, counts, onChange, extrasOpen, onExtras }: FiltersProps): ReactNode {
  const { t } = useWords();
  const extra = extraFilters(filter);
  return (
    <>
      <div className="filters" role="toolbar" aria-label={t(FILTER.bar)}>
        {VIEWS.map((view) => (
          <span key={view} className="chipw">
            {APART.has(view) && <span className="sep" aria-hidden="true" />}
            <button type="button" className="chip" aria-pressed={filter.view === view} onClick={() => { onChange({ ...filter, view }); }}>
              {view === 'late' && <span className="is-late"><Glyph state="late" size={14} /></span>}
              {/* Half an hour is not near by itself: its rows are told calmly until a quarter is left, and so is the chip. */}
              {view === 'soon' && <Glyph state="calm" left={0.5} size={14} />}
              {t(FILTER[view])} <Num>{counts === undefined ? '–' : counts[COUNT_OF[view]].toLocaleString('en')}</Num>
            </button>
          </span>
        ))}
        <span className="sep" aria-hidden="true" />
        <button type="button" className="chip" aria-expanded={extrasOpen} aria-controls="queue-extras" onClick={() => { onExtras(!extrasOpen); }}><Icon name="filter" />{t(FILTER.more)}{extra > 0 && <> <Num>{extra}</Num></>}</button>
      </div>
      {extrasOpen && <Extras filter={filter} counts={counts} onChange={onChange} />}
    </>
  );
}

function Extras({ filter, counts, onChange }: Pick<FiltersProps, 'filter' | 'counts' | 'onChange'>): ReactNode {
  const { t } = useWords();
  const desks = useQuery(desksQuery);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => { first.current?.focus(); }, []);
  const status = filter.status;
  return (
    <div className="extras" id="queue-extras" role="group" aria-label={t(FILTER.more)}>
      <WordsField value={filter.q} onChange={(q) => { onChange({ ...filter, q }); }} input={first} />
      <div className="exf" role="group" aria-label={t(FILTER.severities)}><span className="exl">{t(FILTER.severities)}</span>
        {(['1', '2', '3', '4'] as const).map((one) => {
          const on = filter.severity.includes(one);
          return <button key={one} type="button" className="chip" aria-pressed={on} aria-label={t(FILTER.severity, { n: Number(one) })} onClick={() => { onChange({ ...filter, severity: on ? filter.severity.filter((other) => other !== one) : [...filter.severity, one] }); }}><Num>{one}</Num></button>;
        })}
      </div>
      <Choice name={FILTER.status} value={status ?? ''} choices={Object.entries(STATUS).map(([code, name]) => [code, name, counts?.status[code]])} onChange={(code) => { onChange({ ...filter, status: Object.keys(STATUS).includes(code) ? (code as keyof typeof STATUS) : null }); }} />
      <Choice name={FILTER.lane} value={filter.lane ?? ''} choices={Object.entries(LANE).map(([code, name]) => [code, name, counts?.lane[code]])} onChange={(code) => { onChange({ ...filter, lane: Object.keys(LANE).includes(code) ? (code as keyof typeof LANE) : null }); }} />
      <Choice name={FILTER.desk} value={filter.desk ?? ''} choices={(desks.data?.items ?? []).map((desk) => [desk.id, desk.name, counts?.desk[desk.id]])} onChange={(code) => { onChange({ ...filter, desk: code === '' ? null : code }); }} />
      {extraFilters(filter) > 0 && <Button kind="quiet" icon="x" onClick={() => { onChange({ ...UNFILTERED, view: filter.view }); }}>{t(FILTER.reset)}</Button>}
    </div>
  );
}

const PAUSE_MS = 250;
/** Goes into the address when the person pauses. */
function WordsField({ value, onChange, input }: { readonly value: string; readonly onChange: (q: string) => void; readonly input: RefObject<HTMLInputElement | null> }): ReactNode {
  const { t } = useWords();
  const [words, setWords] = useState(value);
  const latest = useRef(onChange);
  useEffect(() => { latest.current = onChange; });
  useEffect(() => { setWords(value); }, [value]);
  useEffect(() => {
    if (words === value) return undefined;
    const timer = setTimeout(() => { latest.current(words); }, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [words, value]);
  return <label className="exf"><span className="exl">{t(FILTER.words)}</span><input ref={input} className="input" type="search" value={words} maxLength={200} onChange={(event) => { setWords(event.target.value); }} /></label>;
}

interface ChoiceProps {
  readonly name: Pair;
  readonly value: string;
  readonly choices: readonly (readonly [code: string, name: Pair, count: number | undefined])[];
  readonly onChange: (code: string) => void;
}
function Choice({ name, value, choices, onChange }: ChoiceProps): ReactNode {
  const { t } = useWords();
  return (
    <label className="exf"><span className="exl">{t(name)}</span>
      <select className="input" value={value} onChange={(event) => { onChange(event.target.value); }}>
        <option value="">{t(FILTER.any)}</option>
        {choices.map(([code, own, count]) => <option key={code} value={code}>{count === undefined || count === 0 ? t(own) : t(FILTER.choice, { name: t(own), n: count })}</option>)}
      </select>
    </label>
  );
}
