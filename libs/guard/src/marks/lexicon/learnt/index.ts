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

export const LEARNT: Readonly<Record<GuardLanguage, Readonly<Partial<Record<GuardRule, readonly Phrase[]>>>>> = {
  en: { 'blame-customer': BLAME_EN, denial: DENIAL_EN, concealment: CONCEALMENT_EN, sarcasm: SARCASM_EN },
  he: { 'blame-customer': BLAME_HE, denial: DENIAL_HE, concealment: CONCEALMENT_HE, sarcasm: SARCASM_HE },
};
