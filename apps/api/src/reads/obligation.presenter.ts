/** An obligation as it is shown: it explains itself. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ObligationItem } from '#contracts';
import { CLOCK_NAMES, daysAfter, dutyRole, toReal } from '#domain';
import type { Instant } from '#domain';
import { isolate } from '#i18n';
import { isLate, peopleIds } from './crisis.presenter';
import { whoHears } from './ladder';
import type { LadderOf } from './ladder';
import type { Names } from './names';
import type { PinnedProtocol } from './judged-parts';
import type { ListedObligation } from './obligation-list.read-model';
import { explanationOf, named, worded } from './words';
import type { ZoneOf } from './zones';

export interface ObligationContext {
  readonly names: Names;
  readonly zoneOf: ZoneOf;
  readonly ladderOf: LadderOf;
  /** By crisis. */
  readonly protocols: ReadonlyMap<string, PinnedProtocol>;
  readonly realNow: Instant;
}

/** Ids whose names the items need. */
export const obligationIds = (row: ListedObligation): readonly (string | null)[] => [row.ownerId, row.askedContactId, row.astrayContactId, ...peopleIds(row.people)];

/** The item; one whose due instant has come is late at that instant, whether the engine has woken yet or not. */
export function presentObligation(row: ListedObligation, { names, zoneOf, ladderOf, protocols, realNow }: ObligationContext): ObligationItem {
  const late = row.state === 'running' && isLate(row, realNow);
  const breachedAt = row.breachedAt ?? (late ? row.dueAt : null);
  const heard = whoHears(row, { ladder: ladderOf(protocols.get(row.crisisId)), names, isLate: late, realNow });
  return {
    crisisId: row.crisisId, crisisReference: row.crisisReference, crisisSummary: row.crisisSummary, accountName: row.accountName, severity: row.crisisSeverity, drill: row.isDrill,
    id: row.id, kind: row.kind, name: nameOf(row, names), track: row.track, cycle: row.cycle, owner: names.person(row.ownerId), ownerRole: dutyRole(row.kind), state: row.state,
    startedAt: toIso(row.startedAt), dueAt: toIsoOrNull(row.dueAt), dueRealAt: toIsoOrNull(row.dueRealAt), settledAt: toIsoOrNull(row.settledAt), breachedAt: toIsoOrNull(breachedAt),
    warnedAt: row.warnedAt.map(toIso), nextWarningAt: toIsoOrNull(row.nextWarningAt), rung: row.rung, nextRungAt: toIsoOrNull(row.nextRungAt),
    clock: CLOCK_NAMES.find((name) => name === row.clock) ?? 'always', target: row.targetLabel, about: row.about, asked: presentAsked(row, names), evidence: row.evidence, reason: row.reason,
    pauses: row.pauses.map(({ from, to, until, reason }) => ({ from: toIso(from), to: toIsoOrNull(to), until: toIso(until), reason })),
    explanation: explanationOf(onTheWall({ ...row, breachedAt }), zoneOf(row.deskId), heard),
  };
}

/** The sentences tell times by the clock on the wall, also in a drill: they stand beside clocks that do. Of a live crisis nothing changes. */
function onTheWall(row: ListedObligation): ListedObligation {
  const { drill } = row;
  if (drill === null) return row;
  const real = (at: Instant | null): Instant | null => (at === null ? null : toReal(drill, at));
  return {
    ...row, dueAt: real(row.dueAt), settledAt: real(row.settledAt), breachedAt: real(row.breachedAt), nextWarningAt: real(row.nextWarningAt), nextRungAt: real(row.nextRungAt),
    warnedAt: row.warnedAt.map((at) => toReal(drill, at)), pauses: row.pauses.map((one) => ({ ...one, until: toReal(drill, one.until) })),
  };
}

/** A name is read at a glance; the whole of it stands with its crisis. */
const NAME_CHARS = 90;
const brief = (words: string): string => (words.length <= NAME_CHARS ? words : `${words.slice(0, NAME_CHARS).replace(/\s+\S*$/u, '')}…`);

/** By its kind alone nobody knows which touch, promise, item of the plan, pulse or check it is, what a colleague asks, nor of which message it is. */
function nameOf({ kind, plannedWords, raisedKind, astrayContactId, astrayDelivery, dueAt, crisisClosedAt, plannedDays }: ListedObligation, names: Names): ObligationItem['name'] {
  const name = named('obligation', `${kind}.name`);
  if (plannedWords !== null) return which(name, { he: brief(plannedWords), en: brief(plannedWords) });
  if (raisedKind !== null) return which(name, named('raised', raisedKind));
  if (astrayContactId !== null) return which(name, worded(astrayDelivery === 'failed' ? 'explain.task-failed' : 'explain.task-unknown', { name: names.say(astrayContactId) }));
  const days = (kind === 'pulse' || kind === 'return-check') && dueAt !== null ? daysAfter({ dueAt, afterDays: plannedDays ?? undefined }, crisisClosedAt) : null;
  return days === null ? name : which(name, worded('ledger.after-days', { days }));
}
const which = (name: ObligationItem['name'], of: ObligationItem['name']): ObligationItem['name'] => ({ he: `${name.he}: ${isolate(of.he, 'he')}`, en: `${name.en}: ${isolate(of.en, 'en')}` });

function presentAsked({ askedWords, askedContactId, askedAt }: ListedObligation, names: Names): ObligationItem['asked'] {
  if (askedWords === null || askedContactId === null || askedAt === null) return null;
  return { words: askedWords, at: toIso(askedAt), contact: { id: askedContactId, name: names.say(askedContactId) } };
}
