/** What the person's roles allow in this matter, before he writes: alone, with a second person, up to which amount. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AuthorityMatrix } from '#contracts';
import { useMe } from '../app/session';
import { Icon } from '../parts/icon';
import { money } from '../words/time';
import { useWords } from '../words/words';
import { authorityQuery } from './queries';
import { FORM } from './texts';

type RoleRow = AuthorityMatrix['roles'][number];
type Power = RoleRow['promise'][number];
const SCOPES: Readonly<Record<Power['scope'], keyof typeof FORM>> = { any: 'scopeAny', desk: 'scopeDesk', assigned: 'scopeAssigned', 'desk-when-no-account-manager': 'scopeNoAm', 'any-when-severe': 'scopeSevere', contact: 'scopeAssigned' };
/** Of several roles the widest counts. */
const WIDTH: readonly Power['scope'][] = ['contact', 'assigned', 'any-when-severe', 'desk-when-no-account-manager', 'desk', 'any'];

/** Whoever approves or confirms is himself the second person who was asked for. */
const SECOND = /^(?:approve|confirm)-(?!claim-verdict)/;

const OF_THIS_CUSTOMER: ReadonlySet<string> = new Set(['propose-compensation', 'approve-compensation']);

/** Nothing is drawn for commands the matrix does not speak of: facts need no authority. */
export function AuthorityLine({ command }: { readonly command: string }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const matrix = useQuery(authorityQuery).data;
  const roles = matrix?.roles.filter((row) => me.roles.some((role) => role === row.role)) ?? [];
  const powers = roles.flatMap((row) => [...row.promise, ...row.pay, ...row.refuse].filter((power) => power.command === command));
  const widest = [...powers].sort((a, b) => WIDTH.indexOf(b.scope) - WIDTH.indexOf(a.scope))[0];
  if (widest === undefined) return null;
  const paying = roles.some((row) => row.pay.some((power) => power.command === command));
  // Of a customer's compensation the form itself tells the limit: it is a share of what this customer pays, and the narrower one counts.
  const limits = paying && !OF_THIS_CUSTOMER.has(command) ? limitWords(roles, language, t) : [];
  return (
    <p className="authority sm"><Icon name={widest.secondPerson ? 'people' : 'check'} /><span><b>{t(FORM.yourAuthority)}:</b> {[t(!widest.secondPerson ? FORM.mayAlone : SECOND.test(command) ? FORM.youAreSecond : FORM.secondPerson), t(FORM[SCOPES[widest.scope]]), ...limits].join('; ')}</span></p>
  );
}

function limitWords(roles: readonly RoleRow[], language: 'he' | 'en', t: ReturnType<typeof useWords>['t']): readonly string[] {
  const limits = roles.flatMap((row) => (row.paymentLimit === null ? [] : [row.paymentLimit]));
  if (limits.some((limit) => limit.unlimited)) return [t(FORM.unlimited)];
  const currency = limits[0]?.currency;
  if (currency === undefined) return [];
  const most = (key: 'aloneMinor' | 'withSecondMinor'): number => Math.max(0, ...limits.filter((limit) => limit.currency === currency).map((limit) => limit[key] ?? 0));
  const [alone, withSecond] = [most('aloneMinor'), most('withSecondMinor')];
  return [...(alone > 0 ? [t(FORM.upTo, { amount: money(alone, currency) })] : []), ...(withSecond > alone ? [t(FORM.upToTwo, { amount: money(withSecond, currency) })] : [])];
}
