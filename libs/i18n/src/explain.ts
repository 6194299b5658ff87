/** Explanations a person can read: why this severity, what this obligation is about, what is still missing. */
import type { Instant, Language, ObligationRow, SeverityAssessment, TrustSignalCode } from '#domain';
import { TRUST_SIGNALS } from '#domain';
import { isTextKey, label, text } from './text';
import { formatInstant, joinWords } from './words';

const isSignal = (code: string): code is TrustSignalCode => TRUST_SIGNALS.some((signal) => signal === code);

/** One reason of an assessment with its points: "a promise was broken (2 points)"; where the engine raised it, in the words of what happened. */
export function explainReason(reason: SeverityAssessment['reasons'][number], language: Language): string {
  const general = isSignal(reason.code) ? text(`trust.${reason.code}`, language) : reason.code;
  const words = reason.because === undefined ? general : text(`trust-because.${reason.because}`, language);
  return reason.points === 0 ? text('severity.reason-unweighed', language, { text: words }) : text('severity.reason', language, { text: words, points: reason.points });
}

/** "Severity 2 because …": names the worse axis, or both, with every counted signal. */
export function explainSeverity(assessment: SeverityAssessment, language: Language): string {
  const { severity, impactLevel, decidedBy, reasons } = assessment;
  const impact = text(`impact.${impactLevel}`, language);
  const told = joinWords(reasons.map((reason) => explainReason(reason, language)), language);
  if (decidedBy === 'impact') return text('severity.because-impact', language, { severity, impact });
  if (decidedBy === 'trust') return text('severity.because-trust', language, { severity, reasons: told, impactLevel });
  return reasons.length === 0 ? text('severity.because-both-calm', language, { severity, impact }) : text('severity.because-both', language, { severity, impact, reasons: told });
}

export interface ObligationExplanation {
  readonly why: string;
  readonly fulfilledBy: string;
  readonly warned: string;
  readonly next: string;
}
type Explained = Pick<ObligationRow, 'kind' | 'state' | 'startedAt' | 'dueAt' | 'settledAt' | 'breachedAt' | 'warnedAt' | 'nextWarningAt' | 'nextRungAt' | 'pauses'>;

/** What an obligation is about: why it exists, what fulfils it, when it was warned, what happens next. Times on the clock of `zone`. */
export function explainObligation(row: Explained, zone: string, language: Language): ObligationExplanation {
  const when = (at: Instant): string => formatInstant(at, zone, language, row.startedAt);
  const general = text(`obligation.${row.kind}.next`, language);
  return {
    why: text(`obligation.${row.kind}.why`, language),
    fulfilledBy: text(`obligation.${row.kind}.fulfilledBy`, language),
    warned: explainWarnings(row, when, language),
    next: `${explainNext(row, when, language)} ${general}`.trim(),
  };
}

function explainWarnings(row: Explained, when: (at: Instant) => string, language: Language): string {
  const last = row.warnedAt.at(-1);
  const told = last === undefined ? text('explain.not-warned', language) : text('explain.warned', language, { count: row.warnedAt.length, last: when(last) });
  return row.nextWarningAt === null || row.state !== 'running' ? told : `${told} ${text('explain.next-warning', language, { next: when(row.nextWarningAt) })}`;
}

function explainNext(row: Explained, when: (at: Instant) => string, language: Language): string {
  if (row.state === 'paused') {
    const pause = row.pauses.find((one) => one.to === null);
    return pause === undefined ? '' : text('explain.paused', language, { reason: label('pause', pause.reason, language), until: when(pause.until) });
  }
  if (row.state !== 'running') return row.settledAt === null ? '' : text('explain.settled', language, { state: row.state, at: when(row.settledAt) });
  if (row.dueAt === null) return '';
  if (row.breachedAt === null) return text('explain.due', language, { due: when(row.dueAt) });
  const climb = row.nextRungAt === null ? text('explain.top-rung', language) : text('explain.next-rung', language, { at: when(row.nextRungAt) });
  return `${text('explain.breached', language, { due: when(row.dueAt) })} ${climb}`;
}

/** One thing still missing, from the code and params of the domain's gates; an unknown code reads as itself. */
export function explainMissing(missing: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }, language: Language): string {
  if (!isTextKey(missing.code)) return missing.code;
  const { kind, section, count } = missing.params;
  return text(missing.code, language, {
    count: Number(count ?? 1), kind: label('obligation', `${String(kind ?? '')}.name`, language), section: label('review-section', String(section ?? ''), language),
  });
}
