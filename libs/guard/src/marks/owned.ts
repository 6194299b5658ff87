/** Words of a fault that stand in our own admission: what we overlooked and own is no denial, what we regret of the customer's loss blames nobody. */
import type { Hit } from './phrase';
import type { Reading } from './reading';

/** Nobody noticed, nobody of us saw it. "Nobody noticed any problem" is another matter. */
const OVERLOOKED = /\b(?:nobody|no one|none of us)\b[^.!?\n]{0,40}\b(?:noticed|saw|seen|spotted|caught|checked|looked|heard)\b(?! (?:any|anything|a problem))|(?:איש|אף אחד|אף אחת)[^.!?\n]{0,30} לא (?:שם לב|שמה לב|הבחין|הבחינה|ראה|ראתה|בדק|בדקה|שמע|שמעה)(?! (?:שום|כל|אף))/;
const OWNED = /\bour (?:own )?(?:fault|mistake|error|failure|failing|oversight)\b|\b(?:is|was|are|were) (?:all |entirely )?on us\b|\bwe (?:should|ought to) have\b|\bwe (?:failed|overlooked|missed it|let you down)\b|אשמתנו|באשמתנו|ה?טעות שלנו|באחריותנו|ה?אחריות (?:עלינו|שלנו)|פספסנו|כשל(?:נו| שלנו)|היינו (?:צריכים|אמורים|חייבים)/;
/** Said of our own people, it owns itself. */
const OF_US = /\b(?:nobody|no one|none) (?:here|of us|on our (?:side|team|end)|in our [a-z]+|at our [a-z]+|among us) (?:had |has |ever )?(?:noticed|saw|spotted|caught|checked|looked)\b(?! (?:any|anything|a problem))/;
/** "Sorry for the hours your team lost": the loss is the customer's, and ours to regret. */
const REGRETTED = /\b(?:sorry|apologi[sz]e|apologies|regret)(?: for| about| over)? (?:all |every |each of )?(?:the|any|every|each|what|whatever|that|those|these|your) (?:[a-z]+ ){0,6}(?:that |which )?(?:you|your(?: [a-z]+){1,2}) (?:have |had )?(?:lost|missed|waited|wasted|spent|suffered|paid|gave up|had to|went without|went through)\b|(?:מצטער(?:ת|ים|ות)?|מתנצל(?:ת|ים|ות)?|סליחה)[^.!?\n]{0,40} (?:ש[א-ת]+|אתם|אתן|אתה|את) (?:איבד|הפסיד|החמיצ|המתינ|חיכ|בזבז|סבל|שילמ)[א-ת]*/;
const BUT = /\b(?:but|however|though|yet|only)\b|(?<![א-ת])(?:אבל|אך|אולם|רק)(?![א-ת])/;

const around = ({ sentences, text }: Reading, hit: Hit): { readonly own: string; readonly next: string } => {
  const at = sentences.findIndex(({ start, end }) => hit.start >= start && hit.start < end);
  const words = (index: number): string => { const found = sentences[index]; return found === undefined ? '' : text.slice(found.start, found.end); };
  return { own: at < 0 ? '' : words(at), next: at < 0 ? '' : words(at + 1) };
};

/** True when what nobody noticed is owned: of our own people, or as our fault in the same sentence or the next. Pure. */
export const isOwned = (reading: Reading, hit: Hit): boolean => {
  const { own, next } = around(reading, hit);
  return OF_US.test(own) || (OVERLOOKED.test(own) && (OWNED.test(own) || OWNED.test(next)));
};

/** True when the sentence regrets what the customer lost, and says no "but". Pure. */
export const isRegretted = (reading: Reading, hit: Hit): boolean => {
  const { own } = around(reading, hit);
  return REGRETTED.test(own) && !BUT.test(own);
};
