/** Sends a file of rows to an import of the server, part by part, and says what became of it. The same file again changes nothing. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { oneOf } from '../commands/paged';
import { EXIT } from '../exit-codes';
import { failureOf } from '../failure';
import { harmless, say } from '../terminal';
import { fill, isolate } from '../texts/language';
import type { Bilingual, Lang } from '../texts/language';
import { formatOf, IMPORT_FORMATS, partsOf } from './parts';

const TEXTS = {
  he: {
    file: 'קובץ CSV או שורות JSON, או -', dryRun: 'רק לבדוק: מה היה נוצר ומה היה משתנה', format: 'csv | jsonl; אחרת לפי שם הקובץ ותוכנו',
    progress: '{done} מתוך {all} שורות', dry: 'בדיקה בלבד; דבר לא השתנה.', total: 'נוצרו {created}, השתנו {changed}, ללא שינוי {unchanged}, נכשלו {failed}', error: '! שורה {line}, {column}: {text} ({code})', more: 'ועוד {count} שגיאות.',
  },
  en: {
    file: 'a CSV file or JSON lines, or -', dryRun: 'only look: what would be created and what would change', format: 'csv | jsonl; else by the file’s name and content',
    progress: '{done} of {all} lines', dry: 'A look only; nothing was changed.', total: 'created {created}, changed {changed}, unchanged {unchanged}, failed {failed}', error: '! line {line}, {column}: {text} ({code})', more: 'and {count} more errors.',
  },
} as const;
/** What stands for bytes that are no UTF-8: a file in another encoding would be loaded as nonsense. */
const UNREADABLE = '\uFFFD';

interface Options { readonly dryRun?: boolean; readonly format?: string }

/** Adds `import FILE` to a command; `path` is the import of the server. */
export function registerImport(parent: Command, cli: Cli, { path, help }: { readonly path: string; readonly help: Bilingual }): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('import').argument('<file>', texts.file).description(help[lang]).option('--dry-run', texts.dryRun).option('--format <format>', texts.format);
  command.action(async (file: string, options: Options) => {
    const text = await cli.read(file);
    if (text.includes(UNREADABLE)) throw failureOf('cli.file-not-utf8', lang, { file });
    const format = options.format === undefined ? formatOf(file, text) : oneOf(options.format, IMPORT_FORMATS, { name: '--format', lang });
    const total = await load(cli, { path, text, format, dryRun: options.dryRun ?? false });
    if (cli.terminal.json) cli.terminal.write(`${JSON.stringify(total)}\n`);
    else say(cli.terminal, wordsOf(total, lang));
    if (total.failed > 0) cli.exitCode = EXIT.refused;
  });
}

interface Sent { readonly path: string; readonly text: string; readonly format: (typeof IMPORT_FORMATS)[number]; readonly dryRun: boolean }
async function load(cli: Cli, { path, text, format, dryRun }: Sent): Promise<Total> {
  const { lang, json } = cli.terminal;
  const parts = partsOf(text, format);
  const all = parts.reduce((sum, part) => sum + part.count, 0);
  const errors: ImportError[] = [];
  const total = { dryRun, lines: 0, created: 0, changed: 0, unchanged: 0, failed: 0, errors, moreErrors: 0 };
  // One for the whole file: what stands twice in different parts is found by it.
  const importId = randomUUID();
  let done = 0;
  for (const { count, ...part } of parts) {
    const report = readAnswer(answerSchemas.ImportReport, await cli.client.send({ method: 'POST', path, body: { ...part, format, dryRun, importId } }), lang);
    for (const name of ['lines', 'created', 'changed', 'unchanged', 'failed', 'moreErrors'] as const) total[name] += report[name];
    errors.push(...report.errors);
    done += count;
    if (parts.length > 1 && !json) cli.terminal.writeError(`${fill(TEXTS[lang].progress, { done, all }, lang)}\n`);
  }
  return total;
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
