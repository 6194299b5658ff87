import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { builtInCalendars } from './built-in';
import { calendarSchema } from './calendar-schema';
import { fillFileRule, ruleOfIssue } from './file-rule-texts';
import type { FileRule, FileRuleParams } from './file-rule-texts';
import type { CalendarDefinition, CalendarRefusal } from './definition';

/** Far more than seven years of a calendar with every day special. */
const MAX_FILE_CHARACTERS = 1_000_000;
/** Calendar files need no aliases; a few are allowed for repeated hours, many are an attack. */
const MAX_ALIASES = 100;
/** More would not help a person; the rest shows after correcting these. */
const MAX_PROBLEMS = 50;

/** One thing to correct: where it is (`path` in dots, for example `days.3.date`), which rule it breaks, and what to write instead. */
export interface CalendarFileProblem {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly rule: FileRule;
  readonly he: string;
  readonly en: string;
}

export interface CalendarFileRefusal extends CalendarRefusal {
  readonly problems: readonly CalendarFileProblem[];
}
export type CalendarFileResult = { readonly ok: true; readonly calendar: CalendarDefinition } | CalendarFileRefusal;

/**
 * Reads an own calendar from YAML or JSON text. Refuses `calendar.invalid`, naming file, line, place and what to write instead for each
 * problem. A file may carry a built-in id under a version of its own (a corrected holiday table); it then goes before the built-in one.
 * Reads nothing itself, so a repeat is safe.
 */
export function parseCalendarFile(text: string, fileName: string): CalendarFileResult {
  const problem = (at: { line: number; path?: string }, rule: FileRule, params: FileRuleParams): CalendarFileProblem => ({
    file: fileName,
    line: at.line,
    path: at.path ?? '',
    rule,
    he: fillFileRule(rule, params).he,
    en: fillFileRule(rule, params).en,
  });
  if (text.length > MAX_FILE_CHARACTERS) return refused([problem({ line: 1 }, 'file-too-long', { max: MAX_FILE_CHARACTERS })]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return refused(
      document.errors.map((error) => problem({ line: lines.linePos(error.pos[0]).line }, 'syntax', { problem: error.message })),
    );
  }
  const plain = plainValue(document);
  if (!plain.ok) return refused([problem({ line: 1 }, 'syntax', { problem: plain.message })]);
  const parsed = calendarSchema.safeParse(plain.value);
  const place = (path: readonly PropertyKey[]) => ({ line: lineOf(document, lines, path), path: path.map(String).join('.') });
  if (!parsed.success) {
    return refused(
      parsed.error.issues.map((issue) => {
        const broken = ruleOfIssue(issue);
        return problem(place(issue.path), broken.rule, broken.params);
      }),
    );
  }
  const { version } = parsed.data;
  if (builtInCalendars.some((calendar) => calendar.version === version)) {
    return refused([problem(place(['version']), 'version-taken', { version })]);
  }
  return { ok: true, calendar: parsed.data };
}

/** Own calendars out of their records, in the same order. They were checked when saved; one that this release cannot read is left out. */
export function readOwnCalendars(records: readonly { readonly definition: unknown }[]): readonly CalendarDefinition[] {
  return records.flatMap(({ definition }) => {
    const read = calendarSchema.safeParse(definition);
    return read.success ? [read.data] : [];
  });
}

function plainValue(document: Document): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // Unresolvable or too many aliases: an answer to the author of the file.
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Line of the deepest part of `path` that exists in the file: a missing field is reported where it is missing. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function refused(problems: readonly CalendarFileProblem[]): CalendarFileRefusal {
  const first = problems[0];
  const place = { file: first?.file ?? '', line: first?.line ?? 1, place: first?.path ?? '' };
  const params = { ...place, problem: first?.en ?? '', problemHe: first?.he ?? '', count: problems.length };
  return { ok: false, code: 'calendar.invalid', params, problems: problems.slice(0, MAX_PROBLEMS) };
}
