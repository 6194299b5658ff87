/** A day and a time beside each other, as one value 'YYYY-MM-DDTHH:mm'; either half may still be missing. */
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import { useWords } from '../words/words';
import { ClockInput } from './clock-input';
import { DayInput } from './day-input';

const TEXTS = { day: p('{name}, day', '{name}, תאריך'), time: p('{name}, time', '{name}, שעה') };
interface Props {
  /** What the two are, for readers: each tells its half after it. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
  readonly 'data-field'?: string;
}

/** Empty as a whole once both halves are. */
export function DayTimeInput({ name, value, onChange, id, ...rest }: Props): ReactNode {
  const { t } = useWords();
  const [day = '', time = ''] = value.split('T');
  const put = (nextDay: string, nextTime: string): void => { onChange(nextDay === '' && nextTime === '' ? '' : `${nextDay}T${nextTime}`); };
  return (
    <span className="row wrapl daytime">
      <DayInput {...rest} {...(id === undefined ? {} : { id })} aria-label={t(TEXTS.day, { name })} value={day} onChange={(next) => { put(next, time); }} />
      <ClockInput {...rest} aria-label={t(TEXTS.time, { name })} value={time} onChange={(next) => { put(day, next); }} />
    </span>
  );
}
