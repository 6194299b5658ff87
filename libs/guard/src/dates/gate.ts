/** Spares patterns a text in which they cannot match: one walk over the text finds which of their literals it holds. */
import { needsOf } from './needs';

/** Slots of the tables by which a walk finds the literals that begin at a place; many more than literals, so that few share one. */
const SLOTS = 8_192;
const slotOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) & (SLOTS - 1);

interface Waiting {
  readonly literal: string;
  readonly patterns: number[];
}

/** Whether a pattern may match the text that was walked. Never says no wrongly; what the gate does not know may always match. */
export type Opened = (pattern: RegExp) => boolean;

interface Table {
  readonly pairs: readonly (readonly Waiting[] | undefined)[];
  readonly triples: readonly (readonly Waiting[] | undefined)[];
}

/** Literals by their first letters: two only where there are no more. */
function tableOf(literals: Iterable<Waiting>): Table {
  const [pairs, triples] = [Array.from({ length: SLOTS }, (): Waiting[] | undefined => undefined), Array.from({ length: SLOTS }, (): Waiting[] | undefined => undefined)];
  for (const one of literals) {
    const isPair = one.literal.length === 2;
    const slot = slotOf(one.literal.charCodeAt(0), one.literal.charCodeAt(1), isPair ? 0 : one.literal.charCodeAt(2));
    const table = isPair ? pairs : triples;
    table[slot] = [...(table[slot] ?? []), one];
  }
  return { pairs, triples };
}

/** A gate for these patterns; made once, asked for each text. A walk costs as much as the text is long; the last text is
 * remembered, so that asking for it again costs nothing. */
export function gateOf(patterns: readonly RegExp[]): (text: string) => Opened {
  const numbers = new Map(patterns.map((pattern, at) => [pattern, at]));
  const always = new Uint8Array(patterns.length);
  const literals = new Map<string, Waiting>();
  for (const [at, { source }] of patterns.entries()) {
    const needs = needsOf(source);
    if (needs === null) always[at] = 1;
    for (const literal of needs ?? []) {
      const known = literals.get(literal);
      if (known === undefined) literals.set(literal, { literal, patterns: [at] });
      else known.patterns.push(at);
    }
  }
  const { pairs, triples } = tableOf(literals.values());
  let last: { readonly text: string; readonly opened: Opened } | null = null;
  return (text) => {
    if (last?.text === text) return last.opened;
    const open = always.slice();
    const mark = (found: readonly Waiting[], at: number): void => {
      for (const { literal, patterns: held } of found) if (text.startsWith(literal, at)) for (const pattern of held) open[pattern] = 1;
    };
    // No pairs of values are made in here: at every place of the text they would be litter.
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const third = text.charCodeAt(at + 2);
      const pair = pairs[slotOf(first, second, 0)];
      if (pair !== undefined) mark(pair, at);
      const triple = triples[slotOf(first, second, third)];
      if (triple !== undefined) mark(triple, at);
      first = second;
      second = third;
    }
    const opened: Opened = (pattern) => open[numbers.get(pattern) ?? -1] !== 0;
    last = { text, opened };
    return opened;
  };
}
