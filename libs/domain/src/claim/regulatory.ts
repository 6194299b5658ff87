/**
 * Answer times that a supervisor asks for, as profiles to choose from (formulas 4): reference timers, never legal advice. Each step is a
 * duty with a due instant of its own that never pauses. Types and the arithmetic of days; commands in decide-regulatory.ts.
 */
import { firstEndingAfter } from '../calendar/compiled-calendar';
import type { CompiledCalendar } from '../calendar/compiled-calendar';
import { DAY_MS } from '../kernel';
import type { Instant } from '../kernel';
import type { ContactChannel } from '../message/message';

export interface RegulatoryStepRule {
  readonly id: string;
  readonly he: string;
  readonly en: string;
  readonly days: number;
  readonly of: 'calendar' | 'business';
  /** Days from receipt after a holding reply sent in time; null = the instant named in the reply, without a limit of the profile's own. */
  readonly heldDays: number | null;
  readonly mayHold: boolean;
}
export interface RegulatoryProfile {
  readonly id: string;
  readonly he: string;
  readonly en: string;
  /** In order: answering a later step answers those before it. */
  readonly steps: readonly RegulatoryStepRule[];
  readonly source: string;
}

export interface RegulatoryStepState {
  readonly id: string;
  readonly he: string;
  readonly en: string;
  readonly dueAt: Instant;
  readonly heldUntil: Instant | null;
  readonly answeredAt: Instant | null;
}
export interface RegulatoryState {
  readonly id: string;
  readonly profile: string;
  readonly he: string;
  readonly en: string;
  readonly source: string;
  readonly receivedAt: Instant;
  readonly steps: readonly RegulatoryStepState[];
}

export const REGULATORY_REPLIES = ['answer', 'holding'] as const;
export type RegulatoryReply = (typeof REGULATORY_REPLIES)[number];
export interface RegulatoryResponse {
  readonly regulatoryId: string;
  readonly step: string;
  readonly kind: RegulatoryReply;
  readonly how: ContactChannel;
  readonly at: Instant;
  readonly reason: string;
  /** `holding`: until when the customer was asked to wait. */
  readonly expectedAt: Instant | null;
}

export interface RegulatoryCommands {
  'select-regulatory-profile': { readonly profile: string; readonly receivedAt: Instant };
  'record-regulatory-response': RegulatoryResponse;
}
export interface RegulatoryEvents {
  'regulatory.selected': { readonly regulatoryId: string; readonly profile: string; readonly he: string; readonly en: string; readonly source: string; readonly receivedAt: Instant };
  'regulatory.step-set': { readonly regulatoryId: string; readonly step: string; readonly he: string; readonly en: string; readonly receivedAt: Instant; readonly dueAt: Instant };
  'regulatory.held': { readonly regulatoryId: string; readonly step: string; readonly how: ContactChannel; readonly at: Instant; readonly reason: string; readonly expectedAt: Instant };
  'regulatory.answered': { readonly regulatoryId: string; readonly step: string; readonly how: ContactChannel; readonly at: Instant; readonly reason: string };
}

/** What the duty of a step is about. */
export const aboutStep = (regulatoryId: string, step: string): string => `${regulatoryId}:${step}`;

/**
 * When so many days after receipt are over. Calendar days are full 24 hours: never later than the end of that day. Business days end at the
 * closing of the last one and are counted on the compiled desk calendar, the day after that of receipt being the first (FCA DISP 1.5:
 * "the third business day after"); a receipt outside open hours counts the next open day as the first, at worst a day early (own design: a
 * calendar without zone knows no midnight). Null where the compiled window ends before.
 */
export function dueAfterDays(desk: CompiledCalendar, receivedAt: Instant, { days, of }: { readonly days: number; readonly of: 'calendar' | 'business' }): Instant | null {
  return of === 'calendar' ? receivedAt + days * DAY_MS : closingAfterBusinessDays(desk, receivedAt, days);
}

function closingAfterBusinessDays(desk: CompiledCalendar, receivedAt: Instant, days: number): Instant | null {
  if (receivedAt < desk.from) return null;
  const start = firstEndingAfter(desk, receivedAt);
  const [opensAt, , today] = desk.intervals[start] ?? [receivedAt, receivedAt, null];
  const receivedOn = opensAt <= receivedAt ? today : null;
  let counted = 0;
  let day: number | null = receivedOn;
  let closing: Instant | null = null;
  for (const [, to, of] of desk.intervals.slice(start)) {
    if (of !== day) {
      if (counted === days) return closing;
      counted += 1;
      day = of;
    }
    if (counted === days) closing = to;
  }
  // The last day of the window may be cut short by it; one day more must be known to be sure of its closing.
  return null;
}
