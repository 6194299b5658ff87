/** What is paid with where a desk is, as far as its clock tells. Pure. */

/** Zones whose country is beyond doubt; source: ISO 4217. A desk elsewhere is asked. */
const PAID_IN: Readonly<Record<string, string>> = {
  'Asia/Jerusalem': 'ILS', 'Europe/London': 'GBP', 'America/New_York': 'USD', 'America/Chicago': 'USD', 'America/Denver': 'USD', 'America/Los_Angeles': 'USD', 'Europe/Zurich': 'CHF', 'Asia/Tokyo': 'JPY',
  ...Object.fromEntries(['Amsterdam', 'Athens', 'Berlin', 'Brussels', 'Dublin', 'Helsinki', 'Lisbon', 'Luxembourg', 'Madrid', 'Paris', 'Rome', 'Vienna'].map((city) => [`Europe/${city}`, 'EUR'])),
};

/** An ISO 4217 code; null where the zone does not tell. */
export const currencyOfZone = (zone: string): string | null => PAID_IN[zone] ?? null;
