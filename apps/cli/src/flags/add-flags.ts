/** Flags on a commander command: declared with help, collected in the order they were written. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import type { Given } from './body-of-flags';
import { flagNote } from './flag-notes';
import type { Flag } from './flags-of-schema';

const PLACEHOLDERS: Readonly<Record<Flag['kind'], Readonly<Record<Lang, string>>>> = {
  text: { he: 'טקסט', en: 'text' }, instant: { he: 'מועד', en: 'time' }, number: { he: 'מספר', en: 'number' }, boolean: { he: '', en: '' }, choice: { he: 'ערך', en: 'value' },
};
const WORDS = {
  he: { required: 'חובה', repeat: 'אפשר לחזור', item: 'חזרה פותחת פריט נוסף', fallback: 'ברירת מחדל', no: 'ערך ריק', notSo: 'שלילה', most: 'עד' },
  en: { required: 'required', repeat: 'repeatable', item: 'a repeat begins the next item', fallback: 'default', no: 'set to nothing', notSo: 'not so', most: 'at most' },
} as const;

/** What stands beside a flag of a command in the help. Pure. */
export function flagHelp(flag: Flag, lang: Lang, command: string): string {
  const words = WORDS[lang];
  const last = flag.steps.at(-1);
  const facts = [
    flag.required ? words.required : undefined,
    flagNote(command, flag.name)?.[lang],
    flag.choices.length > 0 ? flag.choices.map(String).join(' | ') : undefined,
    flag.kind === 'instant' ? '2026-09-10T16:00+03:00 | +2h | -30m | now' : undefined,
    last?.many === true ? words.repeat : undefined,
    flag.steps.slice(0, -1).some((step) => step.many) ? words.item : undefined,
    flag.mostChars !== undefined && flag.kind === 'text' && flag.choices.length === 0 ? `${words.most} ${String(flag.mostChars)}` : undefined,
    flag.fallback !== undefined && flag.fallback !== null && flag.fallback !== '' ? `${words.fallback} ${String(flag.fallback)}` : undefined,
  ];
  return facts.filter((fact) => fact !== undefined).map((fact) => isolate(fact, lang)).join('; ');
}

/** Declares every flag and returns where what was given is collected. */
export function addFlags(command: Command, flags: readonly Flag[], lang: Lang): readonly Given[] {
  const given: Given[] = [];
  for (const flag of flags) {
    const help = flagHelp(flag, lang, command.name());
    if (flag.kind === 'boolean') {
      collect(command, new Option(`--${flag.name}`, help), () => given.push({ flag, value: true }));
      collect(command, new Option(`--no-${flag.name}`, WORDS[lang].notSo), () => given.push({ flag, value: null }));
      continue;
    }
    collect(command, new Option(`--${flag.name} <${PLACEHOLDERS[flag.kind][lang]}>`, help), (value) => given.push({ flag, value }));
    if (flag.nullable) collect(command, new Option(`--no-${flag.name}`, WORDS[lang].no), () => given.push({ flag, value: null }));
  }
  return given;
}

function collect(command: Command, option: Option, take: (value: string) => void): void {
  command.addOption(option);
  command.on(`option:${option.name()}`, (value: unknown) => { take(typeof value === 'string' ? value : ''); });
}
