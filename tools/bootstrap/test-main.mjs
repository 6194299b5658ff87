/** `npm test`: prepares, starts the test servers, and runs types, lint and every test; the last line is "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, nodeModulesDir, projectNode, projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { createReporter, formatElapsed } from './progress.mjs';
import { errorText } from './refusal.mjs';
import { startTestServers } from './test-servers.mjs';
import { runCommand } from './with-servers-main.mjs';

/** What knows a browser has its own types. */
const TYPED_PROJECTS = [['types', 'tsconfig.json'], ['types of the console', 'apps/console/tsconfig.json'], ['types of the browser tests', 'test/e2e/tsconfig.json']];
const tool = (...path) => [projectNode, join(nodeModulesDir, ...path)];

/** Returns the exit code. Words after `--` go to jest, and then types and lint are left out. */
export async function test(words) {
  const startedAt = Date.now();
  const reporter = createReporter();
  const tally = [];
  try {
    const { temporalBinary } = await prepare(reporter);
    if (words.length === 0) tally.push(...await runChecks(reporter));
    tally.push(await runJest({ words, temporalBinary, reporter }));
  } catch (error) {
    tally.push({ name: 'preparation', passed: 0, failed: 1 });
    console.log(`\n✗ ${errorText(error, process.env.TIKKUN_DEBUG === '1')}`);
  }
  console.log(summary(tally, Date.now() - startedAt));
  return tally.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** One line for each kind, and the plain sum as the very last line. Pure. */
export function summary(tally, elapsedMs) {
  const lines = tally.map(({ name, passed, failed }) => `  ${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
  const sum = (key) => tally.reduce((total, each) => total + each[key], 0);
  return ['', ...lines, `  in ${formatElapsed(elapsedMs)}`, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** The types one after the other on one core, lint on the other: each takes minutes and one core alone. */
async function runChecks(reporter) {
  const types = async () => {
    const done = [];
    for (const [name, project] of TYPED_PROJECTS) done.push(await runCheck(name, [...tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', project], reporter));
    return done;
  };
  const [typed, lint] = await Promise.all([types(), runCheck('lint', [...tool('eslint', 'bin', 'eslint.js'), '.'], reporter)]);
  return [...typed, lint];
}

/** A check that passes or fails as a whole counts as one test. */
async function runCheck(name, command, reporter) {
  reporter.say(`… Checking ${name}`);
  const startedAt = Date.now();
  const passed = (await runCommand(command)) === 0;
  reporter.say(`${passed ? '✓' : '✗'} Checked ${name} (${formatElapsed(Date.now() - startedAt)})`);
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

async function runJest({ words, temporalBinary, reporter }) {
  const outputFile = join(dataDir, `test-results-${process.pid}.json`);
  mkdirSync(dataDir, { recursive: true });
  const servers = await reporter.step('Starting PostgreSQL and Temporal for tests', () => startTestServers({ temporalBinary }), 'Started PostgreSQL and Temporal for tests');
  try {
    // The servers mostly wait, so every core gets a suite; each suite has a database, task queue and ports of its own.
    // Browser tests look at the console that was just built instead of each building its own.
    const env = { ...servers.env, TIKKUN_E2E_CONSOLE_DIR: join(projectRoot, 'dist/console') };
    const code = await runCommand([...tool('jest', 'bin', 'jest.js'), '--config', 'jest.config.cjs', '--ci', '--forceExit', '--maxWorkers=100%', '--json', '--outputFile', outputFile, ...words], env, { quietStdout: true });
    return { name: 'tests', ...countJest(readResults(outputFile), code) };
  } finally {
    rmSync(outputFile, { force: true });
    await servers.stop();
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // jest ended before it could write them
  }
}

/**
 * Passed and failed tests. A suite that could not run counts as one failed
 * test, and so does a run that failed without naming any, or ran nothing. Pure.
 */
export function countJest(results, exitCode) {
  if (!results) return { passed: 0, failed: 1 };
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
