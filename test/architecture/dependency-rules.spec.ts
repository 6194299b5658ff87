/** The dependency rules hold for the whole house, and each of them catches a violation planted for it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';

const ROOT = join(__dirname, '../..');
const CLI = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

function cruise(cwd: string): readonly string[] {
  const run = spawnSync(process.execPath, [CLI, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'libs', 'apps', 'workflows', 'activities'], { cwd, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
  const report = JSON.parse(run.stdout) as { summary: { violations: readonly { rule: { name: string }; from: string; to: string }[] } };
  return report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** rule → a file that breaks it, in a miniature of the house. */
const PLANTED: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'domain-imports-nothing': ['libs/domain/src/planted.ts', "import { z } from 'zod';\nexport const a = z;\n"],
  'calendar-is-pure': ['libs/calendar/src/planted.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n"],
  'guard-is-pure': ['libs/guard/src/planted.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n"],
  'contracts-are-pure': ['libs/contracts/src/planted.ts', "import { Client } from 'pg';\nexport const a = Client;\n"],
  'workflows-orchestrate-only': ['workflows/src/planted.ts', "import { z } from 'zod';\nexport const a = z;\n"],
  'workflows-take-activity-types-only': ['workflows/src/planted-activity.ts', "import { made } from '../../activities/src/contract';\nexport const a = made;\n"],
  'activities-use-libs': ['activities/src/planted.ts', "import { flow } from '../../workflows/src/flow';\nexport const a = flow;\n"],
  'libs-stay-below': ['libs/persistence/src/planted.ts', "import { made } from '../../../activities/src/made';\nexport const a = made;\n"],
  'rooms-through-their-door': ['libs/delivery/src/planted.ts', "import { inner } from '../../persistence/src/inner';\nexport const a = inner;\n"],
  'apps-through-the-door': ['apps/worker/src/planted.ts', "import { inner } from '../../../libs/persistence/src/inner';\nexport const a = inner;\n"],
  'edge-apps-know-no-engine-code': ['apps/api/src/planted.ts', "import { flow } from '../../../workflows/src/flow';\nexport const a = flow;\n"],
  'console-takes-types-only': ['apps/console/src/planted.ts', "import { z } from 'zod';\nexport const a = z;\n"],
  'console-knows-contracts-only': ['apps/console/src/planted-too.ts', "import { inner } from '../../../libs/persistence/src/inner';\nexport const a = inner;\n"],
  'apps-do-not-know-each-other': ['apps/cli/src/planted.ts', "import { main } from '../../api/src/main';\nexport const a = main;\n"],
  'no-test-code-in-production': ['libs/identity/src/planted.ts', "import fc from 'fast-check';\nexport const a = fc;\n"],
  'no-cycles': ['libs/i18n/src/planted.ts', "import { other } from './other';\nexport const a = (): unknown => other;\n"],
  'not-resolvable': ['libs/config/src/planted.ts', "import { nowhere } from './nowhere';\nexport const a = nowhere;\n"],
};
const REST: Readonly<Record<string, string>> = {
  'activities/src/contract.ts': 'export const made = 1;\n', 'activities/src/made.ts': 'export const made = 1;\n', 'workflows/src/flow.ts': 'export const flow = 1;\n',
  'libs/persistence/src/inner.ts': 'export const inner = 1;\n', 'apps/api/src/main.ts': 'export const main = 1;\n', 'libs/i18n/src/other.ts': "import { a } from './planted';\nexport const other = (): unknown => a;\n",
};

describe('the dependency rules', () => {
  it('hold for the whole house', () => {
    expect(cruise(ROOT)).toEqual([]);
  }, 60_000);

  it('catch one planted violation each', () => {
    const house = mkdtempSync(join(tmpdir(), 'tikkun-house-'));
    try {
      for (const [file, text] of [...Object.values(PLANTED), ...Object.entries(REST)]) {
        mkdirSync(join(house, dirname(file)), { recursive: true });
        writeFileSync(join(house, file), text);
      }
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) copyFileSync(join(ROOT, file), join(house, file));
      symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
      const caught = cruise(house);
      const missed = Object.entries(PLANTED).filter(([rule, [file]]) => !caught.some((line) => line.startsWith(`${rule}: `) && line.includes(file)));
      expect(missed).toEqual([]);
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  }, 60_000);
});
