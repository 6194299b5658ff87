/**
 * Says what is being done. On a terminal each step is one rewritten line with
 * the elapsed time; elsewhere (CI, a file) it is a line at the start, one about
 * every ten seconds, and one at the end.
 */
const SHOW_ELAPSED_AFTER_MS = 2_000;
const TERMINAL_REFRESH_MS = 500;
const PLAIN_REFRESH_MS = 10_000;

/** "0.4 s", "12 s", "3 min 05 s". Pure. */
export function formatElapsed(elapsedMs) {
  if (elapsedMs < 9_950) return `${(elapsedMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(elapsedMs / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** The text of a running step. Pure. */
export function runningLine({ title, elapsedMs, detail }) {
  const elapsed = elapsedMs >= SHOW_ELAPSED_AFTER_MS ? ` (${formatElapsed(elapsedMs)})` : '';
  return `… ${title}${detail ? `: ${detail}` : ''}${elapsed}`;
}

/** A reporter writing to `stream`. Steps may run side by side; a terminal then shows the latest. */
export function createReporter(stream = process.stdout) {
  const isTerminal = stream.isTTY === true;
  const active = []; // the last one is on the screen

  const clear = () => isTerminal && stream.write('\r\x1b[2K');
  const draw = (step = active.at(-1)) => {
    const line = runningLine({ ...step, elapsedMs: Date.now() - step.startedAt });
    if (!isTerminal) return stream.write(`${line}\n`);
    clear();
    stream.write(line.slice(0, Math.max(20, (stream.columns || 80) - 1)));
  };

  /** One whole line, put above the running step. */
  const say = (text) => {
    clear();
    stream.write(`${text}\n`);
    if (isTerminal && active.length > 0) draw();
  };

  /**
   * Runs `work(setDetail)` as a step. Returns its value; on an error the step
   * is marked and the error goes on. `done` is the text of the end line, or a
   * function of the value giving it.
   */
  const step = async (title, work, done = title) => {
    const mine = { title, startedAt: Date.now(), detail: '' };
    active.push(mine);
    draw(mine);
    const timer = setInterval(() => draw(isTerminal ? undefined : mine), isTerminal ? TERMINAL_REFRESH_MS : PLAIN_REFRESH_MS);
    const end = (mark, text) => {
      clearInterval(timer);
      active.splice(active.indexOf(mine), 1);
      say(`${mark} ${text} (${formatElapsed(Date.now() - mine.startedAt)})`);
    };
    try {
      const value = await work((detail) => { mine.detail = detail; });
      end('✓', typeof done === 'function' ? done(value) : done);
      return value;
    } catch (error) {
      end('✗', title);
      throw error;
    }
  };

  return { say, step };
}
