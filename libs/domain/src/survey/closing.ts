/**
 * What closing asks of how the customer sees the handling (S1-32, S0-26): a handling score at the target or an executive's signed reason, and a
 * second explanation where he did not understand. Both come of the protocol's part `closing`; without it closing asks for neither.
 */
import type { CrisisState } from '../crisis/state';

/** What a customer answers when asked whether cause, fix and next steps are clear; `not-answered`: nobody could ask, or he did not say. */
export const COMPREHENSION = ['yes', 'partly', 'no', 'not-answered'] as const;
export type Comprehension = (typeof COMPREHENSION)[number];
/** Answers after which somebody explains again. */
export const NOT_UNDERSTOOD = ['no', 'partly'] as const satisfies readonly Comprehension[];

/** What the protocol says of it; absent in protocols older than these rules. */
export interface ClosingRules {
  /** CSAT-H from which on the customer counts as satisfied with the handling, on its scale of 1 to 5. */
  readonly handlingTarget: number;
  readonly explainAgain: readonly (typeof NOT_UNDERSTOOD)[number][];
}

/**
 * Handling scores of this cycle below the target. Each answer counts for itself: a mean would let the satisfied speak for the one who is
 * not. Nobody's answer is no score: who did not answer said nothing of the handling.
 */
export function scoresBelowTarget({ survey, protocol }: Pick<CrisisState, 'survey' | 'protocol'>): readonly number[] {
  const target = protocol.relationship?.closing?.handlingTarget;
  if (target === undefined) return [];
  return survey.answers.flatMap(({ scores }) => {
    const score = scores['CSAT-H'];
    return typeof score === 'number' && score < target ? [score] : [];
  });
}

/** Whether an executive still has to say that the handling was fair although the customer is not satisfied: once the survey has ended, so that all answers are there. */
export const waitsForHandlingSignature = (state: Pick<CrisisState, 'survey' | 'protocol'>): boolean =>
  state.survey.endedAt !== null && state.survey.handlingSignedAt === undefined && scoresBelowTarget(state).length > 0;

/** Whether the customer said that it is not clear to him, and nobody has explained again since. */
export function waitsForExplanation({ crisis, protocol }: Pick<CrisisState, 'crisis' | 'protocol'>): boolean {
  const routine = crisis.routine;
  return routine !== null && routine.explainedAgainAt === undefined && protocol.relationship?.closing?.explainAgain.some((one) => one === routine.comprehension) === true;
}
