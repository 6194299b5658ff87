import { decimalsOf, readAmount } from './amount';

it.each([
  ['1250.5', null, 125_050, null], ['1,250', null, 125_000, null], ['₪1,250.50', null, 125_050, 'ILS'], ['₪ 1,250', 'ILS', 125_000, 'ILS'], ['1,250 ש"ח', null, 125_000, 'ILS'], ['1,250 ש״ח', null, 125_000, 'ILS'], ['1250 NIS', null, 125_000, 'ILS'],
  ['1 250 000.00', 'EUR', 125_000_000, 'EUR'], ['EUR 99', null, 9_900, 'EUR'], ['99 usd', null, 9_900, 'USD'], ['1.250,50', null, 125_050, null], ["1'250", 'CHF', 125_000, 'CHF'], ['1250', 'JPY', 1_250, 'JPY'], ['¥1,250', null, 1_250, 'JPY'],
  ['1.2345', 'KWD', null, 'import.amount-decimals'], ['1250.000', 'KWD', 1_250_000, 'KWD'], ['0', null, 0, null], ['\u200f1,250\u00a0₪', null, 125_000, 'ILS'], ['19.99', null, 1_999, null],
] as const)('%s in %s', (text, currency, minor, told) => {
  expect(readAmount(text, currency)).toMatchObject(minor === null ? { ok: false, code: told } : { ok: true, minor, currency: told });
});

it.each([['1,25'], ['1.250'], ['12,50'], ['1,2500'], ['-5'], ['1.25M'], ['50K'], ['about 1250'], ['₪1250₪'], ['1250 hourly'], [''], ['.5'], ['1e6'], ['1 25'], ['٣٠٠']])('%s is for a person to write clearly', (text) => {
  expect(readAmount(text, null)).toMatchObject({ ok: false, code: 'import.amount-unreadable', params: { amount: text } });
});

it('tells what is wrong with one it could read', () => {
  expect(readAmount('1250.555', 'ILS')).toMatchObject({ code: 'import.amount-decimals', params: { decimals: 2 } });
  expect(readAmount('1250.5', 'JPY')).toMatchObject({ code: 'import.amount-decimals', params: { decimals: 0 } });
  expect(readAmount('$1250', 'ILS')).toMatchObject({ code: 'import.amount-currency', params: { currency: 'ILS' } });
  expect(readAmount('99999999999999', null)).toMatchObject({ code: 'import.amount-too-large' });
  expect([decimalsOf('ILS'), decimalsOf('JPY'), decimalsOf('KWD'), decimalsOf(null), decimalsOf('xx')]).toEqual([2, 0, 3, 2, 2]);
});
