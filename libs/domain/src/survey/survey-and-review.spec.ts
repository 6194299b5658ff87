import { missingToClose, missingToSubmit } from '../crisis/gates';
import { replay } from '../crisis/hallway';
import { outboxFor } from '../crisis/notify';
import { DAY_MS, HOUR_MS } from '../kernel';
import { AMOS, contact, CUSTOMER, EYAL, INES, T0, TAMAR, testProtocol } from '../testing/fixtures';
import { signature, Story } from '../testing/story';
import type { Comprehension } from './closing';
import { invitationOf } from './survey';

const codes = (list: readonly { readonly code: string }[]): string[] => list.map((one) => one.code);
const routine = { how: 'customer-confirmation' as const, contactId: 'carmel', comprehension: 'yes' as const, note: '' };
/** Routine at T0 + 1 h, technical track done. */
const back = (over: ConstructorParameters<typeof Story>[0] = {}): Story => new Story(over).wait(HOUR_MS).routine().finishTechnical();

describe('an invitation in doubt', () => {
  const invited = (): Story => back().wait(2 * DAY_MS);
  const delivery = (story: Story): string => outboxFor(story.state, story.of('survey.sent').at(-1) ?? story.of('crisis.opened')[0] as never)[0]?.messageId ?? '';
  const DELIVERY = { id: 'delivery', role: 'system' } as const;

  it('becomes a task; where a person finds that it never came, it goes out once more', () => {
    const story = invited();
    const messageId = delivery(story);
    expect(invitationOf(messageId)).toEqual({ cycle: 1, contactId: 'carmel' });
    story.act('report-delivery', { messageId, outcome: 'unknown', detail: 'the sender ended' }, DELIVERY);
    expect(story.duty('task')).toMatchObject({ about: messageId });
    story.act('settle-delivery', { messageId, outcome: 'not-received', note: 'asked' }, AMOS);
    expect([story.outcomes('task'), story.of('survey.sent').length]).toEqual([['kept'], 2]);
    expect(delivery(story)).not.toBe(messageId);
    expect(story.state.survey.invitations[0]).toMatchObject({ state: 'sent', remindersSent: 0 });
    expect(story.answerSurvey(4).state.survey.answers).toHaveLength(1);
  });

  it('does not go out again when it came, was answered, or is no invitation', () => {
    const came = invited();
    came.act('report-delivery', { messageId: delivery(came), outcome: 'unknown', detail: '' }, DELIVERY).act('settle-delivery', { messageId: delivery(came), outcome: 'received', note: '' }, AMOS);
    const answered = invited();
    answered.act('report-delivery', { messageId: delivery(answered), outcome: 'unknown', detail: '' }, DELIVERY).answerSurvey(4).act('settle-delivery', { messageId: delivery(answered), outcome: 'not-received', note: '' }, AMOS);
    expect([came.of('survey.sent').length, answered.of('survey.sent').length]).toEqual([1, 1]);
    expect([invitationOf('message-3-1'), invitationOf('survey-1-x')]).toEqual([null, null]);
  });
});

describe('survey', () => {
  const scores = { 'CSAT-H': 5, TRUST: 4 };
  it('goes out a day after routine inside the delivery window, reminds on the 3rd and 7th working day, expires after 14 days', () => {
    // Routine on Thursday 8 January 10:00: a day later is Friday, so Sunday 11 January 09:00. A whole working day from opening ends at
    // closing (18:00), so the reminders of days 3 and 7 go out at the next opening: Wednesday 14 and Tuesday 20 January 09:00.
    const story = new Story({ awareAt: T0 }).until(Date.UTC(2026, 0, 8, 10)).routine();
    expect(story.state.survey).toMatchObject({ sendAt: Date.UTC(2026, 0, 11, 9), remindAt: [Date.UTC(2026, 0, 14, 9), Date.UTC(2026, 0, 20, 9)], expireAt: Date.UTC(2026, 0, 25, 9) });
    story.until(Date.UTC(2026, 0, 30));
    expect(story.of('survey.sent').map((event) => [event.at, event.data.reminder])).toEqual([[Date.UTC(2026, 0, 11, 9), 0], [Date.UTC(2026, 0, 14, 9), 1], [Date.UTC(2026, 0, 20, 9), 2]]);
    expect(story.of('survey.ended')[0]).toMatchObject({ at: Date.UTC(2026, 0, 25, 9), data: { answered: 0, invited: 1 } });
    expect(story.outcomes('survey')).toEqual(['kept']);
    expect(story.refusal('answer-survey', { cycle: 1, contactId: 'carmel', scores, open: '' }, CUSTOMER)).toBe('survey.expired');
  });

  it('asks five questions at most, the fixed three always', () => {
    const items = back().state.survey.invitations[0]?.items ?? [];
    expect(items).toHaveLength(5);
    expect(items).toEqual(expect.arrayContaining(['CSAT-H', 'TRUST', 'OPEN']));
  });

  it('ends with the last answer; answers outside the scale, twice, of another cycle or uninvited are refused', () => {
    const story = back({ contacts: [contact('carmel'), contact('dov'), contact('efrat', null)] }).wait(2 * DAY_MS);
    const answer = (over: object): string => story.refusal('answer-survey', { cycle: 1, contactId: 'carmel', scores, open: '', ...over }, CUSTOMER);
    expect([answer({ cycle: 2 }), answer({ contactId: 'zed' }), answer({ scores: { 'CSAT-H': 6 } }), answer({ scores: { 'CSAT-H': 1.5 } }), answer({ scores: { OPEN: 1 } })]).toEqual([
      'survey.not-invited', 'survey.not-invited', 'survey.out-of-scale', 'survey.out-of-scale', 'survey.unknown-item']);
    story.answerSurvey(5);
    expect([answer({}), story.state.survey.endedAt]).toEqual(['survey.already-answered', null]);
    story.act('answer-survey', { cycle: 1, contactId: 'dov', scores: { TRUST: null }, open: '' }, CUSTOMER);
    expect(story.of('survey.ended')[0]?.data).toEqual({ cycle: 1, answered: 2, invited: 3 });
  });

  it('where nobody can be reached it ends at once and owes nobody anything', () => {
    const story = new Story({ contacts: [contact('carmel', null)] }).repaired().call({ confirmedByCustomer: true }).act('return-to-routine', routine);
    expect([story.state.survey.endedAt, story.open('survey')]).toEqual([T0, undefined]);
  });

  it('a low score owes a call by somebody else than the one rated; resolved ends it', () => {
    const story = back().wait(2 * DAY_MS).answerSurvey(2);
    expect(story.duty('call-back')).toMatchObject({ owner: 'tamar', due: story.now + DAY_MS, about: 'carmel' });
    expect(codes(missingToClose(story.state))).toContain('missing.call-back');
    const call = { outcome: 'resolved', said: 's', contactId: 'carmel' } as const;
    expect(story.refusal('log-call-back', call, AMOS)).toBe('survey.call-back-by-rated-person');
    story.act('log-call-back', call, TAMAR);
    expect([story.outcomes('call-back'), story.refusal('log-call-back', call, TAMAR)]).toEqual([['kept'], 'survey.no-call-back-owed']);
  });

  it('reopened on the phone begins a new cycle, and the call itself counts once', () => {
    const story = back().wait(2 * DAY_MS).answerSurvey(1).act('log-call-back', { outcome: 'reopened', said: 'still broken', contactId: 'carmel' }, TAMAR);
    expect(story.outcomes('call-back')).toEqual(['kept']);
    expect(story.state.crisis).toMatchObject({ cycle: 2, routine: null });
  });
});

describe('review and its gate', () => {
  it('draft, in review, reviewed, signed; nobody approves his own, nothing is skipped', () => {
    const story = back();
    expect(story.refusal('submit-review', { note: '' })).toBe('review.sections-missing');
    expect(missingToSubmit(story.state)).toHaveLength(7);
    expect(story.refusal('sign-review', signature(), EYAL)).toBe('review.wrong-stage');
    for (const section of ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'] as const) story.act('write-review-section', { section, text: 't' });
    story.act('submit-review', { note: '' }, INES);
    expect(story.refusal('approve-review', { note: '' }, INES)).toBe('approval.not-own');
    expect(story.refusal('write-review-section', { section: 'summary', text: 't' })).toBe('review.wrong-stage');
    story.act('return-review', { reason: 'too short' }, TAMAR).act('submit-review', { note: '' }, INES).act('approve-review', { note: '' }, TAMAR);
    expect(story.outcomes('post-mortem')).toEqual(['kept']);
    expect(story.refusal('sign-review', { ...signature(), attendance: [] }, EYAL)).toBe('review.attendance-required');
    const { decision } = signature();
    expect(story.refusal('sign-review', { ...signature(), decision: { ...decision, compensation: { taken: false, text: ' ' } } }, EYAL)).toBe('review.element-unreasoned');
    story.act('sign-review', signature(), EYAL);
    expect([story.outcomes('executive-review'), story.refusal('set-causes', { causes: [] })]).toEqual([['kept'], 'crisis.causes-frozen']);
  });

  it('an unsigned review climbs the ladder week by week and goes on for ever', () => {
    // Ten working days from Sunday 4 January 10:00: Sunday 18 January 10:00.
    const story = new Story().wait(HOUR_MS).routine().until(T0 + 75 * DAY_MS);
    const climbs = story.escalations('executive-review');
    expect(climbs.slice(0, 4).map((one) => one.roles)).toEqual(['owner+deputy', 'team-lead', 'head-of-service', 'executive-sponsor']);
    expect(climbs[0]?.at).toBe(Date.UTC(2026, 0, 18, 10));
    // 20 March is 61 days on: rungs 0 to 8, the last five all to the executive sponsor.
    expect(climbs.map((one) => one.at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((week) => Date.UTC(2026, 0, 18, 10) + week * 7 * DAY_MS));
    expect(climbs.slice(3).every((one) => one.roles === 'executive-sponsor')).toBe(true);
  });

  it('is not required at severity 3, and becomes so when severity rises after routine', () => {
    const story = back({ impactLevel: 3 });
    expect([story.state.review.stage, story.open('executive-review')]).toEqual(['not-required', undefined]);
    story.act('raise-severity', { to: 2, reason: 'the press' });
    expect([story.state.review.stage, story.open('executive-review')?.owner]).toEqual(['draft', 'eyal']);
  });
});

describe('closing on the handling score (S1-32)', () => {
  const protocol = { ...testProtocol, relationship: { closing: { handlingTarget: 4, explainAgain: ['no', 'partly'] as const } } };
  const measured = (csat: number): Story => back({ protocol, impactLevel: 4 }).wait(2 * DAY_MS).answerSurvey(csat);
  const why = { reason: 'the loss was not ours' };

  it.each([[4, []], [5, []], [3, ['missing.handling-signature']]] as const)('score %d: %j', (csat, wanted) => {
    const story = measured(csat);
    expect(codes(missingToClose(story.state))).toEqual(wanted);
    expect(story.refusal('sign-handling', why, EYAL)).toBe(csat < 4 ? 'accepted' : 'survey.handling-at-target');
  });

  it('is opened by an executive’s reason, which stands with score and target on record', () => {
    const story = measured(3);
    expect(story.refusal('close', { note: '' })).toBe('crisis.not-closable');
    story.act('sign-handling', why, EYAL);
    expect(story.of('survey.handling-signed')[0]).toMatchObject({ by: EYAL, data: { ...why, scores: [3], target: 4 } });
    expect(story.refusal('sign-handling', why, EYAL)).toBe('survey.handling-signed-already');
    expect(story.refusal('close', { note: '' })).toBe('accepted');
    expect(replay(story.events)).toEqual(story.state);
  });

  it('comes after the call about a low score, and not by the person rated', () => {
    const story = measured(2);
    expect(codes(missingToClose(story.state))).toEqual(expect.arrayContaining(['missing.call-back', 'missing.handling-signature']));
    expect(story.refusal('sign-handling', why, EYAL)).toBe('survey.call-back-first');
    story.act('log-call-back', { outcome: 'resolved', said: 's', contactId: 'carmel' }, TAMAR);
    expect([story.refusal('sign-handling', why, AMOS), story.refusal('sign-handling', why, EYAL)]).toEqual(['survey.signed-by-rated-person', 'accepted']);
  });

  it('waits for all answers, and asks for one unsatisfied contact among satisfied ones', () => {
    const story = back({ protocol, impactLevel: 4, contacts: [contact('carmel'), contact('dov')] }).wait(2 * DAY_MS).answerSurvey(3);
    expect([codes(missingToClose(story.state)), story.refusal('sign-handling', why, EYAL)]).toEqual([expect.not.arrayContaining(['missing.handling-signature']), 'survey.still-running']);
    story.act('answer-survey', { cycle: 1, contactId: 'dov', scores: { 'CSAT-H': 5 }, open: '' }, CUSTOMER);
    expect(missingToClose(story.state)).toContainEqual({ code: 'missing.handling-signature', params: { count: 1 } });
  });

  it('asks nothing of a survey nobody answered, and anew after a reopening', () => {
    const silent = back({ protocol, impactLevel: 4 }).wait(20 * DAY_MS);
    expect(codes(missingToClose(silent.state))).toEqual([]);
    const story = measured(3).act('sign-handling', why, EYAL).act('reopen', { reason: 'again' }).wait(HOUR_MS).routine().finishTechnical().wait(3 * DAY_MS).answerSurvey(3);
    expect(codes(missingToClose(story.state))).toContain('missing.handling-signature');
  });

  it('is not asked for under an older protocol, whatever the score', () => {
    const story = back({ impactLevel: 4 }).wait(2 * DAY_MS).answerSurvey(3);
    expect([codes(missingToClose(story.state)), story.refusal('sign-handling', why, EYAL)]).toEqual([[], 'survey.handling-at-target']);
  });
});

describe('a customer who did not understand (S0-26)', () => {
  const protocol = { ...testProtocol, relationship: { closing: { handlingTarget: 4, explainAgain: ['no', 'partly'] as const } } };
  const told = (comprehension: Comprehension, over: ConstructorParameters<typeof Story>[0] = { protocol }): Story =>
    new Story({ impactLevel: 4, ...over }).wait(HOUR_MS).repaired().call({ answered: true, confirmedByCustomer: true }).act('return-to-routine', { ...routine, comprehension }, AMOS);
  const again = { contactId: 'carmel', comprehension: 'partly', note: 'on the phone' } as const;

  it.each([['yes', false], ['not-answered', false], ['partly', true], ['no', true]] as const)('%s: explained again before closing: %s', (comprehension, asked) => {
    const story = told(comprehension);
    expect(codes(missingToClose(story.state)).includes('missing.explanation')).toBe(asked);
    expect(story.refusal('explain-again', again, AMOS)).toBe(asked ? 'accepted' : 'crisis.nothing-to-explain');
  });

  it('has it explained once more; whatever he says then stands on record and closing goes on', () => {
    const story = told('no');
    expect([story.refusal('explain-again', { ...again, contactId: 'zed' }), new Story({ protocol }).refusal('explain-again', again)]).toEqual(['contact.unknown', 'crisis.not-routine']);
    story.act('explain-again', again, AMOS);
    expect(codes(missingToClose(story.state))).not.toContain('missing.explanation');
    expect(story.state.crisis.routine).toMatchObject({ comprehension: 'partly', explainedAgainAt: story.now });
    expect(replay(story.events)).toEqual(story.state);
  });

  it('is no gate under an older protocol', () => {
    expect(codes(missingToClose(told('no', {}).state))).not.toContain('missing.explanation');
  });
});

describe('the duty to explain again', () => {
  const { severities } = testProtocol;
  const desk = (days: number) => ({ target: { kind: 'days', days }, clock: 'desk' }) as const;
  const withDuty = (key: '1' | '2' | '3' | '4', days: number) => ({ ...severities[key], duties: { ...severities[key].duties, 'second-explanation': desk(days) } });
  const before = { ...testProtocol, relationship: { closing: { handlingTarget: 4, explainAgain: ['no', 'partly'] as const } } };
  const protocol = { ...before, severities: { '1': withDuty('1', 1), '2': withDuty('2', 1), '3': withDuty('3', 2), '4': withDuty('4', 2) } };
  const told = (comprehension: Comprehension, over: ConstructorParameters<typeof Story>[0] = {}, by = AMOS): Story =>
    new Story({ impactLevel: 4, protocol, ...over }).wait(HOUR_MS).repaired().call({ answered: true, confirmedByCustomer: true }).act('return-to-routine', { ...routine, comprehension }, by);
  const again = { contactId: 'carmel', comprehension: 'yes', note: 'on the phone' } as const;
  const notices = (story: Story, template: string): readonly (string | null)[] =>
    story.events.flatMap((event) => outboxFor(story.state, event)).filter((one) => one.template === template && one.params['kind'] === 'second-explanation').map((one) => one.personId);

  // Routine on Sunday 4 January 10:00: a working day of 9 to 17 ends on Monday 10:00, two of them on Tuesday.
  it.each([[1, 5], [2, 5], [3, 6], [4, 6]] as const)('at severity %d is owed by the account manager by %d January', (impactLevel, day) => {
    expect(told('partly', { impactLevel }).duty('second-explanation')).toMatchObject({ owner: 'amos', track: 'relationship', about: 'carmel', startedAt: T0 + HOUR_MS, due: Date.UTC(2026, 0, day, 10) });
  });

  it.each(['yes', 'not-answered'] as const)('is not begun by “%s”', (comprehension) => {
    expect(told(comprehension).open('second-explanation')).toBeUndefined();
  });

  it('is met by the second explanation, and not begun again where that leaves it unclear too', () => {
    const story = told('no').wait(HOUR_MS);
    expect(codes(missingToClose(story.state))).toEqual(expect.arrayContaining(['missing.explanation', 'missing.obligation']));
    story.act('explain-again', { ...again, comprehension: 'partly' }, AMOS);
    expect([story.outcomes('second-explanation'), story.of('obligation.settled').at(-1)?.data.evidence, story.open('second-explanation')]).toEqual([['kept'], 'on the phone', undefined]);
    story.act('explain-again', again, AMOS);
    expect([story.outcomes('second-explanation'), replay(story.events)]).toEqual([['kept'], story.state]);
  });

  it('is told to its owner where the customer said so himself, warns him, and climbs when it is late', () => {
    expect(notices(told('no'), 'staff.obligation-started')).toEqual([]);
    const story = told('no', {}, CUSTOMER);
    expect(notices(story, 'staff.obligation-started')).toEqual(['amos']);
    const { due } = story.duty('second-explanation');
    story.until((due ?? 0) - 1);
    expect([story.of('obligation.warned').some(({ data }) => data.kind === 'second-explanation'), notices(story, 'staff.obligation-warned').includes('amos'), story.escalations('second-explanation')]).toEqual([true, true, []]);
    story.wait(1);
    expect(story.escalations('second-explanation')).toEqual([{ roles: 'owner+deputy', at: due }]);
    expect(notices(story, 'staff.obligation-escalated')).toEqual(['amos', 'dana']);
    expect(story.wait(HOUR_MS).act('explain-again', again, AMOS).outcomes('second-explanation')).toEqual(['late']);
  });

  it('ends with a reopening and begins with the next return to routine; a crisis opened by mistake owes it no more', () => {
    const story = told('no').act('reopen', { reason: 'again' });
    expect([story.open('second-explanation'), story.outcomes('second-explanation')]).toEqual([undefined, ['cancelled']]);
    story.wait(HOUR_MS).repaired().call({ answered: true, confirmedByCustomer: true }).act('return-to-routine', { ...routine, comprehension: 'partly' }, AMOS);
    expect(story.duty('second-explanation').startedAt).toBe(story.now);
    const mistaken = told('no').act('cancel', { reason: 'r' }).act('confirm-cancel', { agree: true }, TAMAR);
    expect([mistaken.open('second-explanation'), mistaken.outcomes('second-explanation')]).toEqual([undefined, ['cancelled']]);
  });

  it('follows the severity: due anew, ended where the new one has no such duty, begun where the old one had none', () => {
    const story = told('no', { impactLevel: 3 }).act('raise-severity', { to: 2, reason: 'r' });
    expect(story.duty('second-explanation').due).toBe(Date.UTC(2026, 0, 5, 10));
    const gap = { ...protocol, severities: { ...protocol.severities, '4': severities['4'] } };
    const begun = told('no', { protocol: gap });
    expect([begun.open('second-explanation'), codes(missingToClose(begun.state)).includes('missing.explanation')]).toEqual([undefined, true]);
    expect(begun.wait(HOUR_MS).act('raise-severity', { to: 3, reason: 'r' }).duty('second-explanation')).toMatchObject({ owner: 'amos', startedAt: begun.now });
  });

  it('is the deputy’s while the account manager is away, and passes on with the role', () => {
    const story = told('no').act('assign-role', { role: 'accountManager', personId: 'noa', reason: 'r' });
    expect(story.duty('second-explanation').owner).toBe('noa');
    const away = told('no').act('set-availability', { personId: 'amos', unavailableUntil: T0 + 9 * DAY_MS, reason: 'r' }).wait(2 * DAY_MS);
    expect(away.duty('second-explanation').owner).toBe('dana');
  });

  it('is nobody’s under a protocol older than the duty, where closing asks for it all the same', () => {
    const older = told('no', { protocol: before }).wait(3 * DAY_MS);
    expect([older.open('second-explanation'), older.outcomes('second-explanation')]).toEqual([undefined, []]);
    expect(codes(missingToClose(older.state))).toContain('missing.explanation');
    expect(codes(missingToClose(older.act('explain-again', again, AMOS).state))).not.toContain('missing.explanation');
  });
});
