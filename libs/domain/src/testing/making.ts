/** What the makers of random commands share: dice, picking, and the people who are in nobody's way. */
import type { Command } from '../crisis/commands';
import type { CrisisState } from '../crisis/state';
import type { Actor } from '../kernel';

export interface Dice {
  readonly a: number;
  readonly b: number;
}
/** One command and who gives it; null = nothing of the kind can be said here, and the next maker is asked. */
export type Made = readonly [Command | null, Actor];
/** What is surely given. */
export type Given = readonly [Command, Actor];
export type Make = (state: CrisisState, dice: Dice, now: number) => Made;

export const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
export const some = <T>(list: readonly T[], index: number, of: (one: T) => Command): Command | null => {
  const one = pick(list, index);
  return one === undefined ? null : of(one);
};
/** One of a list that is never empty. */
export const oneOf = <T>(list: readonly [T, ...(readonly T[])], index: number): T => pick(list, index) ?? list[0];

/** Two contacts of the crisis and, now and then, somebody nobody knows. */
export const anyContact = (dice: Dice): string => oneOf(['carmel', 'dov', 'carmel', 'dov', 'carmel', 'dov', 'efrat'], dice.a);

/** Hold no role in the crisis: they may examine and review. */
export const OLIVER: Actor = { id: 'oliver', role: 'incident-manager' };
export const NOGA: Actor = { id: 'noga', role: 'team-lead' };
export const RUTH: Actor = { id: 'ruth', role: 'incident-manager' };
export const UNINVOLVED: readonly [Actor, ...Actor[]] = [OLIVER, NOGA, RUTH];
