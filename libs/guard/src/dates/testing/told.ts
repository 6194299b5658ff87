import { findCommitments } from '../index';
import type { GuardInput } from '../../guard.types';

/** Sunday 22 November 2026, 10:00 in Jerusalem. */
export const SUNDAY = Date.parse('2026-11-22T08:00:00Z');

export interface Told {
  readonly sentAt?: number;
  readonly timeZone?: string;
}

export const inputOf = (text: string, { sentAt = SUNDAY, timeZone = 'Asia/Jerusalem' }: Told = {}): GuardInput => ({
  text, language: 'he', form: 'neutral', messageType: 'update', verdict: 'not-examined', sentAt, timeZone,
});

export const wall = (instant: number | null, timeZone = 'Asia/Jerusalem'): string =>
  instant === null ? '-' : new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant).replace(',', '');

/** Commitments as "kind dd/mm hh:mm" (the latest instant in the customer's zone, "-" for none), in order of the text. */
export const told = (text: string, how: Told = {}): readonly string[] => findCommitments(inputOf(text, how)).commitments.map(({ kind, latest }) => `${kind} ${wall(latest, how.timeZone)}`);
