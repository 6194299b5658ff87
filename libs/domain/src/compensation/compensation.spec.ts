import type { CommandMap } from '../crisis/commands';
import { missingToClose } from '../crisis/gates';
import { outboxFor } from '../crisis/notify';
import { replay } from '../crisis/hallway';
import { DAY_MS, HOUR_MS } from '../kernel';
import type { Actor } from '../kernel';
import { compensationRules, noHistory } from '../testing/compensation-rules';
import { AMOS, EYAL, INES, T0, TAMAR, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import type { CompensationHistory, CompensationRules } from './compensation';
import { leftNow, standingNow } from './judge';
import { faultOf } from './offer';

const HILA: Actor = { id: 'hila', role: 'head-of-service' };
const severities = Object.fromEntries(Object.entries(testProtocol.severities).map(([key, one]) => [key, { ...one, duties: { ...one.duties, 'compensation-decision': { target: { kind: 'days', days: 5 }, clock: 'desk' } } }])) as typeof testProtocol.severities;
const protocolWith = (rules: CompensationRules) => ({ ...testProtocol, severities, pauses: { ...testProtocol.pauses, legal_hold: { kinds: ['compensation-decision' as const], maxMs: 30 * DAY_MS } }, relationship: { compensation: rules } });
type Propose = CommandMap['propose-compensation'];

/** A crisis in which the customer was heard and we said sorry, the two locks of every offer but the law's. */
function story(so: { readonly rules?: CompensationRules; readonly locked?: boolean } = {}): Story {
  const told = new Story({ protocol: protocolWith(so.rules ?? compensationRules), impactLevel: 2 });
  if (so.locked !== true) told.state = { ...told.state, listening: { ...told.state.listening, readBackConfirmedAt: T0 }, apology: { ...told.state.apology, lastAt: T0 } };
  return told;
}
const loss = (over: Partial<CommandMap['record-loss']> = {}): CommandMap['record-loss'] => ({ lossKind: 'money', documentedLossMinor: 4_000_000, currency: 'ILS', ourSharePercent: 100, contractCapMinor: null, evidence: ['invoice'], ...over });
const offer = (over: Partial<Propose> = {}, history: Partial<CompensationHistory> = {}): Propose => ({
  kind: 'loss-repair', basis: 'fault', amountMinor: 80_000, currency: 'ILS', gestureId: null, matchedLoss: 'loss-1', reason: 'overtime', mismatchReason: null, history: { ...noHistory, ...history }, ...over,
});
const goodwill = (over: Partial<Propose> = {}, history: Partial<CompensationHistory> = {}): Propose => offer({ kind: 'goodwill', basis: 'goodwill', matchedLoss: null, ...over }, history);
const approval = (over: Partial<CommandMap['approve-compensation']> = {}): CommandMap['approve-compensation'] => ({ compensationId: 'compensation-2', note: '', finance: null, legal: null, history: noHistory, ...over });
const withLoss = (over: Partial<CommandMap['record-loss']> = {}): Story => story().act('record-loss', loss(over), AMOS);

describe('who hears that it was decided', () => {
  it('whoever proposed it and whoever speaks with the customer, but not who decided, nor where an automatic answer told it', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 3_000_000 }), TAMAR);
    const { id } = told.state.compensation.entries[0] ?? { id: '' };
    told.act('approve-compensation', approval({ compensationId: id, finance: 'dana' }), EYAL);
    const event = told.of('compensation.decided')[0];
    if (event === undefined) throw new Error('nothing was decided');
    expect(outboxFor(told.state, event).map(({ personId, template, params }) => [personId, template, params['amountMinor']])).toEqual([['tamar', 'staff.compensation-granted', 3_000_000], ['amos', 'staff.compensation-granted', 3_000_000]]);
    expect(outboxFor(told.state, event, [event, { ...event, type: 'lane.answered-automatically' } as never])).toEqual([]);
  });
});

describe('the duty to decide, while another proposal waits', () => {
  const waiting = (rules: CompensationRules = { ...compensationRules, decidesWhenNoneWaits: true }): Story => story({ rules }).act('record-loss', loss(), AMOS).act('propose-compensation', offer({ amountMinor: 3_000_000 }), AMOS);
  const small = goodwill({ kind: 'symbolic', gestureId: 'coupon', amountMinor: 10_000 });
  it('stays open after a small gesture, with whoever may approve, until the last proposal has its answer', () => {
    const told = waiting();
    expect(told.state.compensation.entries).toMatchObject([{ state: 'proposed' }]);
    const approver = told.duty('compensation-decision').owner;
    expect(approver).not.toBe('amos');
    told.act('propose-compensation', small, AMOS);
    expect([told.state.compensation.decision?.id, told.duty('compensation-decision').owner]).toEqual(['compensation-3', approver]);
    told.act('decline-compensation', { compensationId: told.state.compensation.entries[0]?.id ?? '', reason: 'r' }, HILA);
    expect([told.open('compensation-decision'), told.outcomes('compensation-decision')]).toEqual([undefined, ['kept']]);
  });
  it('begins anew for its approver where a decision was made before it', () => {
    const told = story({ rules: { ...compensationRules, decidesWhenNoneWaits: true } }).act('record-loss', loss(), AMOS).act('propose-compensation', small, AMOS);
    expect(told.open('compensation-decision')).toBeUndefined();
    told.act('propose-compensation', offer({ amountMinor: 3_000_000 }), AMOS);
    expect(told.duty('compensation-decision').owner).toBe('hila');
  });
  it('ends with the first decision under a protocol that says nothing of it', () => {
    expect(waiting(compensationRules).act('propose-compensation', small, AMOS).open('compensation-decision')).toBeUndefined();
  });
});

describe('what has to come before an offer', () => {
  it('is a confirmed listening record and an apology; the law waits for neither', () => {
    const told = story({ locked: true }).act('record-loss', loss(), AMOS);
    expect(told.refusal('propose-compensation', offer(), AMOS)).toBe('compensation.not-heard');
    told.state = { ...told.state, listening: { ...told.state.listening, readBackConfirmedAt: T0 } };
    expect(told.refusal('propose-compensation', offer(), AMOS)).toBe('compensation.not-apologised');
    expect(told.refusal('propose-compensation', offer({ kind: 'statutory', basis: 'statutory' }), AMOS)).toBe('accepted');
  });
  it('is a history: nothing is judged without it', () => {
    const { history: _left, ...bare } = offer();
    expect(withLoss().refusal('propose-compensation', bare, AMOS)).toBe('compensation.history-missing');
    expect(new Story().refusal('propose-compensation', offer(), AMOS)).toBe('compensation.no-policy');
  });
});

describe('fault and goodwill', () => {
  it('follow our shares and the verdict', () => {
    const shares = (...of: readonly number[]) => of.map((ourSharePercent) => ({ ourSharePercent }));
    expect([faultOf([], 'not-examined'), faultOf(shares(0, 0), 'our-fault'), faultOf(shares(100, 100), 'our-fault'), faultOf(shares(100, 0), 'our-fault')]).toEqual([null, 'none', 'full', 'shared']);
    expect([faultOf(shares(100), 'shared'), faultOf(shares(100), 'customer-error'), faultOf([], 'not-provable')]).toEqual(['shared', 'none', 'none']);
  });
  it('without fault only goodwill is possible, never recorded as fault, and only up to its ceiling', () => {
    const told = withLoss({ ourSharePercent: 0 });
    expect(told.refusal('propose-compensation', offer(), AMOS)).toBe('compensation.no-fault');
    expect(told.refusal('propose-compensation', goodwill({ amountMinor: 100_001 }), EYAL)).toBe('compensation.goodwill-limit');
    told.act('propose-compensation', goodwill({ amountMinor: 100_000 }), AMOS);
    expect(told.of('compensation.decided')[0]?.data).toMatchObject({ basis: 'goodwill', fault: 'none', tier: 1, automatic: true });
    expect(told.refusal('propose-compensation', goodwill({ amountMinor: 1 }), AMOS)).toBe('compensation.goodwill-limit');
    expect(withLoss().refusal('propose-compensation', goodwill({ amountMinor: 60_000 }, { goodwillWithin30DaysMinor: 50_000 }), AMOS)).toBe('compensation.goodwill-limit');
  });
  it('bound a fault by loss, share and hardship, a contract by its cap, and never mix currencies', () => {
    const told = withLoss({ documentedLossMinor: 1_001, ourSharePercent: 50 });
    // Half of 1,001 rounded up, and half of 150,000.
    expect(told.try('propose-compensation', offer({ amountMinor: 75_502 }), AMOS)).toMatchObject({ code: 'compensation.above-offer', params: { leftMinor: 75_501 } });
    expect(told.refusal('propose-compensation', offer({ amountMinor: 75_501 }), AMOS)).toBe('accepted');
    expect(withLoss({ contractCapMinor: 5_000 }).refusal('propose-compensation', offer({ kind: 'contractual-credit', amountMinor: 5_001 }), AMOS)).toBe('compensation.contract-cap');
    expect(told.refusal('propose-compensation', offer({ currency: 'EUR' }), AMOS)).toBe('compensation.currency');
    expect(told.refusal('record-loss', loss({ currency: 'EUR' }), AMOS)).toBe('compensation.currency');
    expect(told.refusal('propose-compensation', offer({ kind: 'goodwill', basis: 'fault' }), AMOS)).toBe('compensation.kind-basis');
    expect(story().refusal('propose-compensation', offer(), AMOS)).toBe('compensation.no-loss');
  });
});

describe('what is left to offer', () => {
  const rules = compensationRules;
  const left = (told: Story, history = noHistory) => leftNow(told.state, { rules, history, now: told.now });
  it('is the loss less what was given for it, and goodwill up to its own ceiling: what is refused beyond, told beforehand', () => {
    const told = withLoss({ documentedLossMinor: 40_000, ourSharePercent: 100, contractCapMinor: null });
    const { faultMinor, goodwillMinor } = left(told);
    expect(goodwillMinor).toBe(100_000);
    expect(told.try('propose-compensation', offer({ amountMinor: faultMinor + 1 }), AMOS)).toMatchObject({ code: 'compensation.above-offer', params: { leftMinor: faultMinor } });
    told.act('propose-compensation', goodwill({ amountMinor: 60_000 }), AMOS);
    expect(left(told)).toMatchObject({ faultMinor, goodwillMinor: 40_000, givenForFaultMinor: 0 });
    expect(told.refusal('propose-compensation', goodwill({ amountMinor: 40_001 }), AMOS)).toBe('compensation.goodwill-limit');
    told.act('propose-compensation', offer({ amountMinor: 30_000 }), AMOS);
    const waiting = told.state.compensation.entries.find((one) => one.state === 'proposed');
    if (waiting !== undefined) told.act('approve-compensation', approval({ compensationId: waiting.id }), TAMAR);
    expect(left(told)).toMatchObject({ faultMinor: faultMinor - 30_000, givenForFaultMinor: 30_000 });
  });
  it('is no fault without a loss, ends at the contract and at the year, and counts symbolic gestures', () => {
    expect(left(story())).toMatchObject({ faultMinor: 0, creditMinor: 0, goodwillMinor: 100_000, symbolic: 2 });
    expect(left(withLoss({ contractCapMinor: 5_000 }))).toMatchObject({ faultMinor: 5_000, creditMinor: 5_000 });
    expect(left(withLoss(), { ...noHistory, yearlyValueMinor: 1_000_000, within12MonthsMinor: 90_000, symbolicIn12Months: 2 })).toMatchObject({ faultMinor: 10_000, creditMinor: 10_000, goodwillMinor: 10_000, symbolic: 0 });
  });
});

describe('a claim that proved wrong', () => {
  it('leaves goodwill only, marked as given all the same', () => {
    const told = withLoss();
    const item = { id: 'i', kind: 'billing' as const, product: null, statement: 's', verdict: 'wrong' as const, parts: null };
    const claim = {
      id: 'claim-1', receivedAt: T0, contested: null, items: [item], involved: [], examiner: null, second: null, secondBecause: null, steps: { stop: T0, check: T0, understand: T0, decide: T0 },
      evidence: { customer: 1, representative: 1, trace: 1 }, conduct: null, decision: { by: 'hila', response: 'rejected_with_reasons' as const }, confirmedAt: null, holding: null, answered: null,
    };
    told.state = { ...told.state, claim: { ...told.state.claim, claims: [claim] } };
    expect(told.refusal('propose-compensation', offer(), AMOS)).toBe('compensation.no-fault');
    told.act('propose-compensation', goodwill({ amountMinor: 30_000 }), AMOS);
    expect(told.of('compensation.decided')[0]?.data).toMatchObject({ basis: 'goodwill', fault: 'none', claimWrong: true });
  });
});

describe('matched to the loss', () => {
  it('refuses money for neglect unless somebody says why', () => {
    const told = withLoss({ lossKind: 'attention', documentedLossMinor: 0 });
    expect(told.try('propose-compensation', offer({ amountMinor: 10_000 }), AMOS)).toMatchObject({ code: 'compensation.mismatch', params: { lossKind: 'attention', fitting: 'non-monetary, symbolic' } });
    expect(told.refusal('propose-compensation', offer({ kind: 'non-monetary', gestureId: 'hour', amountMinor: 0 }), AMOS)).toBe('accepted');
    expect(told.refusal('propose-compensation', offer({ amountMinor: 10_000, mismatchReason: 'they asked for it' }), AMOS)).toBe('accepted');
  });
  it('asks which loss, and takes gestures from the catalogue at their value', () => {
    const told = withLoss();
    expect(told.refusal('propose-compensation', offer({ matchedLoss: null }), AMOS)).toBe('compensation.loss-required');
    expect(told.refusal('propose-compensation', offer({ matchedLoss: 'loss-9' }), AMOS)).toBe('compensation.loss-unknown');
    const symbolic = goodwill({ kind: 'symbolic', amountMinor: 10_000 });
    expect(told.refusal('propose-compensation', symbolic, AMOS)).toBe('compensation.gesture-required');
    expect(told.refusal('propose-compensation', { ...symbolic, gestureId: 'yacht' }, AMOS)).toBe('compensation.gesture-unknown');
    expect(told.refusal('propose-compensation', { ...symbolic, gestureId: 'coupon', amountMinor: 1 }, AMOS)).toBe('compensation.gesture-value');
    expect(told.refusal('propose-compensation', offer({ amountMinor: 0 }), AMOS)).toBe('compensation.zero');
  });
});

describe('who decides', () => {
  it('decides a small gesture by itself, twice a year and no more', () => {
    const coupon = goodwill({ kind: 'symbolic', gestureId: 'coupon', amountMinor: 10_000 });
    const told = story().act('propose-compensation', coupon, INES);
    expect(told.state.compensation.entries[0]).toMatchObject({ state: 'decided', tier: 0, decidedBy: 'ines', expiresAt: T0 + 365 * DAY_MS });
    told.act('propose-compensation', coupon, INES);
    expect(told.refusal('propose-compensation', coupon, INES)).toBe('compensation.too-frequent');
    expect(story().refusal('propose-compensation', goodwill({ kind: 'symbolic', gestureId: 'coupon', amountMinor: 10_000 }, { symbolicIn12Months: 2 }), INES)).toBe('compensation.too-frequent');
  });
  it('decides at once within the proposer’s role and waits for another beyond it', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 100_000 }), AMOS);
    expect(told.state.compensation.entries.at(-1)?.state).toBe('decided');
    expect(withLoss().act('propose-compensation', offer(), INES).state.compensation.entries.at(-1)?.state).toBe('proposed');
    const large = withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), TAMAR);
    expect(large.state.compensation.entries.at(-1)).toMatchObject({ state: 'proposed', tier: 2 });
    expect(large.refusal('approve-compensation', approval(), TAMAR)).toBe('approval.not-own');
    expect(large.try('approve-compensation', approval(), AMOS)).toMatchObject({ code: 'compensation.wrong-role', params: { tier: 2 } });
    large.act('approve-compensation', approval(), HILA);
    expect(large.state.compensation.entries.at(-1)).toMatchObject({ state: 'decided', decidedBy: 'hila' });
    expect(large.refusal('approve-compensation', approval(), HILA)).toBe('compensation.not-waiting');
  });
  it('tells the nearest approver of a proposal that waits, and nobody of one decided at once', () => {
    const drafts = (told: Story): readonly (string | null)[] => told.events.flatMap((event) => outboxFor(told.state, event)).filter((one) => one.template === 'staff.compensation-waiting').map((one) => one.personId);
    expect(drafts(withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), AMOS))).toEqual(['tamar']);
    expect(drafts(withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), TAMAR))).toEqual(['hila']);
    expect(drafts(withLoss().act('propose-compensation', offer(), AMOS))).toEqual([]);
  });
  it('tells whoever proposed it, and whoever speaks with the customer, what another decided', () => {
    const drafts = (told: Story) => told.events.flatMap((event) => outboxFor(told.state, event)).filter((one) => /compensation-(?:granted|declined)/.test(one.template)).map((one) => [one.personId, one.template]);
    const waits = (actor: Actor): Story => withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), actor);
    expect(drafts(waits(AMOS).act('approve-compensation', approval(), HILA))).toEqual([['amos', 'staff.compensation-granted']]);
    expect(drafts(waits(TAMAR).act('approve-compensation', approval(), HILA))).toEqual([['tamar', 'staff.compensation-granted'], ['amos', 'staff.compensation-granted']]);
    expect(drafts(waits(AMOS).act('decline-compensation', { compensationId: 'compensation-2', reason: 'r' }, HILA))).toEqual([['amos', 'staff.compensation-declined']]);
    expect(drafts(waits(AMOS).act('decline-compensation', { compensationId: 'compensation-2', reason: 'r' }, AMOS))).toEqual([]);
    expect(drafts(withLoss().act('propose-compensation', offer(), AMOS))).toEqual([]);
  });
  it('tells the approver what he weighs: amount, loss, what was given before within the window, reason and tier', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 80_000 }), AMOS).act('propose-compensation', offer({ amountMinor: 40_000, reason: 'two lost days' }), AMOS);
    const [mail] = told.events.flatMap((event) => outboxFor(told.state, event)).filter((one) => one.template === 'staff.compensation-waiting');
    expect(mail?.params).toMatchObject({ tier: 2, reason: 'two lost days', currency: 'ILS', amountMinor: 40_000, beforeMinor: 80_000, lossKind: told.state.compensation.losses[0]?.lossKind, lossMinor: told.state.compensation.losses[0]?.documentedLossMinor });
  });
  it('asks for evidence, finance, counsel and leadership as the tier rises', () => {
    const bare = withLoss({ evidence: [] }).act('propose-compensation', offer({ amountMinor: 900_000 }), AMOS);
    expect(bare.refusal('approve-compensation', approval(), TAMAR)).toBe('compensation.evidence-missing');
    const third = withLoss().act('propose-compensation', offer({ amountMinor: 4_000_000 }), AMOS);
    expect(third.refusal('approve-compensation', approval(), HILA)).toBe('compensation.finance-missing');
    third.act('assess-risk', { class: 'legal', level: 'high', note: '', owner: null }, INES);
    expect(third.refusal('approve-compensation', approval({ finance: 'seen' }), HILA)).toBe('compensation.legal-missing');
    expect(third.refusal('approve-compensation', approval({ finance: 'seen', legal: 'seen' }), HILA)).toBe('accepted');
    const fifth = withLoss({ documentedLossMinor: 40_000_000 }).act('propose-compensation', offer({ amountMinor: 30_000_000 }), AMOS);
    expect(fifth.state.compensation.entries.at(-1)?.tier).toBe(5);
    expect(fifth.refusal('approve-compensation', approval({ finance: 'seen', legal: 'seen' }), HILA)).toBe('compensation.wrong-role');
    expect(fifth.refusal('approve-compensation', approval({ finance: 'seen', legal: 'seen' }), EYAL)).toBe('compensation.note-missing');
    expect(fifth.refusal('approve-compensation', approval({ finance: 'seen', legal: 'seen', note: 'the board agreed' }), EYAL)).toBe('accepted');
  });
  it('adds up what the customer got within the window: a large amount in small parts is a large amount', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS).act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS);
    expect(told.state.compensation.entries.map((one) => [one.tier, one.state])).toEqual([[1, 'decided'], [2, 'proposed']]);
    expect(withLoss().act('propose-compensation', offer({ amountMinor: 1_000 }, { within30DaysMinor: 99_500 }), AMOS).state.compensation.entries[0]?.tier).toBe(2);
    const later = withLoss().act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS).wait(31 * DAY_MS).act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS);
    expect(later.state.compensation.entries.at(-1)?.tier).toBe(1);
  });
  it('judges anew at approval, keeps the yearly cap but for the law, and goes higher beyond the budget', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), AMOS);
    expect(told.refusal('approve-compensation', approval({ history: { ...noHistory, within30DaysMinor: 200_000 } }), TAMAR)).toBe('compensation.wrong-role');
    const value = { yearlyValueMinor: 9_000_000, monthlyValueMinor: 750_000 };
    expect(told.try('approve-compensation', approval({ history: { ...noHistory, ...value, within12MonthsMinor: 1 } }), TAMAR)).toMatchObject({ code: 'compensation.yearly-cap', params: { leftMinor: 899_999 } });
    expect(withLoss().refusal('propose-compensation', offer({ kind: 'statutory', basis: 'statutory', amountMinor: 2_000_000 }, value), AMOS)).toBe('accepted');
    expect(withLoss().act('propose-compensation', offer({}, { budgetLeftMinor: 79_999 }), AMOS).state.compensation.entries[0]).toMatchObject({ tier: 3, state: 'proposed' });
    // 5 % of 750,000 is less than 1,000 NIS: the lower limit counts.
    expect(withLoss().act('propose-compensation', offer({ amountMinor: 40_000 }, value), AMOS).state.compensation.entries[0]?.tier).toBe(2);
  });
});

describe('who decides about a waiting proposal now', () => {
  const told = withLoss().act('propose-compensation', offer({ amountMinor: 120_000 }), AMOS);
  const [entry] = told.state.compensation.entries;
  const standing = (history: Partial<CompensationHistory>) => {
    const rules = told.state.protocol.relationship?.compensation;
    if (entry === undefined || rules === undefined) throw new Error('no proposal');
    return standingNow(told.state.compensation, entry, { rules, history: { ...noHistory, ...history }, now: told.now });
  };
  it('is the tier it was proposed at while nothing changed', () => {
    expect(entry).toMatchObject({ state: 'proposed', tier: 2 });
    expect(standing({})).toEqual({ grantedMinor: 0, overBudget: false, tier: 2 });
  });
  it('is higher once the budget is used up, as its approval is refused', () => {
    expect(standing({ budgetLeftMinor: 119_999 })).toEqual({ grantedMinor: 0, overBudget: true, tier: 3 });
    expect(standing({ budgetLeftMinor: 120_000 })).toMatchObject({ overBudget: false, tier: 2 });
    const answers = (budgetLeftMinor: number): string => told.refusal('approve-compensation', approval({ compensationId: entry?.id ?? '', history: { ...noHistory, budgetLeftMinor } }), TAMAR);
    expect([answers(119_999), answers(120_000)]).toEqual(['compensation.wrong-role', 'accepted']);
  });
  it('is higher by what was granted meanwhile; what the law grants counts alone', () => {
    expect(standing({ within30DaysMinor: 1_000_000 })).toMatchObject({ grantedMinor: 1_000_000, tier: 3 });
    const rules = told.state.protocol.relationship?.compensation;
    if (entry === undefined || rules === undefined) throw new Error('no proposal');
    expect(standingNow(told.state.compensation, { ...entry, kind: 'statutory', basis: 'statutory' }, { rules, history: { ...noHistory, within30DaysMinor: 1_000_000, budgetLeftMinor: 0 }, now: told.now })).toEqual({ grantedMinor: 0, overBudget: false, tier: 2 });
  });
});

describe('a decision in every crisis', () => {
  const owed = (told: Story) => missingToClose(told.state).map((one) => one.code).filter((code) => code.startsWith('missing.compensation'));

  it('is owed once the loss is known or the customer works again, pausable for legal hold only, and zero is one', () => {
    const told = story();
    expect(told.open('compensation-decision')).toBeUndefined();
    told.repaired();
    const duty = told.duty('compensation-decision');
    expect(duty).toMatchObject({ owner: 'tamar', clock: 'desk' });
    expect(told.refusal('pause-clock', { obligationId: duty.id, reason: 'waiting_customer', text: 't', until: told.now + HOUR_MS }, INES)).toBe('clock.not-pausable');
    expect(told.refusal('pause-clock', { obligationId: duty.id, reason: 'legal_hold', text: 't', until: told.now + HOUR_MS }, INES)).toBe('accepted');
    expect(owed(told)).toEqual(['missing.compensation-decision']);
    told.act('decide-no-compensation', { because: 'nothing was lost' }, AMOS);
    expect(told.outcomes('compensation-decision')).toEqual(['kept']);
    expect(owed(told)).toEqual([]);
    told.act('record-loss', loss(), AMOS);
    expect(told.open('compensation-decision')).toBeUndefined();
    expect(told.refusal('decide-no-compensation', { because: 'again' }, AMOS)).toBe('compensation.already-decided');
  });
  it('is owed from the opening where the loss is known then, and is not asked of older protocols', () => {
    const impact = { processes: [], lossPerHourMinor: 1, currency: 'ILS', usersAffected: null, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' as const };
    expect(new Story({ protocol: protocolWith(compensationRules), impact }).open('compensation-decision')).toBeDefined();
    const old = new Story({ impact }).repaired();
    expect(old.open('compensation-decision')).toBeUndefined();
    expect(owed(old)).toEqual([]);
    expect(old.refusal('decide-no-compensation', { because: 'b' }, AMOS)).toBe('accepted');
  });
  it('waits for proposals: they are approved, declined by the right role, or taken back', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 900_000 }), INES);
    expect(owed(told)).toEqual(['missing.compensation-decision', 'missing.compensation-approval']);
    expect(told.refusal('decide-no-compensation', { because: 'b' }, AMOS)).toBe('compensation.proposal-waiting');
    expect(told.refusal('decline-compensation', { compensationId: 'compensation-2', reason: 'r' }, AMOS)).toBe('compensation.wrong-role');
    expect(told.refusal('decline-compensation', { compensationId: 'compensation-2', reason: 'r' }, TAMAR)).toBe('accepted');
    told.act('decline-compensation', { compensationId: 'compensation-2', reason: 'taken back' }, INES);
    expect(owed(told)).toEqual(['missing.compensation-decision']);
    expect(told.duty('compensation-decision')).toBeDefined();
  });
});

describe('what becomes of a decision', () => {
  it('keeps a refusal as an outcome, frees its amount, and pays what was taken', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS);
    const id = { compensationId: 'compensation-2' };
    expect(told.refusal('record-compensation-paid', { ...id, at: told.now + HOUR_MS, reference: 'r' }, AMOS)).toBe('instant.future');
    told.act('record-compensation-response', { ...id, response: 'ignored', words: '' }, AMOS).act('record-compensation-response', { ...id, response: 'refused', words: 'We want no money' }, AMOS);
    expect(told.refusal('record-compensation-response', { ...id, response: 'accepted', words: '' }, AMOS)).toBe('compensation.answered-already');
    expect(told.refusal('record-compensation-paid', { ...id, at: told.now, reference: 'r' }, AMOS)).toBe('compensation.not-taken');
    told.act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS);
    expect(told.state.compensation.entries.map((one) => [one.tier, one.state])).toEqual([[1, 'refused'], [1, 'decided']]);
    told.act('record-compensation-paid', { compensationId: 'compensation-3', at: told.now, reference: 'CN-1' }, AMOS);
    expect(told.refusal('record-compensation-paid', { compensationId: 'compensation-3', at: told.now, reference: 'CN-1' }, AMOS)).toBe('compensation.paid-already');
    expect(['refused', 'ignored', 'accepted'].map((response) => told.refusal('record-compensation-response', { compensationId: 'compensation-3', response: response as 'refused', words: '' }, AMOS))).toEqual(['compensation.paid-already', 'compensation.paid-already', 'accepted']);
    expect(told.refusal('record-compensation-paid', { compensationId: 'compensation-9', at: told.now, reference: 'CN-1' }, AMOS)).toBe('compensation.unknown');
  });
  it('judges a late yes anew: an offer nobody answered freed its amount', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS).act('record-compensation-response', { compensationId: 'compensation-2', response: 'ignored', words: '' }, AMOS);
    told.act('propose-compensation', offer({ amountMinor: 90_000 }), AMOS);
    expect(told.refusal('record-compensation-response', { compensationId: 'compensation-2', response: 'accepted', words: '' }, AMOS)).toBe('compensation.not-taken');
  });
  it('is the same after replaying the record, and small', () => {
    const told = withLoss().act('propose-compensation', offer({ amountMinor: 900_000, reason: 'x'.repeat(4_000) }), AMOS).act('approve-compensation', approval(), TAMAR);
    expect(replay(told.events).compensation).toEqual(told.state.compensation);
    expect(JSON.stringify(told.state.compensation).length).toBeLessThan(2_000);
  });
  it('has a bound to what one crisis takes', () => {
    const told = withLoss();
    for (let count = 1; count < 20; count += 1) told.act('record-loss', loss(), AMOS);
    expect(told.refusal('record-loss', loss(), AMOS)).toBe('compensation.too-many');
  });
});
