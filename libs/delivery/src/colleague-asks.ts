/** Of a mail about a colleague who waits for an answer: what is asked, and who asks. Both stand in the record, not in the mail's own draft. */
import type { OutboxDraft } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';

export interface ColleagueAsks {
  /** Of what was raised: everybody may know it. */
  readonly kind: string;
  /** Who raised it; null where the receiver is not the one who answers: to all others the record does not tell it either. */
  readonly by: string | null;
}

/** Whether the mail is about such a thing. Pure. */
export const isAboutColleague = ({ template, params }: Pick<OutboxDraft, 'template' | 'params'>): boolean => template === 'staff.colleague-raised' || params['kind'] === 'staff-answer';

/** Crisis, event and receiver of a notice (libs/domain, notify.ts). */
const seqOf = (key: string): number => {
  const seq = Number(key.split('/')[1]);
  return Number.isInteger(seq) ? seq : 0;
};

/** Null where the record holds no such thing. Throws when the database cannot be read. */
export async function readColleagueAsks(database: Database, { key, crisisId, personId, template, params }: Pick<OutboxDraft, 'key' | 'crisisId' | 'personId' | 'template' | 'params'>): Promise<ColleagueAsks | null> {
  const { obligationId } = params;
  const [row] = await runSql(database, `
    select raised.data ->> 'kind' as kind, case when duty.owner_id = $2 then raised.actor_id end as by_id
    from case_event as raised left join obligation as duty on duty.crisis_id = raised.crisis_id and duty.kind = 'staff-answer' and duty.about = raised.data ->> 'id'
    where raised.crisis_id = $1 and raised.type = 'care.raised' and (raised.seq = $3 or duty.id = $4) limit 1`,
  [crisisId, personId, template === 'staff.colleague-raised' ? seqOf(key) : 0, typeof obligationId === 'string' ? obligationId : null]);
  if (row === undefined) return null;
  const by = row['by_id'];
  return { kind: String(row['kind']), by: typeof by === 'string' ? by : null };
}
