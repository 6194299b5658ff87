/** A duty's clock: glyph, number, duty and due time always together; nobody decodes a dot. */
import type { ReactNode } from 'react';
import { useStale } from '../api/live';
import { useZone } from '../app/zone';
import { nearTime } from '../words/time';
import { useWords } from '../words/words';
import { clockWords, seenClock } from './clock-state';
import type { Timed } from './clock-state';
import { Glyph } from './icon';
import { useNow } from './now';
import { Num, Sentence } from './text';

/** `sub`: which duty and until when, as a node. */
export function Clock({ timed, sub, size = 20 }: { readonly timed: Timed; readonly sub: ReactNode; readonly size?: number }): ReactNode {
  const now = useNow();
  const stale = useStale();
  const zone = useZone();
  const { language } = useWords();
  const seen = seenClock(timed, now, stale);
  const words = clockWords(seen, language);
  const due = timed.dueAt === null ? '' : nearTime(Date.parse(timed.dueAt), now, { language, zone });
  return (
    <div className={`clk is-${seen.state}`}>
      <Glyph state={seen.state} left={seen.left} size={size} />
      <strong>{words === null ? <Num>{due}</Num> : <Sentence>{words}</Sentence>}</strong>
      <span className="sub">{sub}</span>
    </div>
  );
}
