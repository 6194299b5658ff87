/** The words above everything else: our own last message while it tells of the stage drawn below it, else the stage itself in words. Pure. */
import type { StatusFacts } from '../read/public-facts';
import type { StatusTexts } from './texts/status';

/** Which words say the stage of a matter that goes on; follows `stageOf` step by step. */
function stageKey({ stage, works, isVerified }: Pick<StatusFacts, 'stage' | 'works' | 'isVerified'>): keyof StatusTexts['headlines'] {
  if (stage >= 3) return isVerified ? 'verified' : 'fixed';
  if (stage === 1) return 'holding';
  if (stage === 2) return works ? 'fixing-works' : 'fixing';
  return works ? 'finding-works' : 'finding';
}

/** Where it stands in our own words. */
export const standing = (texts: StatusTexts, facts: Pick<StatusFacts, 'stage' | 'works' | 'isVerified' | 'ended'>): string => (facts.ended === null ? texts.headlines[stageKey(facts)] : texts[facts.ended]);

/** Whether the matter has taken a step that no word of ours to this contact has told of: what we said last speaks of another stage. */
export const isOvertaken = ({ tellings: [latest], movedAt }: Pick<StatusFacts, 'tellings' | 'movedAt'>): boolean => latest !== undefined && movedAt !== null && latest.at < movedAt;

/** A message's own subject while nothing has happened since; of a call, which has none, the subject before it only if that was told since too. */
export function headline(texts: StatusTexts, facts: StatusFacts): string {
  const { tellings, movedAt } = facts;
  const subject = tellings.find((one) => one.subject !== '' && (movedAt === null || one.at >= movedAt))?.subject;
  if (subject !== undefined) return subject;
  return movedAt === null ? texts.fallbackTitle : standing(texts, facts);
}
