import type { FormField } from '#contracts';
import { decidedIn, isFinal, toldOf } from './final';

const field = (key: string, kind: string, variants: readonly FormField[][] = []) => ({ key, kind, label: { he: `ה־${key}`, en: key }, variants, choices: [], many: false }) as unknown as FormField;
const element = (key: string) => field(key, 'object', [[field('taken', 'boolean'), field('text', 'text')]]);
const fields = [field('attendance', 'text'), field('decision', 'object', [[element('transparency'), element('prevention')]])];
const one = (taken: string, text: string) => ({ variant: 0, values: { taken, text } });
const at = (id: string) => ({ id, name: id.toUpperCase(), initials: 'x' });

describe('an act that ends something', () => {
  it('is looked at once more, others are not', () => {
    expect([isFinal('sign-review'), isFinal('return-review'), isFinal('declare-lost'), isFinal('approve-review')]).toEqual([true, true, true, false]);
  });
  it('tells each element of the decision with its words', () => {
    const group = { variant: 0, values: { decision: { variant: 0, values: { transparency: one('yes', ' All of it is shared. '), prevention: one('no', 'Nothing new.') } } } };
    expect(decidedIn(fields, group)).toEqual([
      { key: 'transparency', name: { he: 'ה־transparency', en: 'transparency' }, taken: true, text: 'All of it is shared.' },
      { key: 'prevention', name: { he: 'ה־prevention', en: 'prevention' }, taken: false, text: 'Nothing new.' },
    ]);
    expect(decidedIn([field('reason', 'text')], { variant: 0, values: {} })).toEqual([]);
  });
  it('names who is written to, each once and never the person himself', () => {
    const people = { incidentManager: at('maya'), accountManager: at('yonatan'), technicalLead: at('maya'), executiveSponsor: at('noga') };
    expect(toldOf('sign-review', people, 'noga').map(({ id }) => id)).toEqual(['maya', 'yonatan']);
    expect(toldOf('return-review', people, 'noga').map(({ id }) => id)).toEqual(['maya']);
    expect(toldOf('return-review', people, 'maya')).toEqual([]);
    expect(toldOf('declare-lost', people, 'noga').map(({ id }) => id)).toEqual(['yonatan', 'maya']);
  });
});
