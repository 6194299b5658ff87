import { paidIn, suits } from './paid-in';

const row = { contractValueMinorPerYear: null, contractCurrency: null, lossPerHourMinor: null, currency: 'ILS' };

it('takes the currency of the contract, else of a stated loss; a currency nobody stated says nothing', () => {
  expect(paidIn({ ...row, contractValueMinorPerYear: 9_000_000, contractCurrency: 'GBP', lossPerHourMinor: 5_000 })).toBe('GBP');
  expect(paidIn({ ...row, contractCurrency: 'GBP', lossPerHourMinor: 5_000, currency: 'EUR' })).toBe('EUR');
  expect(paidIn(row)).toBeNull();
});
it('suggests a gesture of a worth only in the currency the customer is paid in, and one without a worth to everybody', () => {
  const offered = (paid: string | null) => [10_000, 0].map((valueMinor) => suits({ valueMinor }, { paidIn: paid, currency: 'ILS' }));
  expect([offered('GBP'), offered('ILS'), offered(null)]).toEqual([[false, true], [true, true], [true, true]]);
});
