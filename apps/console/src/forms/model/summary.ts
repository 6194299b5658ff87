/** A filled form in words, for the question "is this what you mean?". Pure. */
import type { FormField } from '#contracts';
import { money } from '../../words/time';
import type { Pair } from '../../words/pair';
import { durationWords } from './durations';
import { PARTS } from './initial';
import { JUST_NOW, instantWords, readInstant } from './instants';
import { readMoney } from './money';
import { fieldsOf, groupOf, groupsOf, textOf, textsOf } from './values';
import type { Group, Value } from './values';
import type { Language } from '../../words/words';

export interface Line {
  readonly name: string;
  readonly words: string;
}
export interface Speaking {
  readonly language: Language;
  readonly zone: string;
  readonly now: number;
  readonly currency: string;
  readonly yes: Pair;
  readonly no: Pair;
  /** Of a time that is the moment of sending. */
  readonly justNow: Pair;
  /** The name behind an id; the id itself where there is none. */
  readonly nameOf: (id: string) => string;
}
/** Longer texts are read in the form itself. */
const SHOWN_CHARS = 220;

/** What was filled in, field by field; what was left out is not there. */
export function summaryOf(fields: readonly FormField[], group: Group, speaking: Speaking): readonly Line[] {
  const inside = { ...speaking, currency: textOf(group.values['currency']) || speaking.currency };
  return fields.filter((field) => field.kind !== 'own-id' && field.kind !== 'currency' && field.thing !== 'plan-revision').flatMap((field) => {
    const words = wordsOf(field, group.values[field.key], inside);
    return words === '' ? [] : [{ name: field.label[speaking.language], words }];
  });
}

function wordsOf(field: FormField, value: Value | undefined, speaking: Speaking): string {
  if (field.kind === 'object') return (field.many ? groupsOf(value) : [groupOf(value)]).flatMap((group) => (group === null ? [] : [ofGroup(field, group, speaking)])).filter((text) => text !== '').join(' / ');
  if (field.many) return textsOf(value).filter((text) => text.trim() !== '').map((text) => oneWord(field, text, speaking)).join(', ');
  const text = textOf(value).trim();
  return text === '' || text === 'T' ? '' : oneWord(field, text, speaking);
}

/**
 * Yes-or-no parts of an object are told by name alone: "responsibility, repair". A question keeps its name beside its answer, and an object within
 * one keeps its own: whoever signs four decisions reads which is which.
 */
function ofGroup(field: FormField, group: Group, speaking: Speaking): string {
  const inside = fieldsOf(field, group);
  const lines = inside.flatMap((one) => summaryOf([one], group, speaking).map((line) => ({ ...line, one })));
  const nested = inside.some(({ kind, many }) => kind === 'object' && !many);
  return lines.map(({ name, words, one }) => {
    if (one.kind === 'object' && !one.many) return `${name} (${words})`;
    if (one.kind !== 'boolean') return words;
    return one.required && !PARTS.has(one.key) ? `${name}: ${words}` : name;
  }).join(nested ? '; ' : ', ');
}

function oneWord(field: FormField, text: string, { language, zone, now, currency, yes, no, justNow, nameOf }: Speaking): string {
  switch (field.kind) {
    // A question with two answers is told either way; a tick that was not made is no news.
    case 'boolean': return text === 'yes' ? yes[language] : field.required && !PARTS.has(field.key) ? no[language] : '';
    case 'choice': return field.choices.find((choice) => String(choice.value) === text)?.name[language] ?? text;
    case 'person': case 'contact': case 'thing': return nameOf(text);
    case 'duration': return durationWords(text, language) || text;
    case 'money': return inMoney(text, currency);
    case 'instant': {
      if (text === JUST_NOW) return justNow[language];
      const read = readInstant(text, zone);
      return read.ok && read.at !== null ? instantWords(read.at, now, { language, zone }) : text;
    }
    default: return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).trimEnd()}…` : text;
  }
}

function inMoney(text: string, currency: string): string {
  const minor = readMoney(text, currency);
  return minor === null || Number.isNaN(minor) ? text : money(minor, currency);
}
