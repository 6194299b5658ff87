/** `tikkun calendar publish | apply`: an own calendar to the server, and its newest version to the open crises. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { fill } from '../texts/language';
import type { Lang } from '../texts/language';
import { ownCalendars } from './offline';

const TEXTS = {
  he: {
    publish: 'פרסום לוח משלכם כגרסה חדשה (מנהל מערכת)', file: 'קובץ YAML או JSON, או -', published: '{version} פורסם ✓  משברים חדשים יתחילו בו; לפתוחים: tikkun calendar apply {id} --note …',
    apply: 'החלת הגרסה החדשה של לוח על המשברים הפתוחים (מנהל מערכת)', id: 'מזהה הלוח', note: 'מה השתנה ולמה; נרשם ביומן של כל משבר', applied: '{version}: {crises} משברים נוגעים בדבר, {changed} שונו',
    failed: 'לא הגיע אל {reference}: {code}', again: 'אותה פקודה שוב תפנה רק אליהם.',
  },
  en: {
    publish: 'Publish an own calendar as a new version (administrator)', file: 'a YAML or JSON file, or -', published: '{version} is published ✓  new crises begin with it; for open ones: tikkun calendar apply {id} --note …',
    apply: 'Bring the newest version of a calendar to the open crises (administrator)', id: 'id of the calendar', note: 'what changed and why; stands in the record of each crisis', applied: '{version}: {crises} crises concerned, {changed} changed',
    failed: '{reference} was not reached: {code}', again: 'The same command again tells only these.',
  },
} as const;

export function registerCalendarAdmin(calendar: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  calendar.command('publish').argument('<file>', texts.file).description(texts.publish).action(async (file: string) => {
    const text = await cli.read(file);
    // Checked here first: the flaws then carry the name of the file.
    await ownCalendars({ ...readerOf(text), terminal: cli.terminal }, [file]);
    const answer = await cli.client.send({ method: 'POST', path: '/api/v1/admin/calendars', body: { text } });
    cli.print(answer, () => {
      const { id, version } = readAnswer(answerSchemas.CalendarItem, answer, lang);
      return fill(texts.published, { id, version }, lang);
    });
  });
  calendar.command('apply').argument('<id>', texts.id).description(texts.apply).requiredOption('--note <text>', texts.note).action(async (id: string, { note }: { readonly note: string }) => {
    const answer = await cli.client.send({ method: 'POST', path: `/api/v1/admin/calendars/${encodeURIComponent(id)}/apply`, body: { note } });
    const { version, crises, changed, failed } = readAnswer(answerSchemas.CalendarApplied, answer, lang);
    cli.print(answer, () => [fill(texts.applied, { version, crises, changed }, lang), ...failedLines(failed, lang)].join('\n'));
    if (failed.length > 0) cli.exitCode = EXIT.refused;
  });
}

/** One text read already: standard input can be read once only. */
const readerOf = (text: string): { readonly read: Cli['read'] } => ({ read: () => Promise.resolve(text) });

/** The crises that a change did not reach, and the way out. */
export function failedLines(failed: readonly { readonly reference: string; readonly code: string }[], lang: Lang): readonly string[] {
  const texts = TEXTS[lang];
  if (failed.length === 0) return [];
  return [...failed.map(({ reference, code }) => `! ${fill(texts.failed, { reference, code }, lang)}`), texts.again];
}
