/** What a post-mortem is laid out of, however it is written. */
import type { CrisisAxis } from '#contracts';

/** What a person typed takes its direction from itself; a sentence of ours with names in it (`ours`) has the page's. */
export type Fact = readonly [name: string, value: string, whose?: 'ours'];
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'words'; readonly text: string; readonly faint?: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Both tracks on one time axis: drawn where a page can hold a drawing, said in a sentence elsewhere. */
  | { readonly kind: 'tracks'; readonly axis: CrisisAxis; readonly zone: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean };
