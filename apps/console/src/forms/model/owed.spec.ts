import { allEntries } from '#contracts';
import { formOfCommand } from '../../../../api/src/command-forms/form-of-command';
import { owedNow } from './owed';

const fieldsOf = (name: string) => formOfCommand(allEntries.find((entry) => entry.name === name)!).fields;
const requiredWith = (name: string, kind: string): readonly string[] => owedNow(name, fieldsOf(name), { variant: 0, values: { kind } }).filter((one) => one.required && !one.nullable).map((one) => one.key);

it.each(['record-claim-response', 'record-regulatory-response'])('%s: a holding letter owes its reason and its time, an answer neither', (name) => {
  expect(requiredWith(name, 'holding')).toEqual(expect.arrayContaining(['reason', 'expectedAt']));
  for (const kind of ['answer', 'accepted_with_redress', '']) {
    expect(requiredWith(name, kind)).not.toContain('reason');
    expect(requiredWith(name, kind)).not.toContain('expectedAt');
  }
});

it('leaves every other form as it is', () => {
  const fields = fieldsOf('close');
  expect(owedNow('close', fields, { variant: 0, values: { kind: 'holding' } })).toBe(fields);
});
