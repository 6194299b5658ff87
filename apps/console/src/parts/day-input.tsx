/** A day, always day first: the browser's own field takes the order of its own language, and 03/04 is then two days. Its calendar stays one press away. */
import { useRef } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { dayMarks, fullDay, meantDay, typedDay } from '../words/day';
import { p } from '../words/pair';
import { useWords } from '../words/words';
import { Icon } from './icon';

const TEXTS = { calendar: p('Choose in a calendar', 'בחירה בלוח שנה') };
const EMPTY = { he: '--.--.----', en: '--/--/----' } as const;
type Own = 'value' | 'onChange' | 'type' | 'inputMode' | 'maxLength' | 'dir' | 'autoComplete' | 'placeholder' | 'onBlur' | 'onKeyDown';
interface Props extends Omit<ComponentProps<'input'>, Own> {
  /** 'YYYY-MM-DD', or what was typed so far. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}
const LONGEST = 10;

/** The day it is here: which year 23/11 means. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, LONGEST);
}

/** Takes 23.11.2026, 23/11 and 23.11.26 as people type them, in full once it is left. The name is the caller's. */
export function DayInput({ value, onChange, className = 'input', readOnly = false, ...rest }: Props): ReactNode {
  const { t, language } = useWords();
  const native = useRef<HTMLInputElement>(null);
  const whole = fullDay(value) ?? '';
  const leave = (): void => {
    const meant = value === '' ? null : meantDay(value, today());
    if (meant !== null && meant !== value) onChange(meant);
  };
  const type = (typed: string): void => {
    const marks = dayMarks(typed);
    onChange(fullDay(marks) ?? marks);
  };
  return (
    <span className="dayin" dir="ltr">
      {/* Enter sends the form: what is sent is the day in full. */}
      <input {...rest} className={`${className} day`} inputMode="numeric" placeholder={EMPTY[language]} maxLength={LONGEST} autoComplete="off" dir="ltr" value={typedDay(value, language)} readOnly={readOnly}
        onBlur={leave} onKeyDown={(event) => { if (event.key === 'Enter') leave(); }} onChange={(event) => { type(event.target.value); }} />
      {!readOnly && <button type="button" aria-label={t(TEXTS.calendar)} onClick={() => { native.current?.showPicker(); }}><Icon name="calendar" /></button>}
      {!readOnly && <input ref={native} className="native" type="date" tabIndex={-1} aria-hidden="true" value={whole} onChange={(event) => { if (event.target.value !== '') onChange(event.target.value); }} />}
    </span>
  );
}
