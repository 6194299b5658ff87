/** What an apology has, needs and may not say, by the ground it stands on. Pure; the engine judges again. */
import type { ApologyRulesItem, MessageCheck } from '#contracts';
import type { checkRequestOf } from '../../screens/my-day/composing';
import { JUST_NOW, readInstant } from '../model/instants';

export type Ground = ApologyRulesItem['grounds'][number]['basis'];
export interface ElementCheck {
  readonly element: string;
  readonly has: boolean;
  readonly standing: 'needed' | 'not-allowed' | 'good';
  readonly weightPercent: number;
}
export interface ApologyCheck {
  readonly elements: readonly ElementCheck[];
  readonly scorePercent: number;
  /** Null on grounds that ask for no score. */
  readonly leastPercent: number | null;
}

/** Taking responsibility is what a ground allows or not; everything else only helps. */
export function checkApology(rules: ApologyRulesItem, basis: string, has: (element: string) => boolean): ApologyCheck {
  const ground = rules.grounds.find((one) => one.basis === basis);
  const elements = rules.elements.map(({ element, weightPercent }): ElementCheck => {
    const barred = element === 'responsibility' && ground?.mayAdmit === false;
    return { element, weightPercent, has: has(element), standing: barred ? 'not-allowed' : ground?.required.includes(element) === true ? 'needed' : 'good' };
  });
  return { elements, scorePercent: elements.filter((one) => one.has).reduce((sum, one) => sum + one.weightPercent, 0), leastPercent: basis === 'our-fault' ? rules.leastScorePercent : null };
}

/** The ground the verdicts on the claims give; null where nothing was claimed, so that the author's judgement holds. */
export function groundByClaims(claims: number, overallVerdict: string): Ground | null {
  if (claims === 0) return null;
  return overallVerdict === 'our-fault' || overallVerdict === 'shared' || overallVerdict === 'customer-error' ? overallVerdict : 'not-examined';
}

interface Said {
  readonly wording: string;
  readonly language: string;
  readonly form: string;
  readonly basis: string;
  /** As typed. */
  readonly occurredAt: string;
}
interface Clocks {
  /** Of the desk: where the customer reads times. */
  readonly zone: string;
  readonly typedIn: string;
  readonly now: number;
}
const one = <T extends string>(known: readonly T[], value: string, otherwise: T): T => known.find((each) => each === value) ?? otherwise;
/** What the guard is asked: the words, on their ground, as of when they were said. Null while it is open in which language, or nothing is written. */
export function asRead({ wording, language, form, basis, occurredAt }: Said, { zone, typedIn, now }: Clocks): ReturnType<typeof checkRequestOf> | null {
  if (wording.trim() === '' || (language !== 'he' && language !== 'en')) return null;
  const read = occurredAt === JUST_NOW ? null : readInstant(occurredAt, typedIn);
  return {
    text: wording, language, form: one(['neutral', 'feminine', 'masculine'] as const, form, 'neutral'), messageType: 'apology', verdict: one(['our-fault', 'shared', 'customer-error', 'not-examined'] as const, basis, 'not-examined'),
    at: new Date(read?.ok === true ? (read.at ?? now) : now).toISOString(), zone,
  };
}

/** By these words no apology was made, whatever else it says (formulas 7). */
const NOT_APOLOGY: ReadonlySet<string> = new Set(['conditional-apology', 'blame-customer', 'denial', 'sarcasm', 'certainty']);
export const notApology = ({ marks }: Pick<MessageCheck, 'marks'>): MessageCheck['marks'] => marks.filter(({ rule, weight, words }) => weight === 'refuse' && words !== '' && NOT_APOLOGY.has(rule));

/** Outcomes it promises that its author has not yet listed as promises. */
export const unconfirmed = ({ promises }: Pick<MessageCheck, 'promises'>, listed: readonly string[]): MessageCheck['promises'] => promises.filter(({ kind, words }) => kind === 'outcome' && !listed.includes(words));
