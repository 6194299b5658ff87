/** The reasons of protocols in Hebrew: protocol files give each number a source in one language, `reasons/he.yaml` beside them says the same in Hebrew. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { describeProblem } from './problems';
import type { ProtocolProblem, TwoLanguages } from './problems';

/** A source as its file gives it → the same in Hebrew. Sources of marks alone (`D, formulas 2`) have no entry. */
export type Reasons = ReadonlyMap<string, string>;
export interface ReadReasons {
  readonly reasons: Reasons;
  readonly problems: readonly ProtocolProblem[];
}
export const NO_REASONS: Reasons = new Map();

/** A folder of its own, so that it is never taken for a protocol. */
const FILE = join('reasons', 'he.yaml');
/** Several times what two full protocols say. */
const MAX_FILE_CHARACTERS = 1_000_000;

/** Reads `reasons/he.yaml` of a directory of protocols. Without one every reason stays in the words of its protocol: no problem. A repeat is safe. */
export async function loadReasons(directory: string): Promise<ReadReasons> {
  try {
    return readReasons(await readFile(join(directory, FILE), 'utf8'), FILE);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return { reasons: NO_REASONS, problems: [] };
    // The person who keeps the files is told, as with a protocol.
    return refused(1, 'protocol.unreadable', { problem: error instanceof Error ? error.message : String(error) });
  }
}

/** As `loadReasons`, from a text. Pure. Refuses the whole with the place of the first flaw: text that is no YAML, a source twice, a value that is no text. */
export function readReasons(text: string, file = FILE): ReadReasons {
  if (text.length > MAX_FILE_CHARACTERS) return refused(1, 'protocol.too-large', { max: MAX_FILE_CHARACTERS }, file);
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = errors;
  if (fault !== undefined) return refused(lines.linePos(fault.pos[0]).line, 'protocol.yaml', { problem: fault.message }, file);
  if (contents === null) return { reasons: NO_REASONS, problems: [] };
  if (!isMap(contents)) return refused(1, 'protocol.reasons', {}, file);
  const reasons = new Map<string, string>();
  for (const { key, value } of contents.items) {
    const source = wordsOf(key);
    const hebrew = wordsOf(value);
    if (source === undefined || hebrew === undefined) return refused(lines.linePos(key.range[0]).line, 'protocol.reasons', {}, file);
    reasons.set(source, hebrew);
  }
  return { reasons, problems: [] };
}

/** A source in both languages; without an entry in the words of its file. */
export function reasonOf(source: string, reasons: Reasons): TwoLanguages {
  return { he: reasons.get(source) ?? source, en: source };
}

function wordsOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : undefined;
}

function refused(line: number, ...[code, params, file = FILE]: [code: ProtocolProblem['code'], params: Readonly<Record<string, string | number>>, file?: string]): ReadReasons {
  return { reasons: NO_REASONS, problems: [describeProblem(code, { file, line, column: 1, path: '' }, { params })] };
}
