/** Names of weeks and months along an axis. */
import { useZone } from '../../app/zone';
import { DAY_MS, longDay } from '../../words/time';
import { useWords } from '../../words/words';
import { OVERVIEW } from './texts';

interface Span {
  readonly from: string;
  readonly to: string;
}
/** Labels nearer to each other than this share of the axis would meet. */
const LABEL_ROOM = 0.11;

export function useSpanNames(): {
  readonly monthName: (month: Span) => string;
  /** A name where a month begins, "now" under the last; null between. */
  readonly weekLabels: (weeks: readonly Span[]) => readonly (string | null)[];
  readonly weekNames: (weeks: readonly Span[]) => readonly string[];
} {
  const { t, language } = useWords();
  const zone = useZone();
  const format = new Intl.DateTimeFormat(language === 'he' ? 'he-IL' : 'en-GB', { month: 'short', timeZone: zone });
  const monthAt = (at: number): string => format.format(at);
  return {
    // Its middle: the first instant of a desk's month is still the month before in zones west of it.
    monthName: ({ from }) => monthAt(Date.parse(from) + 14 * DAY_MS),
    weekLabels: (weeks) => {
      const names = weeks.map(({ to }) => monthAt(Date.parse(to)));
      const apart = Math.ceil(weeks.length * LABEL_ROOM);
      let lastAt = Number.NEGATIVE_INFINITY;
      return names.map((name, index) => {
        if (index === weeks.length - 1) return t(OVERVIEW.now);
        if (name === names[index - 1] || index - lastAt < apart || weeks.length - 1 - index < apart) return null;
        lastAt = index;
        return name;
      });
    },
    weekNames: (weeks) => weeks.map(({ to }) => longDay(Date.parse(to), { language, zone })),
  };
}
