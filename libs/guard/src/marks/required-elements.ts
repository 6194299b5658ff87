/**
 * What each type of message must hold (formulas 2, capabilities C08). `anyOf` lists the signs of which one is enough; an apology's elements
 * depend on the verdict and stand in ../apology. Types without a row require nothing.
 */
import type { GuardMessageType } from '../guard.types';

export interface RequiredElement {
  /** Stable code of the mark. */
  readonly code: string;
  readonly anyOf: readonly string[];
  /** Not asked for where one of these signs is there. */
  readonly unless?: readonly string[];
}

/** A text of fewer words of its own must hold every element in words we know. */
const PLAIN_WORDS_MAX = 15;
/** Beyond that, one element more is believed to be there in words we do not know for so many words. */
const WORDS_PER_DOUBT = 8;

/** The elements to demand of those not found: none while the text is long enough to hold them in other words. Pure. */
export const demandedOf = <T extends string>(absent: readonly T[], ownWords: number): readonly T[] =>
  ownWords > PLAIN_WORDS_MAX && absent.length <= ownWords / WORDS_PER_DOUBT ? [] : absent;

/** For these, nothing of fact, action and next time means the message does not count as an update at all (formulas 2). */
export const UPDATE_TYPES: readonly GuardMessageType[] = ['update', 'stage-update'];

export const REQUIRED_ELEMENTS: Readonly<Partial<Record<GuardMessageType, readonly RequiredElement[]>>> = {
  'first-contact': [
    { code: 'who-speaks', anyOf: ['who', 'signature'] },
    { code: 'known-or-checking', anyOf: ['known-or-checking', 'fact', 'action'] },
    { code: 'next-time', anyOf: ['next-time'] },
  ],
  update: [{ code: 'fact-or-action', anyOf: ['fact', 'action'] }, { code: 'next-time', anyOf: ['next-time'] }],
  'stage-update': [{ code: 'fact-or-action', anyOf: ['fact', 'action'] }, { code: 'next-time', anyOf: ['next-time'] }],
  answer: [{ code: 'answer', anyOf: ['fact', 'action', 'guidance', 'amount', 'not-known', 'long'] }],
  summary: [
    { code: 'what-happened', anyOf: ['fact'] },
    { code: 'what-was-done', anyOf: ['action'] },
    { code: 'what-next', anyOf: ['next-time', 'prevention', 'planned'] },
  ],
  options: [
    { code: 'possible', anyOf: ['possible'] },
    { code: 'not-possible-or-not-known', anyOf: ['not-possible', 'not-known'] },
    { code: 'choice', anyOf: ['choice'] },
  ],
  'polite-correction': [
    { code: 'restated-claim', anyOf: ['restated'] },
    { code: 'evidence', anyOf: ['evidence'] },
    { code: 'guidance', anyOf: ['guidance'] },
  ],
  refusal: [{ code: 'reason', anyOf: ['reason'] }, { code: 'alternative-or-objection', anyOf: ['alternative'], unless: ['reason'] }],
  compensation: [
    { code: 'what', anyOf: ['remedy'] },
    { code: 'how-much', anyOf: ['amount'] },
    { code: 'reason', anyOf: ['reason', 'fact'] },
    { code: 'by-when', anyOf: ['by-when', 'next-time'] },
  ],
  closing: [
    { code: 'what-was-done', anyOf: ['action', 'fact'] },
    { code: 'prevention', anyOf: ['prevention'] },
    { code: 'come-back', anyOf: ['come-back'] },
  ],
  survey: [{ code: 'how-to-answer', anyOf: ['link'] }],
};
