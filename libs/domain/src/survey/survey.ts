/** The closing survey: one invitation per contact and cycle, reminders, expiry, and the call-back a low score asks for. Types only. */
import type { Instant } from '../kernel';

export const SURVEY_ITEMS = ['CSAT-H', 'TRUST', 'CES', 'NPS-T', 'J-OUT', 'J-PROC', 'J-INT', 'J-INF', 'OPEN'] as const;
export type SurveyItem = (typeof SURVEY_ITEMS)[number];
/** Numeric scales, inclusive; numbers are stored, never positions (formulas 5). */
export const SURVEY_SCALES = {
  'CSAT-H': [1, 5], TRUST: [1, 5], CES: [1, 7], 'NPS-T': [0, 10], 'J-OUT': [1, 5], 'J-PROC': [1, 5], 'J-INT': [1, 5], 'J-INF': [1, 5],
} as const satisfies Record<Exclude<SurveyItem, 'OPEN'>, readonly [number, number]>;

export type CallBackOutcome = 'resolved' | 'reopened' | 'escalated' | 'declined';

export interface Invitation {
  readonly contactId: string;
  readonly items: readonly SurveyItem[];
  readonly state: 'planned' | 'sent' | 'answered' | 'expired' | 'suppressed';
  readonly remindersSent: number;
}
export interface SurveyState {
  readonly cycle: number;
  readonly sendAt: Instant | null;
  readonly remindAt: readonly Instant[];
  readonly expireAt: Instant | null;
  readonly invitations: readonly Invitation[];
  readonly endedAt: Instant | null;
  readonly lowScoreOpen: boolean;
  /** Trust as the customer put it at opening, where he was asked. */
  readonly trustBefore: number | null;
  readonly answers: readonly { readonly contactId: string; readonly scores: Readonly<Partial<Record<SurveyItem, number | null>>> }[];
  /** An executive has signed that the handling was fair although the customer is not satisfied; absent until then. */
  readonly handlingSignedAt?: Instant | undefined;
}
export const NO_SURVEY: SurveyState = {
  cycle: 0, sendAt: null, remindAt: [], expireAt: null, invitations: [], endedAt: null, lowScoreOpen: false, trustBefore: null, answers: [],
};

/** The invitation of a contact as a message: what became of it is reported and cleared up under this id. `seq` is that of the event that sent it. */
export const invitationId = (cycle: number, seq: number, contactId: string): string => `survey-${String(cycle)}-${String(seq)}-${contactId}`;

/** Whose invitation of which cycle an id means; null for any other message. */
export function invitationOf(messageId: string): { readonly cycle: number; readonly contactId: string } | null {
  const [, cycle, , contactId] = /^survey-(\d+)-(\d+)-(.+)$/.exec(messageId) ?? [];
  return cycle === undefined || contactId === undefined ? null : { cycle: Number(cycle), contactId };
}

export interface SurveyCommands {
  /** From the signed page; a repeat by the same contact in the same cycle is refused. */
  'answer-survey': { readonly cycle: number; readonly contactId: string; readonly scores: Readonly<Partial<Record<SurveyItem, number | null>>>; readonly open: string };
  'log-call-back': { readonly outcome: CallBackOutcome; readonly said: string; readonly contactId: string };
  /** Why the handling was fair although the score stayed below the target (S1-32). */
  'sign-handling': { readonly reason: string };
}
export interface SurveyEvents {
  'survey.planned': { readonly cycle: number; readonly sendAt: Instant; readonly remindAt: readonly Instant[]; readonly expireAt: Instant; readonly invitations: readonly { readonly contactId: string; readonly items: readonly SurveyItem[]; readonly suppressed: 'unreachable' | null }[] };
  'survey.sent': { readonly cycle: number; readonly contactId: string; readonly reminder: number; readonly expireAt: Instant };
  'survey.answered': { readonly cycle: number; readonly contactId: string; readonly scores: Readonly<Partial<Record<SurveyItem, number | null>>>; readonly open: string; readonly low: readonly SurveyItem[] };
  'survey.expired': { readonly cycle: number; readonly contactIds: readonly string[] };
  'survey.ended': { readonly cycle: number; readonly answered: number; readonly invited: number };
  'survey.call-back-logged': { readonly outcome: CallBackOutcome; readonly said: string; readonly contactId: string };
  'survey.handling-signed': { readonly reason: string; readonly scores: readonly number[]; readonly target: number };
}
