import { calendarById, compileCalendar } from '#calendar';
import type { OutboxDraft } from '#domain';
import { mayDisturb, quietUntil } from './quiet-hours';

const DAY_MS = 86_400_000;
const found = calendarById('il');
if (!found.ok) throw new Error(found.code);
// Thursday 10 September 2026, 20:00 in Jerusalem: Friday, Saturday and the two days of Rosh Hashana (12 and 13) are closed.
const thursdayNight = Date.parse('2026-09-10T17:00:00Z');
const mondayMorning = Date.parse('2026-09-14T06:00:00Z');
const calendar = compileCalendar(found.calendar, thursdayNight - DAY_MS, thursdayNight + 14 * DAY_MS);
const draft = (template: string, severity: number | null = 3, kind: OutboxDraft['kind'] = 'staff') => ({ kind, template, params: { severity } });

describe('quiet hours', () => {
  it.each(['staff.crisis-opened', 'staff.obligation-warned', 'staff.review-submitted', 'staff.obligation-escalated'])('%s of severity 3 waits for the next open time, holidays included', (template) => {
    expect(quietUntil(draft(template), calendar, thursdayNight)).toBe(mondayMorning);
  });

  it.each([
    ['staff.obligation-escalated', 1, true], ['staff.obligation-escalated', 2, true], ['staff.obligation-escalated', 3, false], ['staff.escalated-by-hand', 2, true], ['staff.obligation-taken-over', 1, true],
    ['staff.obligation-warned', 1, false], ['staff.review-signed', 1, false], ['staff.obligation-escalated', null, true],
  ] as const)('%s of severity %p disturbs at night: %p', (template, severity, disturbs) => {
    expect(mayDisturb(draft(template, severity))).toBe(disturbs);
    expect(quietUntil(draft(template, severity), calendar, thursdayNight)).toBe(disturbs ? null : mondayMorning);
  });

  it('does not hold up anything in open time, at the very opening, without a calendar, or to customers', () => {
    expect(quietUntil(draft('staff.review-submitted'), calendar, mondayMorning)).toBeNull();
    expect(quietUntil(draft('staff.review-submitted'), calendar, mondayMorning - 1)).toBe(mondayMorning);
    expect(quietUntil(draft('staff.review-submitted'), null, thursdayNight)).toBeNull();
    expect(quietUntil(draft('customer.update', 3, 'customer'), calendar, thursdayNight)).toBeNull();
    expect(quietUntil(draft('survey.invitation', 3, 'survey'), calendar, thursdayNight)).toBeNull();
  });

  it('lets a notice go when the calendar knows no open time ahead', () => {
    const short = compileCalendar(found.calendar, thursdayNight - DAY_MS, thursdayNight + DAY_MS);
    expect(quietUntil(draft('staff.review-submitted'), short, thursdayNight)).toBeNull();
    expect(quietUntil(draft('staff.review-submitted'), { ...calendar, intervals: [] }, thursdayNight)).toBeNull();
  });
});
