/** The authority matrix: per role, what may be promised, paid and refused, how far, and where a second person is needed (S0-07). Pure. */
import { STAFF_ROLES, commandEntries } from '#contracts';
import type { AuthorityMatrix } from '#contracts';
import type { Protocol } from '#domain';
import { PERMISSIONS } from '#identity';
import { named } from '../words';

type Role = (typeof STAFF_ROLES)[number];
type Entry = (typeof commandEntries)[number];

/** Words that bind us: messages, promises, forecasts, agreed plans. */
const PROMISING: ReadonlySet<string> = new Set(['message', 'promise', 'forecast', 'disclosure']);
/** Saying no: a verdict and its answer, a boundary. */
const REFUSING: ReadonlySet<string> = new Set(['decide-claim', 'record-claim-response', 'set-boundary', 'confirm-boundary']);

const promises = (entry: Entry): boolean => PROMISING.has(entry.subject) && entry.customerVisible;
const pays = (entry: Entry): boolean => entry.subject === 'compensation';
const refuses = (entry: Entry): boolean => REFUSING.has(entry.name);

/** Drawn from the permission table, the command catalogue and the protocol's compensation tiers: nothing in it is written twice. */
export function authorityOf(protocol: Protocol): AuthorityMatrix {
  return {
    protocol: { id: protocol.id, version: protocol.version },
    roles: STAFF_ROLES.map((role) => ({ role, name: named('role', role), promise: powersOf(role, promises), pay: powersOf(role, pays), refuse: powersOf(role, refuses), paymentLimit: paymentLimitOf(role, protocol) })),
  };
}

type Powers = AuthorityMatrix['roles'][number]['promise'];

function powersOf(role: Role, concerns: (entry: Entry) => boolean): Powers {
  return commandEntries.filter(concerns).flatMap((entry) => {
    const scope = PERMISSIONS[entry.name][role];
    const { he, en } = entry.labels;
    return scope === undefined ? [] : [{ command: entry.name, name: { he, en }, scope, secondPerson: entry.refusals.includes('approval.not-own') }];
  });
}

/** Whether a role records or approves compensation at all. */
export const paysAtAll = (role: Role): boolean => powersOf(role, pays).length > 0;

/** Automatic tiers are open to whoever may record compensation at all; a tier without a ceiling makes the second limit unlimited. */
function paymentLimitOf(role: Role, { relationship }: Protocol): AuthorityMatrix['roles'][number]['paymentLimit'] {
  const rules = relationship?.compensation;
  if (rules === undefined || !paysAtAll(role)) return null;
  const mine = rules.tiers.filter((tier) => tier.approvers.length === 0 || tier.approvers.includes(role));
  const highest = (withSecond: boolean): number | null => mine.filter((tier) => tier.secondPerson === withSecond).reduce<number | null>((most, { limitMinor }) => (limitMinor === null || (most !== null && most >= limitMinor) ? most : limitMinor), null);
  return { currency: rules.currency, aloneMinor: highest(false), withSecondMinor: highest(true), unlimited: mine.some((tier) => tier.limitMinor === null) };
}
