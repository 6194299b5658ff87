/** After the text of an apology was put on record: it counts once it has left, so the act that sends it is the next one. */
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { Button } from '../parts/button';
import { Sentence } from '../parts/text';
import type { LetterWords } from '../screens/crisis/letter-draft';
import { APOLOGY } from '../screens/crisis/tab-texts';
import { useTakingOf } from '../screens/crisis/take-letter';
import { useWords } from '../words/words';
import { SPOKEN } from './texts';

export function OfferSending({ letter, detail, onLeave }: { readonly letter: LetterWords; readonly detail: CrisisDetail; readonly onLeave: () => void }): ReactNode {
  const { t } = useWords();
  const take = useTakingOf(detail);
  return (
    <>
      <p><Sentence>{t(APOLOGY.notLeft)}</Sentence></p>
      <div className="dialog-foot"><Button kind="primary" icon="pen" onClick={() => { onLeave(); take(letter); }}>{t(APOLOGY.send)}</Button><Button kind="quiet" onClick={onLeave}>{t(SPOKEN.notNow)}</Button></div>
    </>
  );
}
