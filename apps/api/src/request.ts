/** Who asks, and how a refusal leaves the API. */
import type { InputProblem } from '#contracts';
import type { Refusal, StaffRole } from '#domain';

export interface Principal {
  readonly actorId: string;
  readonly personId: string | null;
  readonly roles: readonly StaffRole[];
  readonly deskIds: readonly string[];
  readonly language: 'he' | 'en';
  readonly kind: 'person' | 'machine';
  /** IANA zone in which this reader is told times: what the client names, else the choice of the account; absent = that of the desk. */
  readonly zone?: string;
}

/** A refusal on its way out: the problem filter makes problem+json of it. Not a fault: never logged as one. */
export class ProblemError extends Error {
  constructor(readonly refusal: Refusal, readonly all?: readonly InputProblem[]) {
    super(refusal.code);
    this.name = 'ProblemError';
  }
}

/** On which clock a sentence tells its times to this reader: his own where it is known, else the desk's. */
export const zoneFor = (principal: Pick<Principal, 'zone'>, deskZone: string): string => principal.zone ?? deskZone;

/** The person or machine behind a request; throws `auth.required` when there is none. */
export function principalOf(request: { readonly principal?: Principal }): Principal {
  if (request.principal === undefined) throw new ProblemError({ ok: false, code: 'auth.required', params: {} });
  return request.principal;
}
