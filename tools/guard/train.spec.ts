/** The reader's tables belong to the sentences as they stand: who changes a sentence draws them again (node tools/guard/train.mjs). */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TABLES } from '../../libs/guard/src/trained/judge';

const ROOT = join(__dirname, '../..');

it('the committed tables were drawn from the sentences as they stand', () => {
  const said = execFileSync(join(ROOT, 'node_modules/.bin/node'), [join(__dirname, 'train.mjs'), '--name'], { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  const name = /, ([0-9a-f]{16})$/.exec(said.trim())?.[1];
  expect(name).toBeDefined();
  expect({ he: TABLES.he.material, en: TABLES.en.material }).toEqual({ he: name, en: name });
});
