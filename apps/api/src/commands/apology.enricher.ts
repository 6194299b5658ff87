/**
 * How an apology was received is told of one the customer has got: a text for e-mail that has not left was read by nobody. Looked at here and not
 * in the domain, so that crises in which it was recorded before go on as they were decided.
 */
import { refuse } from '#domain';
import type { CrisisSnapshot, Refusal } from '#domain';
import { ProblemError } from '../request';
import type { Enrichers } from './enrich';

type Records = CrisisSnapshot['state']['apology']['records'];

/** Why nobody can have received it yet; null where it left, was spoken, or is none of this crisis (the domain's to say). Only a protocol by which an e-mail counts once it left makes one wait. */
export function receptionRefusal(records: Records, apologyId: string): Refusal | null {
  const waits = records.some((one) => one.id === apologyId && one.waits === true);
  return waits ? refuse('apology.not-left', { apologyId }, 'apologyId') : null;
}

/** Refuses `apology.not-left`; the payload goes on as it is, and a repeat asks again. `recordsOf`: what is at hand of a crisis. */
export function apologyEnrichers(recordsOf: (crisisId: string) => Promise<Records>): Enrichers {
  return {
    'record-apology-reception': async (payload, { crisis }) => {
      const refusal = receptionRefusal(await recordsOf(crisis.id), payload.apologyId);
      if (refusal !== null) throw new ProblemError(refusal);
      return { payload, answered: () => Promise.resolve() };
    },
  };
}
