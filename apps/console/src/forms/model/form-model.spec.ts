import { allEntries, parseWith } from '#contracts';
import type { FormField } from '#contracts';
import { formOfCommand } from '../../../../api/src/command-forms/form-of-command';
import { dropDraft, keepDraft, readDraft } from './draft';
import { beginning, fresh } from './initial';
import type { Beginning } from './initial';
import { payloadOf } from './payload';
import { answered, firstSending, inDoubt, toSend } from './sending';
import { JUST_NOW } from './instants';
import { EMPTY, groupOf, valueAt, withValue } from './values';
import type { Group, Path, Value } from './values';

let made = 0;
const at: Beginning = { zone: 'Asia/Jerusalem', now: Date.parse('2026-09-10T08:00:30Z'), currency: 'ILS', personId: 'maya', makeId: () => { made += 1; return `new-${String(made)}`; } };
const reading = { zone: 'Asia/Jerusalem', currency: 'ILS', now: Date.parse('2026-09-10T08:41:12Z') };
const fieldsOf = (name: string): readonly FormField[] => formOfCommand(allEntries.find((entry) => entry.name === name)!).fields;
const start = (name: string, given: Record<string, unknown> = {}): Group => beginning(fieldsOf(name), given, at);
const set = (group: Group, ...changes: readonly (readonly [Path, Value])[]): Group => changes.reduce((all, [path, value]) => withValue(all, path, value), group);

describe('a form filled from a payload', () => {
  it.each(allEntries.map((entry) => [entry.name, entry] as const))('%s: its example goes in and comes out meaning the same', (name, entry) => {
    const { payload, problems } = payloadOf(fieldsOf(name), start(name, entry.example), reading);
    expect(problems).toEqual([]);
    expect(parseWith(entry.schema, payload)).toEqual(parseWith(entry.schema, entry.example));
  });
});

describe('an empty form', () => {
  it('says what is missing, by the paths the API uses', () => {
    expect(payloadOf(fieldsOf('record-listening'), start('record-listening'), reading).problems).toEqual([
      { path: 'contactId', code: 'form.missing' }, { path: 'story', code: 'form.missing' }, { path: 'needs', code: 'form.missing', params: { least: 1 } }, { path: 'desiredOutcome', code: 'form.missing' }, { path: 'plainExplanation', code: 'form.missing' },
    ]);
    expect(payloadOf(fieldsOf('raise-claim'), start('raise-claim'), reading).problems.map((one) => one.path)).toEqual(['items.0.statement', 'items.0.kind']);
  });
  it('sends nothing for what was left out, and null where null has a meaning', () => {
    const back = set(start('set-availability'), [['personId'], 'maya'], [['reason'], 'Back']);
    expect(payloadOf(fieldsOf('set-availability'), back, reading)).toEqual({ payload: { personId: 'maya', unavailableUntil: null, reason: 'Back' }, problems: [] });
    expect(payloadOf(fieldsOf('add-prevention'), set(start('add-prevention'), [['title'], ' x ']), reading).payload).toEqual({ title: 'x' });
  });
  it('begins with what is most likely meant', () => {
    expect(start('log-contact').values['occurredAt']).toBe(JUST_NOW);
    expect(start('add-prevention').values['dueAt']).toBe('');
    expect(start('record-loss').values['currency']).toBe('ILS');
    expect(start('record-apology').values['form']).toBe('neutral');
    expect(groupOf(valueAt(start('raise-claim'), ['items', 0]))?.values['id']).toMatch(/^new-/);
    expect(start('log-contact').values['substance']).toBeNull();
  });
});

describe('filling in', () => {
  it('reads money by the currency beside it', () => {
    const yen = set(start('record-loss'), [['currency'], 'JPY'], [['lossKind'], 'money'], [['documentedLossMinor'], '1,500'], [['ourSharePercent'], '40']);
    expect(payloadOf(fieldsOf('record-loss'), yen, reading).payload).toMatchObject({ documentedLossMinor: 1_500, currency: 'JPY', ourSharePercent: 40 });
  });
  it('keeps numbers inside their limits', () => {
    const much = set(start('record-loss'), [['lossKind'], 'money'], [['documentedLossMinor'], 'a lot'], [['ourSharePercent'], '140']);
    expect(payloadOf(fieldsOf('record-loss'), much, reading).problems).toEqual([{ path: 'documentedLossMinor', code: 'form.money' }, { path: 'ourSharePercent', code: 'form.range', params: { least: 0, most: 100 } }]);
  });
  it('numbers among choices stay numbers', () => {
    expect(payloadOf(fieldsOf('raise-severity'), set(start('raise-severity'), [['to'], '1'], [['reason'], 'x']), reading).payload).toEqual({ to: 1, reason: 'x' });
  });
  it('says by how much a text is too long', () => {
    const long = set(start('classify-small'), [['why'], 'x'.repeat(205)], [['owner'], 'maya']);
    expect(payloadOf(fieldsOf('classify-small'), long, reading).problems).toEqual([{ path: 'why', code: 'form.too-long', params: { most: 200, over: 5 } }]);
  });
  it('goes down into lists and alternatives, and leaves the rest alone', () => {
    const [account] = fieldsOf('open').filter((field) => field.key === 'account');
    const analysis = fieldsOf('record-root-cause').find((field) => field.key === 'analysis')!;
    const bone = fresh(analysis, at, 1);
    const filled = set(start('record-root-cause'), [['analysis'], set(bone, [['branches'], [fresh(analysis.variants[1]![1]!, at)]])], [['analysis', 'branches', 0, 'branch'], 'process'], [['statement'], 's']);
    expect(valueAt(filled, ['analysis', 'branches', 0, 'branch'])).toBe('process');
    expect(payloadOf(fieldsOf('record-root-cause'), filled, reading).payload['analysis']).toEqual({ method: 'fishbone', branches: [{ branch: 'process', causes: [{ isRoot: false }] }] });
    expect(fresh(account!, at, 1).variant).toBe(1);
    expect(withValue(filled, ['statement'], 't').values['analysis']).toBe(filled.values['analysis']);
  });
  it('just now is the moment of sending, not of opening the form nor of an old draft; a time typed stays as typed', () => {
    const form = start('log-contact');
    expect(payloadOf(fieldsOf('log-contact'), form, reading).payload['occurredAt']).toBe('2026-09-10T08:41:12.000Z');
    const kept = JSON.parse(JSON.stringify(form)) as Group;
    expect(payloadOf(fieldsOf('log-contact'), kept, { ...reading, now: Date.parse('2026-09-11T06:00:00Z') }).payload['occurredAt']).toBe('2026-09-11T06:00:00.000Z');
    expect(payloadOf(fieldsOf('log-contact'), set(form, [['occurredAt'], '2026-09-10T09:15']), reading).payload['occurredAt']).toBe('2026-09-10T06:15:00.000Z');
  });
  it('drops empty lines of a list', () => {
    expect(payloadOf(fieldsOf('record-statement'), set(start('record-statement'), [['known'], ['a', ' ', 'b']]), reading).payload['known']).toEqual(['a', 'b']);
  });
});

describe('sending', () => {
  let keys = 0;
  const newKey = (): string => { keys += 1; return `k${String(keys)}`; };
  it('the same wish goes under the same key, however often', () => {
    const once = toSend(firstSending('k'), '{"a":1}', newKey);
    expect([once.key, inDoubt(once)]).toEqual(['k', true]);
    expect(toSend(once, '{"a":1}', newKey).key).toBe('k');
    expect(toSend(answered(once), '{"a":1}', newKey).key).toBe('k');
    expect(inDoubt(answered(once))).toBe(false);
  });
  it('another wish gets another key', () => expect(toSend(answered(toSend(firstSending('k'), '{"a":1}', newKey)), '{"a":2}', newKey).key).toBe('k1'));
  it('a form that was never sent is not in doubt', () => expect(inDoubt(firstSending('k'))).toBe(false));
});

describe('drafts', () => {
  const shelf = new Map<string, string>();
  const storage = { getItem: (key: string) => shelf.get(key) ?? null, setItem: (key: string, value: string) => { shelf.set(key, value); }, removeItem: (key: string) => { shelf.delete(key); } };
  it('come back for their crisis and command, and go when done', () => {
    const draft = set(EMPTY, [['text'], 'half a thought']);
    keepDraft(storage, draft, { crisisId: 'c1', command: 'add-note' });
    expect(readDraft(storage, 'c1', 'add-note')).toEqual(draft);
    expect([readDraft(storage, 'c2', 'add-note'), readDraft(storage, 'c1', 'close')]).toEqual([null, null]);
    dropDraft(storage, 'c1', 'add-note');
    expect(readDraft(storage, 'c1', 'add-note')).toBeNull();
  });
  it('a broken one, or a full storage, breaks nothing', () => {
    expect(readDraft({ ...storage, getItem: () => '{' }, 'c', 'x')).toBeNull();
    expect(() => keepDraft({ ...storage, setItem: () => { throw new Error('full'); } }, EMPTY, { crisisId: 'c', command: 'x' })).not.toThrow();
  });
});
