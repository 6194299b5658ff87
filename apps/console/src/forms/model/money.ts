/** Amounts as a person types them and as the API takes them: whole numbers of the minor unit. Pure. */

/** Currencies offered first; any other three letters may be typed. */
export const CURRENCIES = ['ILS', 'EUR', 'USD', 'GBP', 'CHF', 'JPY'] as const;
const CODE = /^[A-Z]{3}$/;
const names = new Map<string, Intl.DisplayNames>();
/** "שקל חדש (ILS)": people know the name, papers carry the code. The code alone where it has no name. */
export function currencyName(code: string, language: 'he' | 'en'): string {
  if (!CODE.test(code)) return code;
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'currency', fallback: 'code' });
  names.set(language, known);
  const name = known.of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}

/** Decimals of a currency: 2 for most, 0 for the yen. Two where the code is not finished yet. */
export function decimalsOf(currency: string): number {
  if (!CODE.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads "1,250.50" (thousands by comma, space or nothing; decimals by a point) into the minor unit; null for an empty field, NaN for
 * anything that is no such amount or has more decimals than the currency.
 */
export function readMoney(typed: string, currency: string): number | null {
  const text = typed.trim().replace(/[₪$€£¥\s\u200e\u200f]/g, '');
  if (text === '') return null;
  const decimals = decimalsOf(currency);
  const found = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (found === null) return Number.NaN;
  const [, minus = '', whole = '', fraction = ''] = found;
  if (fraction.length > decimals) return Number.NaN;
  // In text, not by multiplying: 19.99 × 100 is not 1999 in floating point.
  const minor = Number(`${minus}${whole.replaceAll(',', '')}${fraction.padEnd(decimals, '0')}`);
  return Number.isSafeInteger(minor) ? minor : Number.NaN;
}

/** The inverse of `readMoney`: decimals only where there are any. */
export function typedMoney(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${/^0*$/.test(fraction) ? '' : `.${fraction}`}`;
}

/** Reads a plain number, thousands by comma; null for an empty field, NaN for anything else. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/[\s\u200e\u200f]/g, '').replace(/^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/, (all) => all.replaceAll(',', ''));
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
