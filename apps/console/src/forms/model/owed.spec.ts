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

it('an apology owes who spoke it where it was spoken, and what its ground asks for', () => {
  const owed = (values: Readonly<Record<string, string>>) => ['spokenBy', 'evidence', 'checking', 'nextTimeAt', 'guidance'].filter((key) => owedNow('record-apology', fieldsOf('record-apology'), { variant: 0, values }).some((one) => one.key === key && one.required && !one.nullable));
  expect(owed({ channel: 'call', basis: 'customer-error' })).toEqual(['spokenBy', 'guidance']);
  expect(owed({ channel: 'meeting', basis: 'shared' })).toEqual(['spokenBy', 'evidence']);
  expect(owed({ channel: 'email', basis: 'not-examined' })).toEqual(['checking', 'nextTimeAt']);
  expect(owed({ channel: 'letter', basis: '' })).toEqual([]);
});

it.each([['told', true], ['planned', true], ['not-told', false]] as const)('the follow-up of an admission: %s, a role is owed %s', (toldCustomer, owed) => {
  const role = owedNow('follow-up-admission', fieldsOf('follow-up-admission'), { variant: 0, values: { toldCustomer } }).find(({ key }) => key === 'toldInRole');
  expect(role?.required === true && !role.nullable).toBe(owed);
});

it('a finding told by message owes the message, told in any other way it asks for none', () => {
  const of = (how: string) => owedNow('disclose-finding', fieldsOf('disclose-finding'), { variant: 0, values: { how } }).find(({ key }) => key === 'messageId');
  expect(of('message')).toMatchObject({ required: true, nullable: false });
  for (const how of ['call', 'meeting', 'status-page']) expect(of(how)).toBeUndefined();
});

it.each([['confirm-read-back', 'confirmed', 'no', 'yes', 'corrections'], ['add-evidence', 'from', 'representative', 'trace', 'personId']] as const)('%s: %s %s owes what %s has no place for', (name, field, owes, moot, key) => {
  const of = (value: string) => owedNow(name, fieldsOf(name), { variant: 0, values: { [field]: value } }).find((one) => one.key === key);
  expect(of(owes)).toMatchObject({ required: true, nullable: false });
  expect(of(moot)).toBeUndefined();
  expect(of('')).toBeDefined();
});

it('a contact of ours has no place for a question of theirs, one of theirs has', () => {
  const keys = (direction: string) => owedNow('log-contact', fieldsOf('log-contact'), { variant: 0, values: { direction } }).map(({ key }) => key).filter((key) => key === 'needsAnswer' || key === 'reachedUs');
  expect([keys('to-customer'), keys('from-customer')]).toEqual([[], expect.arrayContaining(['needsAnswer', 'reachedUs'])]);
});

it('compensation for our fault owes the loss it answers, goodwill none', () => {
  const loss = (basis: string) => owedNow('propose-compensation', fieldsOf('propose-compensation'), { variant: 0, values: { basis } }).find(({ key }) => key === 'matchedLoss');
  expect([loss('fault')?.required, loss('goodwill')?.required === true && loss('goodwill')?.nullable === false]).toEqual([true, false]);
});

it('leaves every other form as it is', () => {
  const fields = fieldsOf('close');
  expect(owedNow('close', fields, { variant: 0, values: { kind: 'holding' } })).toBe(fields);
});
