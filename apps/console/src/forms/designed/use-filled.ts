/** What is filled in so far, for the lists of what is missing. */
import { useForm } from '../form-context';
import { groupOf, groupsOf, textOf, textsOf } from '../model/values';
import type { Group } from '../model/values';

export interface Filled {
  readonly text: (key: string) => string;
  readonly texts: (key: string) => readonly string[];
  readonly group: (key: string) => Group | null;
  readonly groups: (key: string) => readonly Group[];
  readonly has: (key: string) => boolean;
}

/** By the field's key in the body. */
export function useFilled(): Filled {
  const { group: { values } } = useForm();
  const text = (key: string): string => textOf(values[key]).trim();
  const texts = (key: string): readonly string[] => textsOf(values[key]).filter((one) => one.trim() !== '');
  return { text, texts, group: (key) => groupOf(values[key]), groups: (key) => groupsOf(values[key]), has: (key) => (text(key) !== '' && text(key) !== 'T') || texts(key).length > 0 };
}
