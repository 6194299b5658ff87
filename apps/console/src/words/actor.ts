/** Who did something, by name: what the engine did by itself stands under the product's name, in the reader's letters. Pure. */
import type { Pair } from './pair';
import { p } from './pair';
import type { Language } from './words';

/** The id under which the engine acts. */
const ENGINE = 'engine';
export const PRODUCT: Pair = p('Tikkun', 'תיקון');

/** The API names everybody once, in Latin letters where it is the engine; people's names are as they are. */
export function actorName({ id, name }: { readonly id: string; readonly name: string }, language: Language): string {
  return id === ENGINE ? PRODUCT[language] : name;
}
