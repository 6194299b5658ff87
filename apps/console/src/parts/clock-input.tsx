/** A time of day, always on 24 hours: the browser's own field asks for AM and PM in an English browser, whatever the language of the page. */
import type { ComponentProps, ReactNode } from 'react';
import { fullTime } from '../forms/model/instants';

type Own = 'value' | 'onChange' | 'type' | 'inputMode' | 'maxLength' | 'dir' | 'autoComplete' | 'placeholder' | 'onBlur' | 'onKeyDown';
interface Props extends Omit<ComponentProps<'input'>, Own> {
  /** 'HH:mm', or what was typed so far. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** Takes 1730, 17.30 and 7 as people type them; in full once it is left. The name is the caller's. */
export function ClockInput({ value, onChange, className = 'input', ...rest }: Props): ReactNode {
  const full = (): void => { if (value !== '' && fullTime(value) !== value) onChange(fullTime(value)); };
  return (
    <input {...rest} className={`${className} clock24`} inputMode="numeric" placeholder="--:--" maxLength={5} autoComplete="off" dir="ltr" value={value}
      // Enter sends the form: what is sent is the time in full.
      onBlur={full} onKeyDown={(event) => { if (event.key === 'Enter') full(); }} onChange={(event) => { onChange(event.target.value); }} />
  );
}
