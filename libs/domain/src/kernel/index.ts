/** Words every subject shares. No behaviour beyond building values. */
export type { Instant } from '../calendar/instant';

/** The two tracks of a crisis; neither closes without the other (capabilities S2-05). */
export type Track = 'technical' | 'relationship';
export const TRACKS: readonly Track[] = ['technical', 'relationship'];

/** 1 is worst. */
export type Severity = 1 | 2 | 3 | 4;
export type Language = 'he' | 'en';
/** Hebrew form of address; neutral plural by default (S2-54). */
export type GenderForm = 'neutral' | 'feminine' | 'masculine';

export type StaffRole =
  | 'incident-manager'
  | 'account-manager'
  | 'technical-lead'
  | 'team-lead'
  | 'head-of-service'
  | 'executive'
  | 'administrator'
  | 'auditor';
/** `system` is the engine itself (ticks, deliveries); `machine` is an API token. */
export type Role = StaffRole | 'customer' | 'machine' | 'system';

/** Who did it: every change is attributable. `id` is a person, contact, token or part of the engine. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}
export const SYSTEM: Actor = { id: 'engine', role: 'system' };

/** A refusal is a value: a stable code, the field at fault where there is one, and the parameters of its text (libs/i18n). */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly field?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Builds a refusal. `params` feed the texts in Hebrew and English; nothing is changed by a refused command. */
export function refuse(code: string, params: Refusal['params'] = {}, field?: string): Refusal {
  return field === undefined ? { ok: false, code, params } : { ok: false, code, params, field };
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Clocks of people differ by a little; an instant further ahead of ours than this is a mistake (own design). */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;
