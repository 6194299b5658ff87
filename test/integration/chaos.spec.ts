/** The short form of `npm run chaos`: a few crises, every part killed once. Its own instance, so it needs no test server. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TIMEOUT_MS = 240_000; // about a minute on a quiet machine

function chaos(...words: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('node', [join(__dirname, '../../tools/chaos/chaos.mjs'), ...words], { encoding: 'utf8', timeout: TIMEOUT_MS, killSignal: 'SIGTERM' });
  return { code: status, output: `${stdout}${stderr}` };
}

describe('a short run of chaos', () => {
  it('ends every crisis as it ends without kills, with nothing lost and nothing doubled', () => {
    const { code, output } = chaos('--crises', '4', '--kills', '4', '--seed', '3', '--minutes', '0.25', '--hurry');
    // The output names every violation; the code alone would say nothing.
    expect(code === 0 ? '' : output).toBe('');
    expect(output).toMatch(/killed +worker 1, api 1, postgres 1, temporal 1/);
    expect(output).toContain('nothing lost, nothing doubled');
  }, TIMEOUT_MS + 20_000);

  it('refuses what it does not know in one sentence', () => {
    const { code, output } = chaos('--everything');
    expect(code).toBe(1);
    expect(output).toContain('Unknown option "--everything"');
    expect(output).not.toMatch(/\n\s+at /);
  });
});
