/** `tikkun customers import FILE`: customers from a file of JSON lines, in parts the server takes, tried first with `--dry-run`. */
import type { Command } from 'commander';
import { answerSchemas, IMPORT_TEXT_MAX_CHARS } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { harmless, say } from '../terminal';
import { fill, isolate } from '../texts/language';
import type { Lang } from '../texts/language';

const TEXTS = {
  he: {
    help: 'טעינת לקוחות מקובץ, אובייקט JSON בכל שורה; אותו קובץ שוב אינו משנה דבר', file: 'קובץ שורות JSON, או -', dryRun: 'רק לבדוק: מה היה נוצר ומה היה משתנה',
    progress: '{done} מתוך {all} שורות', dry: 'בדיקה בלבד; דבר לא השתנה.', total: 'נוצרו {created}, השתנו {changed}, ללא שינוי {unchanged}, נכשלו {failed}', error: '! שורה {line}, {column}: {text} ({code})', more: 'ועוד {count} שגיאות.',
  },
  en: {
    help: 'Load customers from a file, a JSON object per line; the same file again changes nothing', file: 'a file of JSON lines, or -', dryRun: 'only look: what would be created and what would change',
    progress: '{done} of {all} lines', dry: 'A look only; nothing was changed.', total: 'created {created}, changed {changed}, unchanged {unchanged}, failed {failed}', error: '! line {line}, {column}: {text} ({code})', more: 'and {count} more errors.',
  },
} as const;

/** A part with its escapes stays well inside the body the server takes (256 KiB), whatever its characters. */
const PART_MAX_BYTES = 150_000;

export interface ImportPart {
  readonly lines: string;
  /** Number of its first line in the file, from 1. */
  readonly firstLine: number;
  readonly count: number;
}

/** Cuts a file into parts between lines; a line longer than a part stands alone and is refused by the server. Pure. */
export function partsOf(text: string): readonly ImportPart[] {
  const parts: { lines: string[]; firstLine: number; bytes: number; chars: number }[] = [];
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const bytes = Buffer.byteLength(JSON.stringify(line));
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > PART_MAX_BYTES || last.chars + line.length + 1 > IMPORT_TEXT_MAX_CHARS) parts.push({ lines: [line], firstLine: index + 1, bytes, chars: line.length });
    else {
      last.lines.push(line);
      last.bytes += bytes;
      last.chars += line.length + 1;
    }
  }
  return parts.filter((part) => part.lines.some((line) => line.trim() !== '')).map(({ lines, firstLine }) => ({ lines: lines.join('\n'), firstLine, count: lines.length }));
}

export function registerCustomersImport(customers: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  customers.command('import').argument('<file>', texts.file).description(texts.help).option('--dry-run', texts.dryRun).action(async (file: string, { dryRun = false }: { readonly dryRun?: boolean }) => {
    const parts = partsOf(await cli.read(file));
    const all = parts.reduce((sum, part) => sum + part.count, 0);
    const errors: ImportError[] = [];
    const total = { dryRun, lines: 0, created: 0, changed: 0, unchanged: 0, failed: 0, errors, moreErrors: 0 };
    let done = 0;
    for (const { lines, firstLine, count } of parts) {
      const report = readAnswer(answerSchemas.CustomerImportReport, await cli.client.send({ method: 'POST', path: '/api/v1/customers/import', body: { lines, dryRun, firstLine } }), lang);
      for (const name of ['lines', 'created', 'changed', 'unchanged', 'failed', 'moreErrors'] as const) total[name] += report[name];
      errors.push(...report.errors);
      done += count;
      if (parts.length > 1 && !cli.terminal.json) cli.terminal.writeError(`${fill(texts.progress, { done, all }, lang)}\n`);
    }
    if (cli.terminal.json) cli.terminal.write(`${JSON.stringify(total)}\n`);
    else say(cli.terminal, wordsOf(total, lang));
    if (total.failed > 0) cli.exitCode = EXIT.refused;
  });
}

interface ImportError {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly text: { readonly he: string; readonly en: string };
}
type Total = { readonly dryRun: boolean; readonly created: number; readonly changed: number; readonly unchanged: number; readonly failed: number; readonly moreErrors: number; readonly errors: readonly ImportError[] };

function wordsOf(total: Total, lang: Lang): string {
  const texts = TEXTS[lang];
  const { created, changed, unchanged, failed } = total;
  return [
    ...total.errors.map(({ line, column, code, text }) => fill(texts.error, { line, column: column === '' ? '–' : harmless(column), code }, lang).replace('{text}', () => isolate(harmless(text[lang]), lang))),
    ...(total.moreErrors > 0 ? [fill(texts.more, { count: total.moreErrors }, lang)] : []),
    fill(texts.total, { created, changed, unchanged, failed }, lang),
    ...(total.dryRun ? [texts.dry] : []),
  ].join('\n');
}
