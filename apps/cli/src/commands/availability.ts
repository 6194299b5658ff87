/** `tikkun availability PERSON --until … | --back`: told to every open crisis in which the person is needed. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { answerSchemas, availabilityRequest, parseWith } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { failureOf } from '../failure';
import { instantText } from '../flags/instant-flag';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { fill } from '../texts/language';
import { harmless } from '../terminal';
import { failedLines } from './calendar-admin';
import { inputFailure } from './catalogue';

const TEXTS = {
  he: { person: 'מזהה האדם (tikkun people)', until: 'לא זמין עד מועד זה, עם היסט, או +8h', back: 'שוב זמין', reason: 'מדוע', key: 'מפתח לבקשה; אותו מפתח שוב אינו מבצע שוב', away: '{name}: לא זמין עד {until}', here: '{name}: זמין', told: 'נמסר ל־{changed} מתוך {crises} משברים פתוחים' },
  en: { person: 'id of the person (tikkun people)', until: 'away until this time, with offset, or +8h', back: 'back again', reason: 'why', key: 'key of the request; the same key again does nothing twice', away: '{name}: away until {until}', here: '{name}: available', told: 'told to {changed} of {crises} open crises' },
} as const;
interface Options {
  readonly until?: string;
  readonly back?: true;
  readonly reason?: string;
  readonly key?: string;
}

export function registerAvailability(parent: Command, cli: Cli): void {
  const { lang, now } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('availability').argument('<person>', texts.person).description(COMMANDS.availability.help[lang])
    .option('--until <time>', texts.until).option('--back', texts.back).option('--reason <text>', texts.reason).option('--key <key>', texts.key)
    .action(async (person: string, { until, back, reason, key }: Options) => {
      if ((until === undefined) === (back === undefined)) throw failureOf('cli.argument-missing', lang, { name: '--until | --back', command: 'availability' });
      const body = { unavailableUntil: until === undefined ? null : instantText(until, now()), reason: reason ?? '' };
      const parsed = parseWith(availabilityRequest, body);
      if (!parsed.ok) throw inputFailure(parsed.all, lang);
      const answer = await cli.client.send({ method: 'POST', path: `/api/v1/people/${encodeURIComponent(person)}/availability`, body, key: key ?? randomUUID() });
      const set = readAnswer(answerSchemas.AvailabilitySet, answer, lang);
      cli.print(answer, () => {
        const { name, unavailableUntil } = set.person;
        const line = unavailableUntil === null ? fill(texts.here, { name: harmless(name) }, lang) : fill(texts.away, { name: harmless(name), until: whenInWords(unavailableUntil, 'en') }, lang);
        return [line, fill(texts.told, { changed: set.changed, crises: set.crises }, lang), ...failedLines(set.failed, lang)].join('\n');
      });
      if (set.failed.length > 0) cli.exitCode = EXIT.refused;
    });
}
