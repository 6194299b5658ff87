/** What the numbers of a protocol must satisfy together (formulas 2, 3, 5, 11). Structure has been checked before. */
import { CLOCK_NAMES, OBLIGATION_TRACKS, PHASES } from '#domain';
import type { DutyRule } from '#domain';
import { SEVERITY_KEYS } from './document';
import type { DutyEntry, ProtocolDocument } from './document';
import { parseTarget, parseWallMs } from './duration';
import type { Path } from './locate';
import type { ProblemCode, ProblemLevel, ProblemParams } from './problems';
import { isSlower, nominalMs } from './strictness';

export interface Flaw {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly params: ProblemParams;
  readonly level: ProblemLevel;
}
const error = (code: ProblemCode, path: Path, params: ProblemParams = {}): Flaw => ({ code, path, params, level: 'error' });
const warning = (code: ProblemCode, path: Path, params: ProblemParams = {}): Flaw => ({ code, path, params, level: 'warning' });

/** All flaws of a well-formed document, errors and warnings. `today` is `YYYY-MM-DD`; without it the review date is not looked at. */
export function flawsOf(document: ProtocolDocument, today?: string): readonly Flaw[] {
  return [
    ...clockFlaws(document),
    ...requiredFlaws(document),
    ...orderFlaws(document),
    ...ladderFlaws(document),
    ...pauseFlaws(document),
    ...surveyFlaws(document),
    ...sourceFlaws(document),
    ...(today !== undefined && document.reviewBy < today ? [warning('protocol.review-past', ['reviewBy'], { date: document.reviewBy, owner: document.owner })] : []),
  ];
}

/** A written rule in the domain's form; null for `none` and for what is incomplete (reported apart). */
export function ruleOf(entry: DutyEntry | undefined): DutyRule | null {
  if (entry?.clock === undefined) return null;
  const parsed = parseTarget(entry.target);
  return parsed === undefined ? null : { target: parsed.target, clock: entry.clock };
}

function clockFlaws(document: ProtocolDocument): readonly Flaw[] {
  return SEVERITY_KEYS.flatMap((severity) =>
    Object.entries(document.severities[severity].duties)
      .filter(([, entry]) => entry !== undefined && entry.target !== 'none' && entry.clock === undefined)
      .map(([kind]) => error('protocol.clock-missing', ['severities', severity, 'duties', kind], { known: CLOCK_NAMES.join(', ') })),
  );
}

function requiredFlaws(document: ProtocolDocument): readonly Flaw[] {
  return SEVERITY_KEYS.flatMap((severity) => {
    const { duties, postMortem } = document.severities[severity];
    const at = (kind: string): Path => ['severities', severity, 'duties', kind];
    const flaws: Flaw[] = [];
    if (duties['first-contact'].target === 'none') flaws.push(error('protocol.first-contact-none', at('first-contact')));
    for (const duty of ['post-mortem', 'executive-review'] as const) {
      const given = duties[duty];
      if (postMortem.required && (given === undefined || given.target === 'none')) flaws.push(error('protocol.none-required', at(duty), { duty }));
    }
    return flaws;
  });
}

/** A worse severity never gets more time than a milder one, nor is it spared a duty. */
function orderFlaws(document: ProtocolDocument): readonly Flaw[] {
  const flaws: Flaw[] = [];
  for (const [index, severity] of SEVERITY_KEYS.entries()) {
    const milder = SEVERITY_KEYS[index + 1];
    if (milder === undefined) break;
    const [worse, other] = [document.severities[severity], document.severities[milder]];
    for (const phase of PHASES) flaws.push(...compare({ severity, milder, place: ['cadence', phase] }, worse.cadence[phase], other.cadence[phase]));
    const kinds = new Set([...keysOf(worse.duties), ...keysOf(other.duties)]);
    for (const kind of kinds) flaws.push(...compare({ severity, milder, place: ['duties', kind] }, worse.duties[kind], other.duties[kind]));
  }
  return flaws;
}

function compare(where: { severity: string; milder: string; place: Path }, worse: DutyEntry | undefined, milder: DutyEntry | undefined): readonly Flaw[] {
  const path: Path = ['severities', where.severity, ...where.place];
  const [rule, milderRule] = [ruleOf(worse), ruleOf(milder)];
  if (milderRule === null) return [];
  const params = { severity: where.severity, milder: where.milder };
  if (rule === null) return worse === undefined || worse.target === 'none' ? [error('protocol.none-for-worse', path, params)] : [];
  const words = (entry: DutyEntry | undefined): string => `${entry?.target ?? ''} ${entry?.clock ?? ''}`.trim();
  return isSlower(rule, milderRule) ? [error('protocol.slower-for-worse', path, { ...params, target: words(worse), milderTarget: words(milder) })] : [];
}

function ladderFlaws(document: ProtocolDocument): readonly Flaw[] {
  const { ladder } = document;
  const flaws: Flaw[] = [];
  for (const [index, rung] of ladder.entries()) {
    const before = ladder[index - 1];
    if (before === undefined ? rung.afterCycles !== 0 : rung.afterCycles <= before.afterCycles) flaws.push(error('protocol.ladder-order', ['ladder', index, 'afterCycles']));
    flaws.push(...repeatedFlaws(rung.roles, ['ladder', index, 'roles']));
  }
  if (ladder[0]?.roles.includes('owner') === false) flaws.push(error('protocol.ladder-owner', ['ladder', 0, 'roles']));
  if (!ladder.some((rung) => rung.roles.includes('executive-sponsor'))) flaws.push(error('protocol.ladder-top', ['ladder']));
  return flaws;
}

/** What is owed to the customer never stands still, but for these (formulas 3). */
const MAY_PAUSE: Readonly<Record<string, readonly string[]>> = {
  'listening-record': ['waiting_customer'], 'claim-examination': ['waiting_customer', 'legal_hold'], 'compensation-decision': ['legal_hold'],
};

function pauseFlaws(document: ProtocolDocument): readonly Flaw[] {
  return keysOf(document.pauses).flatMap((reason) => {
    const kinds = document.pauses[reason]?.kinds ?? [];
    const path: Path = ['pauses', reason, 'kinds'];
    const owed = kinds.flatMap((kind, index) => (OBLIGATION_TRACKS[kind] === 'relationship' && MAY_PAUSE[kind]?.includes(reason) !== true ? [error('protocol.never-pausable', [...path, index], { kind })] : []));
    return [...owed, ...repeatedFlaws(kinds, path)];
  });
}

function surveyFlaws(document: ProtocolDocument): readonly Flaw[] {
  const { reminders, expireAfter } = document.survey;
  const expireMs = parseWallMs(expireAfter.length) ?? 0;
  let lastMs = 0;
  return reminders.flatMap((reminder, index): readonly Flaw[] => {
    const target = parseTarget(reminder.target)?.target;
    const afterMs = target === undefined ? 0 : nominalMs({ target, clock: 'delivery' });
    const path: Path = ['survey', 'reminders', index, 'target'];
    const inOrder = afterMs > lastMs;
    lastMs = afterMs;
    if (!inOrder) return [error('protocol.reminder-order', path)];
    return afterMs >= expireMs ? [error('protocol.reminder-late', path)] : [];
  });
}

/** Every `[n]` leads to the list, and the list holds nothing else: an address nobody used would lend weight it does not carry. */
function sourceFlaws(document: ProtocolDocument): readonly Flaw[] {
  const listed = document.sources.map((source) => source.id);
  const cited = citations(document, []);
  const unknown = cited.filter(({ id }) => !listed.includes(id)).map(({ id, path }) => error('protocol.source-unknown', path, { source: id }));
  const unused = listed.flatMap((id, index) => (cited.some((one) => one.id === id) ? [] : [warning('protocol.source-unused', ['sources', index], { source: id })]));
  return [...unknown, ...unused, ...repeatedFlaws(listed, ['sources'])];
}

function citations(value: unknown, path: Path): readonly { readonly id: number; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'source' || typeof child !== 'string') return citations(child, at);
    return [...child.matchAll(/\[([0-9]{1,4})\]/g)].map((match) => ({ id: Number(match[1]), path: at }));
  });
}

function repeatedFlaws(values: readonly (string | number)[], path: Path): readonly Flaw[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [error('protocol.repeated', [...path, index], { value })] : []));
}

function keysOf<T extends object>(value: T): readonly (keyof T & string)[] {
  // Documents are parsed by a strict schema: the keys present are keys of the type.
  return Object.keys(value).filter((key): key is keyof T & string => key in value);
}
