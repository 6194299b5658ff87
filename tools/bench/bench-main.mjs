/** Runs the scenarios one after another on a stack of their own, prints the table and writes .tikkun/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { dataDir, projectRoot } from '../bootstrap/paths.mjs';
import { prepare } from '../bootstrap/prepare.mjs';
import { createReporter, formatElapsed } from '../bootstrap/progress.mjs';
import { runCommand } from '../bootstrap/with-servers-main.mjs';
import { parseBenchArguments, USAGE } from './settings.mjs';

const INSIDE = 'TIKKUN_BENCH_INSIDE'; // set in the process that measures: it runs on the project's own Node

/** Returns the exit code: 0 when every target holds, 1 when one falls short. */
export async function bench(words) {
  const options = parseBenchArguments(words);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (process.env[INSIDE] !== '1') {
    const reporter = createReporter();
    await prepare(reporter, { build: options.build });
    return runCommand(['node', join(projectRoot, 'tools/bench/bench.mjs'), ...words], { [INSIDE]: '1' });
  }
  return measure(options);
}

async function measure({ only, sizes, quick }) {
  const reporter = createReporter();
  const { temporalBinary } = await prepare(reporter, { build: false });
  const { SCENARIOS, Bench } = await import('./scenarios.mjs');
  const startedAt = Date.now();
  const wanted = Object.entries(SCENARIOS).filter(([name]) => only === null || only.includes(name));
  const results = [];
  const bench = new Bench({ temporalBinary, sizes, reporter });
  try {
    for (const [name, { title, run }] of wanted) {
      for (const row of await rowsOf({ bench, title, run, reporter })) results.push({ scenario: name, ...row });
      printTable(results.filter((row) => row.scenario === name));
      writeResults({ startedAt, quick, results });
    }
  } finally {
    await bench.stop();
  }
  console.log('');
  printTable(results);
  console.log(`\nTook ${formatElapsed(Date.now() - startedAt)}. Written to ${resultsFile}.`);
  return results.some((row) => row.holds === false) ? 1 : 0;
}

/** The rows of a scenario; one that could not be measured is a row too, so that the others are not lost with it. */
async function rowsOf({ bench, title, run, reporter }) {
  const load = loadavg()[0];
  try {
    const rows = await reporter.step(title, async (detail) => run(bench, detail));
    return rows.map((row) => ({ ...row, loadBefore: load }));
  } catch (error) {
    if (process.env.TIKKUN_DEBUG === '1') console.error(error);
    return [{ what: title, unit: '', measured: null, primitive: null, ratio: null, target: '–', holds: false, n: 0, note: `not measured: ${String(error?.message ?? error).slice(0, 200)}`, loadBefore: load }];
  }
}

const resultsFile = join(dataDir, 'bench.json');

function writeResults({ startedAt, quick, results }) {
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? '', memoryBytes: totalmem(), node: process.version };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify({ at: new Date(startedAt).toISOString(), quick, machine, tookMs: Date.now() - startedAt, results }, null, 2)}\n`);
}

const shown = (value, unit) => (value === null || value === undefined ? '–' : `${Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${unit}`.trim());

function printTable(rows) {
  const lines = [['what', 'measured', 'primitive', 'ratio', 'target', 'verdict', 'n']];
  for (const row of rows) {
    const verdict = row.holds === null ? 'told' : row.holds ? 'holds' : 'FALLS SHORT';
    lines.push([row.what, shown(row.measured, row.unit), shown(row.primitive, row.unit), row.ratio == null ? '–' : `${row.ratio.toFixed(2)} ×`, row.target, verdict + (row.note ? ` (${row.note})` : ''), String(row.n)]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) console.log(line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd());
}
