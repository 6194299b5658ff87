/**
 * The replay gate: every recorded history must replay on the workflow code of today, offline. It fails when there is nothing to replay, when
 * a workflow type has no history, when a listed file is missing or was edited, and (shown here) on an incompatible change.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import * as workflows from '../../workflows/src/index';
import { quietRuntime, sourceBundle } from '../support/engine';

interface Listed { readonly state: string; readonly file: string; readonly workflowType: string; readonly events: number; readonly sha256: string }
interface Manifest { readonly release: string; readonly histories: readonly Listed[] }

const ROOT = join(__dirname, '../../workflows/histories');
const releases = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isDirectory());
const read = (release: string): Manifest => JSON.parse(readFileSync(join(ROOT, release, 'manifest.json'), 'utf8')) as Manifest;
const all = releases.flatMap((release) => read(release).histories.map((listed) => ({ release, ...listed, path: join(ROOT, release, listed.file) })));
type Recorded = (typeof all)[number];
/** A hung replay must end some time; how long a good one takes is the machine's affair. */
const PATIENCE_MS = 300_000;

/** The states of lifecycle.md that a crisis can rest in, open ones included, and one that rolled over. */
const STATES = ['open', 'open-late', 'operational', 'paused', 'fixed', 'fix-reopened', 'routine', 'explanation-late', 'survey-answered', 'closing-survey-expired', 'closed', 'pulse-late', 'apology-sent', 'reopened', 'cancelled', 'rolled-over', 'rolled-over-first-run'];

async function failures(bundle: WorkflowBundle, recorded: readonly Recorded[]): Promise<readonly string[]> {
  const found: string[] = [];
  const histories = recorded.map(({ path, state }) => ({ workflowId: state, history: historyFromJSON(JSON.parse(readFileSync(path, 'utf8'))) }));
  for await (const result of Worker.runReplayHistories({ workflowBundle: bundle }, histories)) {
    if (result.error !== undefined) found.push(`${result.workflowId}: ${result.error.message}`);
  }
  return found;
}

beforeAll(quietRuntime);

describe('the replay gate', () => {
  it('has something to replay for every state and every workflow type', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map((one) => one.state))).toEqual(new Set(STATES));
    for (const type of Object.keys(workflows)) expect(all.map((one) => one.workflowType)).toContain(type);
  });

  it('has only histories as they were recorded', () => {
    for (const { path, sha256 } of all) expect({ path, sha256: createHash('sha256').update(readFileSync(path, 'utf8')).digest('hex') }).toEqual({ path, sha256 });
  });

  it('replays every history on the code of today', async () => {
    expect(await failures(await sourceBundle(), all)).toEqual([]);
  }, PATIENCE_MS);

  it('catches an incompatible change', async () => {
    const planted = await bundleWorkflowCode({ workflowsPath: require.resolve('./planted-incompatible-workflow.ts'), logger: new DefaultLogger('ERROR'), webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }) });
    const newest = all.filter(({ release }) => release === releases.toSorted().at(-1));
    const found = await failures(planted, newest);
    expect(found.length).toBe(newest.length);
    expect(newest.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(/TMPRL1100|[Nn]ondeterminism/);
  }, PATIENCE_MS);
});
