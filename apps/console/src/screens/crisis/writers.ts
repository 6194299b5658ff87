/** Who writes to the customer of a crisis. Pure. */
import type { CrisisDetail } from '#contracts';

/** Names of those the crisis gave the writing to; empty while nobody is assigned. One person in both roles is named once. */
export function writersOf(people: CrisisDetail['people']): readonly string[] {
  return [...new Set([people['accountManager'], people['deputy']].flatMap((one) => (one == null ? [] : [one.name])))];
}
