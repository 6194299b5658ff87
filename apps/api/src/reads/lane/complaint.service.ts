/** Judges a complaint when it arrives: signs found in its words, facts beside them, points of the protocol. Nothing is kept. */
import type { ComplaintAssessment, ComplaintRequest } from '#contracts';
import { detectSeriousness, refuse } from '#domain';
import type { ReasonCode } from '#domain';
import { findSignals } from '#guard';
import type { FoundSignal } from '#guard';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { named } from '../words';

type From = ComplaintAssessment['reasons'][number]['from'];

export class ComplaintService {
  constructor(private readonly protocols: readonly LoadedProtocol[]) {}

  /** Throws `permission.denied`, `protocol.not-found`, `lane.no-policy`, `compensation.currency`. */
  assess(principal: Principal, request: ComplaintRequest): ComplaintAssessment {
    requireRead(principal, 'read-reference');
    const protocol = findProtocol(this.protocols, request.protocolId)?.protocol;
    if (protocol === undefined) throw new ProblemError(refuse('protocol.not-found', { protocolId: request.protocolId }, 'protocolId'));
    const rules = protocol.relationship?.lane?.detect;
    if (rules === undefined) throw new ProblemError(refuse('lane.no-policy', {}, 'protocolId'));
    const currency = protocol.relationship?.compensation?.currency ?? null;
    if (request.currency !== null && currency !== null && request.currency !== currency) throw new ProblemError(refuse('compensation.currency', { currency }, 'currency'));
    const found = signalsIn(request);
    const { channel, history, vip, lossMinor } = request;
    const detected = detectSeriousness({ signals: found.map((one) => one.code), channel, history, vip, lossMinor }, rules);
    return {
      serious: detected.serious, lane: detected.lane, name: named('lane', detected.lane), score: detected.score, materialFrom: rules.materialFrom, seriousFrom: rules.seriousFrom,
      reasons: detected.reasons.map(({ code, points }) => ({ code, points, text: named('complaint-reason', code), ...shownBy(found, code) })),
      basis: { narrative: request.narrative !== null, subject: subjectOf(request) !== '', history: history !== null },
      protocol: { id: protocol.id, version: protocol.version },
    };
  }
}

type Found = FoundSignal & { readonly from: From };

const subjectOf = ({ product, issue, subIssue }: ComplaintRequest): string => [product, issue, subIssue].filter((one) => one !== null).join('. ');

/** The narrative speaks first; product and issue count where it is silent or missing. */
function signalsIn(request: ComplaintRequest): readonly Found[] {
  const told = findSignals(request.narrative ?? '', request.language).map((one) => ({ ...one, from: 'narrative' as const }));
  const filed = findSignals(subjectOf(request), request.language).map((one) => ({ ...one, from: 'subject' as const }));
  return [...told, ...filed.filter((one) => !told.some((known) => known.code === one.code))];
}

function shownBy(found: readonly Found[], code: ReasonCode): { readonly words: string | null; readonly from: From } {
  const shown = found.find((one) => one.code === code);
  return shown === undefined ? { words: null, from: 'facts' } : { words: shown.words, from: shown.from };
}
