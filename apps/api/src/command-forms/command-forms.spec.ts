import { allEntries, commandForm, fieldsOfSchema } from '#contracts';
import type { CommandForm, FormField } from '#contracts';
import { formOfCommand } from './form-of-command';

const forms = new Map(allEntries.map((entry) => [entry.name as string, formOfCommand(entry)]));
const form = (name: string): CommandForm => forms.get(name)!;
const field = (name: string, ...path: readonly string[]): FormField => {
  let fields: readonly FormField[] = form(name).fields;
  let found: FormField | undefined;
  for (const key of path) {
    found = fields.find((one) => one.key === key);
    fields = found?.variants.flat() ?? [];
  }
  return found!;
};

describe('the form of every command', () => {
  it.each(allEntries.map((entry) => [entry.name, entry] as const))('%s is drawn whole and keeps to its schema', (name, entry) => {
    expect(commandForm.parse(form(name))).toEqual(form(name));
    expect(form(name).fields.map((one) => one.key)).toEqual(fieldsOfSchema(entry.schema)[0]!.map((one) => one.key));
    expect(fieldsOfSchema(entry.schema)).toHaveLength(1);
  });
});

describe('kinds of fields', () => {
  it.each([
    ['record-listening', ['story'], 'long-text'], ['record-listening', ['contactId'], 'contact'], ['record-listening', ['needs'], 'choice'], ['add-prevention', ['owner'], 'person'], ['add-prevention', ['title'], 'line'], ['add-prevention', ['dueAt'], 'instant'],
    ['record-loss', ['documentedLossMinor'], 'money'], ['record-loss', ['ourSharePercent'], 'number'], ['record-loss', ['currency'], 'currency'], ['change-cadence', ['target'], 'duration'], ['record-stake', ['renewalOn'], 'date'], ['record-pulse', ['score'], 'scale'],
    ['answer-survey', ['scores', 'NPS-T'], 'scale'], ['keep-promise', ['promiseId'], 'thing'], ['derive-damage-limit', ['consequence'], 'thing'], ['add-contact', ['contact', 'id'], 'own-id'], ['raise-claim', ['items', 'id'], 'own-id'], ['hand-over-contact', ['to'], 'person'], ['escalate', ['to'], 'choice'],
    ['open', ['contacts', 'email'], 'email'], ['open', ['account', 'id'], 'thing'], ['add-evidence', ['link'], 'link'],
  ] as const)('%s %j is a %s', (name, path, kind) => expect(field(name, ...path).kind).toBe(kind));
  it('an item is one of the claim or one of the plan', () => {
    expect(field('decide-claim', 'verdicts', 'itemId').thing).toBe('claim-item');
    expect(field('amend-plan-item', 'itemId').thing).toBe('plan-item');
  });
  it('what a machine may say is none of the ordinary templates, and what it may give needs nobody', () => {
    expect(field('answer-automatically', 'templateId').thing).toBe('automatic-answer');
    expect(field('answer-automatically', 'remedyGestureId').thing).toBe('remedy');
    expect(field('send-message', 'templateId').thing).toBe('template');
  });
  it('what is asked for, what may be left out and what stands instead', () => {
    expect(field('record-apology', 'form')).toMatchObject({ required: false, fallback: 'neutral', choices: [{ value: 'neutral', name: { he: 'לשון רבים', en: 'neutral' } }, { value: 'feminine' }, { value: 'masculine' }] });
    expect(field('set-availability', 'unavailableUntil')).toMatchObject({ required: true, nullable: true });
    expect(field('send-message', 'contactIds')).toMatchObject({ many: true, limits: { leastItems: 1, mostItems: 50 } });
    expect(field('record-handling-cost', 'minutes').limits).toEqual({ least: 1, most: 1440, whole: true });
  });
  it('alternatives stand side by side', () => {
    expect(field('record-root-cause', 'analysis').variants.map((fields) => fields[0]!.choices[0]!.value)).toEqual(['five-whys', 'fishbone']);
    expect(field('open', 'account').variants.map((fields) => fields.map((one) => one.key))).toEqual([['id'], ['name', 'vip', 'language']]);
    expect(field('raise-severity', 'to').choices.map((one) => one.value)).toEqual([1, 2, 3, 4]);
  });
});
