/** Conduct under pressure: reviewed by the uninvolved, agreed to by an executive only, blind to every clock; no blame without evidence. */
import { DAY_MS, HOUR_MS } from '../kernel';
import type { Actor } from '../kernel';
import { AMOS, EYAL, INES, TAMAR } from '../testing/fixtures';
import { Story } from '../testing/story';
import { NO_CONDUCT } from './conduct';
import { conductProtocol } from '../testing/conduct-rules';

const NADAV: Actor = { id: 'nadav', role: 'team-lead' };
const HILA: Actor = { id: 'hila', role: 'head-of-service' };
const story = (): Story => new Story({ protocol: conductProtocol });
const asked = (from: Story): { readonly what: string; readonly until: number; readonly reason: string } => ({ what: 'the backup is incomplete', until: from.now + DAY_MS, reason: 'still counting' });
const requestId = (from: Story): string => from.of('conduct.delay-requested').at(-1)?.data.id ?? '';

describe('economic pressure', () => {
  it('is flagged once a kind, lifted, and stands with a wish to tell later', () => {
    const one = story().act('flag-pressure', { kind: 'quarter-end', note: '' });
    expect(one.refusal('flag-pressure', { kind: 'quarter-end', note: '' })).toBe('conduct.pressure-known');
    expect(one.refusal('lift-pressure', { kind: 'audit', note: '' })).toBe('conduct.pressure-unknown');
    one.act('request-disclosure-delay', asked(one), AMOS).act('lift-pressure', { kind: 'quarter-end', note: 'over' });
    expect([one.state.conduct.pressures, one.of('conduct.delay-requested')[0]?.data.underPressure]).toEqual([[], ['quarter-end']]);
  });
});

describe('a wish to tell later', () => {
  it('owes an independent review within its time, owned by the head of service', () => {
    const one = story();
    one.act('request-disclosure-delay', asked(one), AMOS);
    expect(one.duty('independent-review')).toMatchObject({ owner: 'hila', about: requestId(one) });
    one.wait(HOUR_MS).act('review-delay', { requestId: requestId(one), agree: false, reason: 'tell what is known' }, NADAV);
    expect([one.outcomes('independent-review'), one.state.conduct.secondRoad, one.state.conduct.requests[0]?.agreed]).toEqual([['kept'], 0, false]);
  });

  it('is bounded in time and number', () => {
    const one = story();
    expect(one.refusal('request-disclosure-delay', { ...asked(one), until: one.now })).toBe('instant.past');
    expect(one.refusal('request-disclosure-delay', { ...asked(one), until: one.now + 8 * DAY_MS })).toBe('conduct.delay-too-long');
    for (let count = 0; count < 5; count += 1) one.act('request-disclosure-delay', asked(one), AMOS);
    expect(one.refusal('request-disclosure-delay', asked(one), AMOS)).toBe('conduct.too-many-waiting');
    expect(new Set(one.state.conduct.requests.map((request) => request.id)).size).toBe(5);
  });

  it('is decided neither by who asked nor by who works on the crisis, and once only', () => {
    const one = story();
    one.act('request-disclosure-delay', asked(one), AMOS);
    const no = { requestId: requestId(one), agree: false, reason: 'r' };
    expect(one.refusal('review-delay', { ...no, requestId: 'delay-0' }, NADAV)).toBe('conduct.request-unknown');
    expect(one.refusal('review-delay', no, AMOS)).toBe('approval.not-own');
    expect([one.refusal('review-delay', no, TAMAR), one.refusal('review-delay', no, HILA)]).toEqual(['conduct.not-independent', 'conduct.not-independent']);
    one.act('review-delay', no, NADAV);
    expect(one.refusal('review-delay', no, NADAV)).toBe('conduct.already-reviewed');
  });

  it('is agreed to by an executive only, and that is a decision of the second road for good', () => {
    const one = story();
    one.act('request-disclosure-delay', asked(one), AMOS);
    const yes = { requestId: requestId(one), agree: true, reason: 'until counted' };
    expect(one.refusal('review-delay', yes, NADAV)).toBe('conduct.executive-needed');
    one.act('review-delay', yes, EYAL);
    expect([one.of('conduct.delay-reviewed')[0]?.data.secondRoad, one.state.conduct.secondRoad]).toEqual([true, 1]);
  });

  it('is not agreed to by the executive who asked, nor after its time', () => {
    const one = story();
    one.act('request-disclosure-delay', asked(one), EYAL);
    expect(one.refusal('review-delay', { requestId: requestId(one), agree: true, reason: 'r' }, EYAL)).toBe('approval.not-own');
    const late = story();
    late.act('request-disclosure-delay', asked(late), AMOS).wait(DAY_MS);
    expect(late.refusal('review-delay', { requestId: requestId(late), agree: true, reason: 'r' }, EYAL)).toBe('conduct.delay-over');
    late.act('review-delay', { requestId: requestId(late), agree: false, reason: 'r' }, EYAL);
  });

  it('moves no clock: every other duty is the same with and without it, agreed or declined', () => {
    // Every hour of two days a different mix of words and silences; the wish comes at a different hour each time.
    const others = (so: { readonly at: number | null; readonly agree: boolean }): unknown => {
      const one = story();
      for (let hour = 0; hour < 48; hour += 1) {
        if (hour === so.at) {
          one.act('request-disclosure-delay', asked(one), AMOS).act('review-delay', { requestId: requestId(one), agree: so.agree, reason: 'r' }, EYAL);
        }
        if (hour % 7 === 3) one.update();
        if (hour % 11 === 5) one.call({ direction: 'from-customer', needsAnswer: true });
        one.wait(HOUR_MS);
      }
      return one.events
        .filter((event) => event.type.startsWith('obligation.') && !('kind' in event.data && event.data.kind === 'independent-review'))
        .map((event) => [event.type, event.at, 'kind' in event.data ? event.data.kind : '', 'due' in event.data ? event.data.due : '', 'outcome' in event.data ? event.data.outcome : '']);
    };
    const without = others({ at: null, agree: false });
    for (const at of [0, 1, 6, 20]) for (const agree of [true, false]) expect(others({ at, agree })).toEqual(without);
  });

  it('without a target in the protocol there is no clock, and asking still works', () => {
    const one = new Story();
    expect(one.state.conduct).toEqual(NO_CONDUCT);
    one.act('request-disclosure-delay', { ...asked(one), until: one.now + 80 * DAY_MS }, AMOS);
    expect(one.open('independent-review')).toBeUndefined();
  });
});

describe('a cause said to lie outside', () => {
  it('is taken with evidence only', () => {
    const one = story();
    expect([one.refusal('report-external-blame', { party: 'customer', evidence: ' \n' }), one.refusal('report-external-blame', { party: 'third-party', evidence: '' }, INES)])
      .toEqual(['conduct.evidence-required', 'conduct.evidence-required']);
    one.act('report-external-blame', { party: 'third-party', evidence: 'the carrier’s report' });
    expect(one.state.conduct.externalBlames).toBe(1);
  });
});
