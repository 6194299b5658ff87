/** What an apology must and must not say on each ground, and what it is worth (formulas 7). Pure. */
import { overallVerdict } from '../claim/verdict';
import type { CrisisState } from '../crisis/state';
import { refuse } from '../kernel';
import type { Actor, Refusal } from '../kernel';
import { stableHash } from '../survey/plan-survey';
import { APOLOGY_ELEMENTS } from './apology';
import type { ApologyBasis, ApologyElement, ApologyPart, ApologyRules, RecordApology } from './apology';

/** Calls and meetings are spoken; everything else is read. */
export const isSpoken = ({ channel }: Pick<RecordApology, 'channel'>): boolean => channel === 'call' || channel === 'meeting';

export const elementsIn = (elements: RecordApology['elements']): readonly ApologyElement[] => APOLOGY_ELEMENTS.filter((element) => elements[element]);

/** The score in percent, an integer: the sum of the weights of the elements that are there. */
export function scoreApology(elements: RecordApology['elements'], weights: ApologyRules['weights']): number {
  return elementsIn(elements).reduce((sum, element) => sum + weights[element], 0);
}

/** Fingerprint of a wording; white space and line breaks, which mail programs change, do not count. */
export const hashWording = (wording: string): number => stableHash(wording.replace(/\s+/g, ' ').trim());

/** Which part of a whole apology this is: spoken counts only from an executive's own mouth (the sponsor, or an executive speaking for himself). */
export function partOf(state: Pick<CrisisState, 'crisis'>, apology: Pick<RecordApology, 'channel' | 'spokenBy'>, actor: Actor): ApologyPart | null {
  if (!isSpoken(apology)) return 'written-text';
  const { spokenBy } = apology;
  if (spokenBy === null) return null;
  const isExecutive = spokenBy === state.crisis.people.executiveSponsor || (actor.role === 'executive' && spokenBy === actor.id);
  return isExecutive ? 'executive-call' : null;
}

/** The ground the examination of the customer's claims gives; null where nothing was claimed, so that the author's own holds. */
export function basisByClaims(state: Pick<CrisisState, 'claim'>): ApologyBasis | null {
  if (state.claim.claims.length === 0) return null;
  const verdict = overallVerdict(state.claim);
  return verdict === 'not-provable' ? 'not-examined' : verdict;
}

/** The first reason why this apology may not stand as it is, or null. Only its content; who and when is asked elsewhere. */
export function refusesApology(state: CrisisState, apology: RecordApology, rules: ApologyRules): Refusal | null {
  const { basis, elements } = apology;
  const examined = basisByClaims(state);
  if (examined !== null && examined !== basis) return refuse('apology.verdict-differs', {}, 'basis');
  if (elements.responsibility && basis === 'not-examined') return refuse('apology.admission-too-early', {}, 'elements.responsibility');
  if (elements.responsibility && basis === 'customer-error') return refuse('apology.admission-without-fault', {}, 'elements.responsibility');
  const absent = rules.required[basis].filter((element) => !elements[element]);
  if (absent.length > 0) return refuse('apology.elements-missing', { missing: absent.map((element) => `missing.apology-${element}`).join(',') }, 'elements');
  const score = scoreApology(elements, rules.weights);
  if (basis === 'our-fault' && score < rules.leastScore) return refuse('apology.score-too-low', { score, least: rules.leastScore }, 'elements');
  return refusesGround(apology);
}

/** What each ground asks to be said beside the elements. */
function refusesGround({ basis, evidence, checking, nextTimeAt, guidance }: RecordApology): Refusal | null {
  if ((basis === 'our-fault' || basis === 'shared') && evidence === '') return refuse('apology.evidence-missing', {}, 'evidence');
  if (basis === 'not-examined' && (checking === '' || nextTimeAt === null)) return refuse('apology.next-step-missing', {}, checking === '' ? 'checking' : 'nextTimeAt');
  if (basis === 'customer-error' && guidance === '') return refuse('apology.guidance-missing', {}, 'guidance');
  return null;
}

/**
 * Under a legal flag an admission waits for the review, as long as the review's clock runs; one that is late holds nothing up any more. Regret
 * without admission, the first contact and every update go on meanwhile (formulas 7).
 */
export function waitsForLegal(state: Pick<CrisisState, 'obligation'>, elements: RecordApology['elements']): boolean {
  return elements.responsibility && state.obligation.open.some((one) => one.kind === 'legal-review' && one.breachedAt === null);
}
