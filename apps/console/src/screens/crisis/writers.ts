/** Who writes to the customer of a crisis. Pure. */
import type { CrisisDetail } from '#contracts';

/** Names of those the crisis gave the writing to; empty while nobody is assigned. One person in both roles is named once. */
export function writersOf(people: CrisisDetail['people']): readonly string[] {
  return [...new Set([people['accountManager'], people['deputy']].flatMap((one) => (one == null ? [] : [one.name])))];
}

/** Those who speak with the customer instead of an account manager who is none of them, as after a hand-over; empty while he does himself, and for everybody else. */
export function speakInstead(people: CrisisDetail['people'], me: { readonly id: string; readonly roles: readonly string[] }): readonly string[] {
  const isOne = [people['accountManager'], people['deputy']].some((one) => one?.id === me.id);
  return isOne || !me.roles.includes('account-manager') ? [] : writersOf(people);
}
