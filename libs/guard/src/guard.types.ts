/**
 * What the message guard reads and what it answers. It never sends, changes or blocks anything by itself: the edge shows its marks to the
 * author, and the domain decides with what the author confirmed. Pure; the only outside help is the runtime's `Intl` for zones and the
 * Hebrew calendar.
 */

export const GUARD_LANGUAGES = ['he', 'en'] as const;
export type GuardLanguage = (typeof GUARD_LANGUAGES)[number];
export const ADDRESS_FORMS = ['neutral', 'feminine', 'masculine'] as const;
/** How the customer is addressed; Hebrew marks gender in verbs and pronouns, English does not. */
export type AddressForm = (typeof ADDRESS_FORMS)[number];

/** What the message is for; each type has its required elements (required-elements.ts). */
export const GUARD_MESSAGE_TYPES = ['first-contact', 'update', 'stage-update', 'answer', 'summary', 'options', 'polite-correction', 'refusal', 'apology', 'compensation', 'closing', 'survey', 'other'] as const;
export type GuardMessageType = (typeof GUARD_MESSAGE_TYPES)[number];

/** Where the examination of the customer's claim stands; decides what an apology may and must say (formulas 7). */
export const GUARD_VERDICTS = ['not-examined', 'our-fault', 'shared', 'customer-error', 'not-provable'] as const;
export type GuardVerdict = (typeof GUARD_VERDICTS)[number];

export interface GuardInput {
  readonly text: string;
  /** The language the customer reads. */
  readonly language: GuardLanguage;
  readonly form: AddressForm;
  readonly messageType: GuardMessageType;
  readonly verdict: GuardVerdict;
  /** Epoch milliseconds; relative dates count from here. */
  readonly sentAt: number;
  /** IANA zone in which the customer reads dates. */
  readonly timeZone: string;
  /** What the author filled in beside the text; a required element may stand there instead of in the text. */
  readonly filledIn?: { readonly newFacts: number; readonly actions: number; readonly nextUpdate: boolean; readonly forecast: boolean };
}

/** What a dated commitment is about: the fix is judged against the forecast, the others against cadence and calendar (formulas 6). */
export const COMMITMENT_KINDS = ['outcome', 'next-update', 'contact'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/**
 * A commitment found in the text. `outcome`: something is fixed, restored, delivered, paid or decided. `next-update`: when we write again.
 * `contact`: a call, visit or meeting. `latest` is the last instant that still keeps the word; null for a promised outcome without a date
 * ("it will not happen again", "you will get a full refund") and for words like "soon", which bind nobody to an instant.
 * Half-open text range [start, end) in UTF-16 units.
 */
export interface Commitment {
  readonly kind: CommitmentKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** Any expression of time found, a commitment or not: "yesterday at 9" is no promise. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly earliest: number;
  readonly latest: number;
}

export const GUARD_RULES = [
  'blame-customer', 'denial', 'concealment', 'sarcasm', 'filler', 'missing-element', 'wrong-language', 'wrong-form', 'certainty', 'conditional-apology',
] as const;
/**
 * `filler`: soothing or polite words in a message without fact, action or next time. `certainty`: "guaranteed", "never again", "100 %".
 * `conditional-apology`: "sorry if", "sorry, but you".
 */
export type GuardRule = (typeof GUARD_RULES)[number];

export interface Mark {
  readonly rule: GuardRule;
  /** [start, end) in UTF-16 units; for what is missing the empty range at the end of the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Which word or element was the reason: a stable code such as `next-time` or `you-caused`. */
  readonly code: string;
  /** `refuse`: not sent like this (override needs a reason and is counted); `warn`: shown only. */
  readonly weight: 'refuse' | 'warn';
  readonly why: { readonly he: string; readonly en: string };
  readonly better: { readonly he: string; readonly en: string };
}

export interface GuardReport {
  readonly commitments: readonly Commitment[];
  readonly dates: readonly DateExpression[];
  readonly marks: readonly Mark[];
}
