/** `tikkun audit FILE`: what Tikkun would have asked for in a crisis that already happened. Without any server. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { messageOf } from '../message-of';
import { auditTimeline } from '../offline/audit';
import { COMMANDS } from '../texts/commands';
import { fill } from '../texts/language';
import { say } from '../terminal';
import { more, ownCalendars, printOffline } from './offline';
import { protocolFiles } from './protocol';

const TEXTS = {
  he: { file: 'ציר זמן של משבר (JSON); - = הקלט הרגיל', protocol: 'נוהל: מזהה או מזהה@גרסה (ברירת מחדל standard)', severity: 'חומרה 1 עד 4; בלעדיה מן העובדות', desk: 'לוח המוקד (ברירת מחדל us)', html: 'דף עם תמונת ציר הזמן לקובץ; - = לפלט', protocolFile: 'קובץ או תיקייה של נהלים; אפשר לחזור', calendarFile: 'לוח משלכם; אפשר לחזור', written: 'הדף נכתב אל {file}' },
  en: { file: 'timeline of a crisis (JSON); - = standard input', protocol: 'protocol: id or id@version (default standard)', severity: 'severity 1 to 4; from the facts when left out', desk: 'calendar of the desk (default us)', html: 'page with a timeline picture to a file; - = to the output', protocolFile: 'file or folder of protocols; repeatable', calendarFile: 'an own calendar; repeatable', written: 'The page was written to {file}' },
} as const;
interface AuditOptions {
  readonly protocol?: string;
  readonly severity?: string;
  readonly desk?: string;
  readonly html?: string;
  readonly protocolFile: readonly string[];
  readonly calendarFile: readonly string[];
}

export function registerAudit(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('audit').argument('<file>', texts.file).description(COMMANDS.audit.help[lang])
    .option('--protocol <id>', texts.protocol).option('--severity <n>', texts.severity).option('--desk <calendar>', texts.desk).option('--html <file>', texts.html)
    .option('--protocol-file <file>', texts.protocolFile, more, []).option('--calendar-file <file>', texts.calendarFile, more, [])
    .action(async (file: string, options: AuditOptions) => {
      const [protocol, version] = options.protocol?.split('@') ?? [];
      const { severity, desk, html } = options;
      const text = await cli.read(file);
      const result = auditTimeline({ name: file, text, files: await protocolFiles(cli, options.protocolFile), protocol, version, severity, desk, ownCalendars: await ownCalendars(cli, options.calendarFile) });
      const page = html === undefined || result.exitCode !== 0 ? null : result.html(lang);
      if (page !== null && html === '-') {
        say(cli.terminal, page);
        return;
      }
      if (page !== null && html !== undefined) await writePage(cli, html, page);
      await printOffline(cli, result);
      if (page !== null && html !== undefined && !cli.terminal.json) cli.terminal.writeError(`${fill(texts.written, { file: html }, lang)}\n`);
    });
}

async function writePage({ terminal }: Cli, file: string, page: string): Promise<void> {
  try {
    await writeFile(resolve(terminal.cwd, file), page);
  } catch (error) {
    throw failureOf('cli.file-unwritable', terminal.lang, { file, problem: messageOf(error) });
  }
}
