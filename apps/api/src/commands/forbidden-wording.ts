/** What an apology may not say on its ground (formulas 7), as the guard reads it. Pure; the same wording gives the same answer. */
import type { ForbiddenWords, RecordApology } from '#domain';
import { scoreApology } from '#guard';

/** Marks kept with an apology, and their words: enough to see why it was none. */
const MARKS_MAX = 5;
const WORDS_MAX_CHARS = 120;

/** Words that stop an apology, in their order; none where everything may be said. Words that are only hinted at stop nothing. */
export function forbiddenIn({ wording, language, basis }: Pick<RecordApology, 'wording' | 'language' | 'basis'>): readonly ForbiddenWords[] {
  const { forbidden } = scoreApology({ text: wording, language, verdict: basis });
  return forbidden.filter(({ weight }) => weight === 'refuse').slice(0, MARKS_MAX).map(({ rule, words, better }) => ({ rule, words: words.slice(0, WORDS_MAX_CHARS), better: better[language] }));
}
