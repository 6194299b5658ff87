/* global window, document, requestAnimationFrame, cancelAnimationFrame, PerformanceObserver -- runs inside the page */
/** What stands in every measured page from its first instant: the browser's own observers, and a count of frames while something scrolls. */

/** Runs in the page, before its own scripts. */
export function watchPage() {
  const seen = { lcpMs: 0, fcpMs: 0, shifts: [], tasks: [], events: [], lastAtMs: 0 };
  const observe = (type, take, more = {}) => {
    try {
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) { take(entry); seen.lastAtMs = performance.now(); } }).observe({ type, buffered: true, ...more });
    } catch { /* this browser does not report it: its figure stays empty */ }
  };
  observe('largest-contentful-paint', (entry) => { seen.lcpMs = entry.startTime; });
  observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcpMs = entry.startTime; });
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shifts.push({ atMs: entry.startTime, value: entry.value }); });
  observe('longtask', (entry) => { seen.tasks.push({ atMs: entry.startTime, ms: entry.duration }); });
  observe('resource', () => undefined);
  observe('event', (entry) => { if (entry.interactionId) seen.events.push({ id: entry.interactionId, name: entry.name, atMs: entry.startTime, ms: entry.duration, inputDelayMs: entry.processingStart - entry.startTime, scriptMs: entry.processingEnd - entry.processingStart }); }, { durationThreshold: 16 });
  observe('first-input', () => undefined);
  window.vitals = {
    seen,
    now: () => performance.now(),
    interactions: () => performance.interactionCount ?? null,
    quietForMs: () => performance.now() - seen.lastAtMs,
    /**
     * Frames from now on: instants of those in which the box had moved since the frame before, and in how many of them a line was still empty:
     * not read from the server yet, or not drawn yet (the list says up to which row it has drawn).
     */
    frames: (selector) => {
      const box = document.querySelector(selector);
      const rows = box.querySelector('.qrows');
      const rowPx = rows?.querySelector('[data-row]')?.offsetHeight ?? 0;
      const heightPx = box.clientHeight;
      const firstPx = rows === null ? 0 : rows.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
      const isPaper = (top) => rows !== null && Number(rows.dataset.to) * rowPx < Math.min(top + heightPx - firstPx, rows.offsetHeight);
      const found = { starts: [], parts: 0, moved: 0, empty: 0, stop: () => undefined };
      let before = box.scrollTop;
      let moving = false;
      let handle = 0;
      const tick = (at) => {
        const top = box.scrollTop;
        // A pause of the hand is no slow frame: a run of frames begins anew after each.
        if (top === before) { if (moving) found.starts.push(null); moving = false; }
        else {
          if (!moving) found.parts += 1;
          moving = true;
          found.moved += 1;
          found.starts.push(at);
          const empty = rows?.querySelector('.sk') ?? null;
          if (isPaper(top) || (empty !== null && empty.getBoundingClientRect().top < box.getBoundingClientRect().bottom)) found.empty += 1;
        }
        before = top;
        handle = requestAnimationFrame(tick);
      };
      handle = requestAnimationFrame(tick);
      found.stop = () => { cancelAnimationFrame(handle); return { starts: found.starts, parts: found.parts, moved: found.moved, empty: found.empty }; };
      window.vitalsFrames = found;
    },
  };
}

/** Waits until the page has rested: nothing loaded, moved or computed for long for `quietMs`; at most `mostMs`. Returns whether it rested. */
export async function rested(page, { quietMs = 900, mostMs = 12_000 } = {}) {
  const endsAt = Date.now() + mostMs;
  while (Date.now() < endsAt) {
    await page.waitForTimeout(150);
    const quiet = await page.evaluate(() => window.vitals?.quietForMs() ?? 0).catch(() => 0);
    if (quiet >= quietMs) return true;
  }
  return false;
}
