/** Both tracks as twin bars over the same width: done, current, ahead; technical above, relationship below, always. */
import type { CrisisSummary } from '#contracts';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import type { Pair } from '../words/pair';
import { useWords } from '../words/words';

type TechnicalStage = CrisisSummary['technicalStage'];
type RelationshipStage = CrisisSummary['relationshipStage'];

export const TECHNICAL_STEPS: readonly (readonly [Exclude<TechnicalStage, 'done'>, Pair])[] = [
  ['locating', p('Locate', 'איתור')], ['containing', p('Contain', 'בלימה')], ['working-around', p('Work around', 'מעקף')], ['fixing', p('Fix', 'תיקון')],
  ['verifying', p('Verify', 'אימות')], ['finding-root-cause', p('Root cause', 'גורם שורש')], ['agreeing-prevention', p('Prevent', 'מניעה')],
];
export const RELATIONSHIP_STEPS: readonly (readonly [Exclude<RelationshipStage, 'done'>, Pair])[] = [
  ['first-contact', p('First contact', 'קשר ראשון')], ['informing', p('Updates', 'עדכונים')], ['returning', p('Return', 'חזרה לשגרה')], ['measuring', p('Survey', 'סקר')], ['restoring', p('Rebuild', 'שיקום')],
];
const TEXTS = { all: p('Technical: {technical}. Relationship: {relationship}.', 'טכני: {technical}. קשר: {relationship}.'), done: p('Done', 'הסתיים'), step: p('{name}, step {n} of {all}', '{name}, שלב {n} מתוך {all}') };

interface Place {
  /** Steps behind it, from 0; as many as there are steps when all are. */
  readonly at: number;
  readonly all: number;
  readonly word: Pair;
}
function placeOf(steps: readonly (readonly [string, Pair])[], stage: string): Place {
  const found = steps.findIndex(([code]) => code === stage);
  const at = found === -1 ? steps.length : found;
  return { at, all: steps.length, word: steps[at]?.[1] ?? TEXTS.done };
}

/** The steps themselves are drawn by the style of `.tw`: one element for a bar, since a queue draws them by the hundred. */
export const Twin = memo(function Twin({ technical, relationship }: { readonly technical: TechnicalStage; readonly relationship: RelationshipStage }): ReactNode {
  const { t } = useWords();
  const [above, below] = [placeOf(TECHNICAL_STEPS, technical), placeOf(RELATIONSHIP_STEPS, relationship)];
  const said = ({ at, all, word }: Place): string => t(TEXTS.step, { name: t(word), n: Math.min(at + 1, all), all });
  return (
    <span className="twin" role="img" aria-label={t(TEXTS.all, { technical: said(above), relationship: said(below) })}>
      <span className={`tw t of${String(above.all)} at${String(above.at)}`}>{t(above.word)}</span>
      <span className={`tw r of${String(below.all)} at${String(below.at)}`}>{t(below.word)}</span>
    </span>
  );
});
