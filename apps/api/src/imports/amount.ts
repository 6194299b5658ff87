/** Amounts as people write them in a table: "₪1,250.50", "1250.5", "EUR 1 250". Read by their digits into the minor unit; no fraction passes through a float. Pure. */
import { MONEY_MAX_MINOR } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';

export interface Amount {
  readonly ok: true;
  readonly minor: number;
  /** As told beside the amount, or by the row; null where neither does. */
  readonly currency: string | null;
}

/** Signs and words that name one currency; a code of three letters names itself. Dollars of other countries are written by their code. */
const NAMED: Readonly<Record<string, string>> = { '₪': 'ILS', 'ש"ח': 'ILS', 'שח': 'ILS', NIS: 'ILS', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
/** Decimals where no currency is told: of all but a few (ISO 4217). */
const DECIMALS = 2;
const WRITTEN_MAX_CHARS = 40;

/** Decimals of a currency: 2 for most, 0 for the yen, 3 for the dinar of Kuwait. Two for what is no code. */
export function decimalsOf(currency: string | null): number {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return DECIMALS;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? DECIMALS;
}

/**
 * Reads an amount of the major unit. Thousands stand in groups of three after a comma, a space or an apostrophe, decimals after a point; "1.250,50"
 * is read the other way round because it has no other reading. `currency`: that of the row; null where it tells none. Refuses
 * `import.amount-unreadable` (also for "1,25" and "1.250", which people read differently), `import.amount-decimals`, `import.amount-currency`
 * where sign and row differ, `import.amount-too-large`.
 */
export function readAmount(text: string, currency: string | null): Amount | Refusal {
  const amount = text.slice(0, WRITTEN_MAX_CHARS);
  const plain = text.normalize('NFC').replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[״“”]/g, '"').replace(/[\u00a0\u2009\u202f]/g, ' ').trim();
  const [, before = '', figures = '', after = ''] = /^([^\d\s.,'-]*)\s*(\d[\d.,' ]*?)\s*([^\d\s.,'-]*)$/u.exec(plain) ?? [];
  if (figures === '' || (before !== '' && after !== '')) return refuse('import.amount-unreadable', { amount });
  const sign = before === '' ? after : before;
  const told = sign === '' ? null : currencyOf(sign);
  if (told === undefined) return refuse('import.amount-unreadable', { amount });
  if (told !== null && currency !== null && told !== currency) return refuse('import.amount-currency', { amount, currency });
  return digitsOf(figures, { amount, currency: told ?? currency });
}

/** Undefined for what names no currency. */
function currencyOf(sign: string): string | undefined {
  const upper = sign.toUpperCase();
  if (Object.hasOwn(NAMED, upper)) return NAMED[upper];
  return /^[A-Z]{3}$/.test(upper) ? upper : undefined;
}

const POINT = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+|\d+)(?:\.(\d+))?$/;
const COMMA = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/;

function digitsOf(figures: string, { amount, currency }: { readonly amount: string; readonly currency: string | null }): Amount | Refusal {
  const decimals = decimalsOf(currency);
  const [, whole, fraction = ''] = POINT.exec(figures) ?? COMMA.exec(figures) ?? [];
  // "1.250" may be a thousand and more, or one and a quarter: not for us to guess.
  if (whole === undefined || /^\d{1,3}\.\d{3}$/.test(figures)) return refuse('import.amount-unreadable', { amount });
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > decimals) return refuse('import.amount-decimals', { amount, decimals });
  const minor = Number(`${whole.replace(/\D/g, '')}${kept.padEnd(decimals, '0')}`);
  return minor > MONEY_MAX_MINOR ? refuse('import.amount-too-large', { amount }) : { ok: true, minor, currency };
}
