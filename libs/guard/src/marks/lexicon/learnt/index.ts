/** What the lines for training taught the rules, by language and rule. */
import type { GuardLanguage, GuardRule } from '../../../guard.types';
import type { Phrase } from '../../phrase';
import { BLAME_EN } from './blame.en';
import { BLAME_HE } from './blame.he';
import { CONCEALMENT_EN } from './concealment.en';
import { CONCEALMENT_HE } from './concealment.he';
import { DENIAL_EN } from './denial.en';
import { DENIAL_HE } from './denial.he';
import { SARCASM_EN } from './sarcasm.en';
import { SARCASM_HE } from './sarcasm.he';

const learnt = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.map((phrase) => ({ ...phrase, learnt: true }));

export const LEARNT: Readonly<Record<GuardLanguage, Readonly<Partial<Record<GuardRule, readonly Phrase[]>>>>> = {
  en: { 'blame-customer': learnt(BLAME_EN), denial: learnt(DENIAL_EN), concealment: learnt(CONCEALMENT_EN), sarcasm: learnt(SARCASM_EN) },
  he: { 'blame-customer': learnt(BLAME_HE), denial: learnt(DENIAL_HE), concealment: learnt(CONCEALMENT_HE), sarcasm: learnt(SARCASM_HE) },
};
