/** What every field of a form needs besides its own content. */
import { createContext, useContext } from 'react';
import type { CrisisDetail, FormField } from '#contracts';
import type { Beginning } from './model/initial';
import type { FieldProblem } from './model/payload';
import type { Group, Path, Value } from './model/values';

export interface FormModel {
  readonly command: string;
  readonly fields: readonly FormField[];
  readonly group: Group;
  readonly set: (path: Path, value: Value) => void;
  /** Of every field, by its path; a problem of a list's item stands at the item, one without a place at ''. */
  readonly problems: readonly FieldProblem[];
  /** Null: the command opens a crisis. */
  readonly crisisId: string | null;
  readonly detail: CrisisDetail | null;
  readonly beginning: Beginning;
  /** Prefix of the ids of controls in the page. */
  readonly idPrefix: string;
  /** While a sending is in doubt nothing may be changed. */
  readonly frozen: boolean;
}

export const FormContext = createContext<FormModel | null>(null);

export function useForm(): FormModel {
  const model = useContext(FormContext);
  if (model === null) throw new Error('useForm outside of a command form');
  return model;
}
