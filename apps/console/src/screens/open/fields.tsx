/** Fields of the opening: label, what is wrong, the control. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import type { Wrong } from './draft';

export interface Control {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
  /** By this the first wrong field is found. */
  readonly 'data-field': string;
}

interface FieldProps {
  readonly label: Pair;
  readonly field: string;
  readonly wrong: readonly Wrong[];
  readonly help?: Pair;
  readonly children: (control: Control) => ReactNode;
}

export function Field({ label, field, wrong, help, children }: FieldProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const found = wrong.find((one) => one.field === field);
  const described = [found === undefined ? [] : `${id}-wrong`, help === undefined ? [] : `${id}-help`].flat().join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{t(label)}</label>
      {children({ id, 'data-field': field, ...(found === undefined ? {} : { 'aria-invalid': true }), ...(described === '' ? {} : { 'aria-describedby': described }) })}
      {found !== undefined && <p className="wrong" id={`${id}-wrong`}>{t(found.text)}</p>}
      {help !== undefined && <p className="help" id={`${id}-help`}>{t(help)}</p>}
    </div>
  );
}

interface GroupProps {
  readonly label: Pair;
  readonly field: string;
  readonly wrong: readonly Wrong[];
  readonly help?: Pair;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Several controls under one name. */
export function Group({ label, field, wrong, help, children, className }: GroupProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const found = wrong.find((one) => one.field === field);
  return (
    <fieldset className={className === undefined ? 'field' : `field ${className}`} data-field={field} aria-describedby={found === undefined ? undefined : `${id}-wrong`} tabIndex={-1}>
      <legend>{t(label)}</legend>
      {children}
      {found !== undefined && <p className="wrong" id={`${id}-wrong`}>{t(found.text)}</p>}
      {help !== undefined && <p className="help">{t(help)}</p>}
    </fieldset>
  );
}

/** One of several, as radios in a row or a column. */
export function Choice<T extends string | number>({ name, value, choices, onChange }: { readonly name: string; readonly value: T | null; readonly choices: readonly (readonly [value: T, label: ReactNode])[]; readonly onChange: (value: T) => void }): ReactNode {
  const group = useId();
  return <>{choices.map(([one, label]) => <label key={one} className={one === value ? 'option on' : 'option'}><input type="radio" name={`${group}-${name}`} checked={one === value} onChange={() => { onChange(one); }} /><span>{label}</span></label>)}</>;
}
