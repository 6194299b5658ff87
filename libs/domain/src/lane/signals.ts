/** What in a complaint makes it more than it seems. Found in texts outside the domain (#guard), weighed here; codes and numbers only. */

export const SIGNAL_CODES = [
  'harm', 'safety', 'livelihood', 'vulnerable', 'legal', 'regulator', 'press', 'fraud', 'money-gone', 'privacy', 'wrong-claim', 'leaving', 'repeated', 'no-answer', 'mistreated', 'distress',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** Beside the signals of the text: what is known without it. */
export const FACT_CODES = ['channel', 'complaints', 'upheld', 'vip', 'loss', 'large-loss'] as const;
export type FactCode = (typeof FACT_CODES)[number];
export type ReasonCode = SignalCode | FactCode;

export const COMPLAINT_CHANNELS = ['call', 'meeting', 'email', 'chat', 'sms', 'letter', 'web', 'social', 'referral', 'regulator', 'other'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number];

export const COMPLAINT_LANES = ['light', 'small-but-material', 'serious'] as const;
export type ComplaintLane = (typeof COMPLAINT_LANES)[number];
