/** Acts that rest on what was seen, and what other people did meanwhile. Pure. */
import type { CommandForm, TimelineEntry } from '#contracts';

/** Decisions about the crisis as a whole: whoever makes one has looked at all of it. */
const WHOLE: ReadonlySet<string> = new Set(['close', 'return-to-routine', 'sign-review', 'sign-handling', 'approve-review', 'submit-review', 'confirm-lower-severity', 'lower-severity', 'confirm-cancel', 'confirm-queue-jump', 'finish-technical', 'decide-no-compensation', 'declare-lost', 'reopen']);

const MESSAGES: ReadonlySet<string> = new Set(['send-message', 'propose-message']);

/** Whether the act is sent with the version that was seen: decisions, and whatever points at something of the crisis. Facts are noted and messages sent whatever else happened: each rests on its own checks. */
export const restsOnSeen = ({ name, fields }: CommandForm): boolean => WHOLE.has(name) || (!MESSAGES.has(name) && fields.some((field) => field.thing !== null && field.thing !== 'template'));

/** What people, not clocks, did after that version, oldest first; the person's own acts are no news to him. */
export function changesSince(entries: readonly TimelineEntry[], version: number, ownId: string): readonly TimelineEntry[] {
  return entries.filter((entry) => entry.seq > version && entry.by.role !== 'system' && entry.by.id !== ownId).sort((a, b) => a.seq - b.seq);
}
