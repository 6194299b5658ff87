/** `tikkun login`: a session by address and password, kept for this server. */
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { Me } from '#contracts';
import { ApiClient } from '../api/client';
import { keepLogin } from '../api/credentials';
import { readAnswer } from '../api/read-answer';
import { askHidden } from '../ask-hidden';
import type { Cli } from '../cli';
import { CliFailure, failureOf } from '../failure';
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
    const me = readAnswer(answerSchemas.Me, answer, lang);
    const zone = me.zone ?? (await deskZone(new ApiClient({ api, credentials: { kind: 'session', session }, lang, sleep }), me));
    keepLogin(api, { session, ...(zone === undefined ? {} : { zone }) }, env);
    cli.print(answer, () => fill(texts.in, { name: harmless(me.name), api: isolate(api, 'en') }, lang));
  });
}

/** The zone of the person's first desk; undefined without one, and where the server does not say: a login must not fail for that. */
async function deskZone(client: ApiClient, { desks: [first], language }: Me): Promise<string | undefined> {
  if (first === undefined) return undefined;
  try {
    const [desks, calendars] = await Promise.all([client.send({ method: 'GET', path: '/api/v1/desks' }), client.send({ method: 'GET', path: '/api/v1/calendars' })]);
    const desk = readAnswer(answerSchemas.DeskPage, desks, language).items.find(({ id }) => id === first);
    return readAnswer(answerSchemas.CalendarPage, calendars, language).items.find(({ id }) => id === desk?.calendar)?.zone;
  } catch (error) {
    if (error instanceof CliFailure) return undefined;
    throw error;
  }
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
