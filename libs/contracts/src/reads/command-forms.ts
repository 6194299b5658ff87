/** The commands as forms: what a screen has to know to ask a person for each field of each command he may issue. */
import { z } from 'zod';
import { SUBJECTS } from '../commands/entry';
import { bilingual } from './shared';

export const FIELD_KINDS = [
  'line', 'text', 'long-text', 'number', 'scale', 'money', 'currency', 'date', 'instant', 'duration', 'boolean', 'choice', 'object', 'email', 'phone', 'link', 'person', 'contact', 'thing', 'own-id',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a field with the id of something points at; where the thing stands in the detail of the crisis is the screen's knowledge. */
export const FIELD_THINGS = [
  'account', 'action', 'admission', 'apology', 'automatic-answer', 'boundary', 'claim', 'claim-item', 'compensation', 'consequence', 'damage-limit', 'delay-request', 'desk', 'finding', 'gesture', 'loss', 'message', 'obligation', 'option',
  'plan-item', 'plan-revision', 'promise', 'proposal', 'protocol', 'pulse', 'raised', 'regulatory', 'regulatory-profile', 'regulatory-step', 'remedy', 'return-check', 'stakeholder', 'template', 'touch',
] as const;
export type FieldThing = (typeof FIELD_THINGS)[number];

const limits = () =>
  z.object({
    leastChars: z.int().optional(), mostChars: z.int().optional(), least: z.number().optional(), most: z.number().optional(), leastItems: z.int().optional(), mostItems: z.int().optional(),
    /** Whole numbers only. */
    whole: z.boolean().optional(),
  });
const own = () =>
  z.object({
    key: z.string(),
    kind: z.enum(FIELD_KINDS).meta({ description: 'own-id: a new id the client chooses. thing: the id of something, see thing. duration: 4h, 90m, 2d' }),
    /** A list of them. */
    many: z.boolean(),
    label: bilingual(),
    help: bilingual().nullable(),
    required: z.boolean(),
    nullable: z.boolean(),
    /** What stands where nothing is sent; null where nothing does. */
    fallback: z.union([z.string(), z.number(), z.boolean()]).nullable(),
    limits: limits(),
    choices: z.array(z.object({ value: z.union([z.string(), z.number()]), name: bilingual() })),
    thing: z.enum(FIELD_THINGS).nullable(),
  });
/** Nested as deep as a command nests, not more: the description of the API stays free of references into itself. */
const leaf = own().extend({ variants: z.array(z.array(z.never())).max(0) });
const within = <T extends z.ZodType>(inner: T) => own().extend({ variants: z.array(z.array(inner)).meta({ description: 'Of an object: the fields of each of its alternatives; one list where there is no choice' }) });
const formField = within(within(within(leaf)));

export const commandForm = z.object({
  name: z.string(),
  subject: z.enum(SUBJECTS),
  subjectName: bilingual(),
  track: z.enum(['technical', 'relationship', 'both']),
  labels: bilingual(),
  help: bilingual(),
  /** The customer sees or feels the result: confirm before it is sent. */
  customerVisible: z.boolean(),
  fields: z.array(formField),
});
export const commandForms = z.object({ items: z.array(commandForm) });
/** A field at any depth; how deep it goes is the schema's business, not the type's. */
export interface FormField extends z.output<ReturnType<typeof own>> {
  readonly variants: readonly (readonly FormField[])[];
}
export interface CommandForm extends Omit<z.output<typeof commandForm>, 'fields'> {
  readonly fields: readonly FormField[];
}
export interface CommandForms {
  readonly items: readonly CommandForm[];
}

/** One command by its name; every command the caller may issue when left out. */
export const commandFormsQuery = z.strictObject({ name: z.string().max(80).optional() });
export type CommandFormsQuery = z.output<typeof commandFormsQuery>;
