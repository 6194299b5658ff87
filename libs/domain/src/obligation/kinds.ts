/** The duties this release knows: kind → track. A new kind is one line here, one row in `duty-table.ts`, one target in the protocol. */
import type { Track } from '../kernel';

export const OBLIGATION_TRACKS = {
  'first-contact': 'relationship',
  answer: 'relationship',
  'timed-update': 'relationship',
  'stage-update': 'relationship',
  summary: 'relationship',
  'executive-notice': 'relationship',
  'legal-review': 'relationship',
  workaround: 'technical',
  fix: 'technical',
  'root-cause': 'technical',
  prevention: 'technical',
  survey: 'relationship',
  'call-back': 'relationship',
  'second-explanation': 'relationship',
  'post-mortem': 'relationship',
  'executive-review': 'relationship',
  'listening-record': 'relationship',
  'admission-follow-up': 'relationship',
  'forecast-try': 'relationship',
  promise: 'relationship',
  'message-reading': 'relationship',
  'plan-item': 'relationship',
  'claim-examination': 'relationship',
  'regulatory-response': 'relationship',
  'compensation-decision': 'relationship',
  touch: 'relationship',
  pulse: 'relationship',
  'return-check': 'relationship',
  guidance: 'relationship',
  'damage-limit': 'relationship',
  'independent-review': 'relationship',
  'staff-answer': 'relationship',
  'small-matter': 'relationship',
  /** A task for a person raised by the engine: an unknown or failed delivery. */
  task: 'relationship',
} as const satisfies Record<string, Track>;

export type ObligationKind = keyof typeof OBLIGATION_TRACKS;
export const OBLIGATION_KINDS = [
  'first-contact', 'answer', 'timed-update', 'stage-update', 'summary', 'executive-notice', 'legal-review', 'workaround', 'fix', 'root-cause',
  'prevention', 'survey', 'call-back', 'second-explanation', 'post-mortem', 'executive-review',
  'listening-record', 'admission-follow-up', 'forecast-try', 'promise', 'message-reading', 'plan-item', 'claim-examination', 'regulatory-response', 'compensation-decision', 'touch', 'pulse', 'return-check', 'independent-review', 'staff-answer', 'guidance', 'damage-limit', 'small-matter',
  'task',
] as const satisfies readonly ObligationKind[];

/** What outlives a crisis: prevention, care for the customer afterwards, and what is owed to an authority or a colleague. */
export const OUTLIVING_KINDS: ReadonlySet<ObligationKind> = new Set(['prevention', 'guidance', 'regulatory-response', 'touch', 'pulse', 'return-check', 'staff-answer']);
