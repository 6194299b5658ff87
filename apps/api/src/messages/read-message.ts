/** The guard's reading of a message as it is used: without times that are told beside the text already, and without half-read ones. */
import { MINUTE_MS } from '#domain';
import type { SendMessage } from '#domain';
import { checkMessage } from '#guard';
import type { Commitment, GuardReport } from '#guard';
import { guardInputOf } from '../commands/confirm-promises';
import type { Sending } from '../commands/confirm-promises';

export function readMessage(message: SendMessage, sending: Sending): GuardReport {
  const report = checkMessage(guardInputOf(message, sending));
  return { ...report, commitments: meantBy(message, report.commitments) };
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
