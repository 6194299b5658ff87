/** The arithmetic of `npm run vitals`, asked through a real Node process, as the other tools are. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

function ask(expression: string): unknown {
  const url = (name: string): string => JSON.stringify(pathToFileURL(join(__dirname, name)).href);
  const code = `const f = await import(${url('figures.mjs')}); const s = await import(${url('settings.mjs')}); process.stdout.write(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

describe('frames', () => {
  it('on time are those within a sixtieth of a second; what the hand paused is no frame', () => {
    expect(ask('f.framesOf([0, 16.7, 33.4, 66.7, null, 500, 516.6])')).toMatchObject({ n: 4, onTimeShare: 0.75, p50Ms: 16.7, maxMs: expect.closeTo(33.3, 5) });
  });
  it('are no number where nothing moved', () => { expect(ask('f.framesOf([])')).toMatchObject({ n: 0, onTimeShare: null, maxMs: null }); });
});

it('frames are held against the primitive of the same run', () => {
  expect(ask('f.againstFloor(f.framesOf([0, 16.7, 50, 66.7, 83.4]), f.framesOf([0, 16.7, 33.4, 50.1, 66.8]))')).toBeCloseTo(0.75, 6);
  expect(ask('f.row({ what: "x", unit: "×", measured: f.againstFloor(f.framesOf([]), f.framesOf([])), target: 0.95, atLeast: true }).holds')).toBe(false);
});

describe('layout shift', () => {
  it('is the worst burst, not the sum: a pause of a second or five seconds in all ends one', () => {
    expect(ask('f.clsOf([{ atMs: 100, value: 0.05 }, { atMs: 900, value: 0.02 }, { atMs: 2000, value: 0.06 }])')).toBeCloseTo(0.07, 6);
    expect(ask('f.clsOf(Array.from({ length: 12 }, (_, index) => ({ atMs: index * 900, value: 0.01 })))')).toBeCloseTo(0.06, 6);
    expect(ask('f.clsOf([])')).toBe(0);
  });
});

it('blocked time is what long tasks take beyond 50 ms after the first paint', () => {
  expect(ask('f.blockingMsOf([{ atMs: 0, ms: 300 }, { atMs: 400, ms: 90 }, { atMs: 600, ms: 51 }], 350)')).toBe(41);
});

it('an interaction takes as long as its longest event; what the browser does not report took its threshold', () => {
  expect(ask('f.interactionTimes([{ id: 1, ms: 24 }, { id: 1, ms: 40 }, { id: 2, ms: 16 }], 4)')).toEqual([40, 16, 16, 16]);
});

it('the first load is the entry with what it imports at once, not what is gone to later', () => {
  const manifest = { 'index.html': { file: 'a.js', isEntry: true, css: ['a.css'], imports: ['_b'], dynamicImports: ['queue'] }, _b: { file: 'b.js', imports: ['_c'] }, _c: { file: 'c.js', imports: ['_b'] }, queue: { file: 'q.js' } };
  expect(ask(`f.firstLoadFiles(${JSON.stringify(manifest)})`)).toEqual(['a.js', 'a.css', 'b.js', 'c.js']);
});

describe('a row', () => {
  it.each([
    ['{ measured: 199, target: 200 }', true], ['{ measured: 201, target: 200 }', false], ['{ measured: 96, target: 95, atLeast: true }', true], ['{ measured: 94, target: 95, atLeast: true }', false], ['{ measured: 5 }', null], ['{ measured: NaN, target: 5 }', false],
  ])('%s', (facts, holds) => { expect(ask(`f.row({ what: 'x', unit: 'ms', ...${facts} }).holds`)).toBe(holds); });
});

describe('what is to be measured', () => {
  it('is all, unless told', () => { expect(ask(`[s.parseVitalsArguments([]).only, s.parseVitalsArguments(['--only=weight', '--quick']).only, s.parseVitalsArguments(['--quick']).sizes.crises, s.parseVitalsArguments([]).sizes.crises]`)).toEqual([['weight', 'scroll', 'interactions', 'loads'], ['weight'], 1_000, 10_000]); });
  it.each([['--fast', /Unknown option/], ['--only=speed', /no part "speed"/]])('refuses %s', (word, expected) => {
    expect(ask(`(() => { try { s.parseVitalsArguments([${JSON.stringify(word)}]); return ''; } catch (error) { return error.message; } })()`)).toMatch(expected);
  });
});
