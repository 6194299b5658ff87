import { opensLater } from './opens-later';

it('the staff pulse is offered from routine on, and says so before; everything else is offered', () => {
  expect(opensLater('give-staff-pulse', { routine: null })?.en).toContain('return to routine');
  expect(opensLater('give-staff-pulse', { routine: { at: '2026-09-10T09:00:00.000Z', how: 'quiet-period' } })).toBeNull();
  expect(opensLater('ask-support', { routine: null })).toBeNull();
});
