/**
 * A linear judge of sentences: squared hinge loss with an L2 penalty, solved in the dual one sentence after the other (the classic coordinate
 * descent for linear machines). Seeded shuffling, no clock, no thread: the same sentences always give the same weights.
 */

/** A small generator of repeatable numbers in [0, 1). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Weights (Float64Array, one a slot, and the bias behind the last slot) for rows `{ slots, values, sign, cost }`: sign +1 or -1, cost how much a
 * misjudged row weighs. Rows are unit vectors.
 */
export function fit(rows, slots, { rounds = 25, seed = 7, bias = 1 } = {}) {
  const weights = new Float64Array(slots + 1);
  const alphas = new Float64Array(rows.length);
  const order = Array.from(rows, (_, at) => at);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const row = rows[at];
      const slack = 1 / (2 * row.cost);
      const gradient = row.sign * scoreOf(row, weights, slots, bias) - 1 + slack * alphas[at];
      if (alphas[at] === 0 && gradient >= 0) continue;
      const next = Math.max(0, alphas[at] - gradient / (row.norm + bias * bias + slack));
      const step = (next - alphas[at]) * row.sign;
      alphas[at] = next;
      if (step === 0) continue;
      for (let i = 0; i < row.slots.length; i += 1) weights[row.slots[i]] += step * row.values[i];
      weights[slots] += step * bias;
    }
  }
  return weights;
}

export function scoreOf(row, weights, slots, bias = 1) {
  let sum = weights[slots] * bias;
  for (let i = 0; i < row.slots.length; i += 1) sum += weights[row.slots[i]] * row.values[i];
  return sum;
}
