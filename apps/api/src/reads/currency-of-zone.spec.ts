import { currencyOfZone } from './currency-of-zone';

describe('the currency of a desk', () => {
  it('is told by its clock where the country is beyond doubt, and nothing is assumed elsewhere', () => {
    expect(['Asia/Jerusalem', 'Europe/London', 'America/New_York', 'Europe/Berlin', 'Australia/Sydney'].map(currencyOfZone)).toEqual(['ILS', 'GBP', 'USD', 'EUR', null]);
  });
});
