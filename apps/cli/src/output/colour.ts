/** Colours by meaning. Off: the text alone, which must say the same by itself. */
const CODES = { late: 31, near: 33, good: 32, quiet: 90, strong: 1, mark: 36 } as const;
export type Tone = keyof typeof CODES;
export type Paint = (tone: Tone | undefined, text: string) => string;

/** A painter for a terminal that has colours, or one that leaves texts alone. */
export function painter(colour: boolean): Paint {
  return (tone, text) => (colour && tone !== undefined && text !== '' ? `\u001b[${String(CODES[tone])}m${text}\u001b[0m` : text);
}
