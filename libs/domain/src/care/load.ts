/** How much one person carries: pure arithmetic on what the edge has counted (formulas 10, "staff strain"). */
import type { StaffRole } from '../kernel';
import type { CareRules, Load } from './care';

export interface LoadFacts {
  readonly openCrises: number;
  /** Of them, those whose customer is furious, or has abused somebody. */
  readonly hostile: number;
  /** Messages and calls to customers between 22:00 and 07:00 on the person's own clock, within the window. */
  readonly nightUpdates: number;
  readonly roles: readonly StaffRole[];
}

/**
 * `openCrises × a + hostile × b + nightUpdates × c`, rounded to one digit; the ceiling is the lowest of the person's roles, null where the
 * protocol names none of them.
 */
export function loadOf(facts: LoadFacts, { weights, ceilings }: Pick<CareRules, 'weights' | 'ceilings'>): Load {
  const index = facts.openCrises * weights.openCrisis + facts.hostile * weights.hostile + facts.nightUpdates * weights.nightUpdate;
  const own = facts.roles.flatMap((role) => ceilings[role] ?? []);
  return { index: Math.round(index * 10) / 10, ceiling: own.length === 0 ? null : Math.min(...own) };
}

/** Whether a person takes no further role. */
export const isFull = ({ index, ceiling }: Load): boolean => ceiling !== null && index >= ceiling;
