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
  'post-mortem': 'relationship',
  'executive-review': 'relationship',
  /** A task for a person raised by the engine: an unknown or failed delivery. */
  task: 'relationship',
} as const satisfies Record<string, Track>;

export type ObligationKind = keyof typeof OBLIGATION_TRACKS;
export const OBLIGATION_KINDS = [
  'first-contact', 'answer', 'timed-update', 'stage-update', 'summary', 'executive-notice', 'legal-review', 'workaround', 'fix', 'root-cause',
  'prevention', 'survey', 'call-back', 'post-mortem', 'executive-review', 'task',
] as const satisfies readonly ObligationKind[];
