/** Opens the composer with this very letter, whatever else is being written there. */
import { useNavigate } from '@tanstack/react-router';
import type { CrisisDetail } from '#contracts';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { crisisNow } from '../../forms/crisis-clock';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { ownName } from '../my-day/own-name';
import { keepLetter } from './letter-draft';
import type { LetterWords } from './letter-draft';
import { LETTER } from './subject-texts';

export function useTakingOf(detail: CrisisDetail): (words: LetterWords) => void {
  const { t } = useWords();
  const say = useSay();
  const me = useMe();
  const zone = useZone();
  const navigate = useNavigate();
  return (words) => {
    const now = Date.now();
    const letter = keepLetter(localStorage, { words, personId: me.id, senderName: ownName(me, words.language), detail, at: { crisisNow: crisisNow(detail, now), now }, zone });
    if (letter === null) say({ text: t(LETTER.notKept), tone: 'trouble' });
    else void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: detail.id }, search: { mode: 'write', type: words.messageType, letter } });
  };
}
