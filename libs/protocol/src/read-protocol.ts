import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Instant, Protocol } from '#domain';
import { flawsOf } from './check-protocol';
import { compileProtocol } from './compile-protocol';
import { protocolSchema } from './document';
import type { ProtocolDocument } from './document';
import { protocolFingerprint } from './fingerprint';
import { placeOf } from './locate';
import type { Path } from './locate';
import { describeProblem } from './problems';
import type { ProblemCode, ProblemLevel, ProblemParams, ProtocolProblem } from './problems';
import { findingsOf } from './schema-issue';

/** Ten times a generous protocol. */
const MAX_FILE_CHARACTERS = 500_000;
/** A few aliases for repeated rules are fine; many are an attack. */
const MAX_ALIASES = 100;
/** More would not help a person; the rest shows after correcting these. */
const MAX_PROBLEMS = 50;

export interface ReadProtocol {
  readonly ok: true;
  readonly protocol: Protocol;
  readonly document: ProtocolDocument;
  readonly fingerprint: string;
  readonly warnings: readonly ProtocolProblem[];
}
export interface ProtocolRefusal {
  readonly ok: false;
  readonly problems: readonly ProtocolProblem[];
}
export type ReadProtocolResult = ReadProtocol | ProtocolRefusal;

/**
 * Reads one protocol from YAML text. Refuses with every problem found, each naming file, line, column, place and the way out in both
 * languages; first form, then what the numbers must satisfy together. `now` lets it warn of a passed review date (UTC day).
 * Reads nothing itself; a repeat gives the same.
 */
export function readProtocol(text: string, fileName: string, now?: Instant): ReadProtocolResult {
  const whole = { file: fileName, line: 1, column: 1, path: '' };
  if (text.length > MAX_FILE_CHARACTERS) return refused([describeProblem('protocol.too-large', whole, { params: { max: MAX_FILE_CHARACTERS } })]);
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: false });
  if (parsed.errors.length > 0) {
    return refused(
      parsed.errors.map((fault) => {
        const { line, col } = lines.linePos(fault.pos[0]);
        return describeProblem('protocol.yaml', { ...whole, line, column: col }, { params: { problem: fault.message } });
      }),
    );
  }
  const plain = plainValue(parsed);
  if (!plain.ok) return refused([describeProblem('protocol.yaml', whole, { params: { problem: plain.message } })]);
  const problem = (at: Path, code: ProblemCode, detail: { params: ProblemParams; level?: ProblemLevel }): ProtocolProblem =>
    describeProblem(code, { file: fileName, ...placeOf(parsed, lines, at), path: at.join('.') }, detail);
  const shaped = protocolSchema.safeParse(plain.value);
  if (!shaped.success) {
    const findings = shaped.error.issues.flatMap((issue) => findingsOf(issue, plain.value, protocolSchema));
    return refused(findings.map(({ path, code, params }) => problem(path, code, { params })));
  }
  const today = now === undefined ? undefined : new Date(now).toISOString().slice(0, 10);
  const flaws = flawsOf(shaped.data, today).map(({ path, code, params, level }) => problem(path, code, { params, level }));
  if (flaws.some((flaw) => flaw.level === 'error')) return refused(flaws);
  return { ok: true, protocol: compileProtocol(shaped.data), document: shaped.data, fingerprint: protocolFingerprint(shaped.data), warnings: flaws };
}

function plainValue(document: Document): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // An alias that leads nowhere or too many of them: an answer to the author of the file.
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function refused(problems: readonly ProtocolProblem[]): ProtocolRefusal {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: inOrder.slice(0, MAX_PROBLEMS) };
}
