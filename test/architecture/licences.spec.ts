/** Every package that ships with Tikkun may be used under Apache-2.0: permissive licences only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** Permissive licences, the weak ones whose terms only concern changes to the package itself, and the open licence of fonts. */
const ALLOWED = ['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'PostgreSQL', 'Python-2.0', 'WTFPL', 'CC-BY-4.0', 'Public Domain', 'OFL-1.1'];

interface Line { readonly licenses: string | readonly string[] }

/** `(MIT OR GPL-3.0)` is fine: we may choose. */
function isAllowed(licences: string): boolean {
  return licences.replace(/[()*]/g, '').split(/\s+(?:AND|and)\s+/).every((part) => part.split(/\s+(?:OR|or)\s+/).some((one) => ALLOWED.includes(one.trim())));
}

describe('licences of what ships', () => {
  it('clash with nothing', () => {
    const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js'), '--production', '--json', '--excludePrivatePackages', '--start', ROOT], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const packages = JSON.parse(run.stdout) as Readonly<Record<string, Line>>;
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    const clashing = Object.entries(packages).map(([name, { licenses }]) => [name, [licenses].flat().join(' AND ')] as const).filter(([, licences]) => !isAllowed(licences));
    expect(clashing).toEqual([]);
  }, 60_000);
});
