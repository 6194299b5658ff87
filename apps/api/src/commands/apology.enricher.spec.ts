import { receptionRefusal } from './apology.enricher';

type Records = Parameters<typeof receptionRefusal>[0];
const records = [{ id: 'waiting', waits: true }, { id: 'left' }] as unknown as Records;

it('an apology is received once it left, and what is unknown is left to the domain', () => {
  expect(receptionRefusal(records, 'waiting')).toMatchObject({ code: 'apology.not-left', field: 'apologyId' });
  expect([receptionRefusal(records, 'left'), receptionRefusal(records, 'none')]).toEqual([null, null]);
});
