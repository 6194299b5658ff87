/**
 * When a notice to a member of staff may disturb (formulas 3: "Notification delivery has its own quiet hours per person; the breach itself
 * is stamped at the true instant"). Only the mail waits; what happened, and when, is on record already.
 */
import { nextOpen } from '#domain';
import type { CompiledCalendar, Instant, OutboxDraft } from '#domain';

/** A severe crisis has begun or become one, a duty has come up late or was handed over before it became late, a short clock has started, or a person called for help. */
const ALARMS: ReadonlySet<string> = new Set(['staff.crisis-opened', 'staff.severity-set', 'staff.obligation-started', 'staff.obligation-escalated', 'staff.obligation-taken-over', 'staff.escalated-by-hand', 'staff.colleague-raised']);
/** From here on an alarm may wake people (formulas 2: severity 1 around the clock, severity 2 in extended hours). */
const WAKES_AT_SEVERITY = 2;

/** Whether a notice goes out at any hour: an alarm of severity 1 or 2. One that does not tell its severity counts as severe. Pure. */
export function mayDisturb({ template, params }: Pick<OutboxDraft, 'template' | 'params'>): boolean {
  const { severity } = params;
  return ALARMS.has(template) && (typeof severity !== 'number' || severity <= WAKES_AT_SEVERITY);
}

/**
 * Until when a notice waits for its receiver's next open time; null = it goes now. Words to customers and surveys never wait here: their
 * hours are decided by people and by the protocol. A calendar that holds no open time ahead lets the notice go: told at a bad hour is
 * better than never. Pure, so a repeat is safe.
 */
export function quietUntil(draft: Pick<OutboxDraft, 'kind' | 'template' | 'params'>, calendar: CompiledCalendar | null, now: Instant): Instant | null {
  if (draft.kind !== 'staff' || calendar === null || mayDisturb(draft)) return null;
  const openAt = nextOpen(calendar, now);
  return openAt === undefined || openAt <= now ? null : openAt;
}
