/** Times on the command line: ISO with offset, or relative to now. */
const RELATIVE = /^(?<sign>[+-])(?:(?<days>\d{1,4})d)?(?:(?<hours>\d{1,5})h)?(?:(?<minutes>\d{1,6})m)?(?:(?<seconds>\d{1,7})s)?$/;
const SECOND_MS = 1_000;

/** Whether the text means an instant by its distance from now: `now`, `+2h`, `-30m`, `+1d12h` (a day is 24 hours). */
export function isRelative(text: string): boolean {
  return relativeMs(text) !== undefined;
}

/** The ISO text of an instant flag; texts that are not relative come back as they are, for the command's parser to judge. Pure. */
export function instantText(text: string, now: number): string {
  const distance = relativeMs(text);
  return distance === undefined ? text.trim() : new Date(now + distance).toISOString();
}

function relativeMs(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === 'now') return 0;
  const groups = RELATIVE.exec(trimmed)?.groups;
  if (groups === undefined || trimmed.length < 3) return undefined;
  const { sign, days = '0', hours = '0', minutes = '0', seconds = '0' } = groups;
  const length = (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND_MS;
  return sign === '-' ? -length : length;
}
