/** Reads corpus files: from unknown JSON to cases that are known to be well labelled, or to a list of what is wrong. Pure; files are read by the caller. */
import { ADDRESS_FORMS, COMMITMENT_KINDS, GUARD_LANGUAGES, GUARD_MESSAGE_TYPES, GUARD_RULES, GUARD_VERDICTS } from '../guard.types';
import type { GuardInput } from '../guard.types';
import { CORPUS_SPLITS } from './corpus.types';
import type { CorpusCase, CorpusProblem, ExpectedCommitment, ExpectedMark } from './corpus.types';
import { instantOfLocal } from './local-instant';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (fields: Fields, name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
function oneOf<T extends string>(list: readonly T[], value: unknown): T | null {
  return list.find((item) => item === value) ?? null;
}

function readCommitment(value: unknown): ExpectedCommitment | null {
  if (!isFields(value)) return null;
  const words = text(value, 'words');
  const kind = oneOf(COMMITMENT_KINDS, value['kind']);
  const latest = value['latest'];
  if (words === null || words === '' || kind === null || (latest !== null && typeof latest !== 'string')) return null;
  return { words, kind, latest };
}

function readMark(value: unknown): ExpectedMark | null {
  if (!isFields(value)) return null;
  const words = text(value, 'words');
  const rule = oneOf(GUARD_RULES, value['rule']);
  if (words === null || rule === null || (words === '') !== (rule === 'missing-element')) return null;
  return { rule, words };
}

function readAll<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(read);
  const good = items.filter((item) => item !== null);
  return good.length === items.length ? good : null;
}

function readCase(value: unknown): CorpusCase | null {
  if (!isFields(value) || !isFields(value['expected'])) return null;
  const [id, sentAt, timeZone, body] = [text(value, 'id'), text(value, 'sentAt'), text(value, 'timeZone'), text(value, 'text')];
  const language = oneOf(GUARD_LANGUAGES, value['language']);
  const form = oneOf(ADDRESS_FORMS, value['form']);
  const messageType = oneOf(GUARD_MESSAGE_TYPES, value['messageType']);
  const verdict = oneOf(GUARD_VERDICTS, value['verdict']);
  const split = oneOf(CORPUS_SPLITS, value['split']);
  const commitments = readAll(value['expected']['commitments'], readCommitment);
  const marks = readAll(value['expected']['marks'], readMark);
  const innocent = value['innocent'];
  if (id === null || sentAt === null || timeZone === null || body === null || language === null || form === null || messageType === null) return null;
  if (verdict === null || split === null || commitments === null || marks === null || typeof innocent !== 'boolean') return null;
  return { id, language, form, messageType, verdict, sentAt, timeZone, split, text: body, expected: { commitments, marks }, innocent };
}

const SENT_AT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):00[+-]\d{2}:\d{2}$/;
const once = (body: string, words: string): boolean => body.includes(words) && body.indexOf(words) === body.lastIndexOf(words);

function problemsOf(item: CorpusCase): readonly string[] {
  const problems: string[] = [];
  const local = SENT_AT.exec(item.sentAt)?.[1];
  const sentAtMs = Date.parse(item.sentAt);
  if (local === undefined || instantOfLocal(local, item.timeZone) !== sentAtMs) problems.push(`sentAt ${item.sentAt} is no time of ${item.timeZone}`);
  for (const { words, latest } of item.expected.commitments) {
    if (!once(item.text, words)) problems.push(`"${words}" does not stand exactly once in the text`);
    if (latest === null) continue;
    const latestMs = instantOfLocal(latest, item.timeZone);
    if (latestMs === null) problems.push(`latest ${latest} is no local time`);
    else if (latestMs <= sentAtMs) problems.push(`latest ${latest} is not after sentAt`);
  }
  for (const { rule, words } of item.expected.marks) {
    if (rule !== 'missing-element' && !once(item.text, words)) problems.push(`"${words}" does not stand exactly once in the text`);
    if (rule === 'wrong-form' && item.language !== 'he') problems.push('wrong-form is a matter of Hebrew');
  }
  if (item.innocent !== (item.expected.marks.length === 0)) problems.push('innocent does not agree with the marks');
  return problems;
}

/**
 * Cases of one or more parsed corpus files, with every problem found: shape, repeated ids, repeated texts, words that are not exactly once in
 * the text, instants that do not parse or do not lie after sending. A case with a problem of shape is left out; the others stay in the list.
 */
export function readCorpus(files: readonly unknown[]): { readonly cases: readonly CorpusCase[]; readonly problems: readonly CorpusProblem[] } {
  const cases: CorpusCase[] = [];
  const problems: CorpusProblem[] = [];
  const ids = new Set<string>();
  const texts = new Set<string>();
  for (const [index, raw] of files.flatMap((file) => (Array.isArray(file) ? file.map((value: unknown) => value) : [file])).entries()) {
    const item = readCase(raw);
    if (item === null) {
      problems.push({ id: isFields(raw) ? (text(raw, 'id') ?? `#${index}`) : `#${index}`, problem: 'not the shape of a case' });
      continue;
    }
    if (ids.has(item.id)) problems.push({ id: item.id, problem: 'id is used twice' });
    if (texts.has(item.text)) problems.push({ id: item.id, problem: 'text is used twice' });
    ids.add(item.id);
    texts.add(item.text);
    problems.push(...problemsOf(item).map((problem) => ({ id: item.id, problem })));
    cases.push(item);
  }
  return { cases, problems };
}

/** What the guard is asked about a case; nothing is filled in beside the text. */
export function inputOf(item: CorpusCase): GuardInput {
  const { text: body, language, form, messageType, verdict, timeZone } = item;
  return { text: body, language, form, messageType, verdict, timeZone, sentAt: Date.parse(item.sentAt) };
}
