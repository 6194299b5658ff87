/* global window -- inside the page */
/** Each screen opened cold, as somebody does who comes from a mail: at a desk, and on an old phone (a processor four times as slow). */
import { blockingMsOf, clsOf, row } from './figures.mjs';
import { rested } from './watch.mjs';

const LCP_TARGET_MS = 2_500;
const CLS_TARGET = 0.1;
const BLOCKING_TARGET_MS = 200;
const PUBLIC_TARGET_KB = 30;
const OLD_PHONE = 4;
const HEAVIEST = 5;

/** [name, who, where]; where null the page cannot be shown in this run. */
function screensOf(stage) {
  const { live, over } = stage;
  return [
    ['login', null, '/'], ['queue', 'maya', '/queue'], ['open a crisis', 'maya', '/open'], ['crisis', 'maya', `/crises/${live.reference}`], ['my day', 'yonatan', '/my-day'], ['composer', 'yonatan', `/my-day/${live.id}/write`],
    ['review', 'noga', `/reviews/${over.reference}`], ['overview', 'noga', '/overview'], ['team', 'ronit', '/team'], ['customer', 'maya', `/customers/${live.accountId}`],
  ];
}
function customerPagesOf(stage) {
  const { live, over, surveyed } = stage;
  return [['customer: status', stage.link({ purpose: 'status', crisis: live })], ['customer: plan', stage.link({ purpose: 'status', crisis: live, page: '/plan' })], ...(surveyed ? [['customer: survey', stage.link({ purpose: 'survey', crisis: over })]] : [])];
}

export async function loads(stage, { detail, leftMs }) {
  const pages = [...screensOf(stage).map(([name, user, path]) => ({ name, user, path, isPublic: false })), ...customerPagesOf(stage).map(([name, path]) => ({ name, user: null, path, isPublic: true }))];
  const rows = [];
  for (const phone of [false, true]) {
    for (const page of pages) {
      if (leftMs() <= 0) { rows.push(row({ what: `${page.name}: not measured, the time was up`, unit: '', measured: Number.NaN })); continue; }
      detail(`${page.name}${phone ? ' on an old phone' : ''}`);
      rows.push(...rowsOf({ ...page, phone, seen: await load(stage, { ...page, phone }) }));
    }
  }
  return rows;
}

async function load(stage, { user, path, phone }) {
  const { page, bytes, close } = await stage.page({ user, phone, slow: phone ? OLD_PHONE : 1 });
  try {
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('h1').first().waitFor();
    const calm = await rested(page);
    const seen = await page.evaluate(() => window.vitals.seen);
    return { ...seen, bytes: bytes.all, heaviest: bytes.by.sort(([, one], [, other]) => other - one).slice(0, HEAVIEST), calm };
  } finally {
    await close();
  }
}

const KB = 1_024;
const round = (value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

function rowsOf({ name, phone, isPublic, seen }) {
  const where = phone ? `${name}, old phone` : name;
  const kilobytes = seen.bytes / KB;
  const blocking = blockingMsOf(seen.tasks, seen.fcpMs);
  const cls = clsOf(seen.shifts);
  const more = { fcpMs: round(seen.fcpMs), lcpMs: round(seen.lcpMs), cls: round(cls, 4), blockingMs: round(blocking), longTasks: seen.tasks.length, kilobytes: round(kilobytes, 1), heaviest: seen.heaviest, rested: seen.calm };
  return [
    row({ what: `${where}: largest paint`, unit: 'ms', measured: seen.lcpMs, target: LCP_TARGET_MS, more }),
    row({ what: `${where}: shift`, unit: '', measured: cls, target: CLS_TARGET }),
    row({ what: `${where}: blocked by script`, unit: 'ms', measured: blocking, target: phone && !isPublic ? null : BLOCKING_TARGET_MS }),
    row({ what: `${where}: over the wire`, unit: 'KB', measured: kilobytes, target: isPublic ? PUBLIC_TARGET_KB : null }),
  ];
}
