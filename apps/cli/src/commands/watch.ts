/** `tikkun watch REF`: one crisis live, redrawn in place; without a terminal one line per event. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { TimelineEntry } from '#contracts';
import { followStream } from '../api/event-stream';
import type { StreamItem } from '../api/event-stream';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { LiveRegion, onLeaveKey } from '../output/live-region';
import { watchLines } from '../output/watch-view';
import type { WatchState } from '../output/watch-view';
import { COMMANDS } from '../texts/commands';
import { WORDS } from '../texts/labels';
import { fill } from '../texts/language';
import { crisisPath } from './paged';
import { timelineLine } from './timeline';

const SHOWN_EVENTS = 10;
/** A clock that counts seconds. */
const REDRAW_MS = 1_000;
/** A drill can change many times a second; nobody reads faster than this, and the API is spared. */
const LEAST_BETWEEN_READS_MS = 400;
/** Events at once that were missed between two reads of the pipe form; more come page by page. */
const PAGE = 100;
const REF = { he: 'מספר המשבר או המזהה', en: 'reference or id of the crisis' } as const;

export function registerWatch(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  parent.command('watch').argument('<ref>', REF[lang]).description(COMMANDS.watch.help[lang]).action(async (ref: string) => {
    const leave = new AbortController();
    const stop = (): void => { leave.abort(); };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      await (cli.terminal.interactive ? watchLive(cli, ref, leave) : watchPiped(cli, ref, leave.signal));
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    }
  });
}

/** The live view, newest event first. Ends on q or Ctrl-C. */
async function watchLive(cli: Cli, ref: string, leave: AbortController): Promise<void> {
  const { terminal } = cli;
  const region = new LiveRegion(terminal);
  const state: { value: WatchState } = { value: await readState(cli, ref) };
  const draw = (): void => { region.draw(watchLines(state.value, terminal.now(), terminal)); };
  const reader = new Coalesced(async () => {
    state.value = { ...(await readState(cli, ref)), line: state.value.line };
    draw();
  }, LEAST_BETWEEN_READS_MS);
  const ticker = setInterval(draw, REDRAW_MS);
  const releaseKeys = onLeaveKey(() => { leave.abort(); });
  try {
    draw();
    await followStream(cli.client, {
      path: crisisPath(state.value.crisis.id, '/stream'), signal: leave.signal, sleep: terminal.sleep,
      onItem: (item) => {
        if (item.kind === 'lost') state.value = { ...state.value, line: { kind: 'stale', retryInMs: item.retryInMs } };
        else if (item.kind === 'connected') state.value = { ...state.value, line: { kind: 'live' } };
        if (item.kind !== 'lost') reader.ask();
        draw();
      },
    });
  } finally {
    clearInterval(ticker);
    releaseKeys();
    await reader.settled();
    draw();
    region.end();
  }
}

async function readState(cli: Cli, ref: string): Promise<WatchState> {
  const { lang } = cli.terminal;
  const [detail, record] = await Promise.all([
    cli.client.send({ method: 'GET', path: crisisPath(ref) }),
    cli.client.send({ method: 'GET', path: crisisPath(ref, '/timeline'), query: { order: 'newest', limit: String(SHOWN_EVENTS) } }),
  ]);
  return { crisis: readAnswer(answerSchemas.CrisisDetail, detail, lang), events: readAnswer(answerSchemas.TimelinePage, record, lang).items, line: { kind: 'live' } };
}

/** For pipes: with --json the stream's own data a line each, else each entry of the record as it is written. */
async function watchPiped(cli: Cli, ref: string, signal: AbortSignal): Promise<void> {
  const { terminal } = cli;
  let seen = terminal.json ? 0 : await printNew(cli, ref, undefined);
  const reader = new Coalesced(async () => { seen = await printNew(cli, ref, seen); }, LEAST_BETWEEN_READS_MS);
  await followStream(cli.client, {
    path: crisisPath(ref, '/stream'), signal, sleep: terminal.sleep,
    onItem: (item) => {
      if (item.kind === 'lost') sayLost(cli, item);
      else if (item.kind === 'event' && terminal.json) terminal.write(`${item.data}\n`);
      else if (!terminal.json) reader.ask();
    },
  });
  await reader.settled();
}

function sayLost({ terminal }: Cli, { retryInMs }: Extract<StreamItem, { kind: 'lost' }>): void {
  if (!terminal.json) terminal.writeError(`${fill(WORDS.stale[terminal.lang], { seconds: Math.ceil(retryInMs / 1_000) }, terminal.lang)}\n`);
}

/** Prints entries after `seen`, oldest first; at the start the last ten. Returns the last sequence number printed. */
async function printNew(cli: Cli, ref: string, seen: number | undefined): Promise<number> {
  const { lang } = cli.terminal;
  const fresh: TimelineEntry[] = [];
  let cursor: string | undefined;
  do {
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref, '/timeline'), query: { order: 'newest', limit: String(seen === undefined ? SHOWN_EVENTS : PAGE), cursor } });
    const page = readAnswer(answerSchemas.TimelinePage, answer, lang);
    fresh.push(...page.items.filter((entry) => seen === undefined || entry.seq > seen));
    const reached = seen === undefined || page.items.some((entry) => entry.seq <= seen);
    cursor = reached ? undefined : (page.nextCursor ?? undefined);
  } while (cursor !== undefined);
  const ordered = fresh.sort((a, b) => a.seq - b.seq);
  for (const entry of ordered) cli.terminal.write(`${timelineLine(entry, cli.terminal)}\n`);
  return ordered.at(-1)?.seq ?? seen ?? 0;
}

/** Runs an effect when asked, never twice at once and not more often than `leastMs`; requests meanwhile become one more run. */
class Coalesced {
  private running: Promise<void> | undefined;
  private again = false;
  constructor(private readonly effect: () => Promise<void>, private readonly leastMs: number) {}

  ask(): void {
    this.again = true;
    this.running ??= this.run().finally(() => { this.running = undefined; });
  }
  async settled(): Promise<void> {
    this.again = false;
    await this.running;
  }
  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      // A read that failed is made good by the next event or the next connection; meanwhile the view says that it is stale.
      await this.effect().catch(() => undefined);
      await new Promise((resolve) => { setTimeout(resolve, this.leastMs); });
    }
  }
}
