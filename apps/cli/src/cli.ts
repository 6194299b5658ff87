/** What every subcommand is given: the terminal, the server (once asked for), files, and the exit code it may set. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ApiClient } from './api/client';
import type { ApiAnswer } from './api/client';
import { apiUrl } from './api/connection';
import { credentialsFor, keptZone } from './api/credentials';
import { failureOf } from './failure';
import type { ExitCode } from './exit-codes';
import { messageOf } from './message-of';
import { fill } from './texts/language';
import type { Bilingual } from './texts/language';
import type { Terminal } from './terminal';
import { say } from './terminal';

const RETRY: Bilingual = { he: 'אין תשובה; ניסיון נוסף עם אותו מפתח בעוד {seconds} שניות ({attempt} מתוך {of})', en: 'No answer; trying again with the same key in {seconds} s ({attempt} of {of})' };
/** No file of ours is larger; a slip of the hand should not fill the memory. */
const MAX_FILE_CHARS = 200_000_000;

export class Cli {
  exitCode: ExitCode = 0;
  private made: ApiClient | undefined;

  constructor(readonly terminal: Terminal, readonly root: Command) {}

  get api(): string {
    const { api } = this.root.opts<{ api?: string }>();
    return apiUrl(api, this.terminal);
  }

  /** The server, made on first use: offline tools never get here. */
  get client(): ApiClient {
    this.made ??= this.makeClient();
    return this.made;
  }

  private makeClient(): ApiClient {
    const { lang, json, sleep, env } = this.terminal;
    const onRetry = (attempt: number, of: number, waitMs: number): void => {
      if (!json) this.terminal.writeError(`${fill(RETRY[lang], { attempt, of, seconds: waitMs / 1_000 }, lang)}\n`);
    };
    // Due times and sentences of the server speak of the desk's day; a terminal elsewhere should not add a second clock. TZ named by hand stands.
    const zone = keptZone(this.api, env);
    if (zone !== undefined && (env['TZ'] ?? '') === '') this.terminal.tellTimesIn(zone);
    return new ApiClient({ api: this.api, credentials: credentialsFor(this.api, env), lang, sleep, onRetry });
  }

  /** The answer as it came when JSON was asked for, else `text`. */
  print(answer: ApiAnswer, text: () => string): void {
    if (this.terminal.json) this.terminal.write(answer.text === '' || answer.text.endsWith('\n') ? answer.text : `${answer.text}\n`);
    else say(this.terminal, text());
  }

  /** The text of a file, or of standard input for `-`. Fails with the file's name. */
  async read(file: string): Promise<string> {
    if (file === '-') return this.terminal.readStdin();
    const { lang, cwd } = this.terminal;
    try {
      const text = await readFile(resolve(cwd, file), 'utf8');
      if (text.length > MAX_FILE_CHARS) throw new Error(`> ${String(MAX_FILE_CHARS)}`);
      return text;
    } catch (error) {
      const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
      throw missing ? failureOf('cli.file-missing', lang, { file }) : failureOf('cli.file-unreadable', lang, { file, problem: messageOf(error) });
    }
  }

  async readJson(file: string): Promise<unknown> {
    const text = await this.read(file);
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      throw failureOf('cli.file-not-json', this.terminal.lang, { file, problem: messageOf(error) });
    }
  }
}
