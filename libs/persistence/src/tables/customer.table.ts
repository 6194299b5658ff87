import { bool, defineTable, stampedByDatabase, text, textKey, textOrNull } from '../table';
import type { Instant, Language } from '../types';

export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  readonly vip: boolean;
  readonly deskId: string | null;
  readonly createdAt?: Instant;
}
export const accountTable = defineTable<AccountRecord>('account', { id: textKey, name: text, vip: bool, deskId: textOrNull, createdAt: stampedByDatabase });

export interface ContactRecord {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly genderForm: 'neutral' | 'feminine' | 'masculine';
  readonly createdAt?: Instant;
}
export const contactTable = defineTable<ContactRecord>('contact', {
  id: textKey, accountId: text, name: text, email: textOrNull, phone: textOrNull, language: text, genderForm: text, createdAt: stampedByDatabase,
});
