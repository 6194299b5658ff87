import { p } from '../../words/pair';
import { changedFacts } from './changed-facts';

const [loyalty, renewal, channel] = [p('Loyalty', 'נאמנות'), p('Renewal', 'חידוש'), p('Channel', 'ערוץ')];

describe('what a reading of the customer system changed', () => {
  it('is told line by line, with what was known before', () => {
    expect(changedFacts([[loyalty, 'silver'], [renewal, null], [channel, 'call']], [[loyalty, 'gold'], [renewal, '1 May'], [channel, 'call']])).toEqual([
      { name: loyalty, before: 'silver', after: 'gold' }, { name: renewal, before: null, after: '1 May' },
    ]);
  });
  it('an empty text is as little known as none', () => expect(changedFacts([[loyalty, '']], [[loyalty, null]])).toEqual([]));
});
