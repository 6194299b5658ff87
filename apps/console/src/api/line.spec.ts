import { DOUBT_EVERY_MS, GRACE_MS, layLine, patienceMs } from './line';
import type { LiveState, Source } from './line';

const EVERY_MS = 10_000;
const T0 = Date.parse('2026-11-02T08:00:00Z');

/** A stream whose words the test says. */
class SpokenSource implements Source {
  readyState = 1;
  closed = false;
  private readonly listeners = new Map<string, (event: { readonly data?: unknown }) => void>();
  addEventListener = (type: string, listener: (event: { readonly data?: unknown }) => void): void => { this.listeners.set(type, listener); };
  close = (): void => { this.closed = true; };
  say(type: string, data?: object): void { this.listeners.get(type)?.({ ...(data === undefined ? {} : { data: JSON.stringify(data) }) }); }
  beat(): void { this.say('beat', { everyMs: EVERY_MS, at: new Date().toISOString() }); }
}

function laid() {
  const sources: SpokenSource[] = [];
  const told: LiveState[] = [];
  const seen = { missed: 0, changes: [] as string[] };
  const line = layLine({
    open: () => { const source = new SpokenSource(); sources.push(source); return source; },
    tell: (state) => { told.push(state); }, onMissed: () => { seen.missed += 1; }, onChange: ({ crisisId }) => { seen.changes.push(crisisId); },
  });
  return { line, sources, told, seen, now: () => told.at(-1), last: () => sources[sources.length - 1] as SpokenSource };
}

beforeEach(() => { jest.useFakeTimers({ now: T0 }); });
afterEach(() => { jest.useRealTimers(); });

describe('the line to the server', () => {
  it('lives from its first word, and as long as beats come', () => {
    const { last, now, seen, sources } = laid();
    expect(now()).toBeUndefined();
    last().say('open');
    expect([now(), seen.missed]).toEqual([{ kind: 'live' }, 1]);
    for (let beat = 0; beat < 6; beat += 1) {
      last().beat();
      jest.advanceTimersByTime(EVERY_MS);
    }
    expect([now(), sources.length]).toEqual([{ kind: 'live' }, 1]);
  });

  it('is cut after a bit more than two missed beats, says since when, and is laid anew until it lives', () => {
    const { last, now, sources, seen } = laid();
    last().say('open');
    last().beat();
    jest.advanceTimersByTime(patienceMs(EVERY_MS) - 1);
    expect(now()).toEqual({ kind: 'live' });
    jest.advanceTimersByTime(1);
    expect(now()).toEqual({ kind: 'stale', since: T0 });
    expect([sources.length, sources[0]?.closed]).toEqual([2, true]);
    // The old one's late word does not count.
    sources[0]?.beat();
    expect(now()).toEqual({ kind: 'stale', since: T0 });
    jest.advanceTimersByTime(patienceMs(EVERY_MS));
    expect([now(), sources.length]).toEqual([{ kind: 'stale', since: T0 }, 3]);
    last().say('open');
    expect([now(), seen.missed]).toEqual([{ kind: 'live' }, 2]);
  });

  it('counts any word as a sign of life, and waits for none where the server never beats', () => {
    const { last, now, seen } = laid();
    last().say('open');
    jest.advanceTimersByTime(10 * patienceMs(EVERY_MS));
    expect(now()).toEqual({ kind: 'live' });
    last().beat();
    jest.advanceTimersByTime(patienceMs(EVERY_MS) - 1);
    last().say('change', { crisisId: 'c1', version: 2, types: [], at: new Date().toISOString() });
    jest.advanceTimersByTime(patienceMs(EVERY_MS) - 1);
    expect([now(), seen.changes]).toEqual([{ kind: 'live' }, ['c1']]);
  });

  it('says nothing of a cut the browser mends in time; a refused stream is begun anew', () => {
    const { last, told, sources } = laid();
    last().say('open');
    last().say('error');
    jest.advanceTimersByTime(GRACE_MS - 1);
    last().say('open');
    jest.advanceTimersByTime(GRACE_MS);
    expect(told.map(({ kind }) => kind)).toEqual(['live', 'live']);
    last().readyState = 2;
    last().say('error');
    jest.advanceTimersByTime(GRACE_MS);
    expect([told.at(-1)?.kind, sources.length]).toEqual(['stale', 2]);
  });

  it('a device without a network is told so after the grace, although the old stream stands open and speaks on', () => {
    const { line, last, now, sources } = laid();
    last().say('open');
    line.lost();
    sources[0]?.beat();
    jest.advanceTimersByTime(GRACE_MS);
    expect(now()).toEqual({ kind: 'stale', since: T0 });
    line.again();
    expect(sources).toHaveLength(3);
    last().say('open');
    expect(now()).toEqual({ kind: 'live' });
  });

  it('an act that did not arrive puts the line to the test, not more than once in a while', () => {
    const { line, last, now, sources } = laid();
    last().say('open');
    line.doubt();
    expect(sources).toHaveLength(1);
    jest.advanceTimersByTime(DOUBT_EVERY_MS);
    line.doubt();
    line.doubt();
    expect(sources).toHaveLength(2);
    jest.advanceTimersByTime(GRACE_MS);
    expect(now()?.kind).toBe('stale');
  });

  it('stopped, it neither speaks nor listens', () => {
    const { line, last, told, sources } = laid();
    last().say('open');
    last().beat();
    line.stop();
    jest.advanceTimersByTime(10 * patienceMs(EVERY_MS));
    last().beat();
    expect([told.length, sources.length, last().closed]).toEqual([2, 1, true]);
  });
});
