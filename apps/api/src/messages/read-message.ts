/** The guard's reading of a message as it is used: subject and text, without times that are told beside the text already, and without half-read ones. */
import { MINUTE_MS } from '#domain';
import type { SendMessage } from '#domain';
import { checkMessage } from '#guard';
import type { Commitment, GuardInput, GuardReport, Mark } from '#guard';
import { guardInputOf } from '../commands/confirm-promises';
import type { Sending } from '../commands/confirm-promises';

/** What a whole text must have is asked of the body; a subject is too short to lack anything. */
const OF_THE_WHOLE: ReadonlySet<Mark['rule']> = new Set<Mark['rule']>(['missing-element', 'filler', 'wrong-language']);

export function readMessage(message: SendMessage, sending: Sending): GuardReport {
  const input = guardInputOf(message, sending);
  const report = checkMessage(input);
  const subject = readSubject(message.subject, input, sending.quoted ?? []);
  return { ...report, commitments: meantBy(message, [...report.commitments, ...subject.commitments]), marks: [...report.marks, ...subject.marks] };
}

/** A date in the subject binds as one in the text does. Its place is told as the end of the text, where there is nothing to underline. */
function readSubject(subject: string, input: GuardInput, quoted: readonly string[]): Pick<GuardReport, 'commitments' | 'marks'> {
  const own = quoted.filter((words) => words !== '').reduce((text, words) => text.replaceAll(words, ' '), subject);
  if (own.trim() === '') return { commitments: [], marks: [] };
  const { commitments, marks } = checkMessage({ ...input, text: own });
  const place = { start: input.text.length, end: input.text.length };
  return { commitments: commitments.map((one) => ({ ...one, ...place })), marks: marks.filter((one) => !OF_THE_WHOLE.has(one.rule)).map((one) => ({ ...one, ...place })) };
}

/**
 * Left out are: when a forecast is tried again, which the substance tells and which promises no outcome; the range of the message, when its
 * first half reads like a next word; and the rough half of a time that goes on ("until Sunday" of "until Sunday, 22 November, 15:00"), which
 * would hold the author to a later day than he wrote. Pure.
 */
export function meantBy({ substance }: Pick<SendMessage, 'substance'>, commitments: readonly Commitment[]): readonly Commitment[] {
  const { forecast, noForecastNextTryAt, nextUpdateAt } = substance;
  const isAt = (one: Commitment, at: number | null | undefined): boolean => at != null && one.latest !== null && Math.abs(one.latest - at) < MINUTE_MS;
  const isTry = (one: Commitment): boolean => one.kind === 'outcome' && isAt(one, noForecastNextTryAt);
  const isRange = (one: Commitment): boolean => one.kind === 'next-update' && !isAt(one, nextUpdateAt) && (isAt(one, forecast?.p50At) || isAt(one, forecast?.p90At));
  const isHalf = (one: Commitment): boolean =>
    commitments.some((longer) => longer.kind === one.kind && longer.start === one.start && longer.end > one.end && longer.latest !== null && one.latest !== null && longer.latest < one.latest);
  return commitments.filter((one) => !isTry(one) && !isRange(one) && !isHalf(one));
}
