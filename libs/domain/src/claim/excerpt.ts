/** The beginning of a text, for the state; the whole text stays in the record. */

/** At most `most` characters, the last one a mark of omission where something was cut. */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  // Half a character at the cut goes as a whole.
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
