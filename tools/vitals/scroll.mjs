/* global window, document -- inside the page */
/** The queue from its first row to its last, by the wheel, at a speed at which nobody reads any more; before and after it the primitive, by the same hand. */
import { showFloor } from './floor.mjs';
import { againstFloor, framesOf, row } from './figures.mjs';
import { rested } from './watch.mjs';

const ON_TIME_TARGET = 0.95;
const P95_TARGET_MS = 16.8;
/** Two thirds of a frame: the browser needs the rest to draw. Unlike the frames themselves it hardly depends on what else the machine does. */
const FRAME_BUDGET_MS = 11;
/** Of the frames the primitive reaches in the same run. */
const FLOOR_TARGET = 0.95;
/** One turn of the wheel; between two of them the list may grow. */
const TURN_MS = 1_500;
/** A turn that does not come back: seen once under great load, it would wait for ever. */
const LOST_TURN_MS = 15_000;
const STUCK_TURNS = 8;
const FLOOR_TURNS = 8;
const BOX = '.qbox';

export async function scroll(stage, { sizes, detail, leftMs }) {
  const rect = await boxOf(stage);
  detail('the primitive');
  const before = await floor(stage, { rect, sizes });
  const own = await queue(stage, { sizes, detail, leftMs });
  detail('the primitive again');
  const after = await floor(stage, { rect, sizes });
  const primitive = { ...framesOf([...before.starts, null, ...after.starts]), moved: before.moved + after.moved, spentMs: before.spentMs + after.spentMs };
  return rowsOf(own, primitive);
}

function rowsOf({ reached, frames, moved, empty, spentMs, more }, primitive) {
  const name = `queue of ${reached.total}, scrolled to row ${reached.rows}`;
  const [spent, floorSpent] = [moved === 0 ? Number.NaN : spentMs / moved, primitive.moved === 0 ? Number.NaN : primitive.spentMs / primitive.moved];
  return [
    row({ what: `${name}: frames within 16.7 ms`, unit: '%', measured: 100 * frames.onTimeShare, target: 100 * ON_TIME_TARGET, atLeast: true, n: frames.n, more: { ...more, primitive } }),
    row({ what: 'the primitive, bare rows of one line: frames within 16.7 ms', unit: '%', measured: 100 * primitive.onTimeShare, n: primitive.n }),
    row({ what: 'the queue against the primitive, frames within 16.7 ms', unit: '×', measured: againstFloor(frames, primitive), target: FLOOR_TARGET, atLeast: true, n: frames.n }),
    row({ what: 'the queue, from frame to frame, p95', unit: 'ms', measured: frames.p95Ms, target: P95_TARGET_MS, n: frames.n }),
    row({ what: 'the primitive, from frame to frame, p95', unit: 'ms', measured: primitive.p95Ms, n: primitive.n }),
    row({ what: 'the queue, processor time of the page for each frame', unit: 'ms', measured: spent, target: FRAME_BUDGET_MS, n: moved }),
    row({ what: 'the primitive, processor time of the page for each frame', unit: 'ms', measured: floorSpent, n: primitive.moved }),
    row({ what: 'the queue, slowest frame', unit: 'ms', measured: frames.maxMs, n: frames.n }),
    row({ what: 'the queue, frames in which a line was still empty', unit: '%', measured: moved === 0 ? Number.NaN : (100 * empty) / moved, n: moved }),
  ];
}

/** Where the queue's rows stand at a desk. */
async function boxOf(stage) {
  const { page, close } = await stage.page({ user: 'maya' });
  try {
    await page.goto('/queue');
    await page.locator('.qrows [data-row]').first().waitFor();
    return await page.locator(BOX).boundingBox();
  } finally {
    await close();
  }
}

async function floor(stage, { rect, sizes }) {
  const { page, wire, close } = await stage.page({ user: 'maya' });
  try {
    await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
    await showFloor(page, { origin: stage.apiUrl, rect, rows: sizes.crises });
    await rested(page);
    return await watched({ page, wire, work: async () => { for (let turn = 0; turn < FLOOR_TURNS; turn += 1) await turned({ page, wire, sizes }); } });
  } finally {
    await close();
  }
}

async function queue(stage, { sizes, detail, leftMs }) {
  const { page, wire, close } = await stage.page({ user: 'maya' });
  try {
    await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('/queue');
    await page.locator('.qrows [data-row]').first().waitFor();
    await rested(page);
    const from = await page.evaluate(() => window.vitals.seen.tasks.length);
    const startedAt = Date.now();
    let reached = null;
    const seen = await watched({ page, wire, work: async () => { reached = await toTheEnd({ page, wire, sizes, detail, leftMs }); } });
    const tookMs = Date.now() - startedAt;
    const tasks = await page.evaluate((first) => window.vitals.seen.tasks.slice(first), from);
    const frames = framesOf(seen.starts);
    return { ...seen, reached, frames, more: { ...frames, moved: seen.moved, emptyFrames: seen.empty, rowsReached: reached.rows, of: reached.total, tookMs, longTasks: tasks.length, longestTaskMs: Math.max(0, ...tasks.map(({ ms }) => ms)) } };
  } finally {
    await close();
  }
}

/** The frames during `work`, and what the page's own thread worked for them. */
async function watched({ page, wire, work }) {
  await page.evaluate((selector) => { window.vitals.frames(selector); }, BOX);
  const before = await processorMs(wire);
  await work();
  const spentMs = (await processorMs(wire)) - before;
  return { ...(await page.evaluate(() => window.vitalsFrames.stop())), spentMs };
}

/** What the page's own thread has worked so far, by the processor's clock. */
async function processorMs(wire) {
  const { metrics } = await wire.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Turns the wheel until the last row stands there; stops early where the time is up or nothing moves any more. */
async function toTheEnd({ page, wire, sizes, detail, leftMs }) {
  let stuck = 0;
  let place = await placeOf(page);
  while (place.rows < place.total && stuck < STUCK_TURNS && leftMs() > 0) {
    detail(`row ${place.rows} of ${place.total}`);
    await turned({ page, wire, sizes });
    const now = await placeOf(page);
    stuck = now.rows === place.rows ? stuck + 1 : 0;
    place = now;
  }
  return place;
}

async function turned({ page, wire, sizes: { scrollPxPerSecond: speed } }) {
  const { x, y, width, height } = await page.locator(BOX).boundingBox();
  const turn = wire.send('Input.synthesizeScrollGesture', { x: Math.round(x + width / 2), y: Math.round(y + height / 2), xDistance: 0, yDistance: -Math.round((speed * TURN_MS) / 1_000), speed, preventFling: true, gestureSourceType: 'mouse' });
  turn.catch(() => undefined); // it may end after it was given up
  let timer;
  await Promise.race([turn, new Promise((resolve) => { timer = setTimeout(resolve, LOST_TURN_MS); })]);
  clearTimeout(timer);
}

/** The last row drawn, and how many there are: as a screen reader is told. */
function placeOf(page) {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('.qrows [data-row]')].map((one) => Number(one.dataset.row) + 1);
    return { rows: Math.max(0, ...rows), total: Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1 };
  });
}
