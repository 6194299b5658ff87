import type { TimelineEntry } from '#contracts';
import { raisedIn } from './raised';

const entry = (type: string, by: string, data: Record<string, unknown>): Pick<TimelineEntry, 'type' | 'by' | 'data'> => ({ type, by: { id: by, role: 'account-manager', name: by }, data });

describe('what colleagues raised', () => {
  it('is told with name and words where the record gives them, and not at all where it keeps them', () => {
    const found = raisedIn([
      entry('care.raised', 'Yonatan', { id: 'raised-1', kind: 'support', text: 'I need somebody beside me in the call' }),
      entry('care.raised', '–', { id: 'raised-2', kind: 'abuse' }),
      entry('care.answered', 'Ronit', { id: 'raised-1', text: 'I join' }),
    ]);
    expect([...found]).toEqual([['raised-1', { name: 'Yonatan', text: 'I need somebody beside me in the call' }]]);
  });
});
