/** What the handlers of this subject share: finding what a command speaks of, and the bounds of an instant. */
import type { CrisisState } from '../crisis/state';
import type { Decision } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { isPlanItemOpen } from './disclosure';
import type { Finding, Option, PlanItem } from './disclosure';


/** Refuses an instant that has not come yet. */
export function future(at: Instant, now: Instant, field: string): Refusal | null {
  return at > now + CLOCK_TOLERANCE_MS ? refuse('instant.future', { [field]: at }, field) : null;
}

export function onFinding({ disclosure }: CrisisState, findingId: string, then: (finding: Finding) => Decision): Decision {
  const finding = disclosure.findings.find((one) => one.id === findingId);
  return finding === undefined ? refuse('finding.unknown', { findingId }, 'findingId') : then(finding);
}

/** Refuses an item nobody knows and one that has ended. */
export function onPlanItem({ disclosure }: CrisisState, itemId: string, then: (item: PlanItem) => Decision): Decision {
  const item = disclosure.plan.find((one) => one.id === itemId);
  if (item === undefined) return refuse('plan.unknown', { itemId }, 'itemId');
  return isPlanItemOpen(item) ? then(item) : refuse('plan.ended', { itemId }, 'itemId');
}

export function onOption({ disclosure }: CrisisState, optionId: string, then: (option: Option) => Decision): Decision {
  const option = disclosure.options.find((one) => one.id === optionId);
  return option === undefined ? refuse('option.unknown', { optionId }, 'optionId') : then(option);
}
