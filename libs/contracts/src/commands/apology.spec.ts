import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseCommand } from '../catalogue';
import { apologyView } from '../reads/relationship/apology';
import { apologyCommands } from './apology';

/** Every name of a field anywhere in a JSON schema. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries(schema).flatMap(([name, value]: [string, unknown]) => (name === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []));
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
const asJson = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
const SANCTION = /sanction|penal|disciplin|punish|warning|culprit|offen[cs]|reprimand|blame|demerit|performance|rating|bonus|salary|dismiss|liab/i;
const room = (path: string): string => join(__dirname, '../../..', path);
const sourceOf = (folder: string): string =>
  readdirSync(room(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => readFileSync(join(room(folder), file), 'utf8')).join('\n');

describe('an admitted error', () => {
  it('has no field, in any schema, in which a consequence for its author could stand', () => {
    const fields = [...Object.values(apologyCommands).map((entry) => entry.schema), apologyView].flatMap((schema) => fieldsOf(asJson(schema)));
    expect(fields).toEqual(expect.arrayContaining(['errorClass', 'learningNote', 'toldCustomer', 'lessons']));
    expect(fields.filter((field) => SANCTION.test(field))).toEqual([]);
    expect([...fieldsOf(asJson(apologyCommands['admit-error'].schema))].sort()).toEqual(['errorClass', 'text', 'whose']);
    expect([...fieldsOf(asJson(apologyCommands['follow-up-admission'].schema))].sort()).toEqual(['admissionId', 'learningNote', 'nextSteps', 'toldCustomer', 'toldInRole']);
  });

  it('has none in state and events either, and refuses one from outside', () => {
    const names = [...readFileSync(room('domain/src/apology/apology.ts'), 'utf8').matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => SANCTION.test(name))).toEqual([]);
    expect(parseCommand('admit-error', { ...apologyCommands['admit-error'].example, sanction: 'none' })).toMatchObject({ ok: false, code: 'input.unknown-field', field: 'sanction' });
  });

  it('is never counted: the scorecard of conduct and the ledger know nothing of it', () => {
    for (const folder of ['domain/src/conduct', 'domain/src/ledger']) expect(sourceOf(folder)).not.toMatch(/admission|admit-error|errorClass/);
  });

  it('shows on the page of the crisis neither its author nor its text', () => {
    const shown = fieldsOf(z.toJSONSchema(apologyView.shape.admissions));
    expect(shown).toEqual(expect.arrayContaining(['errorClass', 'followUpBy']));
    expect(shown.filter((field) => field === 'by' || field === 'text' || field === 'author')).toEqual([]);
  });
});
