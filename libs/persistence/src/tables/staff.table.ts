import type { ClockName, People, StaffRole } from '#domain';
import { bool, defineTable, instant, instantOrNull, json, stampedByDatabase, text, textKey, textOrNull, texts } from '../table';
import type { Instant, Language } from '../types';

export interface DeskRecord {
  readonly id: string;
  readonly nameHe: string;
  readonly nameEn: string;
  /** Calendar id per clock. */
  readonly calendars: Readonly<Record<ClockName, string>>;
  /** Who is on a crisis of this desk unless the report says otherwise. */
  readonly people: People;
  readonly protocolId: string;
}
export const deskTable = defineTable<DeskRecord>('desk', { id: textKey, nameHe: text, nameEn: text, calendars: json, people: json, protocolId: text });

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  readonly deskIds: readonly string[];
  readonly language: Language;
  /** Null: cannot log in with a password. */
  readonly passwordHash: string | null;
  readonly active: boolean;
  readonly unavailableUntil: Instant | null;
}
export const personTable = defineTable<PersonRecord>('person', {
  id: textKey, name: text, email: text, roles: texts, deskIds: texts, language: text, passwordHash: textOrNull, active: bool, unavailableUntil: instantOrNull,
});

export interface SessionRecord {
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdAt?: Instant;
  readonly expiresAt: Instant;
}
export const sessionTable = defineTable<SessionRecord>('session', { tokenHash: textKey, personId: text, createdAt: stampedByDatabase, expiresAt: instant });

/** Where a machine's token reaches: desks whose crises it may open and report facts to. Empty = every desk. */
export interface TokenScope {
  readonly deskIds: readonly string[];
}
export interface ApiTokenRecord {
  readonly id: string;
  readonly tokenHash: string;
  /** A token stands for a person or for a machine with this name, never both. */
  readonly personId: string | null;
  readonly machineName: string | null;
  readonly role: StaffRole | 'machine';
  readonly scope: TokenScope;
  readonly createdAt?: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}
export const apiTokenTable = defineTable<ApiTokenRecord>('api_token', {
  id: textKey, tokenHash: text, personId: textOrNull, machineName: textOrNull, role: text, scope: json, createdAt: stampedByDatabase,
  expiresAt: instantOrNull, revokedAt: instantOrNull,
});
