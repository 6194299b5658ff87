import pino from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/** Never written to a log: secrets and personal data (style rule 36). */
const REDACTED = ['password', 'token', 'secret', 'authorization', 'email', 'phone', '*.password', '*.token', '*.secret', '*.authorization', '*.email', '*.phone'];

/**
 * A JSON-lines logger named after the part that writes (api, public, worker, …). Level from `TIKKUN_LOG_LEVEL`, `info` when absent or unknown.
 * `error` = someone must act now, `warn` = this week, `info` = the story, `debug` = for developers.
 * Writes to `destination` where given (tests), otherwise to standard output.
 */
export function createLogger(name: string, destination?: { write(line: string): void }): Logger {
  const asked = process.env['TIKKUN_LOG_LEVEL'] ?? 'info';
  const level = asked === 'silent' || asked in pino.levels.values ? asked : 'info';
  const options = { name, level, redact: { paths: REDACTED, censor: '[withheld]' }, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An unknown thrown thing as a log field, so that errors are logged whole (style rule 35). */
export function loggedFields(thrown: unknown): { readonly err: unknown } {
  return { err: thrown };
}
