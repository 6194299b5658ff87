/** What an apology has, needs and may not say, by the ground it stands on. Pure; the engine judges again. */
import type { ApologyRulesItem } from '#contracts';

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
