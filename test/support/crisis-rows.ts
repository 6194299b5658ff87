/** Writes crises straight into the tables, for tests of what lies around the engine. */
import { randomUUID } from 'node:crypto';
import type { OutboxDraft } from '#domain';
import type { DataSource } from 'typeorm';

let serial = 0;

export interface InsertedCrisis {
  readonly id: string;
  readonly reference: string;
}

/** A queue row and a snapshot; `state` is the JSON of the snapshot. */
export async function insertCrisis(dataSource: DataSource, options: { readonly state?: (id: string, reference: string) => unknown; readonly drill?: object | null } = {}): Promise<InsertedCrisis> {
  const id = randomUUID();
  serial += 1;
  const reference = `TK-2026-${String(process.pid).slice(-3)}${String(serial).padStart(4, '0')}`;
  await dataSource.query(`
    insert into crisis (id, reference, version, summary, account_id, account_name, vip, desk_id, severity, impact_level, trust_level, trust_points, status, phase, technical_stage,
      relationship_stage, spoke_first, people, currency, aware_at, opened_at, open_obligations, breached_obligations, review_stage, cycle, lane, drill)
    values ($1, $2, 1, 'Orders fail', 'acc-1', 'Galil Fresh', false, 'desk-1', 2, 2, 2, 5, 'routine', 'follow-up', 'done', 'measuring', 'customer', '{}', 'ILS', now(), now(), 0, 0, 'none', 1, 'normal', $3)`,
  [id, reference, options.drill ?? null]);
  if (options.state !== undefined) await dataSource.query('insert into crisis_snapshot (crisis_id, version, state) values ($1, 1, $2)', [id, JSON.stringify(options.state(id, reference))]);
  return { id, reference };
}

export interface QueuedMail {
  readonly kind?: OutboxDraft['kind'];
  readonly email?: string;
  readonly personId?: string;
  readonly drill?: boolean;
  readonly template?: string;
  readonly params?: OutboxDraft['params'];
}

let mailSerial = 0;
/** A queued outbox row as a commit writes it (`insertQueued` skips the drill rule of the store on purpose, to test the second guard). */
export async function insertQueued(dataSource: DataSource, crisis: InsertedCrisis, mail: QueuedMail): Promise<OutboxDraft> {
  mailSerial += 1;
  const kind = mail.kind ?? 'customer';
  const contactId = `contact-${String(mailSerial)}`;
  const draft: OutboxDraft = {
    key: `${crisis.id}/${String(mailSerial)}/${kind === 'staff' ? (mail.personId ?? 'p') : contactId}`, kind, crisisId: crisis.id, reference: crisis.reference, drill: mail.drill ?? false,
    personId: kind === 'staff' ? (mail.personId ?? null) : null,
    contact: kind === 'staff' ? null : { id: contactId, name: 'Noa Peled', email: mail.email ?? `c${String(mailSerial)}@customer.test`, language: 'he' },
    template: mail.template ?? (kind === 'customer' ? 'customer.update' : kind === 'survey' ? 'survey.invitation' : 'staff.crisis-opened'),
    params: mail.params ?? { subject: 'Orders', body: 'We found it.', language: 'en', nextUpdateAt: null, by: 'yonatan' },
    messageId: kind === 'customer' ? `message-${String(mailSerial)}-1` : null,
  };
  await dataSource.query(`insert into outbox (key, kind, crisis_id, message_id, payload, state, attempts) values ($1, $2, $3, $4, $5, 'queued', 0)`,
    [draft.key, draft.kind, draft.crisisId, draft.messageId, JSON.stringify(draft)]);
  return draft;
}
