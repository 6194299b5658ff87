/** What the reader may say yes to on the telephone, in words he can say there; the commands behind it stay for machines. Pure. */
import type { AuthorityMatrix, CallSheet } from '#contracts';
import { forecastFor, lockedBy } from '#domain';
import type { CrisisSnapshot, StaffRole } from '#domain';
import type { TextKey } from '#i18n';
import { named, told } from '../words';
import { line, money, those, withPart, withParts } from './call-sheet-words';
import type { Line, Lines } from './call-sheet-words';

/** A command of the authority matrix as a thing one agrees to in a conversation; null: nothing anybody says to a customer. */
export const SPOKEN: Readonly<Record<string, TextKey | null>> = {
  'log-contact': 'sheet.agree.next-word', 'send-message': 'sheet.agree.next-word', 'approve-message': null,
  'renegotiate-promise': 'sheet.agree.new-date', 'disclose-finding': 'sheet.agree.finding',
  'offer-options': 'sheet.agree.options', 'assess-option': null, 'record-session': 'sheet.agree.session',
  'approve-plan-item': 'sheet.agree.plan', 'amend-plan-item': 'sheet.agree.plan', 'drop-plan-item': null, 'issue-plan-link': 'sheet.agree.link',
  'decide-claim': 'sheet.agree.refuse', 'record-claim-response': null, 'set-boundary': 'sheet.agree.boundary', 'confirm-boundary': null,
};

type Limits = CallSheet['limits'];
interface LimitFacts {
  readonly state: CrisisSnapshot['state'];
  readonly authority: AuthorityMatrix;
  /** What the reader may grant this customer now: never the limit of the role alone, which holds for no customer in particular. */
  readonly limitHere: Limits['paymentLimit'];
  readonly roles: readonly StaffRole[];
  readonly zone: string;
}

/** Of the reader's own roles; who has several may do what any of them may. */
export function limitsOf(facts: LimitFacts): Limits {
  const { authority, roles } = facts;
  const mine = authority.roles.filter((one) => roles.some((role) => role === one.role));
  const powers = (of: 'promise' | 'pay' | 'refuse'): Limits['pay'] => {
    const all = mine.flatMap((one) => one[of]);
    const commands = [...new Set(all.map((one) => one.command))];
    return commands.flatMap((command) => all.find((one) => one.command === command) ?? []).map(({ command, name, secondPerson }) => ({ command, name, secondPerson }));
  };
  const limits = { roles: mine.map((one) => one.name), promise: powers('promise'), pay: powers('pay'), refuse: powers('refuse'), paymentLimit: facts.limitHere };
  return { ...limits, words: wordsOf(limits, facts) };
}

function wordsOf({ promise, pay, refuse, paymentLimit }: Omit<Limits, 'words'>, { state, zone }: LimitFacts): Lines {
  const range = forecastFor(state);
  const said = (of: Limits['pay']): readonly TextKey[] => [...new Set(of.flatMap(({ command }) => SPOKEN[command] ?? []))].filter((key) => isMatter(key, state));
  return [
    ...said(promise).map((key) => line(key)),
    ...those([promise.length > 0 && range !== null, () => withParts('sheet.limit.date', { at: told(range?.p90At ?? 0, zone) })]),
    ...(pay.length === 0 ? [] : [lockLine(state) ?? moneyLine(paymentLimit)]),
    ...said(refuse).map((key) => line(key)),
    ...those([promise.length === 0, () => line('sheet.limit.no-promise')], [pay.length === 0, () => line('sheet.limit.no-money')]),
  ];
}

/** What does not come up in this crisis is left out: the sheet is read with the telephone in the hand. */
function isMatter(key: TextKey, state: CrisisSnapshot['state']): boolean {
  if (key === 'sheet.agree.new-date') return state.promise.open.some((one) => one.brokenAt === null);
  if (key === 'sheet.agree.refuse') return state.claim.claims.length > 0;
  return true;
}

/** Nothing is offered before the customer was heard and apologised to, whatever the role grants; null where nothing stands before it. */
function lockLine(state: CrisisSnapshot['state']): Line | null {
  const lock = lockedBy(state, 'loss-repair');
  return lock === null ? null : withPart('sheet.money.locked', { name: 'why', words: named('compensation-lock', lock.code.split('.').at(-1) ?? '') });
}

/** Money once: how far alone, how far with a second person. */
function moneyLine(limit: Limits['paymentLimit']): Line {
  if (limit === null) return line('sheet.money.ask');
  const { currency, aloneMinor, withSecondMinor, unlimited } = limit;
  const alone = aloneMinor === null || aloneMinor === 0 ? null : money(aloneMinor, currency);
  const second = withSecondMinor === null ? null : money(withSecondMinor, currency);
  if (alone !== null) {
    if (unlimited) return withParts('sheet.money.alone-unlimited', { alone });
    return second === null ? withParts('sheet.money.alone', { alone }) : withParts('sheet.money.alone-second', { alone, second });
  }
  if (unlimited) return line('sheet.money.unlimited');
  return second === null ? line('sheet.money.ask') : withParts('sheet.money.second', { second });
}
