/** Which of its kind a promise or a duty after the crisis is, where a crisis has several of them and the events of the duty name only the kind. Pure. */
import type { DomainEvent, EventMap, Language } from '#domain';
import { quote } from './speaker';
import { text } from './text';

/** Kinds of duties of which a crisis has several that look alike. */
export const ALIKE_DUTIES = ['touch', 'promise', 'pulse', 'return-check'] as const;
/** Events that say which is which. */
export const WHICH_EVENTS = ['obligation.started', 'touch.planned', 'promise.made', 'pulse.planned', 'return.planned'] as const;

const DAY_MS = 86_400_000;
/** By the id of a duty, in a language; null for a duty that its kind alone names. */
export type WhichDuty = (obligationId: string, language: Language) => string | null;
/** What was planned: in words, or so many days after the closing that planned it. */
type Planned = { readonly what: string } | { readonly days: number };

/** `events`: all of `WHICH_EVENTS` of one crisis; others are passed over. */
export function whichDuty(events: readonly DomainEvent[]): WhichDuty {
  const planned = new Map<string, Planned>();
  const about = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'touch.planned') planned.set(event.data.id, { what: quote(event.data.what) });
    if (event.type === 'promise.made') planned.set(event.data.id, { what: quote(event.data.words) });
    if (event.type === 'pulse.planned' || event.type === 'return.planned') planned.set(event.data.id, { days: event.data.afterDays ?? Math.round((event.data.dueAt - event.at) / DAY_MS) });
    if (event.type === 'obligation.started' && isAlike(event.data) && event.data.about !== null) about.set(event.data.id, event.data.about);
  }
  return (obligationId, language) => {
    const found = planned.get(about.get(obligationId) ?? '');
    if (found === undefined) return null;
    return 'what' in found ? found.what : text('ledger.after-days', language, { days: found.days });
  };
}

const isAlike = ({ kind }: Pick<EventMap['obligation.started'], 'kind'>): boolean => ALIKE_DUTIES.some((one) => one === kind);
