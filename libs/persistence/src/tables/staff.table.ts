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
  /** When this person wants to be written to about what can wait; null or absent = at any hour. */
  readonly calendarId?: string | null;
  /** In which zone the console tells times; null or absent = that of the device. */
  readonly zone?: string | null;
  /** The name in the letters of the other language, Latin for a Hebrew one; null or absent = there is one name. */
  readonly otherName?: string | null;
  /** Whether the console shows the Hebrew date beside the other. */
  readonly hebrewDates?: boolean | null;
}
export const personTable = defineTable<PersonRecord>('person', {
  id: textKey, name: text, email: text, roles: texts, deskIds: texts, language: text, passwordHash: textOrNull, active: bool, unavailableUntil: instantOrNull, calendarId: textOrNull,
  zone: textOrNull, otherName: textOrNull, hebrewDates: { ...bool, nullable: true },
});

export interface SessionRecord {
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdAt?: Instant;
  readonly expiresAt: Instant;
}
export const sessionTable = defineTable<SessionRecord>('session', { tokenHash: textKey, personId: text, createdAt: stampedByDatabase, expiresAt: instant });

export interface ApiTokenRecord {
  readonly id: string;
  readonly tokenHash: string;
  /** What its owner calls it; for a machine also its name in the record. */
  readonly name: string;
  /** Whose rights it carries; null = a machine's own. */
  readonly personId: string | null;
  /** A machine's scope: desks it may open crises at and report facts to. Empty = every desk. */
  readonly deskIds: readonly string[];
  readonly createdAt?: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** To the minute. */
  readonly lastUsedAt: Instant | null;
}
export const apiTokenTable = defineTable<ApiTokenRecord>('api_token', {
  id: textKey, tokenHash: text, name: text, personId: textOrNull, deskIds: texts, createdAt: stampedByDatabase, expiresAt: instantOrNull,
  revokedAt: instantOrNull, lastUsedAt: instantOrNull,
});
