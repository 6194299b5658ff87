/** Where words go and come from, as one value, so that every command can be tried without a process. */
import { stripVTControlCharacters } from 'node:util';
import type { Lang } from './texts/language';

export interface Terminal {
  readonly lang: Lang;
  /** Only the API's or the tool's JSON on standard output, problems as JSON on standard error. */
  readonly json: boolean;
  readonly colour: boolean;
  /** Standard output is a terminal: live views, bars and cut lines make sense. */
  readonly interactive: boolean;
  readonly columns: number;
  /** Lines of the screen; what is drawn in place must fit. */
  readonly rows: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Ends early when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly readStdin: () => Promise<string>;
  /** From here on times are told in this IANA zone. */
  readonly tellTimesIn: (zone: string) => void;
}

/** Lines are cut to fit; a terminal that does not say how wide it is gets this many columns. */
const DEFAULT_COLUMNS = 100;
const DEFAULT_ROWS = 40;

/** The terminal of this process. */
export function processTerminal(lang: Lang, json: boolean, noColour: boolean): Terminal {
  const { env, stdout } = process;
  const interactive = stdout.isTTY && !json;
  return {
    lang, json, interactive, env, cwd: process.cwd(),
    // Asked anew each time: a window changes its size while a live view runs.
    get columns(): number { return stdout.columns > 0 ? stdout.columns : DEFAULT_COLUMNS; },
    get rows(): number { return stdout.rows > 0 ? stdout.rows : DEFAULT_ROWS; },
    colour: interactive && !noColour && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    write: (text) => { stdout.write(text); },
    writeError: (text) => { process.stderr.write(text); },
    now: () => Date.now(),
    sleep,
    readStdin,
    tellTimesIn: (zone) => { process.env['TZ'] = zone; },
  };
}

/** A reader that went away (`tikkun list | head`) is no fault: end quietly. */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  const input: AsyncIterable<string | Buffer> = process.stdin;
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** One line of words without line end of its own. Control characters in what others wrote must not reach the terminal. */
export function say(terminal: Terminal, text: string): void {
  terminal.write(`${text}\n`);
}

/** Text of others made harmless for a terminal: no escape sequences, no control characters but line breaks. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  return stripVTControlCharacters(text).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}
