/** Percentiles and loops. */

/** Nearest-rank percentile (share from 0 to 1) of numbers; NaN of none. Pure. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

/** n, p50, p95, p99 and worst, rounded to a hundredth. Pure. */
export function summary(numbers) {
  const round = (value) => Math.round(value * 100) / 100;
  return { n: numbers.length, p50: round(percentile(numbers, 0.5)), p95: round(percentile(numbers, 0.95)), p99: round(percentile(numbers, 0.99)), max: round(Math.max(...numbers)) };
}

export const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long `work` takes, in milliseconds. */
export async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Runs two works in turn, one call of each, `rounds` times after `warmUp` calls that are not counted: what the machine does meanwhile
 * meets both alike. Which goes first changes every round.
 */
export async function alternate({ rounds, warmUp, product, primitive, onRound = () => {} }) {
  const times = { product: [], primitive: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [['product', product], ['primitive', primitive]] : [['primitive', primitive], ['product', product]];
    for (const [name, work] of order) {
      const ms = await timed(() => work(round + warmUp));
      if (round >= 0) times[name].push(ms);
    }
    onRound(round);
  }
  return times;
}

/** Runs `work(0 … count-1)` with `inFlight` at a time. Returns { perSecond, times, errors }. */
export async function flood({ count, inFlight, work }) {
  const times = [];
  const errors = [];
  let next = 0;
  const from = performance.now();
  const lane = async () => {
    while (next < count) {
      const index = next++;
      const startedAt = performance.now();
      try {
        await work(index);
        times.push(performance.now() - startedAt);
      } catch (error) {
        errors.push(String(error?.message ?? error));
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { perSecond: (times.length * 1_000) / (performance.now() - from), times, errors };
}
