/** `tikkun automatic-answers REF`: what `answer-automatically` takes in this crisis, each with its id: approved answers, small gestures, contacts. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import type { Cell } from '../output/table';
import { COMMANDS } from '../texts/commands';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import { crisisPath } from './paged';

const TEXTS = {
  he: { ref: 'מספר המשבר או המזהה', flag: 'אפשרות', id: 'מזהה', name: 'שם', noMail: 'אין כתובת דוא״ל' },
  en: { ref: 'reference or id of the crisis', flag: 'FLAG', id: 'ID', name: 'NAME', noMail: 'no mail address' },
} as const;

export function registerAutomaticAnswers(parent: Command, cli: Cli): void {
  const { lang, colour, interactive, columns } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('automatic-answers').argument('<ref>', texts.ref).description(COMMANDS['automatic-answers'].help[lang]).action(async (ref: string) => {
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref, '/automatic-answers') });
    const { contacts } = readAnswer(answerSchemas.CrisisDetail.pick({ contacts: true }), await cli.client.send({ method: 'GET', path: crisisPath(ref) }), lang);
    cli.print(answer, () => {
      const { answers, gestures } = readAnswer(answerSchemas.AutomaticAnswers, answer, lang);
      const rows = [
        ...answers.map(({ id, name }) => row('--template-id', id, name[lang])), ...gestures.map(({ id, name }) => row('--remedy-gesture-id', id, name[lang])),
        ...contacts.map(({ id, name, email }) => row('--contact-id', id, `${harmless(name)}${email === null ? ` (${texts.noMail})` : ''}`)),
      ];
      return tableLines([{ title: texts.flag }, { title: texts.id }, { title: texts.name, shrinkTo: 10 }], rows, { paint: painter(colour), columns: interactive ? columns : undefined }).join('\n');
    });
  });

  function row(flag: string, id: string, name: string): readonly Cell[] {
    return [{ text: isolate(flag, lang) }, { text: isolate(id, lang), tone: 'strong' }, { text: isolate(name, lang) }];
  }
}
