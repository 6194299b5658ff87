/** What closing still asks for once the customer was asked how he sees the handling; an open call-back stands with the core's own gates. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';
import { scoresBelowTarget, waitsForExplanation, waitsForHandlingSignature } from './closing';

const missing = (code: string, params: Missing['params'] = {}): Missing => ({ code, params });

export function surveyMissingToClose(state: CrisisState): readonly Missing[] {
  return [
    ...(waitsForExplanation(state) ? [missing('missing.explanation')] : []),
    ...(waitsForHandlingSignature(state) ? [missing('missing.handling-signature', { count: scoresBelowTarget(state).length })] : []),
  ];
}
