/** Both tracks as twin bars over the same width: done, current, ahead; technical above, relationship below, always. */
import type { CrisisSummary } from '#contracts';
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import type { Pair } from '../words/pair';
import { useWords } from '../words/words';
import { Hidden } from './text';

type TechnicalStage = CrisisSummary['technicalStage'];
type RelationshipStage = CrisisSummary['relationshipStage'];

export const TECHNICAL_STEPS: readonly (readonly [Exclude<TechnicalStage, 'done'>, Pair])[] = [
  ['locating', p('Locate', 'איתור')], ['containing', p('Contain', 'בלימה')], ['working-around', p('Work around', 'מעקף')], ['fixing', p('Fix', 'תיקון')],
  ['verifying', p('Verify', 'אימות')], ['finding-root-cause', p('Root cause', 'גורם שורש')], ['agreeing-prevention', p('Prevent', 'מניעה')],
];
export const RELATIONSHIP_STEPS: readonly (readonly [Exclude<RelationshipStage, 'done'>, Pair])[] = [
  ['first-contact', p('First contact', 'פנייה ראשונה')], ['informing', p('Updates', 'עדכונים')], ['returning', p('Return', 'חזרה לשגרה')], ['measuring', p('Survey', 'סקר')], ['restoring', p('Rebuild', 'שיקום')],
];
const TEXTS = { technical: p('Technical', 'טכני'), relationship: p('Relationship', 'קשר'), done: p('Done', 'הסתיים'), step: p('{name}, step {n} of {all}', '{name}, שלב {n} מתוך {all}') };

function Bar({ kind, name, steps, stage }: { readonly kind: 't' | 'r'; readonly name: string; readonly steps: readonly (readonly [string, Pair])[]; readonly stage: string }): ReactNode {
  const { t } = useWords();
  const found = steps.findIndex(([code]) => code === stage);
  const current = found === -1 ? steps.length : found;
  const word = steps[current]?.[1] ?? TEXTS.done;
  return (
    <span className={`tw ${kind}`}>
      <Hidden>{`${name}: ${t(TEXTS.step, { name: t(word), n: Math.min(current + 1, steps.length), all: steps.length })}`}</Hidden>
      <span className="segs" aria-hidden="true">{steps.map(([code], index) => <i key={code} className={index < current ? 'done' : index === current ? 'cur' : ''} />)}</span>
      <span className="twl" aria-hidden="true">{t(word)}</span>
    </span>
  );
}

export function Twin({ technical, relationship }: { readonly technical: TechnicalStage; readonly relationship: RelationshipStage }): ReactNode {
  const { t } = useWords();
  return (
    <span className="twin">
      <Bar kind="t" name={t(TEXTS.technical)} steps={TECHNICAL_STEPS} stage={technical} />
      <Bar kind="r" name={t(TEXTS.relationship)} steps={RELATIONSHIP_STEPS} stage={relationship} />
    </span>
  );
}
