/** Signs of danger in a complaint; the weights are the protocol's, the codes those of the domain (a test holds the two lists together). */
export const COMPLAINT_SIGNALS = [
  'harm', 'safety', 'livelihood', 'vulnerable', 'legal', 'regulator', 'press', 'fraud', 'money-gone', 'privacy', 'wrong-claim', 'leaving', 'repeated', 'no-answer', 'mistreated', 'distress',
] as const;
export type ComplaintSignal = (typeof COMPLAINT_SIGNALS)[number];

/**
 * Phrases per sign, in small letters. A space stands for any gap; `*` ends a word that may go on (`foreclos*`), and stands inside a phrase for
 * up to three words. Our own wording, after what complaints say; data to extend, no rule.
 */
export type ComplaintLexicon = Readonly<Record<ComplaintSignal, readonly string[]>>;
