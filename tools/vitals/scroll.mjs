/* global window, document -- inside the page */
/** The queue from its first row to its last, by the wheel, at a speed at which nobody reads any more. */
import { framesOf, row } from './figures.mjs';
import { rested } from './watch.mjs';

const ON_TIME_TARGET = 0.95;
const P95_TARGET_MS = 16.8;
/** Two thirds of a frame: the browser needs the rest to draw. Unlike the frames themselves it hardly depends on what else the machine does. */
const FRAME_BUDGET_MS = 11;
/** One turn of the wheel; between two of them the list may grow. */
const TURN_MS = 1_500;
const STUCK_TURNS = 8;
const BOX = '.qbox';

export async function scroll(stage, { sizes, detail, leftMs }) {
  const { page, wire, close } = await stage.page({ user: 'maya' });
  try {
    await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('/queue');
    await page.locator('.qrows [data-row]').first().waitFor();
    await rested(page);
    const before = await page.evaluate(() => window.vitals.seen.tasks.length);
    await page.evaluate((selector) => { window.vitals.frames(selector); }, BOX);
    const startedAt = Date.now();
    const spentBefore = await processorMs(wire);
    const reached = await toTheEnd({ page, wire, sizes, detail, leftMs });
    const tookMs = Date.now() - startedAt;
    const spent = (await processorMs(wire)) - spentBefore;
    const { starts, empty, moved, tasks } = await page.evaluate((from) => ({ ...window.vitalsFrames.stop(), tasks: window.vitals.seen.tasks.slice(from) }), before);
    const frames = framesOf(starts);
    const more = { ...frames, moved, emptyFrames: empty, rowsReached: reached.rows, of: reached.total, tookMs, longTasks: tasks.length, longestTaskMs: Math.max(0, ...tasks.map(({ ms }) => ms)) };
    const name = `queue of ${reached.total}, scrolled to row ${reached.rows}`;
    return [
      row({ what: `${name}: frames within 16.7 ms`, unit: '%', measured: 100 * frames.onTimeShare, target: 100 * ON_TIME_TARGET, atLeast: true, n: frames.n, more }),
      row({ what: 'the same, from frame to frame, p95', unit: 'ms', measured: frames.p95Ms, target: P95_TARGET_MS, n: frames.n }),
      row({ what: 'the same, processor time of the page for each frame', unit: 'ms', measured: moved === 0 ? Number.NaN : spent / moved, target: FRAME_BUDGET_MS, n: moved }),
      row({ what: 'the same, slowest frame', unit: 'ms', measured: frames.maxMs, n: frames.n }),
      row({ what: 'the same, frames in which a line was still empty', unit: '%', measured: moved === 0 ? Number.NaN : (100 * empty) / moved, n: moved }),
    ];
  } finally {
    await close();
  }
}

/** What the page's own thread has worked so far, by the processor's clock. */
async function processorMs(wire) {
  const { metrics } = await wire.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Turns the wheel until the last row stands there; stops early where the time is up or nothing moves any more. */
async function toTheEnd({ page, wire, sizes, detail, leftMs }) {
  const middle = await page.locator(BOX).boundingBox();
  let stuck = 0;
  let place = await placeOf(page);
  while (place.rows < place.total && stuck < STUCK_TURNS && leftMs() > 0) {
    detail(`row ${place.rows} of ${place.total}`);
    await wire.send('Input.synthesizeScrollGesture', {
      x: Math.round(middle.x + middle.width / 2), y: Math.round(middle.y + middle.height / 2), xDistance: 0, yDistance: -Math.round((sizes.scrollPxPerSecond * TURN_MS) / 1_000), speed: sizes.scrollPxPerSecond, preventFling: true, gestureSourceType: 'mouse',
    });
    const now = await placeOf(page);
    stuck = now.rows === place.rows ? stuck + 1 : 0;
    place = now;
  }
  return place;
}

/** The last row drawn, and how many there are: as a screen reader is told. */
function placeOf(page) {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('.qrows [data-row]')].map((one) => Number(one.dataset.row) + 1);
    return { rows: Math.max(0, ...rows), total: Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1 };
  });
}
