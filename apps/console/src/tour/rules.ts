/** The first steps of somebody who has never been here: which there are, which are done, and whether they are offered at all. All from what the API answered. Pure. */
import type { CrisisDetail, CrisisSummary, CustomerItem, ObligationItem, TimelineEntry } from '#contracts';

export const STEPS = ['finished', 'live', 'open', 'tell'] as const;
export type StepId = (typeof STEPS)[number];
/** What can only be looked at. */
export type Seen = Extract<StepId, 'finished' | 'live'>;

/** The demo's crises by what they are good for to a newcomer. */
export interface Exhibits {
  readonly finished: string | null;
  /** One that ends soon is on its way. */
  readonly coming: boolean;
  readonly live: string | null;
}
type Drill = Pick<CrisisSummary, 'reference' | 'status' | 'reviewStage' | 'closedAt' | 'drill'>;

const isOver = ({ status }: Pick<Drill, 'status'>): boolean => status === 'closed' || status === 'settled';
const isOff = ({ status }: Pick<Drill, 'status'>): boolean => status === 'cancelled';

/** Of drills in the order of the queue: the one that is over (signed if there is one), and the one that needs people most on the clock of the wall. */
export function exhibitsOf(drills: readonly Drill[]): Exhibits {
  const over = drills.filter(isOver);
  const open = drills.filter((one) => !isOver(one) && !isOff(one));
  return {
    finished: (over.find(({ reviewStage }) => reviewStage === 'signed') ?? over[0])?.reference ?? null,
    coming: over.length === 0 && open.some(({ drill }) => (drill?.rate ?? 1) > 1),
    live: (open.find(({ drill }) => drill?.rate === 1) ?? open[0])?.reference ?? null,
  };
}

/** What a crisis that stands open before a person counts as; null for one that is neither over nor a drill. */
export function seenIn(crisis: Pick<CrisisDetail, 'status' | 'drill'>): Seen | null {
  if (isOver(crisis)) return 'finished';
  return crisis.drill !== null && crisis.drill.rate === 1 && !isOff(crisis) ? 'live' : null;
}

/** A customer with whom nothing ever went wrong, not even in a drill (`drilled`: ids of their customers; drills are not in a customer's own count); one who reads the person's language first. Null where there is none. */
export function blankSlate<T extends Pick<CustomerItem, 'id' | 'allCrises' | 'language'>>(customers: readonly T[], drilled: readonly string[], language: 'he' | 'en'): T | null {
  const blank = customers.filter(({ id, allCrises }) => allCrises === 0 && !drilled.includes(id));
  return blank.find((one) => one.language === language) ?? blank[0] ?? null;
}

type Entry = Pick<TimelineEntry, 'type' | 'by' | 'data'>;
/** Whether the person opened it himself. */
export const openedBy = (timeline: readonly Entry[], personId: string): boolean => timeline.some(({ type, by }) => type === 'crisis.opened' && by.id === personId);

const TOLD_KINDS: ReadonlySet<ObligationItem['kind']> = new Set<ObligationItem['kind']>(['first-contact', 'timed-update', 'stage-update', 'answer']);
/** The person's own word reached the customer, and a duty to speak was kept by then: an update, and a correct one. */
export function toldCorrectly(timeline: readonly Entry[], duties: readonly Pick<ObligationItem, 'kind' | 'state'>[], personId: string): boolean {
  const spoke = timeline.some(({ type, by, data }) => by.id === personId && (type === 'message.queued' || (type === 'contact.logged' && data['direction'] === 'to-customer')));
  return spoke && duties.some(({ kind, state }) => TOLD_KINDS.has(kind) && state === 'kept');
}

/** How the person may reach the customer of his own crisis. */
export type Way = 'write' | 'call' | null;
export const wayOf = (allowed: readonly string[]): Way => (allowed.includes('send-message') ? 'write' : allowed.includes('log-contact') ? 'call' : null);

export interface Facts {
  readonly exhibits: Exhibits;
  readonly blank: { readonly id: string; readonly name: string } | null;
  /** The newest crisis the person opened himself. */
  readonly own: { readonly id: string; readonly reference: string; readonly way: Way; readonly duty: string | null; readonly told: boolean } | null;
}
export interface Person {
  readonly mayOpen: boolean;
  /** May speak to customers or log that he did. */
  readonly mayTell: boolean;
}
export type Place = { readonly to: 'crisis'; readonly reference: string } | { readonly to: 'open'; readonly blank: Facts['blank'] } | { readonly to: 'tell'; readonly crisisId: string; readonly duty: string | null; readonly way: Exclude<Way, null> } | null;
export interface Step {
  readonly id: StepId;
  readonly done: boolean;
  /** The first that is not done and can be: what the eye is led to. */
  readonly now: boolean;
  /** Where it is done; null while it cannot be. */
  readonly place: Place;
}

/** The person's steps; `ticked`: those done before, as the device has kept them. A tick is never taken back, whatever happens elsewhere. Nobody is sent where he may not act. */
export function stepsOf({ exhibits, blank, own }: Facts, ticked: readonly StepId[], person: Person): readonly Step[] {
  const look = (reference: string | null): Place => (reference === null ? null : { to: 'crisis', reference });
  const tell: Place = own === null || own.way === null ? null : { to: 'tell', crisisId: own.id, duty: own.duty, way: own.way };
  const all: readonly (Omit<Step, 'now'> & { readonly may: boolean })[] = [
    { id: 'finished', done: false, place: look(exhibits.finished), may: true },
    { id: 'live', done: false, place: look(exhibits.live), may: true },
    { id: 'open', done: own !== null, place: { to: 'open', blank }, may: person.mayOpen },
    { id: 'tell', done: own?.told === true, place: tell, may: person.mayOpen && person.mayTell },
  ];
  const mine = all.filter(({ may }) => may).map((one) => ({ ...one, done: one.done || ticked.includes(one.id) }));
  const now = mine.find(({ done, place }) => !done && place !== null)?.id ?? null;
  return mine.map(({ id, done, place }) => ({ id, done, place, now: id === now }));
}

export const allDone = (steps: readonly Step[]): boolean => steps.every(({ done }) => done);

/**
 * Whether the steps are shown. By themselves only where there is something to show (drills to look at) and something left to do; whoever
 * put them away or has done all before is left in peace; whoever called them back, or has just done the last, sees them.
 */
export function isOffered({ steps, exhibits, away, calledBack, wasShown }: { readonly steps: readonly Step[]; readonly exhibits: Exhibits; readonly away: boolean; readonly calledBack: boolean; readonly wasShown: boolean }): boolean {
  if (away || steps.length === 0) return false;
  if (calledBack || wasShown) return true;
  return (exhibits.live !== null || exhibits.finished !== null) && !allDone(steps);
}
