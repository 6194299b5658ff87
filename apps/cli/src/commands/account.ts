/** `tikkun logout | whoami | token`. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { credentialsFor, keepLogin } from '../api/credentials';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { CliFailure } from '../failure';
import { EXIT } from '../exit-codes';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { TITLES, WORDS } from '../texts/labels';
import { fill, isolate } from '../texts/language';
import { harmless, say } from '../terminal';
import { addPaging, moreLine, wholeNumber } from './paged';
import type { PageOptions } from './paged';

const DEFAULT_TOKEN_DAYS = 90;
const MAX_TOKEN_DAYS = 366;
const TEXTS = {
  he: { out: 'יצאתם מ־{api}.', may: 'פקודות שמותרות לכם: {list}', create: 'יצירת אסימון; הוא מוצג פעם אחת', list: 'האסימונים שלי', revoke: 'ביטול אסימון', name: 'למה האסימון ישמש', days: `תוקף בימים, עד ${String(MAX_TOKEN_DAYS)} (ברירת מחדל ${String(DEFAULT_TOKEN_DAYS)})`, once: 'האסימון מוצג רק עכשיו. שימוש: TIKKUN_TOKEN=… tikkun list', revoked: 'בוטל', id: 'מזהה האסימון' },
  en: { out: 'Logged out of {api}.', may: 'Commands you may issue: {list}', create: 'Create a token; it is shown once', list: 'My tokens', revoke: 'Revoke a token', name: 'what the token is for', days: `days until it expires, at most ${String(MAX_TOKEN_DAYS)} (default ${String(DEFAULT_TOKEN_DAYS)})`, once: 'The token is shown only now. Use: TIKKUN_TOKEN=… tikkun list', revoked: 'revoked', id: 'id of the token' },
} as const;

export function registerLogout(parent: Command, cli: Cli): void {
  const { lang, env, json } = cli.terminal;
  parent.command('logout').description(COMMANDS.logout.help[lang]).action(async () => {
    const { api } = cli;
    const credentials = credentialsFor(api, env);
    // The local session goes in any case: whoever logs out wants it gone, whether the server is there or not.
    keepLogin(api, undefined, env);
    if (credentials.kind === 'session') await cli.client.send({ method: 'POST', path: '/api/v1/logout', body: {} }).catch(endedAlready);
    if (!json) say(cli.terminal, fill(TEXTS[lang].out, { api }, lang));
  });
}

function endedAlready(error: unknown): undefined {
  if (error instanceof CliFailure && error.exitCode === EXIT.notPermitted) return undefined;
  throw error;
}

export function registerWhoami(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  parent.command('whoami').description(COMMANDS.whoami.help[lang]).action(async () => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/me' });
    cli.print(answer, () => {
      const me = readAnswer(answerSchemas.Me, answer, lang);
      return [`${isolate(harmless(me.name), lang)} (${isolate(me.email ?? me.id, lang)}) · ${isolate(me.roles.join(', '), lang)} · ${isolate(cli.api, lang)}`, fill(TEXTS[lang].may, { list: me.permissions.join(', ') }, lang)].join('\n');
    });
  });
}

export function registerToken(parent: Command, cli: Cli): void {
  const { lang, colour, interactive, columns } = cli.terminal;
  const texts = TEXTS[lang];
  const token = parent.command('token').description(COMMANDS.token.help[lang]).helpCommand(false);
  token.command('create').description(texts.create).requiredOption('--name <name>', texts.name).option('--expires-in-days <n>', texts.days).action(async (options: { readonly name: string; readonly expiresInDays?: string }) => {
    const expiresInDays = wholeNumber(options.expiresInDays ?? String(DEFAULT_TOKEN_DAYS), { name: '--expires-in-days', least: 1, most: MAX_TOKEN_DAYS, lang });
    const answer = await cli.client.send({ method: 'POST', path: '/api/v1/tokens', body: { name: options.name, expiresInDays } });
    cli.print(answer, () => {
      const made = readAnswer(answerSchemas.TokenCreated, answer, lang);
      return `${isolate(made.token, lang)}\n${texts.once}  (${isolate(made.id, lang)}, ${TITLES.expires[lang]} ${whenInWords(made.expiresAt, lang)})`;
    });
  });
  addPaging(token.command('list').description(texts.list), lang).action(async ({ limit, cursor }: PageOptions) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/tokens', query: { limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.TokenPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const titles = [TITLES.name, TITLES.created, TITLES.expires, TITLES.lastUsed, TITLES.id].map((title) => ({ title: title[lang] }));
      const rows = page.items.map((item) => [
        { text: isolate(harmless(item.name), lang) }, { text: whenInWords(item.createdAt, lang) }, { text: item.revoked ? texts.revoked : whenInWords(item.expiresAt, lang) }, { text: whenInWords(item.lastUsedAt, lang) }, { text: isolate(item.id, lang) },
      ]);
      return [...tableLines(titles, rows, { paint: painter(colour), columns: interactive ? columns : undefined }), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
  token.command('revoke').argument('<id>', texts.id).description(texts.revoke).action(async (id: string) => {
    const answer = await cli.client.send({ method: 'DELETE', path: `/api/v1/tokens/${encodeURIComponent(id)}` });
    cli.print(answer, () => `${isolate(id, lang)}: ${texts.revoked}`);
  });
}
