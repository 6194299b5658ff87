/** What the documentation points at is there: links, paths in backticks, functions of the tour, dependencies with their reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const ROOMS = ['apps', 'libs', 'workflows', 'activities', 'docs', 'examples'];
const inside = (room: string, ending: string): readonly string[] => readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending)).map((path) => join(room, path));
const files = [...readdirSync(ROOT).filter((path) => path.endsWith('.md')), ...ROOMS.flatMap((room) => inside(room, '.md'))];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const prose = (file: string): string => read(file).replace(/^```[^]*?^```/gm, '');

const anchorsOf = (file: string): ReadonlySet<string> =>
  new Set([...read(file).matchAll(/^#+ (.*)$/gm)].map((match) => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-')));

function brokenLinks(file: string): readonly string[] {
  return [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((target) => !/^(https?:|mailto:)/.test(target)).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const there = path === '' ? file : join(dirname(file), path);
    return !existsSync(join(ROOT, there)) || (anchor !== undefined && !anchorsOf(there).has(anchor));
  });
}

/** `libs/x/y.ts`, `docs/z.md`, `tools/q/`: paths from the root, in backticks. Patterns and placeholders are left out. */
function brokenPaths(file: string): readonly string[] {
  const paths = [...prose(file).matchAll(/`((?:libs|apps|workflows|activities|test|tools|docs|protocols|examples)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
  return paths.filter((path) => !existsSync(join(ROOT, path)));
}

describe('the documentation', () => {
  it('names every folder of the domain, and none besides', () => {
    const [, table = ''] = /### The folders of `libs\/domain\/src`\n([^]*?)\n### /.exec(read('docs/architecture.md')) ?? [];
    const named = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap((row) => [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1] ?? ''));
    const folders = readdirSync(join(ROOT, 'libs/domain/src'), { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);
    expect(named.toSorted()).toEqual(folders.toSorted());
  });
  it.each(files)('%s points at what is there', (file) => {
    expect({ links: brokenLinks(file), paths: brokenPaths(file) }).toEqual({ links: [], paths: [] });
  });

  it('names functions in the tour that exist', () => {
    const words = new Set(ROOMS.flatMap((room) => [...inside(room, '.ts'), ...inside(room, '.tsx')]).flatMap((path) => read(path).match(/\b[A-Za-z_]\w+\b/g) ?? []));
    const named = [...prose('docs/tour.md').matchAll(/`([A-Za-z]\w+)(?:\.(\w+))?`/g)].flatMap((match) => [match[1], match[2]]).filter((name): name is string => name !== undefined && name !== 'ts');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !words.has(name))).toEqual([]);
  });

  it('gives every direct dependency its line and reason', () => {
    const manifest = JSON.parse(read('package.json')) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const lines = read('docs/adr/0011-dependencies.md').split('\n');
    expect(names.filter((name) => !lines.some((line) => line.startsWith(`| \`${name}\` |`)))).toEqual([]);
  });

  it('lists every decision', () => {
    const listed = read('docs/adr/README.md');
    for (const file of files.filter((one) => /^docs\/adr\/\d{4}-/.test(one))) expect(listed).toContain(file.replace('docs/adr/', ''));
  });
});
