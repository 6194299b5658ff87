/** Around every field: its name above, help and problem under it, "required" in words. */
import type { ReactNode } from 'react';
import type { FormField } from '#contracts';
import { useWords } from '../../words/words';
import type { Pair } from '../../words/pair';
import { useForm } from '../form-context';
import type { FieldProblem } from '../model/payload';
import { pathText } from '../model/values';
import type { Path } from '../model/values';
import { FORM, WRONG } from '../texts';

/** What a layout may say of a field in its own words. */
export interface Said {
  readonly label?: Pair;
  readonly help?: Pair | null;
  /** What it means to choose nothing, where that is not "none". */
  readonly empty?: string;
  /** Of what could be chosen only these: what the command would refuse here is not offered. */
  readonly only?: readonly string[];
  /** Asked for here although the command alone does not: it would be refused without it. */
  readonly needed?: boolean;
  /** Lines of a text field. */
  readonly rows?: number;
}
export interface FieldProps extends Said {
  readonly field: FormField;
  readonly path: Path;
}

export const isWrongCode = (code: string): code is keyof typeof WRONG => Object.hasOwn(WRONG, code);

/** What is wrong here, in words; null where nothing is. */
export function useProblem(path: Path): string | null {
  const { problems } = useForm();
  const { t } = useWords();
  const here = pathText(path);
  const found = problems.find((problem) => problem.path === here);
  return found === undefined ? null : problemWords(found, t);
}

export function problemWords({ code, detail, params }: FieldProblem, t: (pair: Pair, values?: Readonly<Record<string, string | number>>) => string): string {
  return isWrongCode(code) ? t(WRONG[code], params ?? {}) : (detail ?? code);
}

export const useControlId = (path: Path): string => `${useForm().idPrefix}-${path.map(String).join('-')}`;

interface FrameProps extends FieldProps {
  /** One control with a label, or several under a legend. */
  readonly as?: 'label' | 'legend';
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined; readonly invalid: boolean }) => ReactNode;
}

export function FieldFrame({ field, path, label, help, needed = false, as = 'label', children }: FrameProps): ReactNode {
  const { t } = useWords();
  const id = useControlId(path);
  const wrong = useProblem(path);
  const helped = help === undefined ? field.help : help;
  const describedBy = [helped === null ? '' : `${id}-help`, wrong === null ? '' : `${id}-wrong`].filter((one) => one !== '').join(' ');
  const inside = (
    <>
      {children({ id, describedBy: describedBy === '' ? undefined : describedBy, invalid: wrong !== null })}
      {helped !== null && <p className="help" id={`${id}-help`}>{t(helped)}</p>}
      {wrong !== null && <p className="wrong" id={`${id}-wrong`}>{wrong}</p>}
    </>
  );
  const name = <>{t(label ?? field.label)}{needed || (field.required && !field.nullable) ? <span className="need"> {t(FORM.required)}</span> : null}</>;
  if (as === 'label') return <div className="field" data-path={pathText(path)}><label htmlFor={id}>{name}</label>{inside}</div>;
  return <fieldset className="field" data-path={pathText(path)} aria-describedby={describedBy === '' ? undefined : describedBy} id={`${id}-set`}><legend>{name}</legend>{inside}</fieldset>;
}
