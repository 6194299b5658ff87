/** From an entry of the catalogue to its form. Pure; a repeat gives the same. */
import { fieldsOfSchema } from '#contracts';
import type { AnyEntry, Bilingual, CommandForm, FormField, OpenEntry, SchemaField } from '#contracts';
import { choiceName, fieldHelpOf, fieldName, subjectTexts } from '#i18n';
import { kindOf, thingOf } from './field-kinds';

/** The form of one command. Throws where a field or a choice has no name: its test walks the whole catalogue. */
export function formOfCommand({ name, subject, track, labels, help, customerVisible, schema }: AnyEntry | OpenEntry): CommandForm {
  const [fields = []] = fieldsOfSchema(schema);
  return { name, subject, subjectName: subjectTexts[subject], track, labels, help, customerVisible, fields: fields.map((field) => formField(field, name, [])) };
}

function formField(field: SchemaField, command: string, above: readonly string[]): FormField {
  const path = [...above, field.key];
  const place = { command, parent: above.at(-1) };
  const kind = kindOf(field, place);
  return {
    key: field.key, kind, many: field.many, label: named(fieldName(command, path), command, path), help: fieldHelpOf(command, path), required: field.required, nullable: field.nullable, fallback: field.fallback ?? null,
    limits: { ...field.limits, ...(field.whole ? { whole: true } : {}) },
    choices: [...new Set(field.choices)].map((value) => ({ value, name: named(choiceName(command, path, value), command, [...path, String(value)]) })),
    thing: kind === 'thing' ? thingOf(field, place) : null,
    variants: field.variants.map((fields) => fields.map((inner) => formField(inner, command, path))),
  };
}

function named(name: Bilingual | null, command: string, path: readonly string[]): Bilingual {
  if (name === null) throw new Error(`${command}: ${path.join('.')} has no name`);
  return { he: name.he, en: name.en };
}
