/** Every problem code that can reach a client, with its status and texts. Codes are stable: never renamed, never reused. */
import { accessProblems, inputProblems, transportProblems } from './edge';
import { closingProblems, crisisProblems, messageProblems } from './domain';
import { clockProblems, technicalProblems } from './domain-tracks';
import { accountProblems } from './account';
import { apologyProblems } from './apology';
import { brandProblems, templateProblems } from './brand';
import { careProblems } from './care';
import { claimProblems } from './claim';
import { compensationProblems } from './compensation';
import { conductProblems } from './conduct';
import { customerProblems } from './customer';
import { disclosureProblems } from './disclosure';
import { forecastProblems } from './forecast';
import { laneProblems } from './lane';
import { ledgerProblems } from './ledger';
import { limitsProblems } from './limits';
import { listeningProblems } from './listening';
import { preparationProblems } from './preparation';
import { promiseProblems } from './promise';
import type { Problem } from './problem';

export const problems = {
  ...inputProblems, ...accessProblems, ...transportProblems, ...crisisProblems, ...messageProblems, ...closingProblems, ...clockProblems, ...technicalProblems,
  ...listeningProblems, ...apologyProblems, ...forecastProblems, ...promiseProblems, ...disclosureProblems, ...claimProblems, ...compensationProblems, ...limitsProblems, ...ledgerProblems, ...laneProblems, ...conductProblems, ...careProblems, ...preparationProblems, ...customerProblems, ...brandProblems, ...accountProblems, ...templateProblems,
} as const;
export type ProblemCode = keyof typeof problems;
export const problemCodes: readonly string[] = Object.keys(problems);

/** Codes that arise outside the domain; the rest must be used by it (a test holds both lists to the source). */
export const edgeCodes: readonly string[] = [
  ...Object.keys(inputProblems), ...Object.keys(accessProblems), ...Object.keys(transportProblems), ...Object.keys(customerProblems), ...Object.keys(brandProblems), ...Object.keys(accountProblems), ...Object.keys(templateProblems),
  'calendar.out-of-coverage', 'calendar.invalid', 'calendar.period-invalid',
];

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

/** The catalogue's line of a code; an unknown code is a fault of ours and reads as one. */
export function problemOf(code: string): Problem {
  return isProblemCode(code) ? problems[code] : problems['fault.unexpected'];
}

/** Type URI of a problem: a relative reference that the description resolves. */
export const problemType = (code: string): string => `/problems/${code}`;

/** What any command on a crisis can answer, whatever it does. */
export const COMMAND_PROBLEMS = [
  'input.invalid', 'input.missing', 'input.wrong-type', 'input.unknown-field', 'input.too-long', 'input.too-many', 'input.empty', 'input.too-few', 'input.out-of-range', 'input.not-allowed', 'input.bad-format',
  'input.malformed-text', 'input.control-character', 'input.not-json', 'input.unsupported-type', 'instant.invalid', 'instant.offset-required', 'instant.absurd', 'duration.invalid',
  'auth.required', 'auth.session-expired', 'auth.token-invalid', 'auth.origin-refused', 'permission.denied', 'permission.scope', 'permission.role', 'crisis.not-found', 'command.unknown', 'version.conflict', 'version.invalid',
  'idempotency.key-missing', 'idempotency.key-invalid', 'idempotency.key-reused', 'rate.limited', 'payload.too-large', 'crisis.closed', 'crisis.cancelled', 'crisis.ended', 'crisis.not-open', 'calendar.window-exceeded',
  'unavailable.database', 'unavailable.engine', 'unavailable.starting', 'unavailable.stopping', 'unavailable.timeout', 'fault.unexpected',
] as const satisfies readonly ProblemCode[];
/** What any read can answer. */
export const READ_PROBLEMS = [
  'auth.required', 'auth.session-expired', 'auth.token-invalid', 'permission.denied', 'permission.scope', 'not-found', 'input.unknown-field', 'input.not-allowed', 'input.out-of-range', 'input.bad-format', 'input.invalid', 'cursor.invalid',
  'rate.limited', 'unavailable.database', 'unavailable.starting', 'unavailable.stopping', 'fault.unexpected',
] as const satisfies readonly ProblemCode[];
