/** What the designed forms share: what the form is for, sections, what is still missing, steps that are done and ahead. */
import type { ReactNode } from 'react';
import type { FormField } from '#contracts';
import { Icon } from '../../parts/icon';
import { Num } from '../../parts/text';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { FieldView } from '../fields/field-view';
import { useForm } from '../form-context';
import { FORM } from '../texts';

/** One line, before everything: what this is for. */
export function For({ text }: { readonly text: Pair }): ReactNode {
  const { t } = useWords();
  return <p className="for">{t(text)}</p>;
}

export function Section({ title, help, children }: { readonly title: Pair; readonly help?: Pair; readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  return <section className="part"><h3>{t(title)}</h3>{help !== undefined && <p className="mut2 sm">{t(help)}</p>}{children}</section>;
}

/** The fields the layout did not draw itself, in their order: a new field of a command is never lost. */
export function Rest({ drawn }: { readonly drawn: readonly string[] }): ReactNode {
  const { fields } = useForm();
  return fields.filter((field) => !drawn.includes(field.key)).map((field: FormField) => <FieldView key={field.key} field={field} path={[field.key]} />);
}

export interface Check {
  readonly label: string;
  readonly done: boolean;
  /** Not needed for this act, but good. */
  readonly extra?: boolean;
}

/** What is still missing, in words; each with its mark. Changes are read out politely. */
export function Missing({ checks }: { readonly checks: readonly Check[] }): ReactNode {
  const { t } = useWords();
  const left = checks.filter((check) => !check.done && check.extra !== true);
  return (
    <div className="missing" role="status">
      <b className="sm">{left.length === 0 ? t(FORM.nothingMissing) : t(FORM.stillMissing)}</b>
      <ul>{checks.map((check) => <li key={check.label} className={check.done ? 'has' : check.extra === true ? 'extra' : 'lacks'}><Icon name={check.done ? 'check' : check.extra === true ? 'plus' : 'x'} />{check.label}</li>)}</ul>
    </div>
  );
}

export interface Step {
  readonly name: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly note?: string;
}

/** Steps in the order of reading; the one at hand is named as current. */
export function Steps({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }): ReactNode {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => <li key={step.name} className={step.state} aria-current={step.state === 'current' ? 'step' : undefined}><span className="stepn">{step.state === 'done' ? <Icon name="check" /> : <Num>{index + 1}</Num>}</span><span>{step.name}{step.note !== undefined && <span className="mut xs"> {step.note}</span>}</span></li>)}
    </ol>
  );
}
