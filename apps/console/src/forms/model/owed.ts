/** Fields that a choice in the same form makes required; the schema cannot say it, the command refuses without them. Pure. */
import type { FormField } from '#contracts';
import { textOf } from './values';
import type { Group } from './values';

interface Owed { readonly field: string; readonly value: string; readonly keys: readonly string[] }
/** Of a holding letter the reason and the new time (`claim.holding-incomplete`). */
const OWED: Readonly<Record<string, Owed>> = {
  'record-claim-response': { field: 'kind', value: 'holding', keys: ['reason', 'expectedAt'] },
  'record-regulatory-response': { field: 'kind', value: 'holding', keys: ['reason', 'expectedAt'] },
};

/** The fields as they are owed with what is chosen now; the very same list where nothing depends on a choice. */
export function owedNow(command: string, fields: readonly FormField[], { values }: Group): readonly FormField[] {
  const owed = Object.hasOwn(OWED, command) ? OWED[command] : undefined;
  if (owed === undefined || textOf(values[owed.field]) !== owed.value) return fields;
  return fields.map((field) => (owed.keys.includes(field.key) ? { ...field, required: true, nullable: false } : field));
}
