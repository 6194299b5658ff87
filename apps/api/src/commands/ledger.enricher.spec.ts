import { DAY_MS } from '#domain';
import type { PersonRecord } from '#persistence';
import { earlyRefusal, ownerRefusal } from './ledger.enricher';

const person = (id: string, roles: PersonRecord['roles'], active = true): PersonRecord => ({ id, name: `Name of ${id}`, roles, deskIds: ['il'], active }) as unknown as PersonRecord;
const people = [person('amir', ['technical-lead']), person('yonatan', ['account-manager']), person('gone', ['account-manager'], false), person('noga', ['executive'])];
const crisis = { deskId: 'il', severity: 2, people: {} } as unknown as Parameters<typeof ownerRefusal>[1];

describe('whose duty a touch can be', () => {
  it('is whoever may mark it as done; of another it says who could', () => {
    expect([ownerRefusal('yonatan', crisis, people), ownerRefusal('noga', crisis, people)]).toEqual([null, null]);
    expect(ownerRefusal('amir', crisis, people)).toMatchObject({ code: 'touch.owner-may-not', field: 'owner', params: { name: 'Name of amir', instead: 'Name of yonatan, Name of noga' } });
    expect(ownerRefusal('gone', crisis, people)).toMatchObject({ code: 'touch.owner-may-not' });
    expect(ownerRefusal('nobody', crisis, [])).toMatchObject({ params: { name: 'nobody', instead: '–' } });
  });
});

describe('too early', () => {
  it('is more than a week before the day it is asked', () => {
    const due = 100 * DAY_MS;
    expect([due - 7 * DAY_MS, due, due + 300 * DAY_MS].map((now) => earlyRefusal(due, now, 'pulseId'))).toEqual([null, null, null]);
    expect(earlyRefusal(due, due - 7 * DAY_MS - 1, 'pulseId')).toMatchObject({ code: 'ledger.too-early', field: 'pulseId', params: { dueAt: '1970-04-11T00:00:00.000Z', from: '1970-04-04T00:00:00.000Z' } });
  });
});
