/** `tikkun calendar due | show`, without any server; publishing goes to one (calendar-admin.ts). */
import type { Command } from 'commander';
import { calendarById, calendarRefusalText } from '#calendar';
import type { CalendarRefusal } from '#calendar';
import type { Cli } from '../cli';
import type { CliFailure } from '../failure';
import { calendarDue, calendarShow } from '../offline/calendar';
import { COMMANDS } from '../texts/commands';
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { say } from '../terminal';
import { registerCalendarAdmin } from './calendar-admin';
import { more, ownCalendars, refusalFailure } from './offline';
import { wholeNumber } from './paged';

const TEXTS = {
  he: { due: 'מתי יעד חל, ומתי מזהירים לפניו', show: 'השבוע והימים המיוחדים של לוח', calendar: 'מזהה או גרסה: il, uk, us, 24x7, il@2026.1', from: 'תחילת הזמן, עם היסט: 2026-09-10T16:00+03:00', target: 'היעד: 4h, ‏90m, ‏2d (ימי עבודה)', pause: 'השהיה מ..עד; אפשר לחזור', file: 'לוח משלכם (YAML או JSON); אפשר לחזור', year: 'שנה', month: 'חודש', dueAt: 'חל', warnings: 'אזהרות', version: 'לוח' },
  en: { due: 'When a target is due, and when to warn before', show: 'The week and the special days of a calendar', calendar: 'id or version: il, uk, us, 24x7, il@2026.1', from: 'start, with offset: 2026-09-10T16:00+03:00', target: 'the target: 4h, 90m, 2d (working days)', pause: 'a pause from..to; repeatable', file: 'an own calendar (YAML or JSON); repeatable', year: 'year', month: 'month', dueAt: 'due', warnings: 'warnings', version: 'calendar' },
} as const;
interface DueOptions {
  readonly calendar: string;
  readonly from: string;
  readonly target: string;
  readonly pause: readonly string[];
  readonly calendarFile: readonly string[];
}
interface ShowOptions {
  readonly calendar: string;
  readonly year?: string;
  readonly month?: string;
  readonly calendarFile: readonly string[];
}

export function registerCalendar(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const calendar = parent.command('calendar').description(COMMANDS.calendar.help[lang]).helpCommand(false);
  calendar.command('due').description(texts.due).requiredOption('--calendar <id>', texts.calendar).requiredOption('--from <time>', texts.from).requiredOption('--target <duration>', texts.target)
    .option('--pause <a..b>', texts.pause, more, []).option('--calendar-file <file>', texts.file, more, [])
    .action(async (options: DueOptions) => {
      const own = await ownCalendars(cli, options.calendarFile);
      const result = calendarDue({ calendar: options.calendar, from: options.from, target: options.target, pauses: options.pause, own });
      if (!result.ok) throw await refused(result, lang);
      const { due, warnings, calendarVersion } = result.value;
      const found = calendarById(options.calendar, own);
      const zone = found.ok ? found.calendar.zone : 'UTC';
      const local = (instant: string): string => isolate(localTime(instant, zone), lang);
      const lines = [`${texts.dueAt}: ${local(due)} · ${isolate(due, lang)}`, `${texts.warnings}: ${warnings.map(local).join(', ')}`, `${texts.version}: ${isolate(calendarVersion, lang)} · ${isolate(zone, lang)}`];
      say(cli.terminal, cli.terminal.json ? JSON.stringify(result.value) : lines.join('\n'));
    });
  calendar.command('show').description(texts.show).requiredOption('--calendar <id>', texts.calendar).option('--year <year>', texts.year).option('--month <month>', texts.month).option('--calendar-file <file>', texts.file, more, [])
    .action(async (options: ShowOptions) => {
      const own = await ownCalendars(cli, options.calendarFile);
      const year = options.year === undefined ? undefined : wholeNumber(options.year, { name: '--year', least: 1, most: 9999, lang });
      const month = options.month === undefined ? undefined : wholeNumber(options.month, { name: '--month', least: 1, most: 12, lang });
      const result = calendarShow({ calendar: options.calendar, year, month, lang, own });
      if (!result.ok) throw await refused(result, lang);
      say(cli.terminal, cli.terminal.json ? JSON.stringify(result.value) : result.value.text);
    });
  registerCalendarAdmin(calendar, cli);
}

/** `2026-09-10 16:00` on the calendar's own clock. */
function localTime(instant: string, zone: string): string {
  const at = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${at['year'] ?? ''}-${at['month'] ?? ''}-${at['day'] ?? ''} ${at['hour'] ?? ''}:${at['minute'] ?? ''}`;
}

function refused(refusal: CalendarRefusal, lang: Lang): Promise<CliFailure> {
  return refusalFailure({ code: refusal.code, params: refusal.params, detail: calendarRefusalText(refusal, lang), exitCode: 1 });
}
