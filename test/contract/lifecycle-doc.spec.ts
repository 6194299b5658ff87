/** docs/lifecycle.md is drawn from the domain; a change of the domain without it is a lie in the documentation. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OBLIGATION_KINDS } from '#domain';
import { lifecycleDocument } from '../support/lifecycle-document';

const FILE = join(__dirname, '../../docs/lifecycle.md');

describe('docs/lifecycle.md', () => {
  it('says what the domain says today', () => {
    if (process.env['TIKKUN_WRITE_DOCS'] === '1') writeFileSync(FILE, lifecycleDocument());
    expect(readFileSync(FILE, 'utf8')).toBe(lifecycleDocument());
  });

  it('finds a start and an end for every duty', () => {
    const [, duties = ''] = lifecycleDocument().split('## Obligations');
    const rows = duties.split('\n').filter((line) => OBLIGATION_KINDS.some((kind) => line.startsWith(`| \`${kind}\` | `)));
    expect(rows).toHaveLength(OBLIGATION_KINDS.length);
    for (const row of rows) expect(row).not.toContain('| – |');
  });
});
