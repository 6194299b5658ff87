import type { OpenCrisis } from '../crisis/crisis';
import type { DomainEvent } from '../crisis/events';
import { missingToClose } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import type { DutyRule, Protocol } from '../protocol/protocol';
import { AMOS, CUSTOMER, EYAL, INES, opening, PEOPLE, T0, TAL, TAMAR, testProtocol } from '../testing/fixtures';
import { message, Story } from '../testing/story';
import { lockedBy } from '../compensation/locks';
import { isHurtUnacknowledged } from '../listening/decide-listening';
import { namesSomebody } from './admission';
import { APOLOGY_BASES, APOLOGY_ELEMENTS, NO_APOLOGY } from './apology';
import type { ApologyBasis, ApologyCommands, ApologyElement, ApologyRules, RecordApology } from './apology';
import { hashWording, scoreApology } from './check-apology';
import { missingParts } from './decide-apology';

const HILA: Actor = { id: 'hila', role: 'head-of-service' };
const LEADS = ['team-lead', 'head-of-service', 'executive'] as const;
const VOICES = ['account-manager', 'incident-manager', ...LEADS] as const;
const rules: ApologyRules = {
  weights: { responsibility: 30, repair: 22, regret: 13, explanation: 13, repentance: 13, forgiveness: 9 },
  leastScore: 85,
  required: {
    'not-examined': ['regret'], 'our-fault': ['responsibility', 'repair', 'regret', 'explanation', 'repentance'], shared: ['responsibility', 'repair'], 'customer-error': ['regret'],
  },
  partsThroughSeverity: 2,
  authority: {
    'wrong-information': VOICES, 'missed-follow-up': VOICES, 'faulty-work': VOICES, 'skipped-step': VOICES, 'exceeded-authority': LEADS, confidentiality: ['head-of-service', 'executive'], tone: VOICES, other: LEADS,
  },
};
const day: DutyRule = { target: { kind: 'days', days: 1 }, clock: 'desk' };
const { severities } = testProtocol;
const withDuty = (key: '1' | '2' | '3' | '4') => ({ ...severities[key], duties: { ...severities[key].duties, 'admission-follow-up': day } });
const protocolWith = (apology: ApologyRules): Protocol => ({
  ...testProtocol, severities: { '1': withDuty('1'), '2': withDuty('2'), '3': withDuty('3'), '4': withDuty('4') },
  relationship: { apology, listening: { afterListening: ['options'], hurtStates: ['furious', 'hurt'] } },
});
const opened = (over: Partial<OpenCrisis> = {}): Story => new Story({ protocol: protocolWith(rules), ...over });

const having = (...present: readonly ApologyElement[]): RecordApology['elements'] => ({
  responsibility: present.includes('responsibility'), repair: present.includes('repair'), regret: present.includes('regret'), explanation: present.includes('explanation'),
  repentance: present.includes('repentance'), forgiveness: present.includes('forgiveness'),
});
const FIVE = ['responsibility', 'repair', 'regret', 'explanation', 'repentance'] as const;
const text = (over: Partial<RecordApology> = {}): RecordApology => ({
  contactId: 'carmel', channel: 'email', occurredAt: T0, wording: 'It was our mistake.', language: 'en', form: 'neutral', elements: having(...FIVE), basis: 'our-fault', evidence: 'change record',
  checking: '', nextTimeAt: null, guidance: '', spokenBy: null, admissionId: null, ...over,
});
const regret = (over: Partial<RecordApology> = {}): RecordApology => text({ basis: 'not-examined', elements: having('regret'), evidence: '', checking: 'the router image', nextTimeAt: T0 + DAY_MS, ...over });
const byCall = (over: Partial<RecordApology> = {}): RecordApology => text({ channel: 'call', spokenBy: 'eyal', ...over });
const recording = (story: Story, apology: RecordApology, actor: Actor = AMOS): string => story.refusal('record-apology', apology, actor);

describe('S2-18 words no apology may have', () => {
  const forbidden = [{ rule: 'conditional-apology', words: 'sorry if', better: 'say what for' }];
  it('stop a text, and name the words and a better way; a reason lets them stay', () => {
    const story = opened();
    expect(story.try('record-apology', regret({ forbidden }), AMOS)).toMatchObject({ ok: false, code: 'apology.forbidden-wording', field: 'wording', params: { words: 'sorry if', better: 'say what for' } });
    expect(recording(story, regret({ forbidden, wordingReason: ' ' }))).toBe('apology.forbidden-wording');
    story.act('record-apology', regret({ forbidden, wordingReason: 'no condition: it quotes her' }), AMOS);
    expect([story.state.apology.lastAt, story.state.apology.parts['written-text'], story.of('apology.recorded')[0]?.data.wordingReason]).toEqual([T0, T0, 'no condition: it quotes her']);
  });
  it('are kept of a call as they were said, and count for nothing', () => {
    const story = opened().call({ direction: 'from-customer', emotionalState: 'hurt' });
    story.act('record-apology', byCall({ forbidden }), EYAL);
    expect(story.state.apology).toMatchObject({ lastAt: null, parts: { 'executive-call': null }, records: [{ part: null }] });
    expect([missingParts(story.state).includes('executive-call'), isHurtUnacknowledged(story.state)]).toEqual([true, true]);
    story.act('record-apology', byCall({ forbidden: [] }), EYAL);
    expect([missingParts(story.state).includes('executive-call'), isHurtUnacknowledged(story.state)]).toEqual([false, false]);
    expect(replay(story.events)).toEqual(story.state);
  });
  it('were not asked about by an earlier release: its apologies stand', () => {
    expect(opened().act('record-apology', regret(), AMOS).state.apology.parts['written-text']).toBe(T0);
  });
});

describe('what an apology promises', () => {
  const promise = { graceMs: HOUR_MS, secondReader: [], overridesNotice: 9 };
  const binding = (): Story => opened({ protocol: { ...protocolWith(rules), relationship: { ...protocolWith(rules).relationship, promise } } });
  const promises = [{ words: 'invoices corrected', kind: 'outcome', dueAt: T0 + DAY_MS, reason: 'two people are on it' }, { words: 'we write by noon', kind: 'next-update', dueAt: T0 + HOUR_MS }] as const;

  it('binds from a call or a letter, made by whoever spoke; that of an e-mail when the message leaves', () => {
    const story = binding().act('record-apology', byCall({ promises }), EYAL);
    expect(story.state.promise.open).toMatchObject([{ id: 'promise-1', kind: 'outcome', dueAt: T0 + DAY_MS, madeBy: 'eyal', messageId: null, contactId: 'carmel' }, { id: 'promise-2', kind: 'next-update' }]);
    expect(story.of('promise.made').map((event) => event.data.channel)).toEqual(['call', 'call']);
    expect(binding().act('record-apology', text({ channel: 'letter', promises }), AMOS).state.promise.open.map((one) => one.madeBy)).toEqual(['amos', 'amos']);
    expect(binding().act('record-apology', text({ promises }), AMOS).state.promise.open).toEqual([]);
    expect(opened().act('record-apology', byCall({ promises }), EYAL).state.promise.open).toEqual([]);
    expect(replay(story.events)).toEqual(story.state);
  });
  it('is refused as a spoken promise would be: a date that passed, no date of a next word, an early one without a reason', () => {
    const [outcome, next] = promises;
    const said = (one: object) => { const tried = binding().try('record-apology', byCall({ promises: [{ ...outcome, ...one }] }), EYAL); return tried.ok ? null : [tried.code, tried.field]; };
    expect([said({ dueAt: T0 }), said({ ...next, dueAt: null }), said({ reason: '' }), said({})]).toEqual([['instant.past', 'promises.0.dueAt'], ['promise.date-required', 'promises.0.dueAt'], ['promise.reason-required', 'promises.0.reason'], null]);
  });
});

describe('S2-18 the written text of a whole apology', () => {
  const toSend = (over: Partial<RecordApology> = {}): RecordApology => text({ leavesAsMessage: true, ...over });
  const owed = (story: Story): boolean => missingParts(story.state).includes('written-text');

  it('of an e-mail counts once a message left in its words, not when it was written down', () => {
    const story = opened().act('record-apology', toSend(), AMOS);
    expect([owed(story), story.of('apology.recorded')[0]?.data.part, story.state.apology.records[0]?.onLeaving]).toEqual([true, null, 'written-text']);
    story.wait(HOUR_MS).act('send-message', message(undefined, { body: 'It was our mistake.' }), AMOS);
    expect(owed(story)).toBe(true);
    story.act('send-message', message(undefined, { messageType: 'apology', body: 'It was  our\nmistake.' }), AMOS);
    expect([owed(story), story.state.apology.parts['written-text'], story.state.apology.records]).toEqual([false, story.now, [expect.not.objectContaining({ onLeaving: expect.anything() })]]);
    expect(story.state.apology.records[0]?.part).toBe('written-text');
    expect(replay(story.events)).toEqual(story.state);
  });
  it('counts at once where it was handed over, or where an earlier release recorded it; never where it is none', () => {
    expect(owed(opened().act('record-apology', text({ channel: 'letter' }), AMOS))).toBe(false);
    expect(owed(opened().act('record-apology', text(), AMOS))).toBe(false);
    const none = opened().act('record-apology', byCall({ forbidden: [{ rule: 'conditional-apology', words: 'if', better: 'b' }], leavesAsMessage: true }), EYAL);
    expect([owed(none), none.state.apology.records[0]?.onLeaving]).toEqual([true, undefined]);
  });
});

describe('S0-23 an apology by e-mail, where it counts once it left', () => {
  const rulesNow: ApologyRules = { ...rules, emailCountsOnceSent: true };
  const hurt = (): Story => opened({ protocol: protocolWith(rulesNow) }).call({ direction: 'from-customer', emotionalState: 'hurt' });
  const heardAs = (story: Story): readonly unknown[] => [isHurtUnacknowledged(story.state), story.state.apology.lastAt, lockedBy({ ...story.state, listening: { ...story.state.listening, readBackConfirmedAt: T0 } }, 'loss-repair')];
  const toSend = (over: Partial<RecordApology> = {}): RecordApology => text({ leavesAsMessage: true, ...over });

  it('acknowledges no feeling and opens no money by being written down; by leaving it does', () => {
    const story = hurt().wait(MINUTE_MS).act('record-apology', toSend(), AMOS);
    expect(heardAs(story)).toEqual([true, null, expect.objectContaining({ code: 'compensation.apology-not-left' })]);
    story.act('send-message', message(undefined, { body: 'It was our mistake.' }), AMOS);
    expect(heardAs(story)[0]).toBe(true);
    story.wait(MINUTE_MS).act('send-message', message(undefined, { messageType: 'apology', body: 'It was  our\nmistake.' }), AMOS);
    expect(heardAs(story)).toEqual([false, story.now, null]);
    expect(story.of('apology.left').map(({ data }) => data)).toEqual([{ apologyId: story.state.apology.records[0]?.id, messageId: story.of('message.queued').at(-1)?.data.id, contactId: 'carmel' }]);
    expect(story.state.apology.records[0]).not.toHaveProperty('waits');
    story.act('send-message', message(undefined, { messageType: 'apology', body: 'It was our mistake.' }), AMOS);
    expect(story.of('apology.left')).toHaveLength(1);
    expect(replay(story.events)).toEqual(story.state);
  });

  it('by a call or a letter counts when it is recorded; and so did an e-mail under older protocols', () => {
    for (const spoken of [byCall({ occurredAt: T0 + MINUTE_MS }), text({ channel: 'letter', occurredAt: T0 + MINUTE_MS })]) {
      const story = hurt().wait(MINUTE_MS).act('record-apology', spoken, spoken.spokenBy === null ? AMOS : EYAL);
      expect(heardAs(story)).toEqual([false, T0 + MINUTE_MS, null]);
    }
    const older = opened().call({ direction: 'from-customer', emotionalState: 'hurt' }).wait(MINUTE_MS).act('record-apology', toSend({ occurredAt: T0 + MINUTE_MS }), AMOS);
    expect(heardAs(older)).toEqual([false, T0 + MINUTE_MS, null]);
  });

  it('leaves by its own message, not by that of another text', () => {
    const story = hurt().wait(MINUTE_MS).act('record-apology', toSend(), AMOS).act('record-apology', toSend({ wording: 'We shut you out.' }), AMOS);
    story.act('send-message', message(undefined, { messageType: 'apology', body: 'We shut you out.' }), AMOS);
    expect([story.of('apology.left').map(({ data }) => data.apologyId), story.state.apology.records.map((one) => one.waits)]).toEqual([[story.state.apology.records[1]?.id], [true, undefined]]);
    expect(heardAs(story)).toEqual([false, story.now, null]);
  });

  it('counts toward nothing while the same words went to somebody else only', () => {
    const [carmel] = opening().contacts;
    const story = new Story({ protocol: protocolWith(rulesNow), contacts: carmel === undefined ? [] : [carmel, { ...carmel, id: 'oren', name: 'Oren' }] });
    story.act('record-apology', toSend({ contactId: 'oren' }), AMOS).act('send-message', message(undefined, { messageType: 'apology', body: 'It was our mistake.' }), AMOS);
    expect([story.of('apology.left'), story.state.apology.lastAt, story.state.apology.parts['written-text'], story.state.apology.records[0]?.waits]).toEqual([[], null, null, true]);
    story.act('send-message', message(undefined, { messageType: 'apology', contactIds: ['oren'], body: 'It was our mistake.' }), AMOS);
    expect([story.state.apology.lastAt, story.state.apology.parts['written-text']]).toEqual([story.now, story.now]);
  });
});

describe('the score of an apology', () => {
  it('is the sum of the weights in whole percent; more elements never make it less', () => {
    expect(scoreApology(having(), rules.weights)).toBe(0);
    expect(scoreApology(having(...APOLOGY_ELEMENTS), rules.weights)).toBe(100);
    expect(scoreApology(having(...FIVE), rules.weights)).toBe(91);
    for (const element of APOLOGY_ELEMENTS) expect(scoreApology(having('regret', element), rules.weights)).toBeGreaterThanOrEqual(13);
  });

  it('stands in the record and in the state, and follows the weights of the protocol', () => {
    const story = opened().act('record-apology', text(), AMOS);
    expect(story.of('apology.recorded')[0]?.data).toMatchObject({ score: 91, part: 'written-text' });
    expect(story.state.apology.records).toMatchObject([{ score: 91, elements: FIVE, basis: 'our-fault', by: 'amos', reception: null }]);
    const strict = opened({ protocol: protocolWith({ ...rules, leastScore: 95 }) });
    expect(recording(strict, text())).toBe('apology.score-too-low');
    expect(recording(strict, text({ elements: having(...APOLOGY_ELEMENTS) }))).toBe('accepted');
  });
});

describe('what an apology must and must not say', () => {
  it.each(FIVE)('our fault: not without %s', (element) => {
    const outcome = opened().try('record-apology', text({ elements: having(...FIVE.filter((one) => one !== element)) }), AMOS);
    expect(outcome).toMatchObject({ ok: false, code: 'apology.elements-missing', params: { missing: `missing.apology-${element}` } });
  });

  it('our fault: not without evidence; asking forgiveness can be left out', () => {
    expect(recording(opened(), text({ evidence: '' }))).toBe('apology.evidence-missing');
    expect(recording(opened(), text())).toBe('accepted');
  });

  it('not examined: regret, what is checked and when he hears of it; no admission', () => {
    expect(recording(opened(), regret())).toBe('accepted');
    expect(recording(opened(), regret({ elements: having('regret', 'responsibility') }))).toBe('apology.admission-too-early');
    expect(recording(opened(), regret({ elements: having('explanation') }))).toBe('apology.elements-missing');
    expect(recording(opened(), regret({ checking: '' }))).toBe('apology.next-step-missing');
    expect(recording(opened(), regret({ nextTimeAt: null }))).toBe('apology.next-step-missing');
    expect(recording(opened(), regret({ nextTimeAt: T0 }))).toBe('instant.past');
  });

  it('shared: responsibility for our part, named, and its repair', () => {
    const shared = text({ basis: 'shared', elements: having('responsibility', 'repair'), evidence: 'we were an hour late, the form was theirs' });
    expect(recording(opened(), shared)).toBe('accepted');
    expect(recording(opened(), { ...shared, elements: having('responsibility') })).toBe('apology.elements-missing');
    expect(recording(opened(), { ...shared, evidence: '' })).toBe('apology.evidence-missing');
  });

  it('the customer’s error: regret for the trouble and guidance; nothing to admit', () => {
    const theirs = text({ basis: 'customer-error', elements: having('regret'), evidence: '', guidance: 'the key is under settings' });
    expect(recording(opened(), theirs)).toBe('accepted');
    expect(recording(opened(), { ...theirs, elements: having('regret', 'responsibility') })).toBe('apology.admission-without-fault');
    expect(recording(opened(), { ...theirs, guidance: '' })).toBe('apology.guidance-missing');
  });

  it('no ground lets an admission through that its rule forbids, whatever else it says', () => {
    for (const basis of APOLOGY_BASES) {
      const code = recording(opened(), text({ basis, checking: 'c', guidance: 'g', nextTimeAt: T0 + DAY_MS, elements: having(...APOLOGY_ELEMENTS) }));
      expect(code).toBe(({ 'our-fault': 'accepted', shared: 'accepted', 'not-examined': 'apology.admission-too-early', 'customer-error': 'apology.admission-without-fault' } satisfies Record<ApologyBasis, string>)[basis]);
    }
  });

  it('agrees with the examined claims where something was claimed', () => {
    const claimed = opened();
    const item = { id: 'i1', kind: 'quality', product: null, statement: 's', verdict: 'not-examined', parts: null } as const;
    const claim = {
      id: 'c1', receivedAt: T0, contested: null, items: [item], involved: [], examiner: null, second: null, secondBecause: null, steps: { stop: null, check: null, understand: null, decide: null },
      evidence: { customer: 0, representative: 0, trace: 0 }, conduct: null, decision: null, confirmedAt: null, holding: null, answered: null,
    } as const;
    const withVerdict = (verdict: 'right' | 'partly' | 'wrong' | 'not-provable' | 'not-examined'): Story => {
      const decided = verdict === 'not-examined' ? null : ({ by: 'x', response: 'accepted_with_redress' } as const);
      claimed.state = { ...claimed.state, claim: { ...claimed.state.claim, claims: [{ ...claim, items: [{ ...item, verdict }], decision: decided }] } };
      return claimed;
    };
    expect(recording(withVerdict('not-examined'), text())).toBe('apology.verdict-differs');
    expect(recording(withVerdict('not-examined'), regret())).toBe('accepted');
    expect(recording(withVerdict('right'), text())).toBe('accepted');
    expect(recording(withVerdict('right'), regret())).toBe('apology.verdict-differs');
    expect(recording(withVerdict('partly'), text())).toBe('apology.verdict-differs');
    expect(recording(withVerdict('wrong'), text())).toBe('apology.verdict-differs');
    expect(recording(withVerdict('not-provable'), regret())).toBe('accepted');
  });

  it('to whom, when and by whom are asked too', () => {
    expect(recording(opened(), text({ contactId: 'nobody' }))).toBe('contact.unknown');
    expect(recording(opened(), text({ occurredAt: T0 + HOUR_MS }))).toBe('instant.future');
    expect(recording(opened(), text({ occurredAt: T0 - HOUR_MS }))).toBe('instant.before-awareness');
    expect(recording(opened(), byCall({ spokenBy: null }))).toBe('apology.speaker-missing');
    expect(recording(new Story(), text())).toBe('apology.no-rules');
  });
});

describe('a whole apology', () => {
  it('at severity 1 and 2 is a call by a named executive and a written text', () => {
    const story = opened();
    const codes = (): readonly string[] => missingToClose(story.state).map((one) => one.code).filter((code) => code.startsWith('missing.apology'));
    expect(codes()).toEqual(['missing.apology-executive-call', 'missing.apology-written-text']);
    story.act('record-apology', text(), AMOS);
    expect(codes()).toEqual(['missing.apology-executive-call']);
    story.act('record-apology', byCall({ spokenBy: 'amos' }), AMOS);
    expect(codes()).toEqual(['missing.apology-executive-call']);
    story.act('record-apology', byCall(), AMOS);
    expect(codes()).toEqual([]);
    expect(story.state.apology.parts).toEqual({ 'executive-call': T0, 'written-text': T0 });
  });

  it('is told to the executive who owes the call once the customer was heard, and no more once it was made', () => {
    const heard = (story: Story): Story['state'] => { const { state } = story; return { ...state, listening: { ...state.listening, readBackConfirmedAt: T0 } }; };
    const calls = (story: Story, event: DomainEvent | undefined, state = heard(story)) => (event === undefined ? [] : outboxFor(state, event).filter(({ template }) => template === 'staff.apology-call-owed').map(({ personId }) => personId));
    const readBack = (story: Story): DomainEvent => ({ ...(story.events[0] as DomainEvent), type: 'listening.read-back' } as DomainEvent);
    const story = opened();
    expect(calls(story, readBack(story))).toEqual([PEOPLE.executiveSponsor]);
    expect(calls(story, readBack(story), story.state)).toEqual([]);
    expect(calls(story, story.events[0])).toEqual([]);
    story.act('record-apology', byCall(), AMOS);
    expect(calls(story, readBack(story))).toEqual([]);
    const grown = opened({ impactLevel: 3 });
    expect(calls(grown, readBack(grown))).toEqual([]);
    grown.act('raise-severity', { to: 1, reason: 'a deadline tomorrow' });
    expect(calls(grown, grown.events.findLast(({ type }) => type === 'crisis.severity-set'))).toEqual([PEOPLE.executiveSponsor]);
  });

  it('an executive who is not the sponsor counts when he records his own call', () => {
    const other: Actor = { id: 'olga', role: 'executive' };
    expect(missingParts(opened().act('record-apology', byCall({ spokenBy: 'olga' }), other).state)).toEqual(['written-text']);
    expect(missingParts(opened().act('record-apology', byCall({ spokenBy: 'olga' }), AMOS).state)).toEqual(['executive-call', 'written-text']);
  });

  it('is asked for up to the severity of the protocol only, and by no protocol without it', () => {
    expect(missingParts(opened({ impactLevel: 2 }).state)).toHaveLength(2);
    expect(missingParts(opened({ impactLevel: 3 }).state)).toEqual([]);
    expect(missingParts(new Story().state)).toEqual([]);
  });

  it('lacks nothing the customer does not want, in his own words', () => {
    const story = opened().act('waive-apology-part', { part: 'executive-call', customerWords: 'no more calls please' }, TAMAR);
    expect(missingParts(story.state)).toEqual(['written-text']);
    expect(story.refusal('waive-apology-part', { part: 'executive-call', customerWords: 'w' }, TAMAR)).toBe('apology.part-not-owed');
    expect(opened({ impactLevel: 4 }).refusal('waive-apology-part', { part: 'written-text', customerWords: 'w' })).toBe('apology.part-not-owed');
  });

  it('has to be given anew when the crisis is reopened', () => {
    const story = opened().act('record-apology', text(), AMOS).act('record-apology', byCall(), EYAL).routine();
    expect(missingParts(story.act('reopen', { reason: 'again' }, AMOS).state)).toHaveLength(2);
    expect(story.state.apology.records).toHaveLength(2);
  });

  it('is received by the customer in his words, once', () => {
    const story = opened().act('record-apology', text(), AMOS);
    const id = story.state.apology.records[0]?.id ?? '';
    story.act('record-apology-reception', { apologyId: id, reception: 'no-reaction', words: '' }, AMOS).act('record-apology-reception', { apologyId: id, reception: 'partly', words: 'we shall see' }, AMOS);
    expect(story.state.apology.records[0]?.reception).toBe('partly');
    expect(story.refusal('record-apology-reception', { apologyId: id, reception: 'accepted', words: '' })).toBe('apology.reception-known');
    expect(story.refusal('record-apology-reception', { apologyId: 'none', reception: 'accepted', words: '' })).toBe('apology.unknown');
  });

  it('leaves in the very words that were checked', () => {
    const sends = (story: Story, body: string): string => story.refusal('send-message', message({ newFacts: ['f'] }, { messageType: 'apology', body }), AMOS);
    const story = opened();
    expect(sends(story, 'It was our mistake.')).toBe('apology.not-checked');
    story.act('record-apology', byCall(), EYAL);
    expect(sends(story, 'It was our mistake.')).toBe('apology.not-checked');
    story.act('record-apology', text(), AMOS);
    expect(sends(story, 'It was our\r\n mistake.')).toBe('accepted');
    expect(sends(story, 'It was your mistake.')).toBe('apology.not-checked');
    expect(sends(new Story(), 'It was our mistake.')).toBe('accepted');
    expect(hashWording(' a  b ')).toBe(hashWording('a\nb'));
  });

  it('acknowledges what a furious customer feels', () => {
    const story = opened().wait(MINUTE_MS).call({ direction: 'from-customer', emotionalState: 'furious' }).wait(MINUTE_MS);
    expect(isHurtUnacknowledged(story.state)).toBe(true);
    expect(isHurtUnacknowledged(story.act('record-apology', regret({ occurredAt: story.now }), AMOS).state)).toBe(false);
  });

  it('keeps the latest at hand, without their texts', () => {
    const story = opened();
    for (let count = 0; count < 30; count += 1) story.act('record-apology', text({ wording: 'y'.repeat(20_000), evidence: 'e'.repeat(4_000) }), AMOS);
    expect(JSON.stringify(story.state.apology).length).toBeLessThan(5_000);
  });
});

describe('under a legal flag', () => {
  const flagged = (): Story => opened().act('assess-risk', { class: 'legal', level: 'high', note: 'lawyer wrote', owner: null }, INES);

  it('an admission waits for the review while its clock runs; regret and first contact wait for nothing', () => {
    const story = flagged();
    expect(story.duty('legal-review').due).toBe(T0 + DAY_MS + 8 * HOUR_MS);
    expect(recording(story, text())).toBe('apology.legal-review-open');
    expect(recording(story, regret())).toBe('accepted');
    expect(story.call().outcomes('first-contact')).toEqual(['kept']);
    story.act('complete-legal-review', { outcome: 'wording approved' }, TAMAR);
    expect(recording(story, text())).toBe('accepted');
  });

  it('a review that is late holds nothing up any more', () => {
    expect(recording(flagged().wait(3 * DAY_MS), text())).toBe('accepted');
  });
});

describe('an error somebody admits', () => {
  const TEXT = 'I promised a call and forgot it';
  const admits = (story: Story, actor: Actor = AMOS, over: Partial<ApologyCommands['admit-error']> = {}): Story => story.act('admit-error', { errorClass: 'missed-follow-up', whose: 'own', text: TEXT, ...over }, actor);
  const last = (story: Story) => story.state.apology.admissions.at(-1);
  const followUp = (story: Story, over: Partial<ApologyCommands['follow-up-admission']> = {}): ApologyCommands['follow-up-admission'] => ({
    admissionId: last(story)?.id ?? '', toldCustomer: 'told', toldInRole: 'account-manager', nextSteps: 'called her', learningNote: 'Enter call-backs as promises at once', ...over,
  });

  it('can be told by anyone of ours, and by nobody else', () => {
    for (const actor of [AMOS, TAL, INES, TAMAR, HILA, EYAL]) expect(last(admits(opened(), actor))).toMatchObject({ by: actor.id });
    for (const actor of [CUSTOMER, { id: 'm', role: 'machine' } as const]) expect(opened().refusal('admit-error', { errorClass: 'tone', whose: 'own', text: 't' }, actor)).toBe('admission.person-required');
  });

  it('is followed up by the team lead within a working day, who hears of it; the text is in no notice and not in the state', () => {
    const story = admits(opened());
    expect(story.duty('admission-follow-up')).toMatchObject({ owner: 'tamar', about: last(story)?.id, due: T0 + 8 * HOUR_MS });
    const told = story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.params['kind'] === 'admission-follow-up');
    expect(told).toMatchObject([{ template: 'staff.obligation-started', personId: 'tamar' }]);
    expect(JSON.stringify(told)).not.toContain(TEXT);
    expect(JSON.stringify(story.state)).not.toContain(TEXT);
    expect(story.events.filter((event) => JSON.stringify(event.data).includes(TEXT)).map((event) => event.type)).toEqual(['admission.recorded']);
  });

  it('of the team lead himself goes to the head of service', () => {
    const story = admits(opened(), TAMAR);
    expect([last(story)?.followUpBy, story.duty('admission-follow-up').owner]).toEqual(['hila', 'hila']);
    const alone = admits(opened({ people: { ...PEOPLE, headOfService: null } }), TAMAR);
    expect(last(alone)?.followUpBy).toBeNull();
    expect(alone.refusal('follow-up-admission', followUp(alone), TAMAR)).toBe('approval.not-own');
    expect(alone.refusal('follow-up-admission', followUp(alone), INES)).toBe('accepted');
  });

  it('is met by its follow-up, once, each its own', () => {
    const story = admits(admits(opened()), TAL, { errorClass: 'faulty-work' });
    const first = story.state.apology.admissions[0]?.id ?? '';
    story.act('follow-up-admission', followUp(story, { admissionId: first }), TAMAR);
    expect(story.outcomes('admission-follow-up')).toEqual(['kept']);
    expect(story.duty('admission-follow-up').about).toBe(last(story)?.id);
    expect(story.refusal('follow-up-admission', followUp(story, { admissionId: first }), TAMAR)).toBe('admission.followed-up-already');
    expect(story.refusal('follow-up-admission', followUp(story, { admissionId: 'none' }), TAMAR)).toBe('admission.unknown');
  });

  it('who may tell the customer depends on its class', () => {
    const story = admits(opened(), AMOS, { errorClass: 'confidentiality' });
    expect(story.refusal('follow-up-admission', followUp(story), TAMAR)).toBe('admission.role-may-not-tell');
    expect(story.refusal('follow-up-admission', followUp(story, { toldCustomer: 'planned', toldInRole: 'team-lead' }), TAMAR)).toBe('admission.role-may-not-tell');
    expect(story.refusal('follow-up-admission', followUp(story, { toldInRole: null }), TAMAR)).toBe('admission.teller-missing');
    expect(story.refusal('follow-up-admission', followUp(story, { toldCustomer: 'not-told' }), TAMAR)).toBe('admission.role-without-telling');
    expect(story.refusal('follow-up-admission', followUp(story, { toldCustomer: 'not-told', toldInRole: null }), TAMAR)).toBe('accepted');
    expect(story.refusal('follow-up-admission', followUp(story, { toldInRole: 'head-of-service' }), TAMAR)).toBe('accepted');
  });

  it('an apology that rests on it is spoken by who has the authority', () => {
    const story = admits(opened(), AMOS, { errorClass: 'confidentiality' });
    const admissionId = last(story)?.id ?? '';
    expect(recording(story, text({ admissionId }), AMOS)).toBe('admission.authority');
    expect(recording(story, text({ admissionId }), HILA)).toBe('accepted');
    expect(recording(story, byCall({ admissionId }), AMOS)).toBe('accepted');
    expect(recording(story, regret({ admissionId }), AMOS)).toBe('accepted');
    expect(recording(story, text({ admissionId: 'none' }), HILA)).toBe('admission.unknown');
  });

  it('leaves a lesson without names', () => {
    const story = admits(opened({ account: { id: 'acc', name: 'נועה ושות׳', vip: false } }));
    for (const learningNote of ['amos forgot it', 'carmel waited', 'צריך להתקשר לנועה בזמן']) {
      expect(story.refusal('follow-up-admission', followUp(story, { learningNote }), TAMAR)).toBe('admission.note-names-somebody');
    }
    expect(namesSomebody(story.state, { by: 'amos' }, 'Famous last words: caramel')).toBe(false);
    story.act('follow-up-admission', followUp(story), TAMAR);
    expect(story.state.apology.lessons).toEqual([{ errorClass: 'missed-follow-up', note: 'Enter call-backs as promises at once', at: T0 }]);
    expect(Object.keys(story.of('admission.lesson-noted')[0]?.data ?? {}).sort()).toEqual(['errorClass', 'note']);
  });

  it('owes nothing under a protocol that does not know it, and is kept all the same', () => {
    const story = admits(new Story());
    expect([last(story)?.errorClass, story.open('admission-follow-up')]).toEqual(['missed-follow-up', undefined]);
    expect(story.refusal('follow-up-admission', followUp(story, { toldInRole: 'technical-lead' }), TAMAR)).toBe('accepted');
  });
});

it('the record gives the state back', () => {
  const story = opened().act('record-apology', text(), AMOS).act('record-apology', byCall(), EYAL).act('admit-error', { errorClass: 'tone', whose: 'team', text: 't' }, TAMAR);
  expect(replay(story.events)).toEqual(story.state);
  expect(new Story().state.apology).toEqual(NO_APOLOGY);
});
