/** `tikkun show REF`: one crisis, whole. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { CrisisDetail } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { headerLines, missingLines, obligationLines, openObligations, stageLines } from '../output/crisis-view';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { nameOf, ROLE, WORDS } from '../texts/labels';
import { isolate } from '../texts/language';
import { harmless } from '../terminal';
import type { Terminal } from '../terminal';
import { crisisPath } from './paged';

const REF = { he: 'מספר המשבר או המזהה', en: 'reference or id of the crisis' } as const;

export function registerShow(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  parent.command('show').argument('<ref>', REF[lang]).description(COMMANDS.show.help[lang]).action(async (ref: string) => {
    const answer = await cli.client.send({ method: 'GET', path: crisisPath(ref) });
    cli.print(answer, () => showLines(readAnswer(answerSchemas.CrisisDetail, answer, lang), cli.terminal).join('\n'));
  });
}

/** The whole crisis as lines: facts, both tracks, what must happen now and why, what is missing to close. */
export function showLines(crisis: CrisisDetail, terminal: Terminal): readonly string[] {
  const { lang, colour, now } = terminal;
  const paint = painter(colour);
  const title = (text: string): string => paint('strong', text);
  const people = Object.entries(crisis.people).map(([role, person]) => `${nameOf(ROLE, role, lang)}: ${person === null ? WORDS.nobody[lang] : isolate(harmless(person.name), lang)}`);
  const [first] = openObligations(crisis);
  const lastWord = crisis.lastToCustomerAt === null ? WORDS.never[lang] : whenInWords(crisis.lastToCustomerAt, lang);
  return [
    ...headerLines(crisis, now(), terminal),
    `${WORDS.known[lang]} ${whenInWords(crisis.awareAt, lang)} · ${WORDS.opened[lang]} ${whenInWords(crisis.openedAt, lang)} · ${WORDS.lastWord[lang]}: ${lastWord} · ${WORDS.protocol[lang]} ${isolate(`${crisis.protocol.id}@${crisis.protocol.version}`, lang)}`,
    `${WORDS.people[lang]}: ${people.join(', ')}`,
    '', title(`${WORDS.technical[lang]} · ${crisis.technical.name[lang]}`), ...stageLines(crisis.technical.stages, terminal),
    '', title(`${WORDS.relationship[lang]} · ${crisis.relationship.name[lang]}`), ...stageLines(crisis.relationship.stages, terminal),
    '', title(WORDS.now[lang]), ...obligationLines(crisis, now(), terminal),
    ...(first === undefined ? [] : [`  → ${harmless(first.explanation.fulfilledBy[lang])} ${harmless(first.explanation.next[lang])}`]),
    '', title(WORDS.missing[lang]), ...missingLines(crisis, terminal),
  ];
}
