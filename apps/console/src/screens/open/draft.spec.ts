import { EMPTY_DRAFT, bodyOf, fieldOnScreen, previewOf, withCurrency, wrongIn } from './draft';
import type { OpenDraft } from './draft';

const ZONE = 'Asia/Jerusalem';
const contact = { name: ' Noa ', email: '', phone: ' 04-555 ', language: 'he', genderForm: 'feminine' } as const;
const full: OpenDraft = { ...EMPTY_DRAFT, summary: ' Orders fail ', customerName: 'Galil Fresh ', contacts: [contact], impactLevel: 1, spokeFirst: 'us', trustSignals: ['broken-promise'], trigger: 'outage', currency: 'ILS', processes: 'orders, invoices', loss: '42,000', users: '340', aware: '2026-03-02T11:40' };
const fields = (draft: OpenDraft, onFile = 0): readonly string[] => wrongIn(draft, onFile, ZONE).map((one) => one.field);

describe('a report as it is typed', () => {
  it('lacks five things at first and nothing when they are there', () => {
    expect(fields(EMPTY_DRAFT)).toEqual(['summary', 'account', 'contacts', 'impactLevel', 'spokeFirst']);
    expect(fields(full)).toEqual([]);
  });
  it('needs one person, on file or typed', () => {
    const onFile = { ...full, customer: { id: 'a', name: 'A' }, contacts: [] };
    expect(fields(onFile, 2)).toEqual([]);
    expect(fields({ ...onFile, leftOut: ['x', 'y'] }, 2)).toEqual(['contacts']);
    expect(fields({ ...full, contacts: [contact, { ...contact, name: ' ' }] })).toEqual(['contacts.1.name']);
  });
  it('says which number or time cannot be read', () => {
    expect(fields({ ...full, loss: 'much', users: '3.5', aware: '2026-02-30T10:00' })).toEqual(['impact.lossPerHourMinor', 'impact.usersAffected', 'awareAt']);
  });
  it('takes the currency of its desk until one is chosen, and never makes one up', () => {
    const desks = [{ id: 'il', currency: 'ILS' }, { id: 'uk', currency: 'GBP' }, { id: 'sydney', currency: null }];
    const typed = { ...full, currency: '', loss: '900' };
    expect(withCurrency(typed, desks, 'uk').currency).toBe('GBP');
    expect(withCurrency({ ...typed, desk: 'il' }, desks, 'uk').currency).toBe('ILS');
    expect(withCurrency({ ...typed, currency: 'EUR' }, desks, 'uk').currency).toBe('EUR');
    const unknown = withCurrency(typed, desks, 'sydney');
    expect(fields(unknown)).toEqual(['impact.currency']);
    expect(fields({ ...unknown, loss: '' })).toEqual([]);
    expect(previewOf(unknown, ZONE)).toMatchObject({ impact: { lossPerHourMinor: null } });
    expect(JSON.stringify(bodyOf({ ...unknown, loss: '' }, [], ZONE))).not.toContain('"currency"');
  });
  it('is sent with what is known and nothing else', () => {
    expect(bodyOf(full, [], ZONE)).toMatchObject({
      summary: 'Orders fail', account: { name: 'Galil Fresh', language: 'he' }, contacts: [{ name: 'Noa', email: null, phone: '04-555', genderForm: 'feminine' }], impactLevel: 1, trigger: 'outage', product: null, awareAt: '2026-03-02T09:40:00.000Z',
      impact: { processes: ['orders', 'invoices'], lossPerHourMinor: 4_200_000, usersAffected: 340, deadlines: [] },
    });
    const bare = bodyOf({ ...full, trigger: '', aware: '', loss: '', users: '' }, [], ZONE);
    expect(bare).toMatchObject({ impact: { lossPerHourMinor: null, usersAffected: null } });
    expect([Object.keys(bare).includes('trigger'), Object.keys(bare).includes('awareAt'), Object.keys(bare).includes('deskId')]).toEqual([false, false, false]);
  });
  it('names the people on file by their ids, without those left out', () => {
    expect(bodyOf({ ...full, customer: { id: 'galil', name: 'Galil' }, leftOut: ['b'] }, ['a', 'b'], ZONE)).toMatchObject({ account: { id: 'galil' }, contacts: [{ id: 'a' }, { name: 'Noa' }] });
  });
  it('is asked about from the first letter on', () => {
    expect(previewOf(EMPTY_DRAFT, ZONE)).toMatchObject({ summary: '', accountId: null, accountName: null, impactLevel: null, spokeFirst: 'us' });
    expect(previewOf({ ...full, loss: 'mu' }, ZONE)).toMatchObject({ accountName: 'Galil Fresh', impact: { lossPerHourMinor: null } });
  });
  it('finds the field of a problem again', () => {
    expect(['account.id', 'account', 'contacts.0.id', 'contacts.2.email', 'contacts', 'impact.lossPerHourMinor'].map((field) => fieldOnScreen(field, 1))).toEqual(['account', 'account', 'contacts', 'contacts.1.email', 'contacts', 'impact.lossPerHourMinor']);
  });
});
