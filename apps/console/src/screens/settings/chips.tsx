/** One of several views of the same thing, as buttons that say which one is on. */
import type { ReactNode } from 'react';

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: ReactNode])[];
  readonly onChange: (value: T) => void;
}

export function Chips<T extends string>({ label, value, choices, onChange }: ChipsProps<T>): ReactNode {
  return (
    <div className="schips" role="group" aria-label={label}>
      {choices.map(([one, name]) => <button key={one} type="button" className="schip" aria-pressed={one === value} onClick={() => { onChange(one); }}>{name}</button>)}
    </div>
  );
}
