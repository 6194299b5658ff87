/** One command line from words to exit code; what goes wrong is said here, once. */
import { CliFailure, failureOf } from './failure';
import { messageOf } from './message-of';
import { renderFailure } from './output/failure-text';
import type { Terminal } from './terminal';

/** Runs and returns the exit code. Never throws; a fault of the tool itself shows its stack only with TIKKUN_DEBUG=1. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { runProgram } = await import('./program');
    return await runProgram(argv, terminal);
  } catch (error) {
    const failure = error instanceof CliFailure ? error : failureOf('cli.fault', terminal.lang, { problem: messageOf(error) });
    terminal.writeError(renderFailure(failure, terminal));
    if (!(error instanceof CliFailure) && terminal.env['TIKKUN_DEBUG'] === '1' && error instanceof Error) terminal.writeError(`${error.stack ?? ''}\n`);
    return failure.exitCode;
  }
}
