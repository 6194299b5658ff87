/** `tikkun error-policy`, `tikkun lessons` and `tikkun authority`: may people err, what was learnt when they did, and what each role may say, pay and refuse. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import type { AuthorityMatrix, ErrorPolicyView } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import type { Cell, Column } from '../output/table';
import { COMMANDS } from '../texts/commands';
import { WORDS } from '../texts/labels';
import { fill, isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { harmless } from '../terminal';
import { addPaging, moreLine } from './paged';
import type { PageOptions } from './paged';

const TEXTS = {
  he: {
    protocol: 'מזהה הנוהל; בלעדיו הנוהל של רוב המוקדים', errorClass: 'רק טעויות מסוג אחד', window: 'לפי נוהל {protocol}; נספר על פני {days} ימים, בלי תרגילים.',
    policy: ['טעות', 'תשובה', 'נחשב רגיל', 'הודו', 'מי מספרים ללקוח'], question: 'שאלה על התהליך', lessons: ['חודש', 'טעות', 'לקח'],
    promise: 'מבטיחים', pay: 'משלמים', refuse: 'מסרבים', alone: 'לבד עד', together: 'עם אדם נוסף עד', second: 'עם אדם נוסף', none: 'שום דבר מאלה', unlimited: 'בלי תקרה',
  },
  en: {
    protocol: 'id of the protocol; that of most desks without it', errorClass: 'errors of one class only', window: 'By protocol {protocol}; counted over {days} days, without drills.',
    policy: ['ERROR', 'ANSWER', 'ORDINARY', 'ADMITTED', 'WHO TELLS THE CUSTOMER'], question: 'a question of the process', lessons: ['MONTH', 'ERROR', 'LESSON'],
    promise: 'promises', pay: 'pays', refuse: 'refuses', alone: 'alone up to', together: 'with a second person up to', second: 'with a second person', none: 'none of these', unlimited: 'no ceiling',
  },
} as const;

export function registerErrorPolicy(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  parent.command('error-policy').description(COMMANDS['error-policy'].help[lang]).option('--protocol <id>', TEXTS[lang].protocol).action(async ({ protocol }: { readonly protocol?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/error-policy', query: { protocol } });
    cli.print(answer, () => policyLines(readAnswer(answerSchemas.ErrorPolicy, answer, lang), cli).join('\n'));
  });
}

export function registerLessons(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const command = parent.command('lessons').description(COMMANDS.lessons.help[lang]).option('--class <class>', TEXTS[lang].errorClass);
  addPaging(command, lang).action(async ({ class: errorClass, limit, cursor }: PageOptions & { readonly class?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/reports/lessons', query: { errorClass, limit, cursor } });
    cli.print(answer, () => {
      const page = readAnswer(answerSchemas.LessonPage, answer, lang);
      if (page.items.length === 0) return WORDS.empty[lang];
      const rows = page.items.map(({ month, name, note }): readonly Cell[] => [{ text: isolate(month, lang) }, { text: name[lang] }, { text: isolate(harmless(note).replaceAll('\n', ' '), lang) }]);
      return [...drawn(cli, titles(TEXTS[lang].lessons), rows), ...moreLine(page.nextCursor, lang)].join('\n');
    });
  });
}

export function registerAuthority(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  parent.command('authority').description(COMMANDS.authority.help[lang]).option('--protocol <id>', TEXTS[lang].protocol).action(async ({ protocol }: { readonly protocol?: string }) => {
    const answer = await cli.client.send({ method: 'GET', path: '/api/v1/authority', query: { protocol } });
    cli.print(answer, () => {
      const { roles } = readAnswer(answerSchemas.AuthorityMatrix, answer, lang);
      return roles.flatMap((role) => authorityLines(role, lang)).join('\n');
    });
  });
}

function policyLines(policy: ErrorPolicyView, cli: Cli): readonly string[] {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const rows = policy.classes.map(({ name, answerText, tolerated, admitted, processQuestion, mayTell }): readonly Cell[] => [
    { text: name[lang], tone: 'strong' }, { text: answerText[lang] }, { text: String(tolerated) },
    processQuestion ? { text: `${String(admitted)} ‼ ${texts.question}`, tone: 'late' } : { text: String(admitted) }, { text: mayTell.map((one) => one[lang]).join(', ') },
  ]);
  const { id, version } = policy.protocol;
  return [policy.principle[lang], fill(texts.window, { protocol: `${id} ${version}`, days: policy.windowDays }, lang), ...drawn(cli, titles(texts.policy), rows)];
}

type Role = AuthorityMatrix['roles'][number];
/** A role in a few lines: what it may say, pay and refuse, and up to which amount. */
function authorityLines({ name, promise, pay, refuse, paymentLimit }: Role, lang: Lang): readonly string[] {
  const texts = TEXTS[lang];
  const powers = (title: string, list: Role['promise']): readonly string[] =>
    list.length === 0 ? [] : [`  ${title}: ${list.map((one) => (one.secondPerson ? `${one.name[lang]} (${texts.second})` : one.name[lang])).join(', ')}`];
  const limits = paymentLimit === null ? [] : [`  ${texts.alone}: ${amountOf(paymentLimit.aloneMinor, paymentLimit.currency, lang)} · ${texts.together}: ${paymentLimit.unlimited ? texts.unlimited : amountOf(paymentLimit.withSecondMinor, paymentLimit.currency, lang)}`];
  const lines = [...powers(texts.promise, promise), ...powers(texts.pay, pay), ...limits, ...powers(texts.refuse, refuse)];
  return [name[lang], ...(lines.length === 0 ? [`  ${texts.none}`] : lines)];
}

/** In the currency's own minor unit: not every one has a hundred of them. */
function amountOf(minor: number | null, currency: string, lang: Lang): string {
  if (minor === null) return '–';
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency });
  return isolate(format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0)), lang);
}

const titles = (texts: readonly string[]): readonly Column[] => texts.map((title, index) => (index === texts.length - 1 ? { title, shrinkTo: 10 } : { title }));
function drawn(cli: Cli, columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const { colour, interactive, columns: room } = cli.terminal;
  return tableLines(columns, rows, { paint: painter(colour), columns: interactive ? room : undefined });
}
