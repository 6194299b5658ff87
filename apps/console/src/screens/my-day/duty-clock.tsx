/** The clock of one duty, large: glyph and words; on the wall's clock, also in a drill. */
import type { ReactNode } from 'react';
import type { ObligationItem } from '#contracts';
import { useStale } from '../../api/live';
import { useZone } from '../../app/zone';
import { clockWords } from '../../parts/clock-state';
import { Glyph } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { dutyOf } from './duties';
import type { Drill } from './duties';
import { DAY } from './texts';

interface Props {
  readonly item: ObligationItem;
  readonly drill: Drill;
  readonly size?: number;
  /** With the due time in words. */
  readonly withDue?: boolean;
}

export function DutyClock({ item, drill, size = 20, withDue = false }: Props): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const stale = useStale();
  const { seen, dueAt } = dutyOf(item, drill, now);
  const shown = stale && seen.state !== 'late' && seen.state !== 'kept' && seen.state !== 'paused' ? { ...seen, state: 'stale' as const } : seen;
  const due = dueAt === null ? null : nearTime(dueAt, now, { language, zone });
  const words = clockWords(shown, language) ?? due ?? '';
  return (
    <span className={`dclk is-${shown.state}`}><Glyph state={shown.state} left={shown.left} size={size} /><b><Sentence>{words}</Sentence></b>
      {withDue && due !== null && due !== words && <span className="mut"><Sentence>{t(shown.state === 'late' ? DAY.wasDue : DAY.until, { at: due })}</Sentence></span>}
      {withDue && due === null && <span className="mut">{t(DAY.paused)}</span>}
    </span>
  );
}
