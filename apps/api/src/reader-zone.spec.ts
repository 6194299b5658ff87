import { namedZone } from './reader-zone';
import { zoneFor } from './request';

it('takes a zone that exists, and nothing else', () => {
  expect(namedZone('Europe/London')).toBe('Europe/London');
  for (const wrong of [undefined, '', 'Mars/Olympus', 'Europe/London\n', '+02:00', 'x'.repeat(65), '../../etc']) expect(namedZone(wrong)).toBeNull();
});

it('tells times on the clock of the reader where it is known, else of the desk', () => {
  expect(zoneFor({ zone: 'Europe/London' }, 'Asia/Jerusalem')).toBe('Europe/London');
  expect(zoneFor({}, 'Asia/Jerusalem')).toBe('Asia/Jerusalem');
});
