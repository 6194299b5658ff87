import { DAY_MS, HOUR_MS } from '../kernel';
import { AMOS, contact, INES, T0, TAL, TAMAR } from '../testing/fixtures';
import { contactWith, message, rootCause, Story } from '../testing/story';
import { missingToClose, missingToFinishTechnical, missingToRoutine } from './gates';
import { decide, evolve, replay, tick, wakeAt } from './hallway';
import { phaseOf, relationshipStageOf, statusOf, technicalStageOf } from './status';

const codes = (list: readonly { readonly code: string }[]): string[] => list.map((one) => one.code);
const routine = (how: 'customer-confirmation' | 'quiet-period' = 'customer-confirmation') => ({ how, contactId: 'carmel', comprehension: 'yes' as const, note: '' });
/** Routine at T0 + 1 h, technical track done. */
const back = (over: ConstructorParameters<typeof Story>[0] = {}): Story => new Story(over).wait(HOUR_MS).routine().finishTechnical();

describe('technical track', () => {
  it('goes locate, contain, work around, fix, verify; each step once and in order', () => {
    const story = new Story();
    expect(story.refusal('contain', { how: 'h' })).toBe('fix.not-located');
    expect(story.refusal('record-fix', { description: 'd', restoresOperation: true })).toBe('fix.not-located');
    expect(story.refusal('verify-fix', { passed: true, how: 'h', confirmedByCustomer: false })).toBe('fix.not-fixed');
    expect([phaseOf(story.state), technicalStageOf(story.state)]).toEqual(['investigating', 'locating']);
    story.act('locate', { where: 'w', note: '' }, TAL);
    expect([phaseOf(story.state), technicalStageOf(story.state), story.refusal('locate', { where: 'w', note: '' })]).toEqual(['identified', 'containing', 'fix.already-located']);
    story.act('contain', { how: 'h' }, TAL);
    expect([technicalStageOf(story.state), story.refusal('contain', { how: 'h' })]).toEqual(['working-around', 'fix.already-contained']);
    story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + DAY_MS, restoresOperation: true }, TAL);
    expect([phaseOf(story.state), technicalStageOf(story.state), statusOf(story.state)]).toEqual(['worked-around', 'fixing', 'operational']);
    story.act('record-fix', { description: 'd', restoresOperation: true }, TAL);
    expect([phaseOf(story.state), technicalStageOf(story.state), story.refusal('record-fix', { description: 'd', restoresOperation: true })]).toEqual(['monitoring', 'verifying', 'fix.already-fixed']);
    story.act('verify-fix', { passed: true, how: 'h', confirmedByCustomer: true }, TAL);
    expect([phaseOf(story.state), technicalStageOf(story.state), statusOf(story.state)]).toEqual(['follow-up', 'finding-root-cause', 'fixed']);
    expect(story.refusal('verify-fix', { passed: true, how: 'h', confirmedByCustomer: true })).toBe('fix.already-verified');
    expect(story.outcomes('workaround').concat(story.outcomes('fix'))).toEqual(['kept', 'kept']);
  });

  it('an expired workaround loses operation again and owes a new one; extension and withdrawal', () => {
    const record = { description: 'd', risk: 'r', expiresAt: T0 + 6 * HOUR_MS, restoresOperation: true };
    const story = new Story().act('record-workaround', record, TAL);
    expect(story.refusal('record-workaround', record)).toBe('workaround.already-active');
    expect(story.refusal('extend-workaround', { expiresAt: T0 + HOUR_MS, reason: 'r' })).toBe('workaround.extension-not-later');
    expect(story.refusal('extend-workaround', { expiresAt: T0 + 91 * DAY_MS, reason: 'r' })).toBe('workaround.too-long');
    story.act('extend-workaround', { expiresAt: T0 + 8 * HOUR_MS, reason: 'r' }).wait(8 * HOUR_MS);
    expect(story.of('workaround.expired')[0]?.at).toBe(T0 + 8 * HOUR_MS);
    expect([story.of('operation.lost')[0]?.data.why, phaseOf(story.state), story.duty('workaround').startedAt]).toEqual(['workaround-expired', 'investigating', T0 + 8 * HOUR_MS]);
    expect(story.refusal('withdraw-workaround', { reason: 'r' })).toBe('workaround.none-active');
    expect(story.refusal('record-workaround', { ...record, expiresAt: story.now })).toBe('instant.past');
    story.act('record-workaround', { ...record, expiresAt: story.now + DAY_MS }, TAL).act('withdraw-workaround', { reason: 'unsafe' }, TAL);
    expect([story.of('operation.lost')[1]?.data.why, story.open('workaround') !== undefined]).toEqual(['workaround-withdrawn', true]);
  });

  it('a failed verification is a reopened fix: back to fixing, a trust signal, operation lost unless bridged', () => {
    const fixed = (story: Story): Story => story.act('locate', { where: 'w', note: '' }, TAL).act('record-fix', { description: 'd', restoresOperation: true }, TAL).act('verify-fix', { passed: false, how: 'slow', confirmedByCustomer: false }, TAL);
    const story = fixed(new Story());
    expect(story.state.crisis.trustSignals).toEqual(['reopened-fix']);
    expect([story.state.fix.fixedAt, story.state.fix.operationalAt, story.state.fix.failedVerifications]).toEqual([null, null, 1]);
    expect(story.open('workaround')).toBeDefined();
    const bridged = fixed(new Story().act('record-workaround', { description: 'd', risk: 'r', expiresAt: T0 + DAY_MS, restoresOperation: true }, TAL));
    expect([phaseOf(bridged.state), bridged.open('workaround')]).toEqual(['worked-around', undefined]);
    expect(bridged.outcomes('fix')).toEqual([]);
  });

  it('root cause: after locating, once, deep enough, with evidence where others are named', () => {
    const story = new Story();
    expect(story.refusal('record-root-cause', rootCause())).toBe('fix.not-located');
    story.act('locate', { where: 'w', note: '' }, TAL);
    expect(story.refusal('record-root-cause', rootCause({ party: 'customer' }))).toBe('cause.evidence-required');
    expect(story.refusal('record-root-cause', rootCause({ party: 'third-party', evidence: ' ' }))).toBe('cause.evidence-required');
    expect(story.refusal('record-root-cause', rootCause({ analysis: { method: 'five-whys', whys: [{ why: 'w', because: 'b', evidence: '' }] } }))).toBe('cause.too-few-whys');
    expect(story.refusal('record-root-cause', rootCause({ analysis: { method: 'fishbone', branches: [{ branch: 'process', causes: [{ cause: 'c', isRoot: false }] }] } }))).toBe('cause.no-root-marked');
    story.act('record-root-cause', rootCause({ party: 'third-party', evidence: 'their report' }), TAL);
    expect(story.refusal('record-root-cause', rootCause())).toBe('cause.already-recorded');
    expect(story.act('record-fix', { description: 'd', restoresOperation: true }, TAL).open('root-cause')).toBeUndefined();
    expect(new Story().act('locate', { where: 'w', note: '' }).act('record-fix', { description: 'd', restoresOperation: true }).duty('root-cause').owner).toBe('tal');
  });

  it('prevention has its own clock, outlives the crisis, and is completed once', () => {
    const story = new Story();
    expect(story.refusal('add-prevention', { title: 't', owner: 'tal', dueAt: T0 })).toBe('instant.past');
    expect(story.refusal('add-prevention', { title: 't', owner: 'tal', dueAt: T0 + 367 * DAY_MS })).toBe('instant.absurd');
    story.act('add-prevention', { title: 't', owner: 'tal', dueAt: T0 + 10 * DAY_MS });
    const actionId = story.state.cause.actions[0]?.id ?? '';
    expect(story.duty('prevention')).toMatchObject({ due: T0 + 10 * DAY_MS, about: actionId });
    story.act('complete-prevention', { actionId, evidence: 'merged' });
    expect([story.outcomes('prevention'), story.refusal('complete-prevention', { actionId, evidence: '' }), story.refusal('complete-prevention', { actionId: 'x', evidence: '' })]).toEqual([['kept'], 'prevention.already-done', 'prevention.unknown']);
  });

  it('finishes when the fix is verified, the cause found and a prevention action agreed', () => {
    const story = new Story();
    expect(codes(missingToFinishTechnical(story.state))).toEqual(['missing.fix-verified', 'missing.root-cause', 'missing.prevention']);
    expect(story.refusal('finish-technical', { note: '' })).toBe('technical.not-finishable');
    expect(back().refusal('finish-technical', { note: '' })).toBe('technical.already-finished');
  });
});

describe('return to routine', () => {
  it('names what is missing, each by its code', () => {
    const story = new Story();
    expect(codes(missingToRoutine(story.state, 'customer-confirmation', T0))).toEqual(['missing.fix-verified', 'missing.first-contact', 'missing.two-way-exchange']);
    story.repaired().update().call({ direction: 'from-customer', channel: 'email', needsAnswer: true });
    story.act('report-delivery', { messageId: story.messageId, outcome: 'failed', detail: '' });
    expect(codes(missingToRoutine(story.state, 'customer-confirmation', story.now))).toEqual(['missing.answers', 'missing.deliveries-in-doubt']);
    expect(story.refusal('return-to-routine', routine())).toBe('crisis.not-routine-yet');
  });

  it('without the customer\'s word a quiet period of five business days must pass, counted from his last word', () => {
    const story = new Story().repaired().update();
    expect(codes(missingToRoutine(story.state, 'quiet-period', T0))).toEqual(['missing.quiet-period']);
    story.wait(2 * HOUR_MS).call({ direction: 'from-customer', channel: 'email' });
    // Sunday 11:00 and five working days: Sunday 11 January 11:00.
    expect(codes(missingToRoutine(story.state, 'quiet-period', Date.UTC(2026, 0, 11, 11) - 1))).toEqual(['missing.quiet-period']);
    expect(missingToRoutine(story.state, 'quiet-period', Date.UTC(2026, 0, 11, 11))).toEqual([]);
  });

  it('asks who confirmed', () => {
    const story = new Story();
    expect(story.refusal('return-to-routine', { ...routine(), contactId: undefined })).toBe('contact.required');
    expect(story.refusal('return-to-routine', { ...routine(), contactId: 'x' })).toBe('contact.unknown');
    expect(back().refusal('return-to-routine', routine())).toBe('crisis.already-routine');
  });
});

describe('closing', () => {
  it('says all that is missing', () => {
    expect(codes(missingToClose(new Story().state))).toEqual([
      'missing.technical-track', 'missing.fix-verified', 'missing.root-cause', 'missing.prevention', 'missing.relationship-track',
      ...Array.from({ length: 6 }, () => 'missing.obligation'),
    ]);
    const story = new Story().wait(HOUR_MS).routine();
    expect(codes(missingToClose(story.state))).toEqual(expect.arrayContaining(['missing.technical-track', 'missing.survey', 'missing.review-signed', 'missing.obligation']));
    expect(story.refusal('close', { note: '' })).toBe('crisis.not-closable');
    expect(statusOf(story.state)).toBe('closing');
  });

  it('neither track closes alone: with the technical one open, and with the relationship one open', () => {
    const relationshipOnly = new Story().wait(HOUR_MS).routine().wait(2 * DAY_MS).answerSurvey(5).reviewed();
    expect(codes(missingToClose(relationshipOnly.state))).toEqual(['missing.technical-track', 'missing.root-cause', 'missing.prevention', 'missing.obligation']);
    const technicalOnly = new Story().repaired().finishTechnical();
    expect(codes(missingToClose(technicalOnly.state))).toContain('missing.relationship-track');
  });

  const closed = (): Story => back().wait(2 * DAY_MS).answerSurvey(5).reviewed().act('close', { note: '' });

  it('closes when nothing is owed; prevention goes on, and everything else is refused', () => {
    const story = closed();
    expect([statusOf(story.state), relationshipStageOf(story.state), story.state.obligation.open.map((one) => one.kind)]).toEqual(['closed', 'done', ['prevention']]);
    expect([story.refusal('close', { note: '' }), story.refusal('send-message', message(), AMOS), story.refusal('raise-severity', { to: 1, reason: 'r' })]).toEqual(['crisis.closed', 'crisis.closed', 'crisis.closed']);
    story.wait(33 * DAY_MS);
    expect(story.escalations('prevention')[0]?.roles).toBe('owner+deputy');
    story.act('complete-prevention', { actionId: story.state.cause.actions[0]?.id ?? '', evidence: 'e' });
    expect([story.outcomes('prevention'), wakeAt(story.state, 'technical'), wakeAt(story.state, 'relationship')]).toEqual([['late'], null, null]);
  });

  it('a late question after closing is owed an answer, fury starts no new notices', () => {
    const story = closed().call({ direction: 'from-customer', needsAnswer: true, emotionalState: 'furious' });
    expect(story.state.obligation.open.map((one) => one.kind).sort()).toEqual(['answer', 'prevention']);
    expect(story.call({ answered: true }).outcomes('answer')).toEqual(['kept']);
  });

  it('a late question may be answered in writing, and a plain word written; what promises or updates waits for a reopening', () => {
    const story = closed().call({ direction: 'from-customer', needsAnswer: true });
    const answer = { ...message({ newFacts: ['it was the cache'] }), messageType: 'answer' as const };
    expect(story.refusal('send-message', { ...answer, promises: [{ words: 'tomorrow', kind: 'outcome', target: 'other', dueAt: story.now + DAY_MS }] }, AMOS)).toBe('crisis.closed');
    story.act('send-message', answer, AMOS).act('send-message', { ...message(), messageType: 'other' }, AMOS);
    expect([story.outcomes('answer'), story.state.obligation.open.map((one) => one.kind), statusOf(story.state)]).toEqual([['kept'], ['prevention'], 'closed']);
    expect(story.refusal('send-message', { ...message(), messageType: 'summary' }, AMOS)).toBe('crisis.closed');
  });

  it('reopens with fresh targets and a new survey; only within the window, and not at a milder severity', () => {
    const story = closed().wait(DAY_MS);
    expect(story.refusal('reopen', { reason: 'r', severity: 3 })).toBe('severity.not-worse');
    story.act('reopen', { reason: 'it is back' });
    expect(story.state.crisis).toMatchObject({ cycle: 2, routine: null, closedAt: null });
    expect(story.state.obligation.open.filter((one) => one.cycle === 2).map((one) => [one.kind, one.startedAt]).sort()).toEqual(
      ['executive-notice', 'first-contact', 'fix', 'stage-update', 'summary', 'timed-update', 'workaround'].map((kind) => [kind, story.now]));
    expect([statusOf(story.state), story.state.review.stage, story.state.survey.invitations]).toEqual(['open', 'none', []]);
    story.wait(10_000).routine().finishTechnical();
    expect(story.state.survey.cycle).toBe(2);
    expect(new Story().refusal('reopen', { reason: 'r' })).toBe('crisis.not-reopenable');
    const late = closed();
    expect(late.wait(90 * DAY_MS).refusal('reopen', { reason: 'r' })).toBe('crisis.reopen-window-over');
    expect(back({ impactLevel: 3 }).act('reopen', { reason: 'r', severity: 1 }).state.crisis.severity).toBe(1);
  });

  it('is cancelled by two, and then everything stops', () => {
    const story = back();
    expect(story.refusal('confirm-cancel', { agree: true }, TAMAR)).toBe('crisis.no-cancel-proposed');
    story.act('cancel', { reason: 'a test' }, INES);
    expect([story.refusal('confirm-cancel', { agree: true }, INES), story.refusal('cancel', { reason: 'r' }, TAMAR)]).toEqual(['approval.not-own', 'crisis.cancel-already-proposed']);
    expect(story.act('confirm-cancel', { agree: false }, TAMAR).state.crisis.cancelProposal).toBeNull();
    story.update({ newFacts: ['f'] }, { messageType: 'other' });
    const { messageId } = story;
    story.act('cancel', { reason: 'a test' }, INES).act('confirm-cancel', { agree: true }, TAMAR);
    expect([statusOf(story.state), story.state.obligation.open, wakeAt(story.state, 'relationship'), wakeAt(story.state, 'technical')]).toEqual(['cancelled', [], null, null]);
    expect(story.refusal('locate', { where: 'w', note: '' })).toBe('crisis.cancelled');
    expect(story.act('report-delivery', { messageId, outcome: 'unknown', detail: '' }).state.obligation.open).toEqual([]);
    expect(tick(story.state, story.now + 100 * DAY_MS).events).toEqual([]);
  });
});

describe('the crisis itself', () => {
  it('joins a second report on the same matter, with its contact once', () => {
    const story = new Story().wait(HOUR_MS);
    const report = { summary: 's', receivedAt: T0, channel: 'phone', contact: contact('dov') };
    story.act('join-report', report).act('join-report', report);
    expect([story.state.crisis.joinedReports, story.state.crisis.contacts.map((one) => one.id)]).toEqual([2, ['carmel', 'dov']]);
    expect(story.refusal('join-report', { ...report, receivedAt: story.now + 1 })).toBe('instant.future');
    expect(story.refusal('add-contact', { contact: contact('dov') })).toBe('contact.already-there');
  });

  it('escalates by hand to a role somebody holds', () => {
    expect(new Story().act('escalate', { to: 'headOfService', reason: 'r' }).of('crisis.escalated')[0]?.data.personId).toBe('hila');
    expect(new Story({ people: { ...new Story().state.crisis.people, headOfService: null } }).refusal('escalate', { to: 'headOfService', reason: 'r' })).toBe('crisis.role-empty');
  });

  it('replays to the same state, and faults on a record with a gap or without its beginning', () => {
    const { events, state } = back().wait(DAY_MS);
    expect(replay(events)).toEqual(state);
    const [first, second, third] = events;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few events');
    expect(() => evolve(null, second)).toThrow('begins with crisis.opened');
    expect(() => replay([first, third])).toThrow('does not follow');
    expect(() => replay([])).toThrow('empty');
  });

  it('a refused command leaves the very same state', () => {
    const story = new Story();
    const before = JSON.stringify(story.state);
    decide(story.state, { type: 'log-contact', payload: contactWith(T0, { contactId: 'x' }) }, { now: T0, actor: AMOS });
    expect(JSON.stringify(story.state)).toBe(before);
  });
});
