import type { ApprovalItem, ObligationItem } from '#contracts';
import { formatPair } from '../words/words';
import type { Words } from '../words/words';
import { OTHERWISE, actOf, keyOf, mineOf, otherwise, verbOf, whatOf } from './approvals';
import { APPROVALS, IF_NOT } from './texts';

const item = (over: Partial<ApprovalItem>): ApprovalItem => ({
  crisisId: 'c1', crisisReference: 'TK-2026-00001', crisisSummary: 's', accountName: 'Orot', severity: 2, drill: false, kind: 'cancel', subject: null, also: {}, words: '', amount: null, to: null, by: null, at: null, until: null, waitsFor: null,
  command: 'confirm-cancel', may: 'yes', deciders: [], ...over,
});
const duty = (kind: ObligationItem['kind'], about: string | null, crisisId = 'c1') => ({ crisisId, kind, about });
const t = (language: 'he' | 'en'): Words['t'] => (pair, values) => formatPair(pair, language, values);

describe('what waits for my approval', () => {
  it('is what I may decide: neither my own wishes nor those of others to decide', () => {
    expect(mineOf([item({}), item({ may: 'own' }), item({ may: 'role' })], [])).toEqual([item({})]);
  });

  it('leaves out a wish I have as a duty already, and only that one', () => {
    const messages = ['m1', 'm2'].map((id) => item({ kind: 'message', subject: { field: 'proposalId', id } }));
    expect(mineOf(messages, [duty('message-reading', 'm1')]).map((one) => one.subject?.id)).toEqual(['m2']);
    expect(mineOf(messages, [duty('message-reading', 'm1', 'c2'), duty('promise', 'm2')])).toHaveLength(2);
    const sign = item({ kind: 'review-signature' });
    expect([mineOf([sign], [duty('executive-review', null)]), mineOf([item({ kind: 'review' })], [duty('executive-review', null)])]).toEqual([[], [item({ kind: 'review' })]]);
  });

  it('carries into the command what is known of it', () => {
    expect(actOf(item({ command: 'approve-plan-item', subject: { field: 'itemId', id: 'p1' }, also: { revision: 2 } }))).toEqual({ crisisId: 'c1', kind: 'cancel', command: 'approve-plan-item', initial: { itemId: 'p1', revision: 2 } });
    expect(actOf(item({})).initial).toEqual({});
    expect(new Set([item({}), item({ crisisId: 'c2' }), item({ kind: 'message', subject: { field: 'f', id: '1' } })].map(keyOf)).size).toBe(3);
  });

  it('may be answered otherwise where there is a command for that, with what that command takes', () => {
    const act = actOf(item({ kind: 'plan-item', command: 'approve-plan-item', subject: { field: 'itemId', id: 'p1' }, also: { revision: 2 } }));
    expect(OTHERWISE[act.kind ?? 'cancel']).toEqual(['amend-plan-item', 'drop-plan-item']);
    expect(otherwise(act, 'drop-plan-item', ['itemId', 'reason'])).toEqual({ crisisId: 'c1', command: 'drop-plan-item', initial: { itemId: 'p1' } });
    expect(otherwise(act, 'amend-plan-item', ['itemId', 'revision', 'words']).initial).toEqual({ itemId: 'p1', revision: 2 });
  });

  it.each(['he', 'en'] as const)('says in %s what is asked, what is done, and what happens if nobody does', (language) => {
    const kinds = Object.keys(IF_NOT) as ApprovalItem['kind'][];
    expect(new Set(kinds.map((kind) => whatOf(item({ kind, to: 3, amount: { minor: 90_000, currency: 'ILS' } }), t(language)))).size).toBe(kinds.length);
    expect(kinds.filter((kind) => IF_NOT[kind][language] === '')).toEqual([]);
    expect(whatOf(item({ kind: 'compensation', amount: { minor: 90_000, currency: 'ILS' } }), t(language))).toContain('900');
    expect(verbOf(item({ kind: 'message' }), t(language))).toBe(APPROVALS.read[language]);
    expect(verbOf(item({}), t(language))).toBe(APPROVALS.decide[language]);
  });
});
