/** `tikkun message check`: a text in, what it promises and what in it would hurt out. No server, no clock of its own, no printing. */
import { parseInstant } from '#calendar';
import { ADDRESS_FORMS, checkMessage, GUARD_LANGUAGES, GUARD_MESSAGE_TYPES, GUARD_VERDICTS } from '#guard';
import type { Commitment, CommitmentKind, GuardInput, GuardReport, GuardRule } from '#guard';
import { readabilityOf } from '#i18n';
import { refusalResult } from './offline-result';
import type { Lang, OfflineResult } from './offline-result';

/** What the API takes as one message (contracts: a long text). */
const TEXT_MAX_CHARS = 20_000;

export interface MessageCheckArguments {
  readonly text: string;
  readonly language: string;
  readonly type: string;
  readonly form: string;
  readonly verdict: string;
  /** ISO instant with offset. */
  readonly at: string;
  /** IANA zone of the reader. */
  readonly zone: string;
}

const NOT_ALLOWED = { he: '{option}: {value} אינו מוכר; אפשר {allowed}', en: '{option}: {value} is not known; allowed are {allowed}' };
const BAD_INSTANT = { he: '--at: {value} אינו מועד; נדרש 2026-09-10T16:00+03:00', en: '--at: {value} is no instant; write 2026-09-10T16:00+03:00' };
const BAD_ZONE = { he: '--zone: {value} אינו אזור זמן; למשל Asia/Jerusalem', en: '--zone: {value} is no time zone; for example Asia/Jerusalem' };
const BAD_TEXT = { he: 'הטקסט ריק, או ארוך מ־{most} תווים', en: 'the text is empty, or longer than {most} characters' };

/**
 * Reads the text as the API would on sending. Exit code 0 without a mark, 1 with any, 2 for arguments that cannot be. Instants in the JSON
 * are UTC; places are counted in UTF-16 units. Pure; a repeat gives the same.
 */
export function messageCheck(given: MessageCheckArguments): OfflineResult {
  const language = GUARD_LANGUAGES.find((one) => one === given.language);
  if (language === undefined) return notAllowed('--language', given.language, GUARD_LANGUAGES);
  const messageType = GUARD_MESSAGE_TYPES.find((one) => one === given.type);
  if (messageType === undefined) return notAllowed('--type', given.type, GUARD_MESSAGE_TYPES);
  const form = ADDRESS_FORMS.find((one) => one === given.form);
  if (form === undefined) return notAllowed('--form', given.form, ADDRESS_FORMS);
  const verdict = GUARD_VERDICTS.find((one) => one === given.verdict);
  if (verdict === undefined) return notAllowed('--verdict', given.verdict, GUARD_VERDICTS);
  const at = parseInstant(given.at);
  if (!at.ok) return refusalResult({ code: at.code, params: { value: given.at } }, BAD_INSTANT, 2);
  if (!isZone(given.zone)) return refusalResult({ code: 'input.bad-format', params: { field: 'zone', value: given.zone } }, BAD_ZONE, 2);
  const text = given.text.trim();
  if (text === '' || text.length > TEXT_MAX_CHARS) return refusalResult({ code: text === '' ? 'input.empty' : 'input.too-long', params: { field: 'text', most: TEXT_MAX_CHARS } }, BAD_TEXT, 2);
  const input: GuardInput = { text, language, form, messageType, verdict, sentAt: at.at, timeZone: given.zone };
  const report = checkMessage(input);
  const read = readabilityOf(text, language);
  const marks: readonly ShownMark[] = [...report.marks, ...read.marks.map((mark) => ({ ...mark, rule: 'readability' as const, weight: 'warn' as const }))];
  return { exitCode: marks.length === 0 ? 0 : 1, json: { ...jsonOf(report), marks, readability: { words: read.words, sentences: read.sentences, longestSentenceWords: read.longestSentenceWords, ease: read.ease } }, text: (lang) => textOf({ marks, commitments: report.commitments }, given.zone, lang) };
}

function notAllowed(option: string, value: string, allowed: readonly string[]): OfflineResult {
  return refusalResult({ code: 'input.not-allowed', params: { field: option.slice(2), option, value, allowed: allowed.join(', ') } }, NOT_ALLOWED, 2);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    // The only way to ask: an unknown zone throws.
    return false;
  }
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Names are part of the public surface: fields may be added, never renamed. */
function jsonOf({ commitments, dates }: GuardReport): object {
  return {
    commitments: commitments.map((one) => ({ ...one, earliest: iso(one.earliest), latest: iso(one.latest) })),
    dates: dates.map((one) => ({ ...one, earliest: iso(one.earliest), latest: iso(one.latest) })),
  };
}

/** A mark of the guard, or advice on how the text reads. */
type ShownMark = Omit<GuardReport['marks'][number], 'rule'> & { readonly rule: GuardRule | 'readability' };

const RULES: Readonly<Record<ShownMark['rule'], { readonly he: string; readonly en: string }>> = {
  'blame-customer': { he: 'האשמת הלקוח', en: 'blames the customer' }, denial: { he: 'הכחשה', en: 'denial' }, concealment: { he: 'הסתרה', en: 'concealment' }, sarcasm: { he: 'לעג', en: 'sarcasm' },
  filler: { he: 'מילים בלי תוכן', en: 'words without content' }, 'missing-element': { he: 'חסר רכיב', en: 'something is missing' }, 'wrong-language': { he: 'לא שפת הלקוח', en: 'not the reader’s language' },
  'wrong-form': { he: 'צורת פנייה אחרת', en: 'another form of address' }, certainty: { he: 'ודאות מופרזת', en: 'too certain' }, 'conditional-apology': { he: 'התנצלות על תנאי', en: 'a conditional apology' },
  readability: { he: 'קשה לקריאה', en: 'hard to read' },
};
const KINDS: Readonly<Record<CommitmentKind, { readonly he: string; readonly en: string }>> = {
  outcome: { he: 'תוצאה', en: 'an outcome' }, 'next-update': { he: 'עדכון הבא', en: 'the next update' }, contact: { he: 'שיחה או פגישה', en: 'a call or meeting' },
};
const WORDS = {
  he: { clean: 'אין סימונים.', marks: 'סימונים', promises: 'מה מובטח כאן', none: 'לא מובטח דבר.', stops: 'לא יישלח כך', shown: 'לתשומת לב', better: 'עדיף', undated: 'בלי מועד', between: 'בין', and: 'ובין', by: 'עד' },
  en: { clean: 'No marks.', marks: 'Marks', promises: 'What this promises', none: 'Nothing is promised.', stops: 'not sent like this', shown: 'for attention', better: 'better', undated: 'without a date', between: 'between', and: 'and', by: 'by' },
} as const;

function textOf({ marks, commitments }: { readonly marks: readonly ShownMark[] } & Pick<GuardReport, 'commitments'>, zone: string, lang: Lang): string {
  const words = WORDS[lang];
  const markLines = marks.flatMap((mark) => [
    `  ${mark.words === '' ? mark.code : `“${mark.words}”`} – ${RULES[mark.rule][lang]} (${mark.rule}), ${mark.weight === 'refuse' ? words.stops : words.shown}`,
    `    ${mark.why[lang]}`, `    ${words.better}: ${mark.better[lang]}`,
  ]);
  const promised = commitments.map((one) => `  “${one.words}” – ${KINDS[one.kind][lang]}, ${windowOf(one, zone, lang)}`);
  return [marks.length === 0 ? words.clean : `${words.marks}:`, ...markLines, promised.length === 0 ? words.none : `${words.promises}:`, ...promised].join('\n');
}

/** The time the words bind to, on the reader's clock. */
function windowOf({ earliest, latest }: Commitment, zone: string, lang: Lang): string {
  const words = WORDS[lang];
  const say = (at: number): string => new Intl.DateTimeFormat(lang === 'he' ? 'he-IL' : 'en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(at);
  if (latest === null) return words.undated;
  return earliest === null || earliest === latest ? `${words.by} ${say(latest)}` : `${words.between} ${say(earliest)} ${words.and} ${say(latest)}`;
}
