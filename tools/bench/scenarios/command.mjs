/** Any command over HTTP against an update on a running workflow whose local activity inserts one row. */
import { firstHours } from '../desk.mjs';
import { alternate, percentile, summary } from '../measure.mjs';

const P50_TARGET = 1.5;

export async function command({ desk, deskOf, engine, sizes, detail }) {
  const { crises, warmUpCrises } = sizes.command;
  const times = { product: [], primitive: [] };
  const byCommand = new Map();
  const speaker = await deskOf('yonatan'); // the account manager: the customer hears from him
  const who = (name) => (name === 'send-message' ? speaker : desk);
  for (let index = -warmUpCrises; index < crises; index += 1) {
    detail(`crisis ${Math.max(0, index + 1)} of ${crises}`);
    const { id } = await desk.openCrisis();
    const parked = await engine.park();
    const steps = firstHours();
    await parked.insert(); // the opening was the crisis's first task
    const seen = await alternate({ rounds: steps.length, warmUp: 0, product: (step) => who(steps[step][0]).command(id, ...steps[step]), primitive: () => parked.insert() });
    await parked.end();
    if (index < 0) continue;
    times.product.push(...seen.product);
    times.primitive.push(...seen.primitive);
    steps.forEach(([name], step) => byCommand.set(name, [...(byCommand.get(name) ?? []), seen.product[step]]));
  }
  const ours = summary(times.product);
  const bare = summary(times.primitive);
  const each = Object.fromEntries([...byCommand].map(([name, list]) => [name, Math.round(percentile(list, 0.5) * 100) / 100]));
  return [
    { what: 'a command over HTTP, p50', unit: 'ms', measured: ours.p50, primitive: bare.p50, ratio: ours.p50 / bare.p50, target: `≤ ${P50_TARGET} ×`, holds: ours.p50 <= P50_TARGET * bare.p50, n: ours.n, more: { p50ByCommand: each } },
    { what: 'a command over HTTP, p99', unit: 'ms', measured: ours.p99, primitive: bare.p99, ratio: ours.p99 / bare.p99, target: '–', holds: null, n: ours.n },
  ];
}
