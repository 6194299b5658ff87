/** One thing a gate still waits for: `missing.…` in the texts, and what that sentence tells. */
export interface Missing {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
