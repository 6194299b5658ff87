/** What the person's roles allow in this matter, before he writes: alone, or with a second person. Up to which amount is a share of what this customer pays: the form itself tells it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AuthorityMatrix } from '#contracts';
import { useMe } from '../app/session';
import { Icon } from '../parts/icon';
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

/** What only puts on record what happened decides nothing, though the matrix says who may. */
const FACT = /^(?:log|record|assess)-/;

/** Nothing is drawn for commands the matrix does not speak of, nor for facts: they need no authority. */
export function AuthorityLine({ command }: { readonly command: string }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const matrix = useQuery(authorityQuery).data;
  const roles = matrix?.roles.filter((row) => me.roles.some((role) => role === row.role)) ?? [];
  const powers = roles.flatMap((row) => [...row.promise, ...row.pay, ...row.refuse].filter((power) => power.command === command));
  const widest = [...powers].sort((a, b) => WIDTH.indexOf(b.scope) - WIDTH.indexOf(a.scope))[0];
  if (widest === undefined || FACT.test(command)) return null;
  return (
    <p className="authority sm"><Icon name={widest.secondPerson ? 'people' : 'check'} /><span><b>{t(FORM.yourAuthority)}:</b> {[t(!widest.secondPerson ? FORM.mayAlone : SECOND.test(command) ? FORM.youAreSecond : FORM.secondPerson), t(FORM[SCOPES[widest.scope]])].join('; ')}</span></p>
  );
}
