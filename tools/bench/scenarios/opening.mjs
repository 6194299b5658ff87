/** Opening a crisis over HTTP against update-with-start of an empty workflow plus one insert commit. */
import { alternate, flood, percentile, summary } from '../measure.mjs';

const P50_TARGET = 2;
const P99_TARGET = 4;
const RATE_TARGET = 0.5;

export async function opening({ desk, engine, sizes, detail }) {
  const primitive = async () => { await engine.updateWithStart(); await engine.insertCommit(); };
  const product = () => desk.openCrisis();
  const { rounds, warmUp, floodCount, floodRounds, inFlight } = sizes.opening;
  const times = await alternate({ rounds, warmUp, product, primitive, onRound: (round) => detail(`one after another, ${round + 1} of ${rounds}`) });
  const floods = [];
  for (let round = -1; round < floodRounds; round += 1) {
    detail(`${inFlight} in flight, round ${round + 1} of ${floodRounds}`);
    const count = round < 0 ? Math.ceil(floodCount / 4) : floodCount; // the first round warms up and is not counted
    const bare = await flood({ count, inFlight, work: primitive });
    const ours = await flood({ count, inFlight, work: product });
    if (round >= 0) floods.push({ bare, ours });
  }
  const rate = (name) => percentile(floods.map((one) => one[name].perSecond), 0.5);
  const errors = floods.flatMap((one) => [...one.ours.errors, ...one.bare.errors]);
  const ours = summary(times.product);
  const bare = summary(times.primitive);
  return [
    { what: 'opening over HTTP, p50', unit: 'ms', measured: ours.p50, primitive: bare.p50, ratio: ours.p50 / bare.p50, target: `≤ ${P50_TARGET} ×`, holds: ours.p50 <= P50_TARGET * bare.p50, n: ours.n },
    { what: 'opening over HTTP, p99', unit: 'ms', measured: ours.p99, primitive: bare.p99, ratio: ours.p99 / bare.p99, target: `≤ ${P99_TARGET} ×`, holds: ours.p99 <= P99_TARGET * bare.p99, n: ours.n },
    {
      what: `openings with ${inFlight} in flight`, unit: '1/s', measured: rate('ours'), primitive: rate('bare'), ratio: rate('ours') / rate('bare'), target: `≥ ${RATE_TARGET} ×, no error`,
      holds: errors.length === 0 && rate('ours') >= RATE_TARGET * rate('bare'), n: floodCount * floodRounds, note: errors.length === 0 ? '' : `${errors.length} errors, first: ${errors[0]}`,
      more: { latency: summary(floods.flatMap((one) => one.ours.times)) },
    },
  ];
}
