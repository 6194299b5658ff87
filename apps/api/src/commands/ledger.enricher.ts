/**
 * What follows a crisis, as it is looked at before the engine decides. A customer who is given up is asked nothing more and what was planned for
 * him ends, and a touch is the duty of whoever is named for it: marked at the edge, so that crises in which that was done before go on as they
 * were decided. What is asked at its time is not answered long before it.
 */
import { DAY_MS, refuse, toVirtual } from '#domain';
import type { CrisisRow, Instant, Refusal } from '#domain';
import { toIso } from '#contracts';
import { mayDo } from '#identity';
import { runSql } from '#persistence';
import type { Database, PersonRecord } from '#persistence';
import { ProblemError } from '../request';
import type { Enriched, Enrichers } from './enrich';

/** Names told instead: enough to choose from. */
const INSTEAD_MAX = 5;
/** A pulse or a check may be taken up to a week ahead of its day: a meeting lies when it lies (own design). */
const EARLY_MS = 7 * DAY_MS;

type Crisis = Pick<CrisisRow, 'deskId' | 'people' | 'severity'>;

/** Why the duty cannot be this person's, with whose it could be; null where it can. Somebody unknown or gone carries out nothing. */
export function ownerRefusal(owner: string, crisis: Crisis, people: readonly PersonRecord[]): Refusal | null {
  const able = people.filter((one) => one.active && mayDo({ kind: 'person', roles: one.roles, deskIds: one.deskIds, personId: one.id }, 'complete-touch', { deskId: crisis.deskId, severity: crisis.severity, people: crisis.people }) === true);
  if (able.some(({ id }) => id === owner)) return null;
  const name = people.find(({ id }) => id === owner)?.name ?? owner;
  return refuse('touch.owner-may-not', { name, instead: able.slice(0, INSTEAD_MAX).map((one) => one.name).join(', ') || '–' }, 'owner');
}

/** Why it is too early at `now` for what is asked at `dueAt`, both on the crisis's clock; null where it is not. */
export const earlyRefusal = (dueAt: Instant, now: Instant, field: string): Refusal | null =>
  (now < dueAt - EARLY_MS ? refuse('ledger.too-early', { dueAt: toIso(dueAt), from: toIso(dueAt - EARLY_MS) }, field) : null);

export interface LedgerParts {
  readonly database: Database;
  readonly people: () => Promise<readonly PersonRecord[]>;
}

/** Refuses `touch.owner-may-not` and `ledger.too-early`. A repeat marks and asks the same. */
export function ledgerEnrichers({ database, people }: LedgerParts): Enrichers {
  /** In a drill whoever practises may run ahead: no report counts it. */
  async function inTime<P>(payload: P, crisis: CrisisRow, { kind, about, field }: { readonly kind: 'pulse' | 'return-check'; readonly about: string; readonly field: string }): Promise<Enriched<P>> {
    if (crisis.drill !== null) return as(payload);
    const [duty] = await runSql(database, "select obligation.due_at from obligation where obligation.crisis_id = $1 and obligation.kind = $2 and obligation.about = $3 and obligation.state in ('running', 'paused')", [crisis.id, kind, about]);
    const dueAt = duty?.['due_at'];
    // None that is owed: the domain's to say.
    const refusal = dueAt instanceof Date ? earlyRefusal(dueAt.getTime(), toVirtual(crisis.drill, Date.now()), field) : null;
    if (refusal !== null) throw new ProblemError(refusal);
    return as(payload);
  }
  return {
    'declare-lost': (payload) => Promise.resolve(as({ ...payload, asksNothing: true as const, endsTouches: true as const })),
    'plan-touch': async (payload, { crisis }) => {
      const refusal = ownerRefusal(payload.owner, crisis, await people());
      if (refusal !== null) throw new ProblemError(refusal);
      return as({ ...payload, ownersDuty: true as const });
    },
    'record-pulse': (payload, { crisis }) => inTime(payload, crisis, { kind: 'pulse', about: payload.pulseId, field: 'pulseId' }),
    'record-no-answer': (payload, { crisis }) => inTime(payload, crisis, { kind: 'pulse', about: payload.pulseId, field: 'pulseId' }),
    'record-return': (payload, { crisis }) => inTime(payload, crisis, { kind: 'return-check', about: payload.checkId, field: 'checkId' }),
    'record-return-unknown': (payload, { crisis }) => inTime(payload, crisis, { kind: 'return-check', about: payload.checkId, field: 'checkId' }),
  };
}

const as = <P>(payload: P): Enriched<P> => ({ payload, answered: () => Promise.resolve() });
