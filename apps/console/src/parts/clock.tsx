/** A duty's clock: glyph, number, duty and due time always together; nobody decodes a dot. */
import type { ReactNode } from 'react';
import { useStale } from '../api/live';
import { useZone } from '../app/zone';
import { p } from '../words/pair';
import { nearTime, spanWords } from '../words/time';
import { useWords } from '../words/words';
import { clockWords, seenClock } from './clock-state';
import type { Timed } from './clock-state';
import { Glyph } from './icon';
import { useNow } from './now';
import { Sentence } from './text';

const UNTIL = p('until {at}', 'עד {at}');

/** `sub`: which duty, as a node; of a far one the clock itself says until when, beside how long that is. */
export function Clock({ timed, sub, size = 20, now: present }: { readonly timed: Timed; readonly sub: ReactNode; readonly size?: number; /** Of a drill its own faster clock; default the wall's. */ readonly now?: number }): ReactNode {
  const wall = useNow();
  const now = present ?? wall;
  const stale = useStale();
  const zone = useZone();
  const { t, language } = useWords();
  const seen = seenClock(timed, now, stale);
  const words = clockWords(seen, language);
  const due = timed.dueAt === null ? '' : nearTime(Date.parse(timed.dueAt), now, { language, zone });
  return (
    <div className={`clk is-${seen.state}`}>
      <Glyph state={seen.state} left={seen.left} size={size} />
      <strong><Sentence>{words ?? spanWords(seen.leftMs ?? 0, language)}</Sentence></strong>
      <span className="sub">{words === null && <>{t(UNTIL, { at: due })} · </>}{sub}</span>
    </div>
  );
}
