/* global document, window -- the page's own script runs inside the page */
/**
 * The primitive of scrolling: as many rows as the queue has, as wide and as high, each one bare line of text and all of them there from the
 * beginning. No script runs and nothing is laid out while it scrolls: what it does not reach, no list reaches on this machine.
 */

const PATH = '/primitive-of-scrolling';
const PAGE = `<!doctype html><html lang="he" dir="rtl"><title>Rows</title><style>
body { margin: 0; font: 14px/58px sans-serif; background: #fff; color: #222 }
.qbox { position: absolute; overflow-y: auto; overscroll-behavior: contain }
.qbox > div { box-sizing: border-box; block-size: 59px; border-block-end: 1px solid #ddd; padding-inline: 12px; white-space: nowrap; overflow: clip }
</style><body></body></html>`;

/** Shows it in `page`, in the place where the queue's own box stood (`rect`: left, top, width, height in pixels). */
export async function showFloor(page, { origin, rect, rows }) {
  await page.route(`${origin}${PATH}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.goto(PATH);
  await page.evaluate(({ rect: { x, y, width, height }, rows: count }) => {
    const box = document.createElement('div');
    box.className = 'qbox';
    Object.assign(box.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    for (let index = 0; index < count; index += 1) {
      const line = document.createElement('div');
      line.textContent = `TK-2026-${100_000 + index} הזמנות אינן נקלטות משני סניפים מאז הבוקר`;
      box.append(line);
    }
    document.body.append(box);
    window.scrollTo(0, 0);
  }, { rect, rows });
}
