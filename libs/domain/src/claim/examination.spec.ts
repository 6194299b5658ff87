import { replay } from '../crisis/hallway';
import { missingToClose } from '../crisis/gates';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, INES, T0, TAMAR, testProtocol } from '../testing/fixtures';
import { ClaimStory, claimProtocol, claimRules, item, OLIVER, PRIYA, verdict } from '../testing/claim-story';
import type { Story } from '../testing/story';
import { NO_LANE } from '../lane/lane';
import { NO_CLAIM, overallVerdict } from './claim';
import type { ClaimState, ClaimVerdict } from './claim';
import { complaintsOnFile } from './complaints-on-file';

const claimCodes = (story: Story): string[] => missingToClose(story.state).map((one) => one.code).filter((code) => code.startsWith('missing.claim'));

describe('a claim begins as not examined', () => {
  it('item by item, in the customer’s words', () => {
    const story = new ClaimStory().raised({ items: [item('a', 'Invoicing'), item('b')], contestedBy: null });
    expect(story.state.claim.claims).toMatchObject([{ contested: null, items: [{ id: 'a', product: 'Invoicing', verdict: 'not-examined' }, { id: 'b', verdict: 'not-examined' }], steps: { stop: null, check: null, understand: null, decide: null } }]);
    expect([story.open('claim-examination'), overallVerdict(story.state.claim), claimCodes(story)]).toEqual([undefined, 'not-examined', ['missing.claim-verdicts']]);
  });

  it('keeps an excerpt in the state and the words on record', () => {
    const statement = 'x'.repeat(3_000);
    const story = new ClaimStory().raised({ items: [{ ...item('a'), statement }] });
    expect(story.state.claim.claims[0]?.items[0]?.statement).toHaveLength(100);
    expect(story.of('claim.raised')[0]?.data.items[0]?.statement).toBe(statement);
  });

  it('refuses items given twice, more than can be examined, and receipts of the future', () => {
    const story = new ClaimStory();
    const raise = { items: [item('a')], receivedAt: T0, contestedBy: null, profile: null, involved: [], repeatedComplainer: null };
    expect(story.refusal('raise-claim', { ...raise, items: [item('a'), item('a')] })).toBe('claim.item-repeated');
    expect(story.refusal('raise-claim', { ...raise, receivedAt: T0 + HOUR_MS })).toBe('instant.future');
    expect(story.refusal('raise-claim', { ...raise, items: Array.from({ length: 21 }, (_, index) => item(String(index))) })).toBe('claim.too-many');
    expect(story.refusal('contest-claim', { claimId: 'claim-99', contestedBy: 'us', reason: 'r' })).toBe('claim.unknown');
  });
});

describe('the clock of the examination', () => {
  it('starts when the claim is contested, belongs to the examiner, ends when the verdict is delivered', () => {
    const story = new ClaimStory().raised({ contestedBy: null }).wait(HOUR_MS);
    story.act('contest-claim', { claimId: story.claimId, contestedBy: 'both', reason: 'r' });
    expect(story.duty('claim-examination')).toMatchObject({ owner: 'ines', about: story.claimId, startedAt: T0 + HOUR_MS });
    expect(story.refusal('contest-claim', { claimId: story.claimId, contestedBy: 'us', reason: 'r' })).toBe('claim.already-contested');
    story.understood();
    expect(story.duty('claim-examination').owner).toBe('oliver');
    story.decided();
    expect(claimCodes(story)).toEqual(['missing.claim-answers']);
    expect(story.open('claim-examination')).toBeDefined();
    story.wait(HOUR_MS).act('record-claim-response', story.response(), AMOS);
    expect([story.outcomes('claim-examination'), claimCodes(story)]).toEqual([['kept'], []]);
    expect(replay(story.events)).toEqual(story.state);
  });

  it('S0-06 starts with the claim under a protocol that says so, and is not started again when somebody contests', () => {
    const protocol = { ...claimProtocol, relationship: { claim: { ...claimRules, startsWhenRaised: true } } };
    const story = new ClaimStory({ protocol }).raised({ contestedBy: null }).wait(HOUR_MS);
    expect(story.duty('claim-examination')).toMatchObject({ owner: 'ines', about: story.claimId, startedAt: T0 });
    story.act('contest-claim', { claimId: story.claimId, contestedBy: 'customer', reason: 'r' }).examiner();
    expect([story.of('obligation.started').filter(({ data }) => data.kind === 'claim-examination').length, story.duty('claim-examination').owner]).toEqual([1, 'oliver']);
    expect(new ClaimStory({ protocol }).raised().of('obligation.started').filter(({ data }) => data.kind === 'claim-examination')).toHaveLength(1);
    story.understood().decided().act('record-claim-response', story.response(), AMOS);
    expect(story.outcomes('claim-examination')).toEqual(['kept']);
    expect(replay(story.events)).toEqual(story.state);
  });

  it('is handed to an examiner who was named before anybody contested', () => {
    const story = new ClaimStory().raised({ contestedBy: null }).examiner();
    story.act('contest-claim', { claimId: story.claimId, contestedBy: 'customer', reason: 'r' });
    expect(story.duty('claim-examination').owner).toBe('oliver');
  });

  it('may pause for the customer; nothing of it runs under a protocol that knows no claims', () => {
    const story = new ClaimStory().raised();
    const { id } = story.duty('claim-examination');
    expect(story.refusal('pause-clock', { obligationId: id, reason: 'waiting_customer', text: 't', until: T0 + HOUR_MS })).toBe('accepted');
    const old = new ClaimStory({ protocol: testProtocol }).raised().understood().decided({ verdicts: [verdict('a', { verdict: 'misunderstanding', explainedBy: 'amos', explainedHow: 'by phone' })], response: 'rejected_with_reasons' });
    expect([old.open('claim-examination'), claimCodes(old), old.of('claim.guidance-owed')]).toEqual([undefined, [], []]);
  });

  it('goes on in the next cycle when the crisis is reopened, until the time of the holding letter', () => {
    const story = new ClaimStory().raised().act('set-causes', { causes: ['delay'] });
    story.act('record-claim-response', story.response({ kind: 'holding', reason: 'waiting for the bank', expectedAt: T0 + 10 * DAY_MS }), AMOS);
    story.wait(HOUR_MS).routine().act('reopen', { reason: 'again' }, AMOS);
    expect(story.duty('claim-examination')).toMatchObject({ cycle: 2, about: story.claimId, due: T0 + 10 * DAY_MS });
    story.understood().decided().act('record-claim-response', story.response(), AMOS);
    expect(story.open('claim-examination')).toBeUndefined();
  });
});

describe('a holding letter', () => {
  it('keeps the claim open with a new time, given a reason, within limits', () => {
    const story = new ClaimStory().raised();
    const hold = (expectedAt: number | null, reason = 'the bank reads its file') => story.response({ kind: 'holding', reason, expectedAt });
    expect(story.refusal('record-claim-response', hold(null), AMOS)).toBe('claim.holding-incomplete');
    expect(story.refusal('record-claim-response', hold(T0 + DAY_MS, ' '), AMOS)).toBe('claim.holding-incomplete');
    expect(story.refusal('record-claim-response', hold(T0), AMOS)).toBe('instant.past');
    expect(story.refusal('record-claim-response', hold(T0 + 29 * DAY_MS), AMOS)).toBe('claim.holding-too-long');
    story.act('record-claim-response', hold(T0 + 20 * DAY_MS), AMOS);
    expect(story.duty('claim-examination').due).toBe(T0 + 20 * DAY_MS);
    expect(claimCodes(story)).toEqual(['missing.claim-verdicts']);
    story.act('record-claim-response', hold(T0 + 25 * DAY_MS), AMOS);
    expect(story.refusal('record-claim-response', hold(T0 + 26 * DAY_MS), AMOS)).toBe('claim.holding-too-often');
    story.understood().decided().until(T0 + 24 * DAY_MS).act('record-claim-response', story.response(), AMOS);
    expect(story.outcomes('claim-examination')).toEqual(['kept']);
  });

  it('does not make good what was late before it', () => {
    const story = new ClaimStory().raised().wait(10 * DAY_MS);
    story.act('record-claim-response', story.response({ kind: 'holding', reason: 'r', expectedAt: story.now + DAY_MS }), AMOS).understood().decided().act('record-claim-response', story.response(), AMOS);
    expect(story.outcomes('claim-examination')).toEqual(['late']);
  });
});

describe('the examiner', () => {
  it('S3-05 may lead the team, head the service or sponsor the account: to be named there is no part in the matter', () => {
    const story = new ClaimStory().raised();
    for (const personId of ['tamar', 'hila', 'eyal']) expect(story.refusal('assign-examiner', { claimId: story.claimId, personId, seat: 'first', reason: '' })).toBe('accepted');
    story.examiner('tamar').act('assign-role', { role: 'teamLead', personId: 'helen', reason: 'r' }).examiner('hila');
    expect(story.of('claim.examiner-assigned').map(({ data }) => data.instead)).toEqual([undefined, 'tamar']);
    expect(story.refusal('assign-examiner', { claimId: story.claimId, personId: 'tamar', seat: 'second', reason: '' })).toBe('accepted');
    story.call({}, TAMAR);
    expect(story.refusal('assign-examiner', { claimId: story.claimId, personId: 'tamar', seat: 'second', reason: '' })).toBe('claim.examiner-involved');
  });

  it('is nobody who works on it, nobody who spoke with the customer, nobody the claim names or who gave an account', () => {
    const story = new ClaimStory().raised({ involved: ['noa'] });
    const refused = (personId: string): string => story.refusal('assign-examiner', { claimId: story.claimId, personId, seat: 'first', reason: '' });
    expect(['ines', 'amos', 'tal', 'dana', 'noa'].map(refused)).toEqual(Array(5).fill('claim.examiner-involved'));
    expect(refused('priya')).toBe('accepted');
    story.call({}, PRIYA);
    expect(refused('priya')).toBe('claim.examiner-involved');
    story.evidence('representative', { personId: 'gareth' });
    expect(refused('gareth')).toBe('claim.examiner-involved');
    story.act('assign-role', { role: 'deputy', personId: 'helen', reason: 'r' });
    expect(refused('dana')).toBe('claim.examiner-involved');
    expect(refused('oliver')).toBe('accepted');
  });

  it('alone takes the steps, and not once he holds a role himself', () => {
    const story = new ClaimStory().raised();
    const stop = { claimId: story.claimId, step: 'stop', note: '' } as const;
    expect(story.refusal('take-claim-step', stop, OLIVER)).toBe('claim.no-examiner');
    story.examiner();
    expect(story.refusal('take-claim-step', stop, INES)).toBe('claim.not-examiner');
    story.act('assign-role', { role: 'deputy', personId: 'oliver', reason: 'r' });
    expect(story.refusal('take-claim-step', stop, OLIVER)).toBe('claim.examiner-involved');
  });

  it('gives no account in his own examination', () => {
    const story = new ClaimStory().raised().examiner();
    const account = { claimId: story.claimId, itemId: null, from: 'representative', personId: 'oliver', text: 't', link: null, at: T0 } as const;
    expect(story.refusal('add-evidence', account)).toBe('claim.examiner-involved');
    expect(story.refusal('add-evidence', { ...account, personId: null })).toBe('claim.account-anonymous');
    expect(story.refusal('add-evidence', { ...account, personId: 'amos', itemId: 'z' })).toBe('claim.item-unknown');
    expect(story.refusal('add-evidence', { ...account, personId: 'amos', at: T0 + HOUR_MS })).toBe('instant.future');
  });
});

describe('stop, check, understand, then decide', () => {
  it('in this order only, each with its time', () => {
    const story = new ClaimStory().raised().examiner().allEvidence();
    const refused = (step: 'stop' | 'check' | 'understand'): string => story.refusal('take-claim-step', { claimId: story.claimId, step, note: '' }, OLIVER);
    const early = (): string => story.refusal('decide-claim', story.decision(), OLIVER);
    expect([refused('check'), refused('understand'), early()]).toEqual(Array(3).fill('claim.step-order'));
    story.step('stop').wait(MINUTE_MS);
    expect([refused('stop'), refused('understand'), early()]).toEqual(Array(3).fill('claim.step-order'));
    story.step('check').wait(MINUTE_MS);
    expect([refused('stop'), refused('check'), early()]).toEqual(Array(3).fill('claim.step-order'));
    story.step('understand').wait(MINUTE_MS).conduct().decided();
    expect(story.state.claim.claims[0]?.steps).toEqual({ stop: T0, check: T0 + MINUTE_MS, understand: T0 + 2 * MINUTE_MS, decide: T0 + 3 * MINUTE_MS });
    expect([refused('stop'), early()]).toEqual(['claim.already-decided', 'claim.already-decided']);
  });

  it.each([
    ['customer', ['representative', 'trace']], ['representative', ['customer', 'trace']], ['trace', ['customer', 'representative']],
  ] as const)('does not understand without %s', (missing, given) => {
    const story = new ClaimStory().raised().examiner().step('stop').step('check');
    for (const from of given) story.evidence(from);
    const outcome = story.try('take-claim-step', { claimId: story.claimId, step: 'understand', note: '' }, OLIVER);
    expect(outcome).toMatchObject({ ok: false, code: 'claim.evidence-missing', params: { evidence: missing } });
  });

  it('looks at our conduct too, and judges no colleague before the verdict stands', () => {
    const story = new ClaimStory().raised().examiner().step('stop').step('check').allEvidence();
    const finding = { claimId: story.claimId, finding: 'error-of-ours', personId: null, text: 't' } as const;
    expect(story.refusal('record-conduct-finding', { ...finding, personId: 'amos' }, OLIVER)).toBe('claim.judgement-locked');
    expect(story.refusal('record-conduct-finding', finding, OLIVER)).toBe('claim.step-order');
    story.step('understand');
    expect(story.refusal('record-conduct-finding', { ...finding, personId: 'amos' }, OLIVER)).toBe('claim.judgement-locked');
    expect(story.refusal('decide-claim', story.decision(), OLIVER)).toBe('claim.conduct-missing');
    story.conduct().decided();
    expect(story.refusal('record-conduct-finding', { ...finding, personId: 'amos' }, OLIVER)).toBe('accepted');
    expect(story.refusal('record-conduct-finding', { ...finding, personId: 'amos' }, INES)).toBe('claim.not-examiner');
    expect(story.conduct('amos').state.claim.claims[0]?.conduct).toBe('could-be-better');
  });
});

describe('the verdict', () => {
  const two = () => new ClaimStory().raised({ items: [item('a', 'Invoicing'), item('b', 'Reports')] }).understood();

  it('stands on every item by itself', () => {
    const story = two();
    const refused = (...verdicts: ReturnType<typeof verdict>[]): string => story.refusal('decide-claim', story.decision({ verdicts }), OLIVER);
    expect(refused(verdict('a'))).toBe('claim.item-undecided');
    expect(refused(verdict('a'), verdict('a'))).toBe('claim.item-repeated');
    expect(refused(verdict('a'), verdict('z'))).toBe('claim.item-unknown');
    expect(refused(verdict('a'), verdict('b', { verdict: 'partly' }))).toBe('claim.parts-missing');
    expect(refused(verdict('a'), verdict('b', { verdict: 'misunderstanding', explainedBy: 'amos' }))).toBe('claim.explanation-missing');
    story.decided({ verdicts: [verdict('a', { verdict: 'wrong' }), verdict('b', { verdict: 'partly', parts: ['late twice', 'wrong sum'] })] });
    expect(story.state.claim.claims[0]?.items).toMatchObject([{ verdict: 'wrong', parts: null }, { verdict: 'partly', parts: 'late twice; wrong sum' }]);
  });

  it('and the answer may not contradict it', () => {
    const story = two();
    const refused = (response: 'accepted_with_redress' | 'redress_without_acceptance' | 'rejected_with_reasons', a: ClaimVerdict, b: ClaimVerdict): string =>
      story.refusal('decide-claim', story.decision({ response, verdicts: [verdict('a', { verdict: a }), verdict('b', { verdict: b })] }), OLIVER);
    expect(refused('accepted_with_redress', 'wrong', 'not-provable')).toBe('claim.response-contradicts');
    expect(refused('rejected_with_reasons', 'right', 'right')).toBe('claim.response-contradicts');
    expect(refused('redress_without_acceptance', 'right', 'right')).toBe('claim.response-contradicts');
    expect(refused('redress_without_acceptance', 'wrong', 'wrong')).toBe('accepted');
    expect(refused('rejected_with_reasons', 'right', 'wrong')).toBe('accepted');
    expect(refused('accepted_with_redress', 'right', 'wrong')).toBe('accepted');
  });

  it('is delivered as it was decided, not before, and once', () => {
    const story = new ClaimStory().raised().understood();
    expect(story.refusal('record-claim-response', story.response(), AMOS)).toBe('claim.not-decided');
    story.wait(HOUR_MS).decided().wait(HOUR_MS);
    expect(story.refusal('record-claim-response', story.response({ kind: 'rejected_with_reasons' }), AMOS)).toBe('claim.response-differs');
    expect(story.refusal('record-claim-response', story.response({ at: T0 }), AMOS)).toBe('claim.response-before-verdict');
    expect(story.refusal('record-claim-response', story.response({ at: story.now + HOUR_MS }), AMOS)).toBe('instant.future');
    story.act('record-claim-response', story.response(), AMOS);
    expect(story.refusal('record-claim-response', story.response(), AMOS)).toBe('claim.already-answered');
  });

  it('asks for guidance where a product was misunderstood, until it was given', () => {
    const story = two().decided({ verdicts: [verdict('a', { verdict: 'misunderstanding', explainedBy: 'amos', explainedHow: 'on screen' }), verdict('b')] });
    expect(story.state.claim.guidance).toEqual([{ claimId: story.claimId, itemId: 'a', product: 'Invoicing', owedAt: T0, givenAt: null }]);
    const given = { claimId: story.claimId, itemId: 'a', what: 'half an hour' };
    story.wait(HOUR_MS).act('complete-guidance', given, AMOS);
    expect(story.state.claim.guidance[0]?.givenAt).toBe(T0 + HOUR_MS);
    expect(story.refusal('complete-guidance', given, AMOS)).toBe('claim.no-guidance-owed');
  });

  it('stands on record with what conceding it cost', () => {
    const story = two();
    const concession = { claimId: story.claimId, itemId: 'a', amountMinor: 5_000, currency: 'EUR', note: '' };
    expect(story.refusal('record-concession', concession, AMOS)).toBe('claim.not-decided');
    story.decided({ verdicts: [verdict('a', { verdict: 'wrong' }), verdict('b')] }).act('record-concession', concession, AMOS);
    expect(story.of('claim.conceded')[0]?.data).toEqual({ ...concession, verdict: 'wrong' });
    expect(story.refusal('record-concession', { ...concession, itemId: 'z' }, AMOS)).toBe('claim.item-unknown');
  });
});

describe('a second examiner', () => {
  it('is needed for a customer who has complained often, by our records or as stated, and adds eyes only', () => {
    const story = new ClaimStory().raised({ repeatedComplainer: { source: 'sales' } }).understood().decided();
    const due = story.duty('claim-examination').due;
    expect([overallVerdict(story.state.claim), claimCodes(story), due]).toEqual(['not-examined', ['missing.claim-verdicts'], new ClaimStory().raised().duty('claim-examination').due]);
    expect(story.refusal('record-claim-response', story.response(), AMOS)).toBe('claim.not-confirmed');
    const confirm = { claimId: story.claimId, agree: true, reason: 'r' };
    expect(story.refusal('confirm-claim-verdict', confirm, OLIVER)).toBe('approval.not-own');
    expect(story.refusal('confirm-claim-verdict', confirm, PRIYA)).toBe('claim.not-second-examiner');
    expect(story.refusal('assign-examiner', { claimId: story.claimId, personId: 'oliver', seat: 'second', reason: '' })).toBe('claim.examiner-same');
    expect(story.refusal('assign-examiner', { claimId: story.claimId, personId: 'priya', seat: 'first', reason: '' })).toBe('claim.already-decided');
    story.examiner('priya', 'second').act('confirm-claim-verdict', { ...confirm, agree: false }, PRIYA);
    expect(story.state.claim.claims[0]).toMatchObject({ decision: null, steps: { decide: null }, items: [{ verdict: 'not-examined' }] });
    expect(story.refusal('confirm-claim-verdict', confirm, PRIYA)).toBe('claim.nothing-to-confirm');
    story.decided().act('confirm-claim-verdict', confirm, PRIYA);
    expect(overallVerdict(story.state.claim)).toBe('our-fault');
    expect(story.refusal('confirm-claim-verdict', confirm, PRIYA)).toBe('claim.nothing-to-confirm');
    expect(story.refusal('add-evidence', { claimId: story.claimId, itemId: null, from: 'trace', personId: null, text: 't', link: null, at: T0 })).toBe('claim.already-decided');
  });

  it('confirms nothing once he holds a role in the crisis; another may be found', () => {
    const story = new ClaimStory().raised({ repeatedComplainer: { source: 'sales' } }).understood().decided().examiner('priya', 'second').act('assign-role', { role: 'deputy', personId: 'priya', reason: 'r' });
    const confirm = { claimId: story.claimId, agree: true, reason: 'r' };
    expect(story.refusal('confirm-claim-verdict', confirm, PRIYA)).toBe('claim.examiner-involved');
    expect(story.examiner('noga', 'second').refusal('confirm-claim-verdict', confirm, { id: 'noga', role: 'team-lead' })).toBe('accepted');
  });

  it('is read from the history of the account where the crisis knows it', () => {
    expect(complaintsOnFile(new ClaimStory().state)).toBeNull();
    const lane = { ...NO_LANE, account: { complaintHistory: [{}, {}, {}] } };
    const state = { ...new ClaimStory().state, lane } as unknown as ClaimStory['state'];
    expect(complaintsOnFile(state)).toBe(3);
    expect(complaintsOnFile({ lane: { ...NO_LANE, account: { complaintHistory: { count: 7 } } } })).toBe(7);
    const story = new ClaimStory();
    story.state = state;
    expect(story.raised().state.claim.claims[0]?.secondBecause).toBe('history');
    expect(new ClaimStory().raised().state.claim.claims[0]?.secondBecause).toBeNull();
  });

  it('what a person states counts beside a short file, and not in crises that ran before it did', () => {
    const becauseOf = (repeatedComplainer: Parameters<ClaimStory['raised']>[0]): unknown => {
      const story = new ClaimStory();
      story.state = { ...story.state, lane: { ...NO_LANE, account: { complaintHistory: [{}] } } } as unknown as ClaimStory['state'];
      return story.raised(repeatedComplainer).state.claim.claims[0]?.secondBecause;
    };
    expect([becauseOf({ repeatedComplainer: { source: 'sales', besideFile: true } }), becauseOf({ repeatedComplainer: { source: 'sales' } }), becauseOf({})]).toEqual(['stated', null, null]);
  });
});

describe('the overall verdict', () => {
  const of = (...verdicts: ClaimVerdict[]): ClaimState => {
    const story = new ClaimStory().raised({ items: verdicts.map((_one, index) => item(String(index))) }).understood();
    const given = verdicts.map((one, index) => verdict(String(index), { verdict: one, parts: ['p'], explainedBy: 'amos', explainedHow: 'h' }));
    const response = verdicts.every((one) => one === 'right') ? 'accepted_with_redress' : 'rejected_with_reasons';
    return story.decided({ verdicts: given, response }).state.claim;
  };

  it.each<[string, ClaimVerdict[]]>([
    ['our-fault', ['right']], ['our-fault', ['right', 'not-provable']], ['shared', ['right', 'wrong']], ['shared', ['partly']], ['customer-error', ['wrong', 'misunderstanding']],
    ['customer-error', ['misunderstanding', 'not-provable']], ['not-provable', ['not-provable', 'not-provable']],
  ])('%s: %j', (expected, verdicts) => {
    expect(overallVerdict(of(...verdicts))).toBe(expected);
  });

  it('is not examined without claims, and while one is open', () => {
    expect(overallVerdict(NO_CLAIM)).toBe('not-examined');
    expect(overallVerdict(new ClaimStory().raised().understood().decided().raised().state.claim)).toBe('not-examined');
  });
});

it('the head of a team cannot bend it: the protocol’s rules hold for everybody', () => {
  const story = new ClaimStory({ protocol: claimProtocol }).raised().understood();
  expect(story.refusal('decide-claim', story.decision(), TAMAR)).toBe('claim.not-examiner');
});

describe('who hears of an examination', () => {
  const noticed = (story: ClaimStory, type: 'claim.step-taken' | 'claim.decided' | 'claim.verdict-confirmed' | 'claim.verdict-returned' | 'claim.examiner-assigned') => {
    const event = story.events.findLast((each) => each.type === type);
    return event === undefined ? [] : outboxFor(story.state, event).map(({ personId, template }) => [personId, template]);
  };
  const step = (story: ClaimStory, name: 'stop' | 'check') => story.act('take-claim-step', { claimId: story.claimId, step: name, note: '' }, OLIVER);

  it('whoever the claim names is asked for his own account when the checking begins, and nobody who gave it', () => {
    const story = new ClaimStory().raised({ involved: ['priya', 'gareth'] }).examiner();
    step(story, 'stop');
    expect(noticed(story, 'claim.step-taken')).toEqual([]);
    step(story, 'check');
    expect(noticed(story, 'claim.step-taken')).toEqual([['priya', 'staff.account-wanted'], ['gareth', 'staff.account-wanted']]);
    const nobody = new ClaimStory().raised({ involved: [] }).examiner();
    step(nobody, 'stop');
    step(nobody, 'check');
    expect(noticed(nobody, 'claim.step-taken')).toEqual([['amos', 'staff.account-wanted']]);
  });

  it('whoever speaks with the customer hears that a verdict waits to be told, once it stands', () => {
    const story = new ClaimStory().raised().examiner();
    story.understood();
    story.decided();
    expect(noticed(story, 'claim.decided')).toEqual([['amos', 'staff.verdict-to-tell']]);
    story.act('record-claim-response', story.response(), AMOS);
    expect(noticed(story, 'claim.decided')).toEqual([]);
  });

  it('a verdict that needs a second examiner is told to whoever appoints one, then to the one appointed, and back to the first when it is returned', () => {
    const story = new ClaimStory().raised({ repeatedComplainer: { source: 'sales' } }).understood().decided();
    expect(noticed(story, 'claim.decided')).toEqual([['ines', 'staff.second-examiner-wanted']]);
    expect(noticed(story, 'claim.examiner-assigned')).toEqual([]);
    story.examiner('priya', 'second');
    expect(noticed(story, 'claim.examiner-assigned')).toEqual([['priya', 'staff.verdict-to-read']]);
    story.act('confirm-claim-verdict', { claimId: story.claimId, agree: false, reason: 'Read the log again' }, PRIYA);
    expect(noticed(story, 'claim.verdict-returned')).toEqual([['oliver', 'staff.verdict-returned']]);
    story.decided();
    expect(noticed(story, 'claim.decided')).toEqual([['priya', 'staff.verdict-to-read']]);
    story.act('confirm-claim-verdict', { claimId: story.claimId, agree: true, reason: '' }, PRIYA);
    expect(noticed(story, 'claim.verdict-confirmed')).toEqual([['amos', 'staff.verdict-to-tell']]);
  });
});
