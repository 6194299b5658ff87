/** Root cause as structured data, and the prevention actions that follow from it. Types only. */
import type { Instant } from '../kernel';

export interface FiveWhys {
  readonly method: 'five-whys';
  readonly whys: readonly { readonly why: string; readonly because: string; readonly evidence: string }[];
}
export const FISHBONE_BRANCHES = ['people', 'process', 'technology', 'environment', 'measurement', 'material'] as const;
export interface Fishbone {
  readonly method: 'fishbone';
  readonly branches: readonly { readonly branch: (typeof FISHBONE_BRANCHES)[number]; readonly causes: readonly { readonly cause: string; readonly isRoot: boolean }[] }[];
}
export interface RootCause {
  readonly statement: string;
  /** Why it was not caught before the customer felt it (8D, formulas 11). */
  readonly whyEscaped: string;
  readonly party: 'us' | 'customer' | 'third-party' | 'shared';
  /** Required when the customer or a third party is named (S2-36, S2-38). */
  readonly evidence: string;
  readonly analysis: FiveWhys | Fishbone;
}
export interface PreventionAction {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
}

export interface CauseState {
  readonly rootCauseAt: Instant | null;
  readonly party: RootCause['party'] | null;
  readonly actions: readonly PreventionAction[];
}
export const NO_CAUSE: CauseState = { rootCauseAt: null, party: null, actions: [] };

export interface CauseCommands {
  'record-root-cause': RootCause;
  'add-prevention': { readonly title: string; readonly owner: string; readonly dueAt: Instant };
  'complete-prevention': { readonly actionId: string; readonly evidence: string };
}
export interface CauseEvents {
  'cause.recorded': RootCause;
  'prevention.agreed': { readonly id: string; readonly title: string; readonly owner: string; readonly dueAt: Instant };
  'prevention.completed': { readonly actionId: string; readonly evidence: string };
}
