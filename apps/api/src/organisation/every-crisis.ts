/** One change told to many crises: a few at a time, none forgotten, and no waiting in line for an engine that is away. */
import type { Refusal } from '#domain';
import type { CrisisRow } from '#domain';
import { EngineUnavailable } from '#temporal-client';

/** What a crisis made of it: changed, nothing to change, not concerned, or refused. */
export type Reached = 'changed' | 'same' | 'unconcerned' | Refusal;
export interface Reach {
  /** How many it concerns. */
  readonly crises: number;
  readonly changed: number;
  readonly failed: readonly { readonly crisisId: string; readonly reference: string; readonly code: string }[];
}

/** Each is one update of the engine; more at once would only wait there. */
const AT_ONCE = 8;
/** The crisis ended meanwhile: nobody needs to be told any more. */
const OVER: ReadonlySet<string> = new Set(['crisis.ended', 'crisis.cancelled', 'crisis.closed']);

/**
 * Tells every crisis; a refusal or an engine that is away is listed and keeps none of the others from being told. After the engine failed
 * to answer once, the rest is listed as not reached: the same request again tells them.
 */
export async function tellEvery<T extends { readonly crisis: CrisisRow }>(items: readonly T[], tell: (item: T) => Promise<Reached>): Promise<Reach> {
  const failed: { crisisId: string; reference: string; code: string }[] = [];
  const queue = [...items];
  let [crises, changed, engineAway] = [0, 0, false];
  const reach = async (item: T): Promise<Reached> => {
    if (engineAway) return away;
    try {
      return await tell(item);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      engineAway = true;
      return away;
    }
  };
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const reached = await reach(item);
      if (reached === 'unconcerned' || (typeof reached === 'object' && OVER.has(reached.code))) continue;
      crises += 1;
      if (reached === 'changed') changed += 1;
      if (typeof reached === 'object') failed.push({ crisisId: item.crisis.id, reference: item.crisis.reference, code: reached.code });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { crises, changed, failed };
}

const away: Refusal = { ok: false, code: 'unavailable.engine', params: {} };
