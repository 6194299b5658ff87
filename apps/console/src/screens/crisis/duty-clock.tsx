/** The clock of a duty in the crisis's own time, as the visual language has it: shape, number and words together. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useStale } from '../../api/live';
import { clockWords, seenClock } from '../../parts/clock-state';
import type { Timed } from '../../parts/clock-state';
import { Glyph } from '../../parts/icon';
import { Hidden, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { useCrisisNow, useTelling } from './use-crisis';

export function useSeenClock(timed: Timed): ReturnType<typeof seenClock> {
  return seenClock(timed, useCrisisNow(), useStale());
}

/** Large: the one that matters now. A change of state is said once; late loudly. */
export function BigClock({ timed, until }: { readonly timed: Timed; readonly until: ReactNode }): ReactNode {
  const seen = useSeenClock(timed);
  const { language } = useWords();
  const { near } = useTelling();
  const words = clockWords(seen, language);
  const due = timed.dueAt === null ? '' : near(timed.dueAt);
  return (
    <div className={`big is-${seen.state}`}>
      <Glyph state={seen.state} left={seen.left} size={28} />
      {/* A far one names its day instead of the time left: then its end is said once. */}
      <span>{words === null ? (until ?? <bdi>{due}</bdi>) : <Sentence>{words}</Sentence>}</span>
      {words !== null && <span className="sm mut until">{until}</span>}
      <Announce state={seen.state} words={words ?? due} />
    </div>
  );
}

function Announce({ state, words }: { readonly state: string; readonly words: string }): ReactNode {
  const before = useRef(state);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    setSaid(words);
  }, [state, words]);
  return <span aria-live={state === 'late' ? 'assertive' : 'polite'}><Hidden>{said}</Hidden></span>;
}
