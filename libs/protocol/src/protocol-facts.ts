/**
 * A protocol as a flat list of single facts, each with its path, words and a measure of strictness: what the diff compares. Kept beside
 * the type so that a new field of `Protocol` is added here too (a test changes every leaf and expects to see it).
 */
import { PHASES } from '#domain';
import type { DutyRule, PauseReason, Protocol, Rung, Severity } from '#domain';
import { RULED_KINDS } from './compile-protocol';
import { targetText, wallText } from './duration';
import { CLOCK_LABELS, KIND_LABELS, PAUSE_LABELS, PHASE_LABELS, ROLE_LABELS } from './labels';
import type { TwoLanguages } from './problems';
import { relationshipFacts } from './relationship/relationship';
import { nominalMs } from './strictness';

export interface ProtocolFact {
  readonly path: string;
  readonly name: TwoLanguages;
  /** As it stands: for equality and for machines. */
  readonly value: string | number | boolean | null;
  readonly words: TwoLanguages;
  /** Lower asks more of us; null where more or less is neither. */
  readonly slack: number | null;
}

const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
const PAUSE_REASONS: readonly PauseReason[] = ['waiting_customer', 'agreed_with_customer', 'third_party', 'legal_hold'];

/** Every fact of a protocol, in the order of the file. Two protocols ask the same exactly when their facts are equal. */
export function factsOf(protocol: Protocol): readonly ProtocolFact[] {
  return [
    plain('id', both('מזהה', 'id'), protocol.id),
    plain('version', both('גרסה', 'version'), protocol.version),
    ...SEVERITIES.flatMap((severity) => severityFacts(protocol, severity)),
    ...ladderFacts(protocol.ladder),
    length('reviewRepeatMs', both('חזרה על סקירה לא חתומה', 'repeat of an unsigned review'), { ms: protocol.reviewRepeatMs, more: 'looser' }),
    ...PAUSE_REASONS.flatMap((reason) => pauseFacts(protocol, reason)),
    plain('workaroundWarningsMs', both('אזהרות לפני תפוגת מעקף', 'warnings before a workaround expires'), protocol.workaroundWarningsMs.map(wallText).join(', ')),
    counted('nothingNewMaxInRow', both('"אין חדש" ברצף', '"nothing new" in a row'), { value: protocol.nothingNewMaxInRow, more: 'looser' }),
    counted('takeoverPercent', both('נטילה בידי מילוי המקום, באחוזים', 'takeover by the deputy, in percent'), { value: protocol.takeoverPercent, more: 'looser' }),
    ...ruleFacts('quietPeriod', both('תקופת שקט', 'quiet period'), { rule: protocol.quietPeriod, more: 'stricter' }),
    ...surveyFacts(protocol),
    length('reopenWindowMs', both('חלון לפתיחה מחדש', 'window for reopening'), { ms: protocol.reopenWindowMs, more: 'stricter' }),
    ...relationshipFacts(protocol.relationship),
  ];
}

type More = 'stricter' | 'looser' | 'neither';

function severityFacts(protocol: Protocol, severity: Severity): readonly ProtocolFact[] {
  const rules = protocol.severities[`${severity}`];
  const at = `severities.${String(severity)}`;
  const name = (label: TwoLanguages): TwoLanguages => both(`חומרה ${String(severity)}, ${label.he}`, `severity ${String(severity)}, ${label.en}`);
  return [
    ...RULED_KINDS.flatMap((kind) => ruleFacts(`${at}.duties.${kind}`, name(KIND_LABELS[kind]), { rule: rules.duties[kind] ?? null, more: 'looser' })),
    ...PHASES.flatMap((phase) =>
      ruleFacts(`${at}.cadence.${phase}`, name(both(`עדכון ${PHASE_LABELS[phase].he}`, `update while ${PHASE_LABELS[phase].en}`)), { rule: rules.cadence[phase], more: 'looser' }),
    ),
    {
      path: `${at}.postMortemRequired`, name: name(both('תחקיר חובה', 'post-mortem required')), value: rules.postMortemRequired,
      words: rules.postMortemRequired ? both('כן', 'yes') : both('לא', 'no'), slack: rules.postMortemRequired ? 0 : 1,
    },
  ];
}

function ruleFacts(path: string, name: TwoLanguages, of: { readonly rule: DutyRule | null; readonly more: More }): readonly ProtocolFact[] {
  const { rule } = of;
  if (rule === null) return [{ path, name, value: null, words: both('אין', 'none'), slack: slackOf(Number.MAX_SAFE_INTEGER, of.more) }];
  const target = targetText(rule.target);
  const words = both(`${target} ${CLOCK_LABELS[rule.clock].he}`, `${target} ${CLOCK_LABELS[rule.clock].en}`);
  return [{ path, name, value: `${target} ${rule.clock}`, words, slack: slackOf(nominalMs(rule), of.more) }];
}

/** One fact per role: the rung it is told at. */
function ladderFacts(ladder: readonly Rung[]): readonly ProtocolFact[] {
  const order = ladder.map((rung) => `${String(rung.afterCycles)}: ${rung.roles.join('+')}`).join(', ');
  const roles = ['owner', 'deputy', 'team-lead', 'head-of-service', 'executive-sponsor'] as const;
  return [
    ...roles.map((role): ProtocolFact => {
      const after = ladder.find((rung) => rung.roles.includes(role))?.afterCycles ?? null;
      const words = after === null ? both('לא', 'never') : both(`אחרי ${String(after)} מחזורים`, `after ${String(after)} cycles`);
      const label = ROLE_LABELS[role];
      return { path: `ladder.${role}`, name: both(`סולם, ${label.he}`, `ladder, ${label.en}`), value: after, words, slack: after ?? Number.MAX_SAFE_INTEGER };
    }),
    plain('ladder', both('סולם', 'ladder'), order),
  ];
}

function pauseFacts(protocol: Protocol, reason: PauseReason): readonly ProtocolFact[] {
  const rule = protocol.pauses[reason];
  const label = PAUSE_LABELS[reason];
  const name = both(`השהיה, ${label.he}`, `pause, ${label.en}`);
  const kinds = [...(rule?.kinds ?? [])];
  const list = kinds.map((kind) => KIND_LABELS[kind]);
  return [
    { path: `pauses.${reason}.kinds`, name, value: rule === undefined ? null : kinds.join(', '), slack: kinds.length, words: both(list.map((one) => one.he).join(', ') || 'אין', list.map((one) => one.en).join(', ') || 'none') },
    length(`pauses.${reason}.maxMs`, both(`${name.he}, לכל היותר`, `${name.en}, at most`), { ms: rule?.maxMs ?? 0, more: 'looser' }),
  ];
}

function surveyFacts(protocol: Protocol): readonly ProtocolFact[] {
  const { survey } = protocol;
  const reminders = survey.reminders.map(targetText).join(', ');
  return [
    length('survey.sendAfterMs', both('סקר, שליחה אחרי', 'survey, sent after'), { ms: survey.sendAfterMs, more: 'neither' }),
    plain('survey.reminders', both('סקר, תזכורות', 'survey, reminders'), reminders),
    length('survey.expireAfterMs', both('סקר, פג אחרי', 'survey, expires after'), { ms: survey.expireAfterMs, more: 'neither' }),
    counted('survey.lowCsat', both('ציון נמוך, CSAT-H', 'low score, CSAT-H'), { value: survey.lowCsat, more: 'stricter' }),
    counted('survey.lowCes', both('ציון נמוך, CES', 'low score, CES'), { value: survey.lowCes, more: 'stricter' }),
    counted('survey.lowNps', both('ציון נמוך, NPS-T', 'low score, NPS-T'), { value: survey.lowNps, more: 'stricter' }),
    counted('survey.trustDrop', both('ירידת אמון', 'fall of trust'), { value: survey.trustDrop, more: 'looser' }),
  ];
}

function length(path: string, name: TwoLanguages, of: { readonly ms: number; readonly more: More }): ProtocolFact {
  return { path, name, value: of.ms, words: both(wallText(of.ms), wallText(of.ms)), slack: slackOf(of.ms, of.more) };
}

function counted(path: string, name: TwoLanguages, of: { readonly value: number; readonly more: More }): ProtocolFact {
  return { path, name, value: of.value, words: both(String(of.value), String(of.value)), slack: slackOf(of.value, of.more) };
}

function plain(path: string, name: TwoLanguages, value: string): ProtocolFact {
  return { path, name, value, words: both(value || '–', value || '–'), slack: null };
}

function slackOf(amount: number, more: More): number | null {
  if (more === 'neither') return null;
  return more === 'looser' ? amount : -amount;
}

function both(he: string, en: string): TwoLanguages {
  return { he, en };
}
