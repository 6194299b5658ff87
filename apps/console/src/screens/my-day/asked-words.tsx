/** What the customer asked, in his own words: whoever has to answer must be able to read it, and two answers must not look the same. */
import type { ReactNode } from 'react';
import type { ObligationItem } from '#contracts';
import { useZone } from '../../app/zone';
import { useMinute } from '../../parts/now';
import { Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { onTheWall } from './duties';
import type { Drill } from './duties';
import { DAY } from './texts';

/** Nothing where the duty is no answer. `short`: the first lines of it, for a card. */
export function AskedWords({ duty, drill, short = false }: { readonly duty: ObligationItem; readonly drill: Drill; readonly short?: boolean }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const { asked } = duty;
  if (asked === null) return null;
  const at = nearTime(onTheWall(Date.parse(asked.at), drill), now, { language, zone });
  return (
    <figure className={short ? 'dasked is-short' : 'dasked'}>
      <figcaption className="xs mut2"><Sentence>{t(DAY.asked, { who: asked.contact.name, at })}</Sentence></figcaption>
      <blockquote dir="auto">{asked.words}</blockquote>
    </figure>
  );
}
