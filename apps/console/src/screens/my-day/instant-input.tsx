/** A day and a time on the clock of a zone, with the times people mean most often for one press. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { WRONG } from '../../forms/texts';
import { instantWords, readInstant, typedInstant } from '../../forms/model/instants';
import { ClockInput } from '../../parts/clock-input';
import { DayInput } from '../../parts/day-input';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { COMPOSE } from './texts';

export interface Preset {
  readonly label: string;
  readonly at: number | null;
}
interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (at: number | null) => void;
  readonly presets: readonly Preset[];
  /** What was chosen, where another instant is shown for it; the value itself when left out. */
  readonly chosen?: number | null;
  readonly zone: string;
  readonly now: number;
  /** Of the field, so that a chip can lead to it. */
  readonly id?: string;
}

export function InstantInput({ label, value, onChange, presets, chosen, zone, now, id }: Props): ReactNode {
  const { t, language } = useWords();
  const own = useId();
  const [half, setHalf] = useState<string | null>(null);
  // What is still being typed is not wrong yet.
  const [left, setLeft] = useState(false);
  const typed = half ?? (value === null ? 'T' : typedInstant(value, zone));
  const [day = '', time = ''] = typed.split('T');
  const readNow = readInstant(typed, zone);
  const wrong = half !== null && left && !readNow.ok ? WRONG[readNow.code] : null;
  const change = (next: string): void => {
    const read = readInstant(next, zone);
    setHalf(read.ok ? null : next);
    if (read.ok) onChange(read.at);
  };
  return (
    <fieldset className="field instant" id={id ?? own} tabIndex={-1} onFocus={() => { setLeft(false); }} onBlur={() => { setLeft(true); }}>
      <legend>{label}</legend>
      <div className="row wrapl">
        <DayInput aria-label={t(COMPOSE.date)} aria-invalid={wrong === null ? undefined : true} value={day} onChange={(next) => { change(`${next}T${time}`); }} />
        <label><span className="vh">{t(COMPOSE.time)}</span><ClockInput value={time} onChange={(next) => { change(`${day}T${next}`); }} /></label>
        {presets.map((preset) => <button key={preset.label} type="button" className="chip" aria-pressed={preset.at === (chosen === undefined ? value : chosen)} onClick={() => { setHalf(null); onChange(preset.at); }}><Sentence>{preset.label}</Sentence></button>)}
      </div>
      {wrong !== null && <p className="wrong" role="alert">{t(wrong)}</p>}
      {wrong === null && value !== null && <p className="xs mut"><Sentence>{instantWords(value, now, { language, zone })}</Sentence></p>}
    </fieldset>
  );
}
