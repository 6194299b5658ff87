/** No address of the console, no section of the settings, no tab of a crisis and no customer page is left out of the pictures (tools/screens) or of what axe looks at (test/e2e/screens.ts). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCREENS } from './screens';
import type { Places } from './screens';

const ROOT = join(__dirname, '../..');
const sourceOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Those that draw nothing of their own, each with where it leads. */
const LEAD_ON: Readonly<Record<string, string>> = { '/settings/tokens': 'the page of one’s own account', '/settings': 'the first section the person may see' };
const router = sourceOf('apps/console/src/app/router.tsx');
const routes = [...all(router, /screen\('([^']+)'/g), ...all(router, /path: '([^']+)'/g), ...all(sourceOf('apps/console/src/app/open-pages.ts'), /^ {2}'(\/[^']+)':/gm)];
const customerRoutes = ['status', 'survey'].flatMap((name) => {
  const source = sourceOf(`apps/public/src/${name}.controller.ts`);
  const [root = ''] = all(source, /@Controller\('([^']+)'\)/g);
  return all(source, /@Get\('([^']+)'\)/g).map((path) => `/${root}/${path}`);
});
const sections = all(/SECTION_IDS = \[(.*?)\]/s.exec(sourceOf('apps/console/src/screens/settings/sections.ts'))?.[1] ?? '', /'([^']+)'/g);
const tabs = all(/const NAMES = \[(.*?)\]/s.exec(sourceOf('apps/console/src/screens/crisis/tabs.tsx'))?.[1] ?? '', /'([^']+)'/g);

/** What `npm run screens` would draw, asked of an instance that answers as ours does. */
const CLIENT = `{ get: async () => ({ ok: true, items: [{ id: 'id-1', reference: 'TK-2026-00001', accountId: 'account-1', accountName: 'x', closedAt: null }] }), post: async () => ({ ok: true, url: 'http://localhost:4400/new-password#tkr_x' }) }`;
interface Drawn { readonly console: readonly (readonly [string, string | null, string])[]; readonly customer: readonly (readonly [string, string])[] }
const drawn = (): Drawn => {
  const list = pathToFileURL(join(ROOT, 'tools/screens/list.mjs')).href;
  const code = `import { consoleScreens, customerAddresses } from ${JSON.stringify(list)}; const found = { console: await consoleScreens(${CLIENT}), customer: customerAddresses({ ofLive: 'L', ofOver: 'O', ofAsked: { survey: 'S', status: 'A' } }) }; process.stdout.write(JSON.stringify(found));`;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', cwd: ROOT })) as Drawn;
};
const PLACES: Places = { fresh: { id: 'id-1' } as Places['fresh'], reviewed: { id: 'id-2' } as Places['reviewed'], accountId: 'account-1', newPassword: '/new-password#tkr_x' };

const lists = { pictures: drawn().console.map(([, , path]) => path), axe: SCREENS.map(({ path }) => path(PLACES)) } as const;
const patternOf = (route: string): RegExp => new RegExp(`^${route.replace(/[$:]\w+/g, '[^/?#]+')}$`);
const withoutQuery = (path: string): string => path.split(/[?#]/)[0] ?? '';
const missing = (wanted: readonly string[], paths: readonly string[]): readonly string[] => wanted.filter((route) => LEAD_ON[route] === undefined && !paths.some((path) => patternOf(route).test(withoutQuery(path))));

it('the addresses are read where they stand', () => {
  expect(routes).toEqual(expect.arrayContaining(['/', '/queue', '/crises/$id', '/my-day/$crisisId/write', '/settings/$section', '/account', '/new-password', '/forgot-password']));
  expect(routes.length).toBeGreaterThan(16);
  expect(customerRoutes).toEqual(expect.arrayContaining(['/c/:token', '/c/:token/plan', '/s/:token']));
  expect(tabs).toContain('cause');
  expect(sections).toContain('brand');
  expect(missing(['/nowhere', '/crises/$id/nothing'], lists.pictures)).toEqual(['/nowhere', '/crises/$id/nothing']);
});

describe.each(['pictures', 'axe'] as const)('among the %s', (kind) => {
  const paths = lists[kind];

  it('every address of the console has its own', () => { expect(missing(routes, paths)).toEqual([]); });

  it('every section of the settings, every tab of a crisis and both lists of customers have one', () => {
    expect(missing([...sections.map((id) => `/settings/${id}`), '/customers/all', '/customers/import'], paths)).toEqual([]);
    expect(tabs.filter((tab) => tab !== 'record' && !paths.some((path) => path.endsWith(`?tab=${tab}`)))).toEqual([]);
  });
});

it('every customer page is among the pictures', () => {
  // The page after something was said is reached by saying it; a drill's way to its survey leads on to that page.
  const wanted = customerRoutes.filter((route) => !route.includes('/sent/') && route !== '/c/:token/survey');
  expect(missing(wanted, drawn().customer.map(([, path]) => path))).toEqual([]);
  expect(drawn().customer.map(([name]) => name)).toContain('public-sent');
});

it('no two pictures have one name, and the list of them in docs/screens knows each', () => {
  const { console: screens, customer } = drawn();
  const names = [...screens.map(([name]) => name), ...customer.map(([name]) => name)];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const listed = all(sourceOf('docs/screens/README.md'), /^\| \*\*([\w-]+)\*\*/gm);
  expect([...listed].sort()).toEqual([...names].sort());
});
