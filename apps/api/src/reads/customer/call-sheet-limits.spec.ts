import { withRelationship } from '#domain';
import type { AuthorityMatrix } from '#contracts';
import { authorityOf } from '../relationship/authority';
import { SPOKEN, limitsOf } from './call-sheet-limits';

type State = Parameters<typeof limitsOf>[0]['state'];
const unheard = withRelationship({}) as unknown as State;
const state: State = { ...unheard, listening: { ...unheard.listening, readBackConfirmedAt: 1 }, apology: { ...unheard.apology, lastAt: 1 } };
const matrix = authorityOf({ id: 'standard', version: '1' } as unknown as Parameters<typeof authorityOf>[0]);
const said = (authority: AuthorityMatrix, role: 'account-manager' | 'technical-lead' = 'account-manager'): string =>
  saidOf(authority, role, null);
const saidOf = (authority: AuthorityMatrix, role: 'account-manager' | 'technical-lead', limitHere: Parameters<typeof limitsOf>[0]['limitHere']): string =>
  limitsOf({ state, authority, limitHere, roles: [role], zone: 'Asia/Jerusalem' }).words.map((one) => one.en).join('\n').replaceAll(/[\u2066-\u2069]/g, '');
const paying = (limitHere: Parameters<typeof limitsOf>[0]['limitHere']): string => saidOf(matrix, 'account-manager', limitHere);

describe('what one may agree to on the telephone', () => {
  it('has words to say, or knows that there are none, for every command of the authority matrix', () => {
    const commands = matrix.roles.flatMap((one) => [...one.promise, ...one.refuse]).map((one) => one.command);
    expect(commands.filter((one) => !(one in SPOKEN))).toEqual([]);
  });

  it('names no act of the system, in neither language', () => {
    const names = matrix.roles.flatMap((one) => [...one.promise, ...one.pay, ...one.refuse]).flatMap((one) => [one.name.en, one.name.he]);
    const words = matrix.roles.flatMap((one) => limitsOf({ state, authority: matrix, limitHere: null, roles: [one.role as 'account-manager'], zone: 'Asia/Jerusalem' }).words).flatMap((one) => [one.en, one.he]);
    for (const name of names) expect(words.join('\n')).not.toContain(name);
  });

  it('says the money once, in one format', () => {
    expect(paying({ currency: 'ILS', aloneMinor: 100_000, withSecondMinor: 500_000, unlimited: false })).toContain('Compensation up to ₪1,000 alone, and up to ₪5,000 with a second person');
    expect(paying({ currency: 'ILS', aloneMinor: 100_050, withSecondMinor: null, unlimited: false })).toContain('Compensation up to ₪1,000.50, without asking anybody');
    expect(paying({ currency: 'ILS', aloneMinor: null, withSecondMinor: null, unlimited: false })).toContain('others approve the amount');
    expect(paying({ currency: 'ILS', aloneMinor: 100_000, withSecondMinor: null, unlimited: true }).match(/₪/g)).toHaveLength(1);
  });

  it('offers no money before the customer was heard and apologised to, and says what stands before it', () => {
    const limitHere = { currency: 'ILS', aloneMinor: 100_000, withSecondMinor: null, unlimited: false };
    const of = (so: State): string => limitsOf({ state: so, authority: matrix, limitHere, roles: ['account-manager'], zone: 'Asia/Jerusalem' }).words.map((one) => one.en).join('\n');
    expect(of(unheard)).toMatch(/Money, not yet: /);
    expect(of({ ...state, apology: { ...state.apology, lastAt: null } })).toMatch(/Money, not yet: /);
    expect(of(unheard)).not.toMatch(/1,000/);
  });

  it('offers nothing alone where nothing is left to grant this customer', () => {
    expect(paying({ currency: 'ILS', aloneMinor: 0, withSecondMinor: null, unlimited: false })).toContain('others approve the amount');
    expect(paying({ currency: 'ILS', aloneMinor: 0, withSecondMinor: 40_000, unlimited: false })).toContain('Compensation up to ₪400, with a second person');
  });

  it('leaves out what does not come up, and says where one has to ask', () => {
    expect(said(matrix)).not.toMatch(/promise still open|say no to a claim/);
    expect(said(matrix, 'technical-lead')).toMatch(/Offer no money/);
  });
});
