/** In which currency a customer is paid, and which gestures have their worth in it. Pure. */
import type { CrisisRow, Gesture } from '#domain';

/** Of the contract; else of the loss somebody stated; null where neither is known, and then nothing speaks against the currency of the rules. */
export function paidIn({ contractValueMinorPerYear, contractCurrency, lossPerHourMinor, currency }: Pick<CrisisRow, 'contractValueMinorPerYear' | 'contractCurrency' | 'lossPerHourMinor' | 'currency'>): string | null {
  if (contractValueMinorPerYear !== null && contractCurrency !== null) return contractCurrency;
  return lossPerHourMinor === null ? null : currency;
}

/** Whether it may be suggested: a voucher of 100 NIS is nothing to somebody who pays in pounds. What has no worth in money suits everybody. */
export const suits = ({ valueMinor }: Pick<Gesture, 'valueMinor'>, so: { readonly paidIn: string | null; readonly currency: string }): boolean => valueMinor === 0 || so.paidIn === null || so.paidIn === so.currency;
