/** What stands between the fields of a CSV file: server and command line must take the same sign for it. */

/** The comma, semicolon or tabulator that stands most often in the first line outside quotation marks; a comma where none does. Pure. */
export function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const bare = header.replace(/(^|[,;\t])"(?:[^"]|"")*(?:"|$)/g, '$1');
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: bare.split(separator).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}
