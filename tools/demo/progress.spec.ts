/** A demo day that is cut short is played to its end, and nothing in it twice. Asked through a real Node process, as the other tools are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tikkun-demo-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** Evaluates the body of an async function with `p` = progress.mjs and `s` = story.mjs; returns what it returns. */
function ask(body: string): unknown {
  const url = (name: string): string => JSON.stringify(pathToFileURL(join(__dirname, name)).href);
  const code = `const p = await import(${url('progress.mjs')}); const s = await import(${url('story.mjs')}); const answer = await (async () => { ${body} })(); process.stdout.write(JSON.stringify(answer ?? null)); process.exit();`;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

/** A server that knows keys: the same key does nothing twice. It dies before it answers the act numbered `diesAt`, having done it. */
const SERVER = `
  const done = new Map();
  const serverThatDies = (diesAt) => ({
    get: async () => ({ ok: true, contacts: [{ id: 'noa' }], items: [] }),
    post: async (person, path, body, key) => {
      const text = JSON.stringify(body);
      if (done.has(key) && done.get(key) !== text) return { ok: false, code: 'idempotency.key-reused', detail: '' };
      done.set(key, text);
      if (done.size === diesAt) throw new Error('the line is cut');
      return { ok: true, id: 'crisis-' + [...done.keys()].filter((one) => one.endsWith('-open')).length, reference: 'TK-1', events: [{ at: new Date().toISOString() }] };
    },
  });
  const story = { open: { summary: 'x' }, steps: ['a', 'b', 'c'].map((name) => [0, 'maya', name, (k) => ({ at: k.at(0), said: name + Math.random() })]) };
  const day = p.freshDay('run');
`;

describe('a day that is cut short', () => {
  it.each([1, 2, 3, 4])('goes on after the cut at act %d, each act once and in its first words', (diesAt) => {
    const { cut, again, keys } = ask(`${SERVER}
      const first = await s.playStory(serverThatDies(${String(diesAt)}), story, undefined, p.pageOf(day, 'live')).then(() => 'played', (error) => error.message);
      const kept = JSON.parse(JSON.stringify(day));
      const second = await s.playStory(serverThatDies(-1), story, undefined, p.pageOf(kept, 'live'));
      return { cut: first, again: second, keys: [...done.keys()] };`) as { cut: string; again: unknown; keys: string[] };
    expect(cut).toBe('the line is cut');
    expect(again).toEqual({ reference: 'TK-1', refused: [] });
    expect(keys).toEqual(['demo-run-live-1-open', 'demo-run-live-1-0', 'demo-run-live-1-1', 'demo-run-live-1-2']);
  });

  it('plays nothing of what is done', () => {
    expect(ask(`${SERVER}
      const server = serverThatDies(-1);
      await s.playStory(server, story, undefined, p.pageOf(day, 'live'));
      const before = done.size;
      await s.playStory(server, story, undefined, p.pageOf(day, 'live'));
      return done.size - before;`)).toBe(0);
  });

  it('begins a story of a faster clock anew, after two people cancelled the one that was cut', () => {
    expect(ask(`${SERVER}
      const fast = { ...story, rate: 2500, steps: story.steps };
      await s.playStory(serverThatDies(3), fast, undefined, p.pageOf(day, 'finished')).catch(() => undefined);
      day.stories.finished.lastAt -= 60_000;
      const page = p.pageOf(day, 'finished');
      await s.playStory(serverThatDies(-1), fast, undefined, page);
      return { id: page.at.id, done: page.at.done, keys: [...done.keys()] };`)).toEqual({
      id: 'crisis-2', done: true,
      keys: ['demo-run-finished-1-open', 'demo-run-finished-1-0', 'demo-run-finished-1-1', 'demo-run-finished-1-cancel', 'demo-run-finished-1-confirm-cancel', 'demo-run-finished-2-open', 'demo-run-finished-2-0', 'demo-run-finished-2-1', 'demo-run-finished-2-2'],
    });
  });
});

describe('what to do with a story', () => {
  it.each([
    ['skip', '{}', '{ done: true, id: "x" }'], ['begin', '{}', '{ done: false }'], ['go-on', '{}', '{ done: false, id: "x", next: 0, lastAt: 0 }'],
    ['anew', '{ rate: 2500 }', '{ done: false, id: "x", next: 0, lastAt: -5000 }'], ['go-on', '{ rate: 2500 }', '{ done: false, id: "x", next: 0, lastAt: -1000 }'],
    // Six hours were to pass anyhow: 8.6 seconds on the wall.
    ['go-on', '{ rate: 2500, steps: [[6]] }', '{ done: false, id: "x", next: 0, lastAt: -9000 }'],
  ])('%s', (expected, story, at) => {
    expect(ask(`return p.resumption({ steps: [[0]], ...${story} }, ${at}, 0);`)).toBe(expected);
  });
});

describe('the book', () => {
  it('is read as it was written, and is nothing where it is missing or damaged', () => {
    const file = JSON.stringify(join(folder, 'sub', 'day.json'));
    expect(ask(`
      const day = p.freshDay('run'); const page = p.pageOf(day, 'live', () => p.writeDay(${file}, day)); page.keep({ next: 4 });
      const read = p.readDay(${file}).stories.live.next;
      (await import('node:fs')).writeFileSync(${file}, '{ "run"');
      return [read, p.readDay(${file}), p.readDay(${file} + '.none')];`)).toEqual([4, null, null]);
  });
});
