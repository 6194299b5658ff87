/** `tikkun login`: a session by address and password, kept for this server. */
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { ApiClient } from '../api/client';
import { keepSession } from '../api/credentials';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { COMMANDS } from '../texts/commands';
import { fill, isolate } from '../texts/language';
import { harmless } from '../terminal';

const TEXTS = {
  he: { email: 'כתובת הדוא״ל', stdin: 'לקרוא את הסיסמה מן הקלט הרגיל', askEmail: 'דוא״ל: ', askPassword: 'סיסמה: ', in: 'שלום {name}, נכנסתם אל {api}.' },
  en: { email: 'mail address', stdin: 'read the password from standard input', askEmail: 'Email: ', askPassword: 'Password: ', in: 'Hello {name}, you are logged in to {api}.' },
} as const;

export function registerLogin(parent: Command, cli: Cli): void {
  const { lang, env, sleep } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('login').description(COMMANDS.login.help[lang]).option('--email <address>', texts.email).option('--password-stdin', texts.stdin).action(async (options: { readonly email?: string; readonly passwordStdin?: true }) => {
    const { api } = cli;
    const asks = process.stdin.isTTY && options.passwordStdin !== true;
    if (!asks && (options.email === undefined || options.passwordStdin !== true)) throw failureOf('cli.login-needed-input', lang);
    const email = options.email ?? (await askLine(texts.askEmail));
    const password = asks ? await askHidden(texts.askPassword, cli) : (await cli.terminal.readStdin()).replace(/\r?\n$/, '');
    // Without the old session: a login must not fail because the last one has run out.
    const client = new ApiClient({ api, credentials: { kind: 'none' }, lang, sleep });
    const answer = await client.send({ method: 'POST', path: '/api/v1/login', body: { email, password } });
    const session = sessionOf(answer.headers.getSetCookie());
    if (session === undefined) throw failureOf('cli.login-no-session', lang, { api });
    keepSession(api, session, env);
    cli.print(answer, () => fill(texts.in, { name: harmless(readAnswer(answerSchemas.Me, answer, lang).name), api: isolate(api, 'en') }, lang));
  });
}

function sessionOf(cookies: readonly string[]): string | undefined {
  const found = cookies.find((cookie) => cookie.startsWith('tikkun_session='));
  const value = found?.slice('tikkun_session='.length).split(';')[0];
  return value === '' ? undefined : value;
}

async function askLine(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

/** Reads a line from the terminal key by key, so that nothing of it shows. */
function askHidden(question: string, cli: Cli): Promise<string> {
  const { stdin } = process;
  cli.terminal.writeError(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (finish: () => void): void => {
      stdin.off('data', onKeys);
      stdin.setRawMode(false);
      stdin.pause();
      cli.terminal.writeError('\n');
      finish();
    };
    const onKeys = (keys: string | Buffer): void => {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n' || key === '\u0004') { end(() => { resolve(text); }); return; }
        if (key === '\u0003') { end(() => { reject(failureOf('cli.cancelled', cli.terminal.lang)); }); return; }
        if (key === '\u007f' || key === '\b') text = text.replace(/.$/su, '');
        else text += key;
      }
    };
    stdin.on('data', onKeys);
  });
}
