import { randomUUID } from 'node:crypto';
import type { CommitBatch, RecordedEvent } from '#activities/contract';
import type { CrisisRow, ObligationRow, OutboxDraft } from '#domain';

export const T0 = Date.parse('2026-03-02T08:00:00Z');
const HOUR_MS = 3_600_000;

/** Rows and events as the engine would hand them over; only what a test names differs. */
export function crisisRow(more: Partial<CrisisRow> = {}): CrisisRow {
  const id = more.id ?? randomUUID();
  return {
    id, reference: `TK-2026-${id.slice(0, 8)}`, version: 1, summary: 'Payments fail', accountId: 'a1', accountName: 'Gesher Ltd', vip: false, deskId: 'il',
    severity: 2, impactLevel: 2, trustLevel: 3, trustPoints: 2, status: 'open', phase: 'investigating', technicalStage: 'locating',
    relationshipStage: 'first-contact', spokeFirst: 'us',
    people: { incidentManager: 'p-im', accountManager: 'p-am', deputy: null, technicalLead: 'p-tl', teamLead: null, headOfService: null, executiveSponsor: null },
    lossPerHourMinor: 500_00, currency: 'ILS', contractValueMinorPerYear: null, contractCurrency: null, renewalOn: null, renewalSoon: false, awareAt: T0, openedAt: T0, nextDueAt: T0 + HOUR_MS, nextDueRealAt: T0 + HOUR_MS, nextDueKind: 'first-contact',
    openObligations: 1, breachedObligations: 0, lastToCustomerAt: null, reviewStage: 'none', cycle: 1, closedAt: null, lane: 'normal', queueJumpUntil: null, drill: null, ...more,
  };
}

export function obligationRow(crisisId: string, more: Partial<ObligationRow> = {}): ObligationRow {
  return {
    crisisId, id: 'o1', kind: 'first-contact', track: 'relationship', cycle: 1, ownerId: 'p-am', state: 'running', startedAt: T0, dueAt: T0 + HOUR_MS,
    dueRealAt: T0 + HOUR_MS, settledAt: null, breachedAt: null, warnedAt: [], nextWarningAt: T0 + HOUR_MS / 2, rung: 0, nextRungAt: null, clock: 'always',
    targetLabel: '1h', about: null, evidence: null, reason: null, pauses: [], ...more,
  };
}

export function outboxDraft(crisisId: string, more: Partial<OutboxDraft> = {}): OutboxDraft {
  return {
    key: `${crisisId}:${randomUUID()}`, kind: 'staff', crisisId, reference: 'TK-2026-00001', drill: false, personId: 'p-am', contact: null, template: 'obligation-warned',
    params: { kind: 'first-contact' }, messageId: null, ...more,
  };
}

export function customerDraft(crisisId: string, messageId: string, more: Partial<OutboxDraft> = {}): OutboxDraft {
  const contact = { id: 'c1', name: 'Dana', email: 'dana@example.test', language: 'he' as const };
  return outboxDraft(crisisId, { kind: 'customer', personId: null, contact, template: 'message', messageId, ...more });
}

export function noted(seq: number, commandId = `cmd-${seq}`, text = 'a note'): RecordedEvent {
  return { seq, type: 'crisis.noted', at: T0 + seq * 1_000, by: { id: 'p-am', role: 'account-manager' }, commandId, data: { text } };
}

export function messageQueued(seq: number, id: string, commandId = `cmd-${seq}`): RecordedEvent {
  return {
    seq, type: 'message.queued', at: T0 + seq * 1_000, by: { id: 'p-am', role: 'account-manager' }, commandId,
    data: {
      id, contactId: 'c1', messageType: 'update', language: 'he', subject: 'עדכון', body: 'מצאנו את התקלה', templateId: null, answers: false,
      substance: { newFacts: ['found'], actions: [], customerCanDo: [], nextUpdateAt: T0 + HOUR_MS, forecast: null, noForecastNextTryAt: null },
      counting: { asUpdate: true, nothingNew: false, why: 'substantive' },
    },
  };
}

export function deliverySettled(seq: number, messageId: string, outcome: 'failed' | 'unknown' | 'received' | 'not-received'): RecordedEvent {
  return { seq, type: 'message.delivery-settled', at: T0 + seq * 1_000, by: { id: 'engine', role: 'system' }, commandId: `cmd-${seq}`, data: { messageId, outcome, detail: '250 ok' } };
}

/** A batch whose row has the version of its last event. */
export function batchOf(events: readonly RecordedEvent[], more: { readonly row?: Partial<CrisisRow>; readonly obligations?: readonly ObligationRow[]; readonly outbox?: readonly OutboxDraft[] } = {}): CommitBatch {
  const row = crisisRow({ version: events.at(-1)?.seq ?? 1, ...more.row });
  return { crisisId: row.id, events, row, snapshot: JSON.stringify({ version: row.version }), obligations: more.obligations ?? [], outbox: more.outbox ?? [] };
}
