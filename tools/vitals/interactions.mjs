/* global window -- inside the page */
/** What hands do all day, with ten thousand crises open: filters, moving, opening, tabs, finding, writing; and how long each waited for its picture. */
import { percentile } from '../bench/measure.mjs';
import { interactionTimes, row } from './figures.mjs';
import { rested } from './watch.mjs';

const TARGET_MS = 200;
const LEAST = 100;
/** Slower than fingers: each press is painted before the next, as with a person. */
const BETWEEN_MS = 90;
const TEXT = 'Zone A works since 10:40. We are checking why zone B refuses connections. You can send orders through zone A. We write again at 16:00.';

export async function interactions(stage, { sizes, detail, leftMs }) {
  const told = [];
  for (let round = 0; round < sizes.rounds && leftMs() > 0; round += 1) {
    detail(`the incident manager, round ${round + 1}`);
    await asPerson(stage, { user: 'maya', path: '/queue', told, acts: manager });
    detail(`the account manager, round ${round + 1}`);
    await asPerson(stage, { user: 'yonatan', path: `/my-day/${stage.live.id}/write`, told, acts: writer });
  }
  const all = told.flatMap(({ times }) => times);
  const rows = [row({ what: 'interaction to next paint, p95 of all', unit: 'ms', measured: percentile(all, 0.95), target: TARGET_MS, n: all.length, more: { p50: percentile(all, 0.5), p99: percentile(all, 0.99), max: Math.max(...all), slowest: slowest(told) } })];
  if (all.length < LEAST) rows.push(row({ what: 'interactions measured', unit: '', measured: all.length, target: LEAST, atLeast: true }));
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  return [...rows, ...kinds.map((kind) => {
    const times = told.filter((one) => one.kind === kind).flatMap((one) => one.times);
    return row({ what: `  ${kind}, p95`, unit: 'ms', measured: percentile(times, 0.95), n: times.length });
  })];
}

const SLOWEST = 8;
function slowest(told) {
  return told.flatMap(({ kind, events }) => events.map((event) => ({ kind, ...event }))).sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
}

async function asPerson(stage, { user, path, told, acts }) {
  const { page, close } = await stage.page({ user });
  try {
    await page.goto(path);
    await page.locator('main h1').first().waitFor();
    await rested(page);
    /** Does `work`, and books the interactions it made under `kind`. */
    const as = async (kind, work) => {
      const from = await page.evaluate(() => ({ atMs: window.vitals.now(), count: window.vitals.interactions() }));
      await work();
      await page.waitForTimeout(250);
      const { events, count } = await page.evaluate(({ atMs }) => ({ events: window.vitals.seen.events.filter((one) => one.atMs >= atMs), count: window.vitals.interactions() }), from);
      told.push({ kind, times: interactionTimes(events, count === null ? 0 : count - from.count), events });
    };
    await acts({ page, as, ...hands(page) });
  } finally {
    await close();
  }
}

/** Press, type and click at the pace of a quick person. */
function hands(page) {
  const pause = () => page.waitForTimeout(BETWEEN_MS);
  return {
    press: async (key, times = 1) => { for (let time = 0; time < times; time += 1) { await page.keyboard.press(key); await pause(); } },
    type: async (text) => { for (const letter of text) { await page.keyboard.type(letter); await pause(); } },
    click: async (place) => { await place.click(); await pause(); },
  };
}

async function manager({ page, as, press, type, click }) {
  const chips = page.locator('.filters .chip[aria-pressed]');
  await as('filter by chip', async () => { for (const index of [1, 2, 3, 4, 6, 0]) { await click(chips.nth(index)); await page.waitForTimeout(250); } });
  await as('move by J and K', async () => { await press('j', 14); await press('k', 6); });
  await as('filter by words', async () => {
    await press('f');
    await page.locator('#queue-extras input').waitFor();
    await type('labels');
    await page.waitForTimeout(600);
    await press('Backspace', 6);
    await page.waitForTimeout(600);
    await click(page.locator('.filters .chip[aria-expanded]'));
  });
  await as('palette', async () => {
    await page.locator('#main').focus();
    await press('Control+k');
    await page.locator('.palette input').waitFor();
    await type('labels');
    await press('ArrowDown', 4);
    await press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });
  await as('open a crisis', async () => {
    await click(page.locator('.qrows [data-row]').nth(2));
    await press('Enter');
    await page.waitForURL(/\/crises\//);
    await page.locator('main h1').first().waitFor();
    await rested(page);
  });
  await as('come back to the queue', async () => { await click(page.locator('header nav a').first()); await page.locator('.qrows [data-row]').first().waitFor(); await rested(page); });
  await as('open a crisis', async () => { await click(page.locator('.qrows [data-row] a').first()); await page.waitForURL(/\/crises\//); await page.locator('.tabs a').first().waitFor(); await rested(page); });
  await as('tabs of a crisis', async () => {
    const tabs = page.locator('.tabs a');
    const count = await tabs.count();
    for (let index = 1; index <= count; index += 1) { await click(tabs.nth(index % count)); await page.waitForTimeout(200); }
  });
}

async function writer({ page, as, press, type, click }) {
  const area = page.locator('#message-body');
  await area.waitFor();
  await as('place the pen', async () => { await click(area); await press('Control+End'); });
  await as('write to the customer', async () => { await press('Enter'); await type(TEXT.slice(0, 60)); });
  await as('go through my day', async () => {
    await click(page.locator('header nav a').nth(1));
    await page.locator('main h1').first().waitFor();
    await rested(page);
    await press('j', 4);
  });
}
