/** Clocks and respect do not depend on the verdict: whatever it is, the same duties stand with the same times. */
import fc from 'fast-check';
import { MINUTE_MS } from '../kernel';
import { AMOS } from '../testing/fixtures';
import { ClaimStory, item, OLIVER, verdict } from '../testing/claim-story';
import { CLAIM_VERDICTS } from './claim';
import type { ClaimVerdict, FinalResponse } from './claim';

const whole = fc.record({
  waits: fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { minLength: 7, maxLength: 7 }),
  first: fc.array(fc.constantFrom(...CLAIM_VERDICTS), { minLength: 3, maxLength: 3 }),
  other: fc.array(fc.constantFrom(...CLAIM_VERDICTS), { minLength: 3, maxLength: 3 }),
  holding: fc.boolean(),
  profile: fc.constantFrom(null, 'il-banks', 'fca'),
  impactLevel: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
});

/** The answer each set of verdicts allows; what kind it is changes no clock either. */
const answerTo = (verdicts: readonly ClaimVerdict[]): FinalResponse =>
  verdicts.every((one) => one === 'right') ? 'accepted_with_redress' : verdicts.some((one) => one === 'right' || one === 'partly') ? 'accepted_with_redress' : 'rejected_with_reasons';

type Given = typeof whole extends fc.Arbitrary<infer T> ? T : never;

function told({ waits, holding, profile, impactLevel }: Given, verdicts: readonly ClaimVerdict[]): ClaimStory {
  const pause = (index: number): number => (waits[index] ?? 0) * MINUTE_MS;
  const story = new ClaimStory({ impactLevel }).wait(pause(0)).raised({ items: ['a', 'b', 'c'].map((id) => item(id)), profile }).wait(pause(1)).examiner().step('stop').wait(pause(2)).step('check').allEvidence();
  if (holding) story.act('record-claim-response', story.response({ kind: 'holding', reason: 'r', expectedAt: story.now + pause(6) + MINUTE_MS }), AMOS);
  story.wait(pause(3)).step('understand').conduct().wait(pause(4));
  const response = answerTo(verdicts);
  const given = verdicts.map((one, index) => verdict(['a', 'b', 'c'][index] ?? 'a', { verdict: one, parts: ['p'], explainedBy: 'amos', explainedHow: 'h' }));
  story.act('decide-claim', story.decision({ verdicts: given, response }), OLIVER).wait(pause(5));
  return story.act('record-claim-response', story.response({ kind: response }), AMOS).wait(pause(6));
}

/** All that time asked of people: what was owed to whom until when, and how it ended. */
const owed = (story: ClaimStory) => story.events.filter((event) => event.type.startsWith('obligation.')).map(({ type, at, data }) => {
  const facts: Record<string, unknown> = { ...data };
  // What an answer is called is the one thing that may differ.
  delete facts['evidence'];
  return { type, at, facts };
});

it('the same duties, the same times, the same ends, whatever the verdicts', () => {
  fc.assert(fc.property(whole, (given) => {
    expect(owed(told(given, given.other))).toEqual(owed(told(given, given.first)));
  }), { numRuns: 25, seed: 20_260_910 });
});
