/** `tikkun protocol check | simulate | diff`. Without any server. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { loadReasons } from '#protocol';
import type { ProtocolFile, ProtocolProblem } from '#protocol';
import type { Cli } from '../cli';
import { protocolCheck, protocolDiff, protocolSimulate } from '../offline/protocol';
import { COMMANDS } from '../texts/commands';
import { more, ownCalendars, printOffline } from './offline';

const TEXTS = {
  he: { check: 'בדיקת קובצי נוהל; בלי קבצים: תיקיית protocols', simulate: 'מה נוהל היה דורש לו איש לא היה פועל', diff: 'מה משתנה מקובץ אחד לאחר', files: 'קובצי YAML או תיקיות', protocol: 'מזהה, או מזהה@גרסה', severity: 'חומרה 1 עד 4', open: 'מועד הפתיחה', until: 'עד מתי', desk: 'לוח המוקד (ברירת מחדל il)', file: 'קובץ או תיקייה של נהלים; אפשר לחזור', calendarFile: 'לוח משלכם; אפשר לחזור', before: 'לפני', after: 'אחרי' },
  en: { check: 'Check protocol files; without files: the folder protocols', simulate: 'What a protocol would ask for if nobody did anything', diff: 'What changes from one file to the other', files: 'YAML files or folders', protocol: 'id, or id@version', severity: 'severity 1 to 4', open: 'instant of opening', until: 'until when', desk: 'calendar of the desk (default il)', file: 'file or folder of protocols; repeatable', calendarFile: 'an own calendar; repeatable', before: 'before', after: 'after' },
} as const;
interface SimulateOptions {
  readonly protocol: string;
  readonly severity: string;
  readonly open: string;
  readonly until: string;
  readonly desk?: string;
  readonly protocolFile: readonly string[];
  readonly calendarFile: readonly string[];
}

export function registerProtocol(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const group = parent.command('protocol').description(COMMANDS.protocol.help[lang]).helpCommand(false);
  group.command('check').argument('[files...]', texts.files).description(texts.check).action(async (files: readonly string[]) => {
    await printOffline(cli, protocolCheck(await protocolFiles(cli, files), cli.terminal.now(), await reasonProblems(cli, files)));
  });
  group.command('simulate').description(texts.simulate).requiredOption('--protocol <id>', texts.protocol).requiredOption('--severity <n>', texts.severity).requiredOption('--open <time>', texts.open).requiredOption('--until <time>', texts.until)
    .option('--desk <calendar>', texts.desk).option('--protocol-file <file>', texts.file, more, []).option('--calendar-file <file>', texts.calendarFile, more, [])
    .action(async (options: SimulateOptions) => {
      const [protocol = '', version] = options.protocol.split('@');
      const { severity, open, until, desk } = options;
      const files = await protocolFiles(cli, options.protocolFile);
      await printOffline(cli, protocolSimulate({ protocol, version, severity, open, until, desk, files, ownCalendars: await ownCalendars(cli, options.calendarFile) }));
    });
  group.command('diff').argument('<before>', texts.before).argument('<after>', texts.after).description(texts.diff).action(async (before: string, after: string) => {
    await printOffline(cli, protocolDiff({ name: before, text: await cli.read(before) }, { name: after, text: await cli.read(after) }));
  });
}

/** The files named, those of folders named, or without any name those of the installation. */
export async function protocolFiles(cli: Cli, names: readonly string[]): Promise<readonly ProtocolFile[]> {
  const { cwd } = cli.terminal;
  const files: ProtocolFile[] = [];
  for (const name of names.length > 0 ? names : [await standardFolder(cli)]) {
    const folder = name !== '-' && (await isFolder(resolve(cwd, name)));
    const found = folder ? (await readdir(resolve(cwd, name))).filter((one) => /\.ya?ml$/.test(one)).sort().map((one) => join(name, one)) : [name];
    for (const one of found) files.push({ name: one, text: await cli.read(one) });
  }
  return files;
}

/** What is wrong with the Hebrew of the reasons in the folders that `protocolFiles` reads: a server would refuse to start with it. */
async function reasonProblems(cli: Cli, names: readonly string[]): Promise<readonly ProtocolProblem[]> {
  const folders = names.length > 0 ? names.filter((name) => name !== '-') : [await standardFolder(cli)];
  const read = await Promise.all(folders.map(async (name) => {
    const folder = resolve(cli.terminal.cwd, name);
    return (await isFolder(folder)) ? (await loadReasons(folder)).problems.map((problem) => ({ ...problem, file: join(name, problem.file) })) : [];
  }));
  return read.flat();
}

/** `protocols` here when there is one, else that of the installation. */
async function standardFolder(cli: Cli): Promise<string> {
  const { cwd, env } = cli.terminal;
  const configured = env['TIKKUN_PROTOCOLS_DIR'];
  if (configured !== undefined && configured !== '') return configured;
  return (await isFolder(resolve(cwd, 'protocols'))) ? 'protocols' : join(env['TIKKUN_ROOT'] ?? (await installation()), 'protocols');
}

/** The nearest folder above this file that holds protocols: the root, whether run from source or compiled. */
async function installation(): Promise<string> {
  let folder = __dirname;
  while (folder !== dirname(folder) && !(await isFolder(join(folder, 'protocols')))) folder = dirname(folder);
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  // Nothing there, or not ours to see: no folder to read protocols from.
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
