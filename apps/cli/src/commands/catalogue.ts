/** Every command of the catalogue as a subcommand: flags from its schema, sent under a key, repeated safely. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { answerSchemas, commandEntries, parseCommand, problemOf } from '#contracts';
import type { AnyEntry, InputProblem } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { ApiAnswer } from '../api/client';
import type { Cli } from '../cli';
import { CliFailure, failureOf } from '../failure';
import { EXIT } from '../exit-codes';
import { addFlags } from '../flags/add-flags';
import { bodyOfFlags, isBody } from '../flags/body-of-flags';
import type { Given } from '../flags/body-of-flags';
import { flagsOf, kebab } from '../flags/flags-of-schema';
import { instantText, isRelative } from '../flags/instant-flag';
import { crisisNow } from '../output/time-words';
import { COMMAND_GROUPS } from '../texts/commands';
import { fill, isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { WORDS } from '../texts/labels';
import { crisisPath, wholeNumber } from './paged';

const TEXTS = {
  he: { ref: 'מספר המשבר או המזהה', key: 'מפתח לבקשה; אותו מפתח שוב אינו מבצע שוב', version: 'לבצע רק אם זו עדיין הגרסה', body: 'גוף הפקודה כ־JSON מקובץ, או - ; האפשרויות האחרות נוספות עליו' },
  en: { ref: 'reference or id of the crisis', key: 'key of the request; the same key again does nothing twice', version: 'only if this is still the version', body: 'body of the command as JSON from a file, or - ; the other flags are laid over it' },
} as const;
/** Versions grow by one with every event; more is a slip of the hand. */
const MAX_VERSION = 999_999_999;

interface SendOptions {
  readonly key?: string;
  readonly expectVersion?: string;
  readonly jsonBody?: string;
}

/** All catalogue commands; only the one asked for gets its flags, which take time to draw from the schema. */
export function registerCatalogue(parent: Command, cli: Cli, wanted: string | undefined): void {
  const { lang } = cli.terminal;
  for (const entry of commandEntries) {
    const command = parent.command(entry.name).description(entry.name === wanted ? `${entry.labels[lang]}. ${entry.help[lang]}` : entry.labels[lang]).helpGroup(COMMAND_GROUPS.catalogue[lang]);
    if (entry.name === wanted) addCatalogueCommand(command, cli, entry);
  }
}

/** Flags and action of one entry. */
export function addCatalogueCommand(command: Command, cli: Cli, entry: AnyEntry): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  command.argument('<ref>', texts.ref);
  const given = addFlags(command, flagsOf(entry.schema), lang);
  command.option('--json-body <file>', texts.body).option('--key <key>', texts.key).option('--expect-version <n>', texts.version);
  command.action(async (ref: string) => {
    const options = command.opts<SendOptions>();
    const expectVersion = options.expectVersion === undefined ? undefined : wholeNumber(options.expectVersion, { name: '--expect-version', least: 0, most: MAX_VERSION, lang });
    const body = await bodyOf(cli, given, { file: options.jsonBody, now: () => crisisClock(cli, ref) });
    const parsed = parseCommand(entry.name, body, () => `contact-${randomUUID()}`);
    if (!parsed.ok) throw inputFailure(parsed.all, lang);
    const answer = await cli.client.send({ method: 'POST', path: crisisPath(ref, `/${entry.name}`), body, key: options.key ?? randomUUID(), expectVersion });
    cli.print(answer, () => answerText(answer, entry.labels[lang], lang));
  });
}

/** The body from file and flags, with relative times made absolute. `now` is asked only when a time is relative. */
export async function bodyOf(cli: Cli, given: readonly Given[], { file, now }: { readonly file: string | undefined; readonly now: () => Promise<number> }): Promise<Record<string, unknown>> {
  const base = file === undefined ? {} : await cli.readJson(file);
  if (!isBody(base)) throw failureOf('cli.file-not-json', cli.terminal.lang, { file: file ?? '', problem: 'a JSON object is needed' });
  const relative = given.some(({ flag, value }) => flag.kind === 'instant' && typeof value === 'string' && isRelative(value));
  const at = relative ? await now() : 0;
  const settled = given.map((one) => (one.flag.kind === 'instant' && typeof one.value === 'string' ? { ...one, value: instantText(one.value, at) } : one));
  return bodyOfFlags(settled, base);
}

/** Now on the crisis's clock: in a drill `+2h` means two hours of the crisis. */
async function crisisClock(cli: Cli, ref: string): Promise<number> {
  const { lang, now } = cli.terminal;
  const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref) });
  return crisisNow(readAnswer(answerSchemas.CrisisDetail.pick({ drill: true }), answer, lang).drill, now());
}

/** What the input lacks, found before anything is sent, in the words the API would use; fields by the names of their flags. */
export function inputFailure(problems: readonly InputProblem[], lang: Lang): CliFailure {
  const texts = problems.map(({ code, field, params }) => {
    const { title, todo } = problemOf(code);
    return { code, field, title: title[lang], detail: fill(todo[lang], { ...params, field: flagNameOf(field) }, lang) };
  });
  const [first] = texts;
  if (first === undefined) throw new Error('an input failure without a problem');
  const { code, field, title, detail } = first;
  return new CliFailure({ type: `/problems/${code}`, title, status: 400, code, detail, params: problems[0]?.params ?? {}, field, problems: texts.map((one) => ({ code: one.code, field: one.field, detail: one.detail })) }, EXIT.usage);
}

function flagNameOf(field: string): string {
  return `--${field.split('.').filter((part) => !/^\d+$/.test(part)).map(kebab).join('.')}`;
}

export function answerText(answer: ApiAnswer, label: string, lang: Lang): string {
  const { reference, version, events, link } = readAnswer(answerSchemas.CommandAnswer, answer, lang);
  const types = events.map((event) => isolate(event.type, lang)).join(', ');
  return `${isolate(reference, lang)}: ${label} ✓  ${WORDS.version[lang]} ${isolate(version, lang)}${types === '' ? '' : `\n  ${types}`}${link === undefined ? '' : `\n  ${link.url}`}`;
}
