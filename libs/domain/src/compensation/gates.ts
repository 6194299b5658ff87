/** What the compensation subject still asks for before a crisis may close. No word to the customer waits for it. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';

const missing = (code: string, params: Missing['params'] = {}): Missing => ({ code, params });

/** A decision in every crisis, zero being one (S2-52), and no proposal left waiting. Only where the protocol has this part. */
export function compensationMissingToClose({ protocol, compensation }: Pick<CrisisState, 'protocol' | 'compensation'>): readonly Missing[] {
  if (protocol.relationship?.compensation === undefined) return [];
  const waiting = compensation.entries.filter((one) => one.state === 'proposed').length;
  return [
    ...(compensation.decision === null ? [missing('missing.compensation-decision')] : []),
    ...(waiting > 0 ? [missing('missing.compensation-approval', { count: waiting })] : []),
  ];
}

