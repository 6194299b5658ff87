import { callName, dropCall, keepCall, readCall } from './call-store';
import { freshCall } from './calling';

const contacts = [{ id: 'contact-1', name: 'Rachel', email: null, phone: '+972-3-1', language: 'he', genderForm: 'feminine', role: null }] as unknown as Parameters<typeof freshCall>[0]['contacts'];
const call = { ...freshCall({ contacts, relationship: { emotionalState: 'angry' } as unknown as Parameters<typeof freshCall>[0]['relationship'] }), said: 'היא שאלה מתי הכסף חוזר' };
const AT = Date.parse('2026-09-10T10:00:00Z');
const name = callName('p1', 'c1', 'duty-7');

function shelf(): { readonly map: Map<string, string>; readonly getItem: (key: string) => string | null; readonly setItem: (key: string, value: string) => void; readonly removeItem: (key: string) => void } {
  const map = new Map<string, string>();
  return { map, getItem: (key) => map.get(key) ?? null, setItem: (key, value) => { map.set(key, value); }, removeItem: (key) => { map.delete(key); } };
}
const read = (on: ReturnType<typeof shelf>, now = AT + 1, contactIds: readonly string[] = ['contact-1']): ReturnType<typeof readCall> => readCall(on, name, { now, contactIds });

describe('a call that is being logged', () => {
  it('comes back word for word, with what was sent of it under which key', () => {
    const on = shelf();
    const kept = { call, tries: { at: AT, sendings: [{ key: 'k1', sent: '{}', answered: false }] }, at: AT };
    keepCall(on, name, kept);
    expect(read(on)).toEqual(kept);
    dropCall(on, name);
    expect(read(on)).toBeNull();
  });
  it('is of one person, crisis and duty', () => {
    expect(new Set([name, callName('p2', 'c1', 'duty-7'), callName('p1', 'c2', 'duty-7'), callName('p1', 'c1', null)]).size).toBe(4);
  });
  it('is forgotten after a day, and where the person it was with is gone', () => {
    const on = shelf();
    keepCall(on, name, { call, tries: null, at: AT });
    expect(read(on, AT + 86_400_000)).not.toBeNull();
    expect(read(on, AT + 86_400_001)).toBeNull();
    expect(read(on, AT, ['contact-2'])).toBeNull();
  });
  it.each([
    ['no JSON', '{'], ['a list', '[]'], ['a call without words', JSON.stringify({ call: { ...call, said: 3 }, tries: null, at: AT })],
    ['a mood there is not', JSON.stringify({ call: { ...call, after: 'sad' }, tries: null, at: AT })], ['a try without a key', JSON.stringify({ call, tries: { at: AT, sendings: [{ sent: null, answered: true }] }, at: AT })],
  ])('%s is no draft', (_, text) => {
    const on = shelf();
    on.setItem(name, text);
    expect(read(on)).toBeNull();
  });
  it('lets the form go on where nothing can be stored', () => {
    expect(() => { keepCall({ ...shelf(), setItem: () => { throw new Error('full'); } }, name, { call, tries: null, at: AT }); }).not.toThrow();
  });
});
