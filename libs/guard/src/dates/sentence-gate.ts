/** One gate for every pattern that is tried on a sentence, so that its text is walked once. */
import { gateOf } from './gate';
import { AGAIN_EN, ANNOUNCED_EN, MOVED_EN, PASSIVE_EN, PRESENT_EN, PROGRESSIVE_EN } from './present-en';
import { ANNOUNCED_HE, AT_YOURS_HE, FORMS_HE } from './present-he';
import { BLOCKS_EN, CONDITION_EN, DATED_EN, ED_EN, MODALS_EN, PAST_EN, SECOND_EN } from './verbs-en';
import { BLOCKS_HE, CONDITION_HE, PAST_HE, VERBS_HE } from './verbs-he';

/** Every pattern tried on a whole sentence. */
export const SENTENCE_PATTERNS: readonly RegExp[] = [
  ...[...VERBS_HE, ...FORMS_HE, ...ANNOUNCED_HE, AT_YOURS_HE].map(({ pattern }) => pattern),
  ...[...DATED_EN, ...ANNOUNCED_EN].map(([pattern]) => pattern),
  ...BLOCKS_EN, ...BLOCKS_HE, AGAIN_EN, MOVED_EN, PASSIVE_EN, PRESENT_EN, PROGRESSIVE_EN, CONDITION_EN, CONDITION_HE, ED_EN, MODALS_EN, PAST_EN, PAST_HE, SECOND_EN,
];

/** Which of them may match a sentence. Asked again for the same sentence it answers without a walk. */
export const mayMatch = gateOf(SENTENCE_PATTERNS);
