import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import { AMOS, EYAL, INES, opening, T0, TAL, TAMAR } from '../testing/fixtures';
import { open as openCrisis } from '../crisis/hallway';
import { message, Story } from '../testing/story';

const min = (count: number): number => T0 + count * MINUTE_MS;
/** Impact 3, calm: severity 3, business hours. */
const three = { impactLevel: 3 } as const;

describe('opening', () => {
  it('has both tracks and their first duties in the answer', () => {
    const duties = new Story().state.obligation.open;
    expect(duties.map((one) => [one.track, one.kind, one.due])).toEqual([
      ['relationship', 'first-contact', min(30)], ['relationship', 'timed-update', min(60)], ['relationship', 'summary', T0 + DAY_MS],
      ['relationship', 'executive-notice', min(30)], ['technical', 'workaround', min(240)], ['technical', 'fix', T0 + 2 * DAY_MS],
    ]);
    expect(new Set(duties.map((one) => one.id)).size).toBe(duties.length);
  });

  it('owes no summary and no notice at severity 3, no workaround at 4', () => {
    const kinds = (impactLevel: 3 | 4): string[] => new Story({ impactLevel }).state.obligation.open.map((one) => one.kind);
    expect(kinds(3)).toEqual(['first-contact', 'timed-update', 'workaround', 'fix']);
    expect(kinds(4)).toEqual(['first-contact', 'timed-update', 'fix']);
  });

  it('counts first contact from awareness: one of three hours ago is breached at once, with its true lateness', () => {
    const story = new Story({ awareAt: T0 - 3 * HOUR_MS }).wait(0);
    const breach = story.of('obligation.breached').find((event) => event.data.kind === 'first-contact');
    expect(breach).toMatchObject({ at: T0, data: { due: T0 - 150 * MINUTE_MS, noticedLateMs: 150 * MINUTE_MS } });
    // Every rung of half an hour has passed as well: each fires once, in order, stamped with its own instant.
    expect(story.escalations('first-contact')).toEqual([
      { roles: 'owner+deputy', at: T0 - 150 * MINUTE_MS }, { roles: 'team-lead', at: T0 - 120 * MINUTE_MS },
      { roles: 'head-of-service', at: T0 - 90 * MINUTE_MS }, { roles: 'executive-sponsor', at: T0 - 60 * MINUTE_MS },
    ]);
    expect(story.of('obligation.warned')).toEqual([]);
  });

  it('refuses an awareness in the future and a crisis without a contact', () => {
    expect(openCrisis(opening({ awareAt: T0 + 1 }), { now: T0, actor: INES })).toMatchObject({ ok: false, code: 'instant.future', field: 'awareAt' });
    expect(openCrisis(opening({ contacts: [] }), { now: T0, actor: INES })).toMatchObject({ ok: false, code: 'contact.required' });
  });

  it('heard of it from others first: that signal is on record', () => {
    expect(new Story({ impactLevel: 4, spokeFirst: 'public' }).state.crisis).toMatchObject({ trustSignals: ['heard-elsewhere'], severity: 3 });
  });

  it('an awareness before the compiled window makes a duty due early, never at the window\'s far end', () => {
    const duty = new Story({ awareAt: T0 - 60 * DAY_MS }).duty('first-contact');
    expect(duty.due).toBeLessThan(T0);
  });
});

describe('warnings, breach and ladder of a duty', () => {
  it('warns at 50, 75 and 90 % and 15 minutes before, once each', () => {
    const story = new Story().wait(239 * MINUTE_MS);
    const warned = story.of('obligation.warned').filter((event) => event.data.kind === 'workaround');
    expect(warned.map((event) => [event.at, event.data.percent])).toEqual([[min(120), 50], [min(180), 75], [min(216), 90], [min(225), 93]]);
  });

  it('climbs one target at a time to the executive sponsor and stays on record as late when met at last', () => {
    const story = new Story().wait(17 * HOUR_MS);
    expect(story.escalations('workaround')).toEqual([
      { roles: 'owner+deputy', at: min(240) }, { roles: 'team-lead', at: min(480) }, { roles: 'head-of-service', at: min(720) }, { roles: 'executive-sponsor', at: min(960) },
    ]);
    story.act('record-workaround', { description: 'd', risk: 'r', expiresAt: story.now + DAY_MS, restoresOperation: true }, TAL);
    expect(story.outcomes('workaround')).toEqual(['late']);
    expect(story.state.obligation.tally.workaround).toEqual({ kept: 0, late: 1, missed: 0, cancelled: 0 });
  });

  it('after an outage fires everything overdue once, in order, stamped with how late it was', () => {
    const story = new Story().outage(T0 + 5 * HOUR_MS);
    const breaches = story.of('obligation.breached').map(({ at, data }) => [data.kind, data.due, at - data.due - data.noticedLateMs]);
    expect(breaches).toEqual([
      ['first-contact', min(30), 0], ['executive-notice', min(30), 0], ['timed-update', min(60), 0], ['timed-update', min(120), 0],
      ['timed-update', min(180), 0], ['workaround', min(240), 0], ['timed-update', min(240), 0], ['timed-update', min(300), 0],
    ]);
    const rungs = story.of('obligation.escalated').map((event) => event.data.at);
    expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
    expect(story.escalations('first-contact').map((one) => one.at)).toEqual([min(30), min(60), min(90), min(120)]);
    const before = story.events.length;
    expect(story.outage(story.now).events).toHaveLength(before);
  });

  it('an outage of a month settles in one tick', () => {
    const story = new Story().outage(T0 + 30 * DAY_MS);
    expect(story.outcomes('timed-update')).toHaveLength(30 * 24 - 1);
  });
});

describe('takeover', () => {
  it('gives an absent owner\'s duty to the deputy at 75 % of the target', () => {
    const story = new Story().act('set-availability', { personId: 'amos', unavailableUntil: T0 + DAY_MS, reason: 'ill' }).wait(44 * MINUTE_MS);
    expect(story.duty('timed-update').owner).toBe('amos');
    story.wait(MINUTE_MS);
    expect(story.duty('timed-update').owner).toBe('dana');
    expect(story.of('obligation.reassigned').find((event) => event.data.kind === 'timed-update')).toMatchObject({ at: min(45), data: { from: 'amos', to: 'dana', why: 'takeover' } });
  });

  it('does nothing where the owner is back by then, and an old absence never counts again', () => {
    const story = new Story().act('set-availability', { personId: 'amos', unavailableUntil: min(45), reason: 'ill' }).wait(59 * MINUTE_MS);
    expect(story.duty('timed-update').owner).toBe('amos');
    story.update();
    expect(story.state.crisis.unavailable).toEqual({});
    expect(story.wait(50 * MINUTE_MS).duty('timed-update').owner).toBe('amos');
  });

  it('passes over an absent deputy, and waits where nobody is there', () => {
    const away = (...ids: string[]): Story => ids.reduce((story, personId) => story.act('set-availability', { personId, unavailableUntil: T0 + DAY_MS, reason: 'r' }), new Story());
    expect(away('amos', 'dana').wait(46 * MINUTE_MS).duty('timed-update').owner).toBe('ines');
    expect(away('amos', 'dana', 'ines', 'tamar').wait(46 * MINUTE_MS).duty('timed-update').owner).toBe('amos');
  });

  it('counts 75 % in open time', () => {
    // Thursday 8 January 15:00, severity 3, 4 desk hours: 3 of them have passed on Sunday at 10:00.
    const thursday = Date.UTC(2026, 0, 8, 15);
    expect(new Story({ ...three, awareAt: thursday }, thursday).duty('first-contact')).toMatchObject({ due: Date.UTC(2026, 0, 11, 11), takeoverAt: Date.UTC(2026, 0, 11, 10) });
  });

  it('refuses an absence that has ended already', () => {
    expect(new Story().refusal('set-availability', { personId: 'amos', unavailableUntil: T0, reason: 'r' })).toBe('instant.past');
  });
});

describe('pause and extension', () => {
  const paused = (): Story => {
    const story = new Story().wait(HOUR_MS);
    return story.act('pause-clock', { obligationId: story.duty('fix').id, reason: 'waiting_customer', text: 'their log', until: story.now + DAY_MS });
  };

  it('stands still without due instant or warnings, and moves due by the overlap on resume', () => {
    const story = paused();
    expect(story.duty('fix')).toMatchObject({ due: null, warnings: [], nextRungAt: null, takeoverAt: null });
    story.wait(3 * HOUR_MS).act('resume-clock', { obligationId: story.duty('fix').id, note: '' });
    expect(story.duty('fix').due).toBe(T0 + 2 * DAY_MS + 3 * HOUR_MS);
  });

  it('resumes by itself at the limit', () => {
    const story = paused().wait(25 * HOUR_MS);
    expect(story.of('obligation.resumed')[0]).toMatchObject({ at: T0 + 25 * HOUR_MS, data: { by: 'limit' } });
    expect(story.duty('fix').due).toBe(T0 + 3 * DAY_MS);
  });

  it('only the overlap with working time counts: a pause over the night moves nothing (formulas 3, vector 2)', () => {
    // Severity 3 fix: 15 working days from Sunday 09:00, the opening: due at closing of the 15th, Thursday 22 January.
    const story = new Story(three);
    expect(story.duty('fix').due).toBe(Date.UTC(2026, 0, 22, 17));
    story.until(Date.UTC(2026, 0, 4, 17)).act('pause-clock', { obligationId: story.duty('fix').id, reason: 'third_party', text: 't', until: Date.UTC(2026, 0, 5, 9) });
    expect(story.until(Date.UTC(2026, 0, 5, 9)).duty('fix').due).toBe(Date.UTC(2026, 0, 22, 17));
    story.act('pause-clock', { obligationId: story.duty('fix').id, reason: 'third_party', text: 't', until: Date.UTC(2026, 0, 5, 11) });
    expect(story.until(Date.UTC(2026, 0, 5, 11)).duty('fix').due).toBe(Date.UTC(2026, 0, 25, 11));
  });

  it('refuses what may not stand still, for too long, twice, or when late', () => {
    const story = new Story();
    const pause = (kind: 'fix' | 'first-contact' | 'timed-update', until: number): string => story.refusal('pause-clock', { obligationId: story.duty(kind).id, reason: 'waiting_customer', text: 't', until });
    expect(pause('first-contact', min(10))).toBe('clock.not-pausable');
    expect(pause('timed-update', min(10))).toBe('clock.never-paused');
    expect(pause('fix', T0 + 3 * DAY_MS + 1)).toBe('clock.pause-too-long');
    expect(pause('fix', T0)).toBe('instant.past');
    expect(story.refusal('pause-clock', { obligationId: story.duty('fix').id, reason: 'legal_hold', text: 't', until: min(10) })).toBe('clock.not-pausable');
    expect(story.refusal('resume-clock', { obligationId: story.duty('fix').id, note: '' })).toBe('clock.not-paused');
    const standing = paused();
    expect(standing.refusal('pause-clock', { obligationId: standing.duty('fix').id, reason: 'waiting_customer', text: 't', until: min(90) })).toBe('clock.already-paused');
    const late = new Story().wait(5 * HOUR_MS);
    expect(late.refusal('pause-clock', { obligationId: late.duty('workaround').id, reason: 'waiting_customer', text: 't', until: late.now + HOUR_MS })).toBe('clock.already-late');
    expect(late.refusal('resume-clock', { obligationId: 'gone-9', note: '' })).toBe('obligation.not-open');
  });

  it('an extension needs another person and a later instant; a breach stays late on record', () => {
    const story = new Story().wait(5 * HOUR_MS);
    const obligationId = story.duty('workaround').id;
    const extend = (dueAt: number, actor = INES): string => story.refusal('extend-obligation', { obligationId, dueAt, reason: 'r' }, actor);
    expect(extend(story.now + HOUR_MS, TAL)).toBe('approval.not-own');
    expect(extend(story.now)).toBe('instant.past');
    expect(extend(story.now + 31 * DAY_MS)).toBe('obligation.extension-too-long');
    expect(story.refusal('extend-obligation', { obligationId: story.duty('timed-update').id, dueAt: story.now + DAY_MS, reason: 'r' })).toBe('obligation.not-extendable');
    expect(story.refusal('extend-obligation', { obligationId: story.duty('fix').id, dueAt: story.now + HOUR_MS, reason: 'r' })).toBe('obligation.extension-not-later');
    story.act('extend-obligation', { obligationId, dueAt: story.now + DAY_MS, reason: 'parts on the way' });
    expect(story.duty('workaround').due).toBe(T0 + 5 * HOUR_MS + DAY_MS);
    story.wait(HOUR_MS).act('record-workaround', { description: 'd', risk: 'r', expiresAt: story.now + DAY_MS, restoresOperation: true }, TAL);
    expect(story.outcomes('workaround')).toEqual(['late']);
  });

  it('a pause moves an agreed due instant too', () => {
    const story = new Story();
    const id = (): string => story.duty('fix').id;
    story.act('extend-obligation', { obligationId: id(), dueAt: T0 + 3 * DAY_MS, reason: 'r' }).act('pause-clock', { obligationId: id(), reason: 'waiting_customer', text: 't', until: T0 + DAY_MS });
    expect(story.wait(2 * HOUR_MS).act('resume-clock', { obligationId: id(), note: '' }).duty('fix').due).toBe(T0 + 3 * DAY_MS + 2 * HOUR_MS);
  });
});

describe('who has a duty', () => {
  it('is taken over, handed on, and follows the role', () => {
    const story = new Story();
    const { id } = story.duty('summary');
    expect(story.refusal('take-over', { obligationId: id, reason: 'r' }, AMOS)).toBe('obligation.already-yours');
    expect(story.act('take-over', { obligationId: id, reason: 'r' }, TAMAR).duty('summary').owner).toBe('tamar');
    expect(story.refusal('reassign-obligation', { obligationId: id, personId: 'tamar', reason: 'r' })).toBe('obligation.already-theirs');
    expect(story.act('reassign-obligation', { obligationId: id, personId: 'dana', reason: 'r' }).duty('summary').owner).toBe('dana');
    story.act('assign-role', { role: 'accountManager', personId: 'noa', reason: 'leave' });
    expect([story.duty('first-contact').owner, story.duty('timed-update').owner, story.duty('summary').owner, story.duty('fix').owner]).toEqual(['noa', 'noa', 'dana', 'tal']);
    expect(story.refusal('assign-role', { role: 'accountManager', personId: 'noa', reason: 'r' })).toBe('crisis.role-already-held');
  });

  it('is never nobody\'s: without an account manager the incident manager has it, until one is named', () => {
    const story = new Story({ people: { ...opening().people, accountManager: null } });
    expect(story.duty('timed-update').owner).toBe('ines');
    expect(story.act('assign-role', { role: 'accountManager', personId: 'noa', reason: 'r' }).duty('timed-update').owner).toBe('noa');
  });

  it('only some duties fall away for a reason, and not by their own owner', () => {
    const story = new Story();
    expect(story.refusal('cancel-obligation', { obligationId: story.duty('first-contact').id, reason: 'r' })).toBe('obligation.not-cancellable');
    expect(story.refusal('cancel-obligation', { obligationId: story.duty('workaround').id, reason: 'r' }, TAL)).toBe('approval.not-own');
    story.act('cancel-obligation', { obligationId: story.duty('workaround').id, reason: 'the fix is near' });
    expect(story.outcomes('workaround')).toEqual(['cancelled']);
    const late = new Story().wait(5 * HOUR_MS);
    expect(late.act('cancel-obligation', { obligationId: late.duty('workaround').id, reason: 'r' }).outcomes('workaround')).toEqual(['missed']);
  });
});

describe('answers, stages, notice, summary, tasks', () => {
  it('a customer\'s question is owed an answer; an answer without substance is none', () => {
    const story = new Story().wait(10 * MINUTE_MS).call({ direction: 'from-customer', channel: 'email', needsAnswer: true });
    expect(story.duty('answer')).toMatchObject({ due: min(70), about: story.state.message.unanswered[0]?.id });
    story.wait(MINUTE_MS).act('send-message', message({ nextUpdateAt: min(60) }, { messageType: 'answer' }), AMOS);
    expect(story.outcomes('answer')).toEqual([]);
    story.wait(MINUTE_MS).act('send-message', message({ newFacts: ['f'] }, { messageType: 'answer' }), AMOS);
    expect(story.outcomes('answer')).toEqual(['kept']);
    expect(story.state.message.unanswered).toEqual([]);
  });

  it('two questions are two duties, and one answer in a call meets both', () => {
    const story = new Story().call({ direction: 'from-customer', channel: 'email', needsAnswer: true }).wait(50 * MINUTE_MS).call({ direction: 'from-customer', channel: 'email', needsAnswer: true });
    story.wait(15 * MINUTE_MS).call({ answered: true });
    expect(story.outcomes('answer')).toEqual(['late', 'kept']);
  });

  it('every step the customer feels owes him a word, once at a time', () => {
    const story = new Story().wait(5 * MINUTE_MS).act('locate', { where: 'w', note: '' }, TAL);
    expect(story.duty('stage-update').due).toBe(min(35));
    story.wait(MINUTE_MS).act('record-fix', { description: 'd', restoresOperation: true }, TAL);
    expect(story.state.obligation.open.filter((one) => one.kind === 'stage-update')).toHaveLength(1);
    expect(story.update().outcomes('stage-update')).toEqual(['kept']);
  });

  it('the notice is met when read, the summary when sent', () => {
    const story = new Story().wait(10 * MINUTE_MS);
    expect(story.refusal('acknowledge-notice', { obligationId: story.duty('summary').id }, EYAL)).toBe('obligation.not-acknowledgeable');
    story.act('acknowledge-notice', { obligationId: story.duty('executive-notice').id }, EYAL);
    story.act('send-message', message({ newFacts: ['f'] }, { messageType: 'summary' }), AMOS);
    expect([story.outcomes('executive-notice'), story.outcomes('summary'), story.outcomes('timed-update')]).toEqual([['kept'], ['kept'], ['kept']]);
  });

  it('a message whose fate is unknown becomes a task, settled by the person who finds out', () => {
    const story = new Story().update();
    const { messageId } = story;
    const report = { messageId, outcome: 'unknown', detail: 'connection lost' } as const;
    story.act('report-delivery', report).act('report-delivery', report);
    expect(story.state.obligation.open.filter((one) => one.kind === 'task')).toHaveLength(1);
    expect(story.refusal('complete-task', { obligationId: story.duty('fix').id, note: '' })).toBe('obligation.not-a-task');
    story.act('settle-delivery', { messageId, outcome: 'received', note: 'he read it to me' }, AMOS);
    expect(story.outcomes('task')).toEqual(['kept']);
    expect(story.refusal('settle-delivery', { messageId, outcome: 'received', note: '' }, AMOS)).toBe('message.not-in-doubt');
    expect(story.state.message.unsettled).toEqual([]);
  });
});
