import { replay } from '../crisis/hallway';
import type { OpenCrisis } from '../crisis/crisis';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Protocol } from '../protocol/protocol';
import { AMOS, INES, T0, TAL, testProtocol } from '../testing/fixtures';
import { Story } from '../testing/story';
import { wholeProtocol } from '../testing/whole-protocol';

const { trust: _none, ...before } = wholeProtocol.relationship ?? {};
/** The version before this subject: everything else of it is there. */
const older: Protocol = { ...wholeProtocol, relationship: before };
const opened = (over: Partial<OpenCrisis> = {}): Story => new Story({ protocol: wholeProtocol, impactLevel: 4, ...over });
const asks = (story: Story): Story => story.call({ direction: 'from-customer', channel: 'email', needsAnswer: true, said: 'when?' });
const answers = (story: Story): Story => story.call({ answered: true, confirmedByCustomer: true });
const raised = (story: Story) => story.of('crisis.trust-signalled').map(({ data }) => [data.signal, data.because]);
const record = { contactId: 'carmel', story: 'we stood there', feelings: [], feelingsNote: '', needs: ['listen' as const], consequences: [], desiredOutcome: 'd', informationGained: [], plainExplanation: 'p' };
const correct = (story: Story): Story => story.act('record-listening', record, AMOS).act('confirm-read-back', { how: 'call', contactId: 'carmel', confirmed: false, corrections: 'not so' }, AMOS);
const forecast = (story: Story, hours: number): Story => story.act('make-forecast', { target: 'fix', p50At: story.now + HOUR_MS, p90At: story.now + hours * HOUR_MS, basis: 'b', confidenceNote: '', reference: null }, TAL);
const workaround = (story: Story, hours: number): Story => story.act('record-workaround', { description: 'by hand', risk: '', expiresAt: story.now + hours * HOUR_MS, restoresOperation: true }, TAL);

describe('not being listened to (S2-07)', () => {
  it('is a signal at the second contact without an answer, and the severity follows by itself', () => {
    const story = asks(opened());
    expect(raised(story)).toEqual([]);
    const { severity } = story.state.crisis;
    asks(story.wait(MINUTE_MS));
    expect(raised(story)).toEqual([['unanswered-contacts', 'contacts-unanswered']]);
    expect(severity).toBe(4);
    expect(story.state.crisis).toMatchObject({ severity: 3, assessment: { trustPoints: 2, reasons: [{ code: 'unanswered-contacts', points: 2, because: 'contacts-unanswered' }] } });
    expect(story.of('crisis.severity-set').at(-1)?.data).toMatchObject({ was: 4, severity: 3, reason: 'unanswered-contacts' });
    expect(replay(story.events)).toEqual(story.state);
  });

  it('needs two that stand at once: an answer between them leaves nothing', () => {
    const story = answers(asks(opened()).wait(MINUTE_MS));
    asks(story.wait(MINUTE_MS));
    expect(raised(story)).toEqual([]);
  });

  it('is not undone by the answer that came at last, and counts once', () => {
    const story = answers(asks(asks(opened()).wait(MINUTE_MS)).wait(MINUTE_MS));
    expect(story.state.message.unanswered).toEqual([]);
    asks(asks(story.wait(MINUTE_MS)).wait(MINUTE_MS)).wait(5 * DAY_MS);
    expect(raised(story).filter(([signal]) => signal === 'unanswered-contacts')).toHaveLength(1);
    expect(story.of('crisis.trust-signal-withdrawn')).toEqual([]);
    expect(story.state.crisis.assessment.trustPoints).toBe(2);
  });

  it('S0-24 comes of one contact whose answer is past its limit, at that instant', () => {
    const story = asks(opened({ impactLevel: 1, trustSignals: [] }));
    const due = story.duty('answer').due ?? 0;
    story.until(due - 1);
    expect(raised(story)).toEqual([]);
    story.until(due);
    expect(raised(story)).toContainEqual(['unanswered-contacts', 'answer-late']);
    expect(story.of('crisis.trust-signalled').at(-1)).toMatchObject({ at: due, by: { role: 'system' } });
  });

  it('comes of a listening record nobody made in time', () => {
    const story = opened().call({ answered: true, confirmedByCustomer: true });
    const due = story.duty('listening-record').due ?? 0;
    story.until(due);
    expect(raised(story)).toContainEqual(['unanswered-contacts', 'listening-late']);
    expect(correct(opened().call({})).until(due - 1).of('crisis.trust-signalled')).toEqual([]);
  });

  it('comes of a second correction of what we understood, not of the first', () => {
    const story = correct(opened());
    expect(raised(story)).toEqual([]);
    correct(story.wait(MINUTE_MS));
    expect(raised(story)).toEqual([['unanswered-contacts', 'explained-again']]);
  });

  it('is left alone where a person has said it', () => {
    const said = opened().act('add-trust-signal', { signal: 'unanswered-contacts', note: 'two calls' }, AMOS);
    asks(asks(said).wait(MINUTE_MS));
    expect(raised(said)).toEqual([['unanswered-contacts', undefined]]);
    expect(said.state.crisis.assessment.reasons).toEqual([{ code: 'unanswered-contacts', points: 2 }]);
    expect(asks(asks(opened()).wait(MINUTE_MS)).refusal('add-trust-signal', { signal: 'unanswered-contacts', note: '' })).toBe('trust.already-signalled');
  });
});

describe('a fault we do not mend in time and quality (S2-08)', () => {
  it('names a forecast whose p90 has passed among the reasons, without points, and only once', () => {
    const story = forecast(opened(), 10).until(T0 + 10 * HOUR_MS - 1);
    expect(raised(story)).not.toContainEqual(['missed-forecast', 'forecast-missed']);
    story.until(T0 + 10 * HOUR_MS);
    expect(raised(story)).toContainEqual(['missed-forecast', 'forecast-missed']);
    expect(story.state.crisis.assessment.reasons).toContainEqual({ code: 'missed-forecast', points: 0, because: 'forecast-missed' });
    const { trustPoints } = story.state.crisis.assessment;
    expect(trustPoints).toBe(story.state.crisis.assessment.reasons.filter(({ code }) => code !== 'missed-forecast').reduce((sum, one) => sum + one.points, 0));
    forecast(story, 2).wait(3 * HOUR_MS);
    expect(raised(story).filter(([signal]) => signal === 'missed-forecast')).toHaveLength(1);
    expect(replay(story.events)).toEqual(story.state);
  });

  it('says nothing of one revised before its time, or whose outcome came', () => {
    const revised = forecast(forecast(opened(), 4).wait(3 * HOUR_MS), 20).wait(5 * HOUR_MS);
    const kept = forecast(opened(), 4).wait(HOUR_MS).repaired().wait(5 * HOUR_MS);
    for (const story of [revised, kept]) expect(raised(story)).not.toContainEqual(['missed-forecast', 'forecast-missed']);
  });

  it.each(['expired', 'withdrawn'] as const)('names a workaround that %s before the fix', (how) => {
    const story = workaround(opened(), 4).wait(HOUR_MS);
    if (how === 'withdrawn') story.act('withdraw-workaround', { reason: 'it corrupts orders' }, TAL);
    story.wait(4 * HOUR_MS);
    expect(raised(story)).toContainEqual(['failed-workaround', 'workaround-lost']);
    expect(story.state.crisis.assessment.reasons).toContainEqual({ code: 'failed-workaround', points: 0, because: 'workaround-lost' });
  });

  it('says nothing of a workaround the fix stands in for', () => {
    const story = workaround(opened(), 4).wait(HOUR_MS).act('locate', { where: 'w', note: '' }, TAL).act('record-fix', { description: 'f', restoresOperation: true }, TAL).wait(4 * HOUR_MS);
    expect(raised(story)).not.toContainEqual(['failed-workaround', 'workaround-lost']);
  });
});

describe('a protocol older than these signals', () => {
  it.each([['without this part', older], ['without the relationship track', testProtocol]])('raises none of them (%s)', (_name, protocol) => {
    const story = forecast(asks(asks(opened({ protocol })).wait(MINUTE_MS)), 4);
    correct(correct(workaround(story, 4)).wait(MINUTE_MS)).wait(20 * DAY_MS);
    expect(raised(story)).toEqual([]);
    expect(story.state.crisis).not.toHaveProperty('signalReasons');
    expect(story.act('add-trust-signal', { signal: 'unanswered-contacts', note: '' }, INES).state.crisis.assessment.reasons).toContainEqual({ code: 'unanswered-contacts', points: 2 });
  });
});
