/**
 * The technical track. Order of the field: locate, contain, work around (any time before the fix), fix, verify; a failed verification goes
 * back to fixing and is remembered as a reopened fix (trust points, ledger). Return to operation comes before elegance (S2-30).
 *
 *   locating → contained → [worked around] → fixed → verified → finished
 *                             ↑ expired/withdrawn    ↓ failed: back to fixing
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import { missingToFinishTechnical } from '../crisis/gates';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Handlers, Subject } from '../crisis/subject';
import { DAY_MS, refuse } from '../kernel';
import type { Instant, Track } from '../kernel';
import type { FixState, Workaround } from './fix';
import { NO_FIX } from './fix';

/** A workaround older than this is a solution nobody owns (own design). */
const MAX_WORKAROUND_MS = 90 * DAY_MS;

const handlers: Handlers = {
  locate: (state, payload) => {
    if (state.fix.locatedAt !== null) return refuse('fix.already-located');
    return accept(draft('fix.located', payload));
  },
  contain: (state, payload) => {
    if (state.fix.locatedAt === null) return refuse('fix.not-located');
    if (state.fix.containedAt !== null) return refuse('fix.already-contained');
    return accept(draft('fix.contained', payload));
  },
  'record-workaround': (state, payload, { now }) => {
    const { fix } = state;
    if (fix.fixedAt !== null) return refuse('fix.already-fixed');
    if (fix.workaround?.state === 'active') return refuse('workaround.already-active', { workaroundId: fix.workaround.id });
    if (payload.expiresAt <= now) return refuse('instant.past', { expiresAt: payload.expiresAt }, 'expiresAt');
    if (payload.expiresAt > now + MAX_WORKAROUND_MS) return refuse('workaround.too-long', { maxMs: MAX_WORKAROUND_MS }, 'expiresAt');
    const recorded = draft('workaround.recorded', { ...payload, id: `workaround-${String(state.version + 1)}` });
    return payload.restoresOperation && fix.operationalAt === null ? accept(recorded, draft('operation.restored', { by: 'workaround' })) : accept(recorded);
  },
  'extend-workaround': (state, payload, { now }) => {
    const { workaround } = state.fix;
    if (workaround?.state !== 'active') return refuse('workaround.none-active');
    if (payload.expiresAt <= workaround.expiresAt) return refuse('workaround.extension-not-later', {}, 'expiresAt');
    if (payload.expiresAt > now + MAX_WORKAROUND_MS) return refuse('workaround.too-long', { maxMs: MAX_WORKAROUND_MS }, 'expiresAt');
    return accept(draft('workaround.extended', payload));
  },
  'withdraw-workaround': (state, payload) => {
    if (state.fix.workaround?.state !== 'active') return refuse('workaround.none-active');
    const lost = carriesOperation(state.fix);
    const withdrawn = draft('workaround.withdrawn', payload);
    return lost ? accept(withdrawn, draft('operation.lost', { why: 'workaround-withdrawn' })) : accept(withdrawn);
  },
  'record-fix': (state, payload) => {
    const { fix } = state;
    if (fix.locatedAt === null) return refuse('fix.not-located');
    if (fix.fixedAt !== null) return refuse('fix.already-fixed');
    const recorded = draft('fix.recorded', payload);
    return payload.restoresOperation && fix.operationalAt === null ? accept(recorded, draft('operation.restored', { by: 'fix' })) : accept(recorded);
  },
  'verify-fix': (state, { passed, how, confirmedByCustomer }) => {
    const { fix } = state;
    if (fix.fixedAt === null) return refuse('fix.not-fixed');
    if (fix.verifiedAt !== null) return refuse('fix.already-verified');
    if (passed) {
      const verified = draft('fix.verified', { how, confirmedByCustomer });
      return fix.operationalAt === null ? accept(draft('operation.restored', { by: 'fix' }), verified) : accept(verified);
    }
    const failed = draft('fix.verification-failed', { how });
    const stillBridged = fix.workaround?.state === 'active' && fix.workaround.restoresOperation;
    return fix.operationalAt !== null && !stillBridged ? accept(failed, draft('operation.lost', { why: 'fix-failed' })) : accept(failed);
  },
  'finish-technical': (state, payload) => {
    if (state.fix.finishedAt !== null) return refuse('technical.already-finished');
    const missing = missingToFinishTechnical(state);
    if (missing.length > 0) return refuse('technical.not-finishable', { missing: missing.map((one) => one.code).join(','), count: missing.length });
    return accept(draft('technical.finished', payload));
  },
};

/** The customer works through the workaround alone: active, restoring, and no fix yet that restores by itself or is verified. */
function carriesOperation({ workaround, fixedAt, fixRestores, verifiedAt }: FixState): boolean {
  return workaround?.state === 'active' && workaround.restoresOperation && verifiedAt === null && (fixedAt === null || !fixRestores);
}

/** Warnings of an expiry that still lie ahead at `at`: a workaround of ten hours is not warned of a day before. */
function warningsOf(leadsMs: readonly number[], expiresAt: Instant, at: Instant): readonly Instant[] {
  return leadsMs.map((leadMs) => expiresAt - leadMs).filter((warnAt) => warnAt > at).sort((a, b) => a - b);
}

function evolveFix(fix: FixState, event: DomainEvent, leadsMs: readonly number[]): FixState {
  const { at } = event;
  switch (event.type) {
    case 'fix.located': return { ...fix, locatedAt: at };
    case 'fix.contained': return { ...fix, containedAt: at };
    case 'workaround.recorded': return { ...fix, workaround: { ...event.data, state: 'active', warnings: warningsOf(leadsMs, event.data.expiresAt, at) } };
    case 'workaround.extended': return fix.workaround === null ? fix : { ...fix, workaround: { ...fix.workaround, expiresAt: event.data.expiresAt, warnings: warningsOf(leadsMs, event.data.expiresAt, at) } };
    case 'workaround.expiring': return fix.workaround === null ? fix : { ...fix, workaround: { ...fix.workaround, warnings: fix.workaround.warnings.filter((warnAt) => warnAt > event.data.expiresAt - event.data.leadMs) } };
    case 'workaround.withdrawn': return fix.workaround === null ? fix : { ...fix, workaround: { ...fix.workaround, state: 'withdrawn' } };
    case 'workaround.expired': return fix.workaround === null ? fix : { ...fix, workaround: { ...fix.workaround, state: 'expired' } };
    case 'operation.restored': return { ...fix, operationalAt: at };
    case 'operation.lost': return { ...fix, operationalAt: null };
    case 'fix.recorded': return { ...fix, fixedAt: at, fixRestores: event.data.restoresOperation };
    case 'fix.verified': return { ...fix, verifiedAt: at };
    case 'fix.verification-failed': return { ...fix, fixedAt: null, fixRestores: false, failedVerifications: fix.failedVerifications + 1 };
    case 'technical.finished': return { ...fix, finishedAt: at };
    case 'crisis.reopened': return { ...NO_FIX, failedVerifications: fix.failedVerifications };
    default: return fix;
  }
}

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type === 'fix.verification-failed' && !state.crisis.trustSignals.includes('reopened-fix')) {
    return [draft('crisis.trust-signalled', { signal: 'reopened-fix', note: event.data.how })];
  }
  return event.type === 'crisis.reopened' ? [draft('operation.lost', { why: 'reopened' })] : [];
}

/**
 * Before an active workaround expires it is warned of, once per lead; after an outage the latest warning stands for those before it. An
 * expired one without a fix to stand in for it is a breach: the customer may stand still again, and somebody must look now.
 */
function tick(state: CrisisState, { now }: Context): readonly Draft[] {
  const workaround = runningOut(state);
  if (workaround === null) return [];
  const { id, expiresAt } = workaround;
  if (expiresAt <= now) {
    const expired = draft('workaround.expired', { id });
    return carriesOperation(state.fix) ? [expired, draft('operation.lost', { why: 'workaround-expired' })] : [expired];
  }
  const warnAt = workaround.warnings.filter((at) => at <= now).at(-1);
  return warnAt === undefined ? [] : [draft('workaround.expiring', { id, expiresAt, leadMs: expiresAt - warnAt })];
}

/** The workaround whose expiry still matters: active, and no fix yet to stand in for it. */
function runningOut(state: CrisisState): Workaround | null {
  const { workaround, fixedAt } = state.fix;
  const ended = state.crisis.closedAt !== null || state.crisis.cancelledAt !== null;
  const needed = fixedAt === null || carriesOperation(state.fix);
  return !ended && workaround?.state === 'active' && needed ? workaround : null;
}

function wakeAt(state: CrisisState, track: Track): Instant | null {
  const workaround = track === 'technical' ? runningOut(state) : null;
  return workaround === null ? null : (workaround.warnings[0] ?? workaround.expiresAt);
}

export const fixSubject: Subject = {
  name: 'fix',
  handlers,
  evolve: (state, event) => {
    const fix = evolveFix(state.fix, event, state.protocol.workaroundWarningsMs);
    return fix === state.fix ? state : { ...state, fix };
  },
  react,
  tick,
  wakeAt,
};
