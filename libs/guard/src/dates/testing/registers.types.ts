/** Sentences sent at one moment, each with the dated commitments it holds as told.ts tells them; an empty list for a sentence that binds nobody. */
export interface Said {
  readonly sentAt: number;
  readonly timeZone: string;
  readonly says: readonly (readonly [text: string, promised: readonly string[]])[];
}
