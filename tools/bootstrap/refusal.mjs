/**
 * What may go wrong on a stranger's machine is told as one clear sentence and
 * the way out. Anything else is a fault of ours; it is told in one line too,
 * and its stack appears only with TIKKUN_DEBUG=1.
 */

import { runCleanups } from './interrupt.mjs';

/** An expected obstacle: `sentence` says what is wrong, `wayOut` what the person can do. */
export class Refusal extends Error {
  constructor(sentence, wayOut) {
    super(sentence);
    this.name = 'Refusal';
    this.wayOut = wayOut;
  }
}

/** The text shown for any error; never contains a stack unless `debug`. Pure. */
export function errorText(error, debug = false) {
  if (debug && error instanceof Error) return error.stack ?? error.message;
  if (error instanceof Refusal) return `${error.message} ${error.wayOut}`.trim();
  const firstLine = String(error instanceof Error ? error.message : error).split('\n')[0].trim();
  const known = systemErrorText(error);
  if (known) return known;
  return `Something unexpected went wrong: ${firstLine || 'no message'}. Run it again with TIKKUN_DEBUG=1 to see where.`;
}

/** One sentence for the system errors a file or process operation may meet, or undefined. Pure. */
function systemErrorText(error) {
  switch (error?.code) {
    case 'ENOSPC':
      return 'The disk is full. Free at least 1.5 GB and run the same command again.';
    case 'EACCES':
    case 'EPERM':
      return `No permission for ${error.path ?? 'a file Tikkun needs'}. Give this user access to it (or remove it, if another user made it) and run the same command again.`;
    case 'EROFS':
      return `${error.path ?? 'The project folder'} is on a read-only disk. Copy the project to a writable place and run the same command there.`;
    case 'EMFILE':
    case 'ENFILE':
      return 'The system allows no more open files. Raise the limit (ulimit -n 4096) and run the same command again.';
    default:
      return undefined;
  }
}

/**
 * Runs an entry point: its number is the exit code; an error becomes one
 * sentence on stderr and exit code 1.
 */
export async function runMain(main) {
  for (const stream of [process.stdout, process.stderr]) {
    // A closed terminal or pipe must not stop an orderly shutdown half-way.
    stream.on('error', () => {});
  }
  const fail = (error) => {
    console.error(`\n✗ ${errorText(error, process.env.TIKKUN_DEBUG === '1')}`);
    runCleanups();
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    fail(error);
  }
}
