import { builtInCalendars } from './built-in';
import { parseCalendarFile, readOwnCalendars } from './calendar-file';
import { companionId, companionOf } from './companions';
import type { CalendarDefinition } from './definition';
import { calendarById, editedCalendar } from './registry';

const found = (id: string, own: readonly CalendarDefinition[] = []): CalendarDefinition => {
  const result = calendarById(id, own);
  if (!result.ok) throw new Error(result.code);
  return result.calendar;
};
const il = found('il');
const acme: CalendarDefinition = { ...il, id: 'acme', version: 'acme@1', names: { he: 'אקמי', en: 'Acme' } };
const edited: CalendarDefinition = { ...acme, version: 'acme@2', days: il.days.slice(1) };

describe('companions of a desk calendar', () => {
  it('have the hours of the built-in ones', () => {
    for (const kind of ['extended', 'delivery'] as const) {
      const builtIn = found(`il-${kind}`);
      expect(companionOf(il, kind)).toMatchObject({ id: builtIn.id, version: builtIn.version, zone: builtIn.zone, week: builtIn.week, days: builtIn.days, coverage: builtIn.coverage });
    }
  });

  it('are files that the checks let through', () => {
    for (const kind of ['extended', 'delivery'] as const) expect(parseCalendarFile(JSON.stringify(companionOf(acme, kind)), 'x')).toMatchObject({ ok: true });
  });

  it.each([['acme-delivery', { baseId: 'acme', kind: 'delivery' }], ['a-b-extended', { baseId: 'a-b', kind: 'extended' }], ['acme', null], ['-delivery', null], ['delivery', null]])('%s', (id, expected) => {
    expect(companionId(id)).toEqual(expected);
  });

  it('are found by id and by pinned version, each from its own version of the base', () => {
    expect(found('acme-delivery', [acme, edited]).version).toBe('acme-delivery@2');
    expect(found('acme-delivery@1', [acme, edited])).toEqual(companionOf(acme, 'delivery'));
    expect(calendarById('acme-delivery@3', [acme, edited])).toMatchObject({ ok: false, code: 'calendar.unknown' });
    expect(calendarById('nobody-delivery', [acme])).toMatchObject({ ok: false, code: 'calendar.unknown' });
  });

  it('follow an own version of a built-in calendar; the pinned built-in one stays', () => {
    const own = { ...il, version: 'il@2026.2' };
    expect(found('il-delivery', [own]).version).toBe('il-delivery@2026.2');
    expect(found('il-delivery@2026.1', [own])).toEqual(builtInCalendars.find((one) => one.id === 'il-delivery'));
  });

  it('give way to one that was written by hand', () => {
    const own = { ...acme, id: 'acme-delivery', version: 'acme-delivery@7' };
    expect(found('acme-delivery', [acme, own, edited])).toBe(own);
    expect(found('acme-delivery@1', [acme, own, edited])).toEqual(companionOf(acme, 'delivery'));
  });
});

describe('what an edited calendar changes', () => {
  it('is itself and what follows from it, nothing else', () => {
    const own = [acme, edited];
    expect(editedCalendar('acme', 'acme', own)?.version).toBe('acme@2');
    expect(editedCalendar('acme', 'acme-extended', own)?.version).toBe('acme-extended@2');
    expect(editedCalendar('acme', 'il', own)).toBeUndefined();
    expect(editedCalendar('il', 'il-delivery', own)).toBeUndefined();
    expect(editedCalendar('acme', 'acme-delivery', [...own, { ...acme, id: 'acme-delivery', version: 'acme-delivery@9' }])).toBeUndefined();
    expect(editedCalendar('acme-delivery', 'acme-delivery', [...own, { ...acme, id: 'acme-delivery', version: 'acme-delivery@9' }])?.version).toBe('acme-delivery@9');
  });
});

describe('own calendars out of their records', () => {
  it('come in order; what cannot be read is left out', () => {
    expect(readOwnCalendars([{ definition: acme }, { definition: { id: 'x' } }, { definition: edited }]).map((one) => one.version)).toEqual(['acme@1', 'acme@2']);
  });

  it.each(['a\u0000b', 'a\ud800b', 'a\nb'])('a name that cannot be kept is refused: %j', (en) => {
    expect(parseCalendarFile(JSON.stringify({ ...acme, names: { he: 'א', en } }), 'x')).toMatchObject({ ok: false, problems: [{ rule: 'unprintable', path: 'names.en' }] });
  });
});
