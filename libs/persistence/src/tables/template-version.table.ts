import { defineTable, int, intKey, json, stampedByDatabase, text, textKey } from '../table';
import type { Instant } from '../types';

interface Pair {
  readonly he: string;
  readonly en: string;
}
/** Words of a template as the house wrote them. */
export interface TemplateVersionRecord {
  readonly templateId: string;
  readonly version: number;
  readonly wording: { readonly subject: Pair; readonly opening: Pair; readonly ending: Pair | null };
  /** Why it was written. */
  readonly note: string;
  /** The version whose words it brings back; null for new ones. */
  readonly restoredFrom: number | null;
  readonly createdBy: string;
  readonly createdAt?: Instant;
}
export const templateVersionTable = defineTable<TemplateVersionRecord>('template_version', { templateId: textKey, version: intKey, wording: json, note: text, restoredFrom: { ...int, nullable: true }, createdBy: text, createdAt: stampedByDatabase });
