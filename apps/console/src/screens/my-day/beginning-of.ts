/** The beginning of a text, ended between words. Pure. */

/** At most `chars` of it and an ellipsis; the whole where it is no longer. A word longer than that is cut after all. */
export function beginningOf(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const cut = text.slice(0, chars + 1);
  const space = cut.search(/\s+\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : text.slice(0, chars)).trimEnd()}…`;
}
