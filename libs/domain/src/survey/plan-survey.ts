/** When the survey goes out and which five questions each person gets (formulas 5). Pure and repeatable: chosen by a hash, not by chance. */
import { clampIntoOpen } from '../calendar/working-time';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import { nextCycleAt } from '../obligation/clock';
import type { EventMap } from '../crisis/events';
import type { SurveyItem } from './survey';

const JUSTICE: readonly SurveyItem[] = ['J-OUT', 'J-PROC', 'J-INT', 'J-INF'];

/** A small stable hash (FNV-1a) of an id, to sample questions without randomness. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** At most five: handling, trust and the open question always; effort or recommendation by sampling; one justice item in rotation. */
export function surveyItems(crisisId: string, contactId: string, cycle: number): readonly SurveyItem[] {
  const hash = stableHash(`${crisisId}/${contactId}/${String(cycle)}`);
  const justice = JUSTICE[(hash >>> 1) % JUSTICE.length] ?? 'J-INT';
  return ['CSAT-H', 'TRUST', hash % 2 === 0 ? 'CES' : 'NPS-T', justice, 'OPEN'];
}

/**
 * Plans the cycle: sent after the protocol's delay inside the recipients' delivery window, reminders in their working days, then expiry.
 * A reminder that would fall on closing time goes out at the next opening: customers are asked within the window only.
 */
export function planSurvey(state: CrisisState, routineAt: Instant): EventMap['survey.planned'] {
  const { survey } = state.protocol;
  const delivery = state.calendars.delivery;
  const wanted = routineAt + survey.sendAfterMs;
  const intoOpen = (at: Instant): Instant => {
    const open = clampIntoOpen(delivery, at);
    return open.ok ? open.at : at;
  };
  const sendAt = intoOpen(wanted);
  const invitations = state.crisis.contacts.map((contact) => ({
    contactId: contact.id,
    items: surveyItems(state.crisis.id, contact.id, state.crisis.cycle),
    suppressed: contact.email === null ? ('unreachable' as const) : null,
  }));
  return { cycle: state.crisis.cycle, sendAt, remindAt: survey.reminders.map((target) => intoOpen(nextCycleAt(delivery, sendAt, target))), expireAt: sendAt + survey.expireAfterMs, invitations };
}
