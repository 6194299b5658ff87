/** Measures what a person feels at the screens, prints the table and writes .tikkun/vitals.json. Ends by itself within some seven minutes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { dataDir, projectRoot } from '../bootstrap/paths.mjs';
import { prepare } from '../bootstrap/prepare.mjs';
import { createReporter, formatElapsed } from '../bootstrap/progress.mjs';
import { runCommand } from '../bootstrap/with-servers-main.mjs';
import { parseVitalsArguments, USAGE } from './settings.mjs';

const INSIDE = 'TIKKUN_VITALS_INSIDE'; // set in the process that measures: it runs on the project's own Node
/** Counted from when everything stands; the parts share it in their order. */
const MOST_MS = { scroll: 190_000, interactions: 90_000, loads: 120_000 };
const resultsFile = join(dataDir, 'vitals.json');

/** Returns the exit code: 0 when every target holds, 1 when one falls short. */
export async function vitals(words) {
  const options = parseVitalsArguments(words);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (process.env[INSIDE] === '1') return measure(options);
  await prepare(createReporter(), { build: options.build });
  return runCommand(['node', join(projectRoot, 'tools/vitals/vitals.mjs'), ...words], { [INSIDE]: '1' });
}

async function measure({ only, sizes, quick }) {
  const reporter = createReporter();
  const { temporalBinary } = await prepare(reporter, { build: false });
  const startedAt = Date.now();
  const results = [];
  const keep = (part, rows) => {
    results.push(...rows.map((one) => ({ part, ...one })));
    printTable(rows);
    writeResults({ startedAt, quick, results });
  };
  if (only.includes('weight')) keep('weight', (await import('./weight.mjs')).weight());
  const parts = only.filter((name) => name !== 'weight');
  if (parts.length > 0) await measureScreens({ parts, sizes, reporter, temporalBinary, keep });
  console.log('');
  printTable(results);
  console.log(`\nTook ${formatElapsed(Date.now() - startedAt)}, load of the machine ${loadavg()[0].toFixed(1)}. Written to ${resultsFile}.`);
  return results.some((one) => one.holds === false) ? 1 : 0;
}

async function measureScreens({ parts, sizes, reporter, temporalBinary, keep }) {
  const { findBrowser, BROWSER_FLAGS: flags } = createRequire(import.meta.url)('../../dist/apps/api/src/print/find-browser.js');
  const { Stage } = await import('./stage.mjs');
  const stage = await reporter.step('Starting what is measured', (detail) => Stage.start({ temporalBinary, crises: sizes.crises, findBrowser, flags, detail }), 'Started what is measured');
  try {
    const runs = { scroll: async () => (await import('./scroll.mjs')).scroll, interactions: async () => (await import('./interactions.mjs')).interactions, loads: async () => (await import('./loads.mjs')).loads };
    for (const name of Object.keys(runs).filter((one) => parts.includes(one))) {
      const run = await runs[name]();
      const endsAt = Date.now() + MOST_MS[name];
      keep(name, await reporter.step(`Measuring ${name}`, (detail) => attempt(name, () => run(stage, { sizes, detail, leftMs: () => endsAt - Date.now() })), `Measured ${name}`));
    }
  } finally {
    await stage.stop();
  }
}

/** A part that could not be measured is a row too, so that the others are not lost with it. */
async function attempt(name, run) {
  try {
    return await run();
  } catch (error) {
    if (process.env.TIKKUN_DEBUG === '1') console.error(error);
    return [{ what: `${name}: not measured: ${String(error?.message ?? error).split('\n')[0].slice(0, 160)}`, unit: '', measured: null, target: '–', holds: false, n: 0 }];
  }
}

function writeResults({ startedAt, quick, results }) {
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? '', memoryBytes: totalmem(), node: process.version, load: loadavg()[0] };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify({ at: new Date(startedAt).toISOString(), quick, machine, tookMs: Date.now() - startedAt, results }, null, 2)}\n`);
}

const shown = (value, unit) => (value === null || Number.isNaN(value) ? '–' : `${Math.abs(value) >= 100 ? Math.round(value) : Math.abs(value) < 1 ? Math.round(value * 1_000) / 1_000 : Math.round(value * 10) / 10} ${unit}`.trim());

function printTable(rows) {
  const lines = [['what', 'measured', 'target', 'verdict', 'n'], ...rows.map((one) => [one.what, shown(one.measured, one.unit), one.target, one.holds === null ? 'told' : one.holds ? 'holds' : 'FALLS SHORT', String(one.n)])];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) console.log(line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd());
}
