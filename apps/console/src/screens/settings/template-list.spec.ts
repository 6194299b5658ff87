import { narrowed, samples, stagesOf, typesOf } from './template-list';

const label = { he: 'שם', en: 'name' };
const one = (id: string, messageType: string, stage: string | null) => ({ id, messageType, stage, name: label, version: 1, severities: [1 as const], forms: ['neutral' as const], fields: [] });
const list = [one('a', 'update', 'investigating'), one('b', 'update', null), one('c', 'apology', null)];

describe('templates', () => {
  it('are narrowed by type and stage', () => {
    expect(typesOf(list)).toEqual(['update', 'apology']);
    expect(stagesOf(list)).toEqual(['investigating']);
    expect(narrowed(list, { type: 'update', stage: '' }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(narrowed(list, { type: 'update', stage: 'investigating' }).map(({ id }) => id)).toEqual(['a']);
    expect(narrowed(list, { type: '', stage: '' })).toHaveLength(3);
  });
  it('get samples of the right shape', () => {
    const fields = ['contactName', 'newFacts', 'notPossible', 'forecast', 'nextUpdateAt'].map((name) => ({ name, required: name !== 'forecast', label }));
    expect(samples(fields, { language: 'en', now: 0 })).toEqual({
      contactName: '[name]', newFacts: ['[name]'], notPossible: [{ what: '[name]', why: '[name]' }], forecast: { p50At: '1970-01-01T03:00:00.000Z', p90At: '1970-01-01T06:00:00.000Z' }, nextUpdateAt: '1970-01-01T02:00:00.000Z',
    });
    expect(samples(fields, { language: 'he', now: 0, only: 'required' })).not.toHaveProperty('forecast');
  });
});
