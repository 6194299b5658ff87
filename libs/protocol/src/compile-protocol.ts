import { PHASES } from '#domain';
import type { DutyRule, Protocol, RuledKind, SeverityRules } from '#domain';
import { ruleOf } from './check-protocol';
import type { ProtocolDocument, RuleEntry } from './document';
import { parseTarget, parseWallMs } from './duration';
import { compileRelationship } from './relationship/relationship';

/**
 * The domain's form of a read document: what is computed with, without sources, names and dates. Total for what `readProtocol` accepts;
 * throws on a document that never passed it (a fault of the caller). Safe to repeat.
 */
export function compileProtocol(document: ProtocolDocument): Protocol {
  const { severities, survey } = document;
  return {
    id: document.id,
    version: document.version,
    severities: { '1': compileSeverity(severities['1']), '2': compileSeverity(severities['2']), '3': compileSeverity(severities['3']), '4': compileSeverity(severities['4']) },
    ladder: document.ladder.map(({ afterCycles, roles }) => ({ afterCycles, roles: [...roles] })),
    reviewRepeatMs: lengthMs(document.reviewRepeat.length),
    pauses: Object.fromEntries(
      Object.entries(document.pauses).flatMap(([reason, rule]) => (rule === undefined ? [] : [[reason, { kinds: [...rule.kinds], maxMs: lengthMs(rule.max) }]])),
    ),
    workaroundWarningsMs: document.workaroundWarnings.map((warning) => lengthMs(warning.length)),
    nothingNewMaxInRow: document.nothingNewMaxInRow.value,
    takeoverPercent: document.takeoverPercent.value,
    quietPeriod: compileRule(document.quietPeriod),
    survey: {
      sendAfterMs: lengthMs(survey.sendAfter.length),
      reminders: survey.reminders.map((reminder) => targetOf(reminder.target)),
      expireAfterMs: lengthMs(survey.expireAfter.length),
      lowCsat: survey.lowCsat.value,
      lowCes: survey.lowCes.value,
      lowNps: survey.lowNps.value,
      trustDrop: survey.trustDrop.value,
    },
    reopenWindowMs: lengthMs(document.reopenWindow.length),
    ...(document.relationship === undefined ? {} : { relationship: compileRelationship(document.relationship) }),
  };
}

function compileSeverity(written: ProtocolDocument['severities']['1']): SeverityRules {
  const duties: Partial<Record<RuledKind, DutyRule | null>> = {};
  for (const kind of RULED_KINDS) {
    // A kind that came later is left out where nobody wrote it: a file that did not change keeps its fingerprint, whatever this release knows.
    if (written.duties[kind] !== undefined || !LATER_KINDS.has(kind)) duties[kind] = ruleOf(written.duties[kind]);
  }
  const [investigating, identified, workedAround, monitoring, followUp] = PHASES.map((phase) => compileRule(written.cadence[phase]));
  if (!investigating || !identified || !workedAround || !monitoring || !followUp) throw new Error('a cadence lacks a phase');
  return {
    duties,
    cadence: { investigating, identified, 'worked-around': workedAround, monitoring, 'follow-up': followUp },
    postMortemRequired: written.postMortem.required,
  };
}

/** In the order a crisis meets them. */
export const RULED_KINDS = [
  'first-contact', 'answer', 'stage-update', 'summary', 'executive-notice', 'legal-review', 'workaround', 'fix', 'root-cause', 'prevention', 'survey',
  'call-back', 'second-explanation', 'post-mortem', 'executive-review',
  'listening-record', 'admission-follow-up', 'message-reading', 'claim-examination', 'compensation-decision', 'independent-review', 'staff-answer', 'guidance', 'damage-limit', 'small-matter',
] as const satisfies readonly RuledKind[];

/** Known since after version 2026.3 of our own protocols. */
const LATER_KINDS: ReadonlySet<RuledKind> = new Set<RuledKind>(['small-matter', 'second-explanation']);

function compileRule(entry: RuleEntry): DutyRule {
  return { target: targetOf(entry.target), clock: entry.clock };
}

function targetOf(text: string): DutyRule['target'] {
  const parsed = parseTarget(text);
  if (parsed === undefined) throw new Error(`not a target: ${text}`);
  return parsed.target;
}

function lengthMs(text: string): number {
  const ms = parseWallMs(text);
  if (ms === undefined) throw new Error(`not a length: ${text}`);
  return ms;
}
