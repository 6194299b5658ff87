import { moodOf } from './mood-of';

const at = (minute: number): string => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
let written = 30;
const seen = (contactId: string, minute: number, { before = 'unknown', after = 'unknown' }: { readonly before?: string; readonly after?: string }) => {
  written += 1;
  return { at: at(written), data: { id: `contact-${String(written)}`, contactId, occurredAt: at(minute), emotionalStateBefore: before, emotionalState: after } };
};

it('stands beside whom it was noted of', () => {
  const lines = [seen('ann', 1, { after: 'angry' }), seen('mark', 5, { after: 'calm' })];
  expect(moodOf(lines, 'ann')).toBe('angry');
  expect(moodOf(lines, 'mark')).toBe('calm');
  expect([moodOf(lines, 'lea'), moodOf(undefined, 'ann')]).toEqual([null, null]);
});

it('is the latest by when it was, not by when it was written down', () => {
  expect(moodOf([seen('ann', 9, { after: 'calm' }), seen('ann', 2, { after: 'furious' })], 'ann')).toBe('calm');
});

it('is how he came where nobody said how he went, and the one before where nobody said either', () => {
  expect(moodOf([seen('ann', 1, { before: 'worried' })], 'ann')).toBe('worried');
  expect(moodOf([seen('ann', 1, { after: 'hurt' }), seen('ann', 3, {})], 'ann')).toBe('hurt');
});
