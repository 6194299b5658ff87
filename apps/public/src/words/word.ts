/** What a contact says on his page, taken apart: one file per kind of word. Each takes a form and answers what becomes of it. */
import type { Language } from '#domain';
import type { CustomerProfileStore } from '#persistence';
import type { WishTrouble } from '../pages/wishes-page';
import type { StatusFacts } from '../read/public-facts';
import type { StatusTalking } from '../render-status';

/** `broken`: no form of ours, nothing changed. `done`: look at this page. `trouble`: shown again with what was typed, nothing changed. */
export type Outcome =
  | { readonly kind: 'broken' }
  | { readonly kind: 'done'; readonly page?: string; readonly query?: Readonly<Record<string, string>>; readonly part?: string }
  | { readonly kind: 'trouble'; readonly talk: StatusTalking }
  | { readonly kind: 'wish-trouble'; readonly trouble: WishTrouble; readonly formKey: string };

export interface Said {
  readonly facts: StatusFacts;
  readonly form: ReadonlyMap<string, string>;
  /** The button that was pressed. */
  readonly wish: string;
  /** In which the page was read: his words go on record in it. */
  readonly language: Language;
  /** Puts a fact before the crisis; a repeat under the same id changes nothing. */
  readonly keep: (id: string, command: { readonly type: string; readonly payload: unknown }) => Promise<void>;
  readonly profiles: Pick<CustomerProfileStore, 'saveContacts'>;
}
export type TakeWord = (said: Said) => Promise<Outcome>;
