/** Makes the workflow bundle once, at build time: the worker loads it in milliseconds, and what is tested is what runs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

/** Where the bundle lies; the worker and the replay gate read it from here. */
export const BUNDLE_FILE = 'dist/workflow-bundle.js';

/**
 * Loaded once per thread instead of once per crisis: the domain, which is pure, keeps no state of its own and is frozen by the SDK; and the
 * one place that keeps what crises hold alike. Everything that bundles the workflow uses this, so that what is tested and measured is what runs.
 */
export const SHARED_MODULES: readonly string[] = [require.resolve('../../../libs/domain/src/index'), require.resolve('../../../workflows/src/shared-parts')];

/** Bundles the built workflows (`dist/workflows`) into `file`; a repeat overwrites. */
export async function writeBundle(file = BUNDLE_FILE): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: require.resolve('../../../workflows/src/index'), preloadModules: [...SHARED_MODULES] });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

if (require.main === module) void writeBundle();
