/** What a contact may see of the joint plan: what waits for him, what was agreed. Nothing that a second person of ours has not read yet. */
import { CONFIDENTIALITIES, PLAN_STAGES, SIDES, STAKEHOLDER_KINDS } from '#domain';
import type { Confidentiality, Instant, PlanStage, StakeholderKind } from '#domain';
import { runSql } from '#persistence';
import type { Database, InboundStore } from '#persistence';
import { z } from 'zod';

const planItem = z.object({
  id: z.string(), revision: z.number(), stage: z.enum(PLAN_STAGES), audience: z.string(), message: z.string(), ownerOurs: z.string(), ownerTheirs: z.string(), dueAt: z.number(),
  confidentiality: z.enum(CONFIDENTIALITIES), limits: z.string(), asked: z.string().nullable(), agreedAt: z.number().nullable(),
});
type Item = z.output<typeof planItem>;
/** Absent in crises last written by a release that did not know it. */
export const disclosureSnapshot = z.object({
  plan: z.array(planItem), stakeholders: z.array(z.object({ name: z.string(), kind: z.enum(STAKEHOLDER_KINDS), side: z.enum(SIDES) })),
}).default({ plan: [], stakeholders: [] });

/** With the name in the letters of the other language, where there is one. */
export interface Owner {
  readonly name: string;
  readonly otherName: string | null;
}

export interface PlanItemFacts {
  readonly id: string;
  readonly revision: number;
  readonly stage: Exclude<PlanStage, 'waiting-ours'>;
  readonly audience: string;
  /** Whole, not the beginning the state keeps. */
  readonly message: string;
  /** Null: nobody known by name. */
  readonly ownerOurs: Owner | null;
  readonly ownerTheirs: string;
  readonly dueAt: Instant;
  readonly confidentiality: Confidentiality;
  readonly limits: string;
  readonly asked: string | null;
  /** What this contact has sent about this revision and the crisis has not answered yet, or that the crisis would not take it. */
  readonly sent: 'approve' | 'amend' | 'refused' | null;
}
export interface PlanFacts {
  /** While the crisis still takes a word on it. */
  readonly isOpen: boolean;
  readonly items: readonly PlanItemFacts[];
  /** Those the customer named himself; what we noted is ours. */
  readonly stakeholders: readonly { readonly name: string; readonly kind: StakeholderKind }[];
}

export type PlanWord = 'approve' | 'amend';
/** The business key of a contact's word on one revision of an item: the second press of the button is the same fact. */
export function planKey(about: { readonly crisisId: string; readonly itemId: string; readonly revision: number; readonly contactId: string }, word: PlanWord): string {
  return `plan/${about.crisisId}/${about.itemId}/${String(about.revision)}/${word}/${about.contactId}`;
}

/** More changes of wording than a crisis has. */
const WORDINGS_MAX = 1_000;

interface Reading {
  readonly database: Database;
  readonly inbound: Pick<InboundStore, 'byId'>;
  readonly crisisId: string;
  readonly contactId: string;
}

/** `isOpen`: the crisis is neither closed nor cancelled. */
export async function readPlan(reading: Reading, { plan, stakeholders }: z.output<typeof disclosureSnapshot>, isOpen: boolean): Promise<PlanFacts> {
  const items = plan.filter(isShown);
  const [wordings, owners] = items.length === 0 ? [new Map<string, Wording>(), new Map<string, Owner>()] : await Promise.all([readWordings(reading), readOwners(reading.database, items)]);
  return {
    isOpen, stakeholders: stakeholders.filter((one) => one.side === 'customer').map(({ name, kind }) => ({ name, kind })),
    items: await Promise.all(items.map(async ({ agreedAt: _agreedAt, stage, ...item }) => ({
      ...item, stage: stage === 'waiting-ours' ? 'change-asked' : stage, message: wordings.get(item.id)?.message ?? item.message, limits: wordings.get(item.id)?.limits ?? item.limits,
      ownerOurs: owners.get(item.ownerOurs) ?? null, sent: stage === 'waiting-customer' ? await sentOn(reading, item) : null,
    }))),
  };
}

/** What was agreed and then dropped he must hear of; what never reached him is no matter of his. */
const isShown = ({ stage, agreedAt }: Item): boolean => stage === 'waiting-customer' || stage === 'change-asked' || stage === 'agreed' || stage === 'done' || (stage === 'dropped' && agreedAt !== null);

async function sentOn({ inbound, crisisId, contactId }: Reading, { id: itemId, revision }: Pick<Item, 'id' | 'revision'>): Promise<PlanItemFacts['sent']> {
  for (const word of ['approve', 'amend'] as const) {
    const kept = await inbound.byId(planKey({ crisisId, itemId, revision, contactId }, word));
    if (kept !== null) return kept.state === 'refused' ? 'refused' : word;
  }
  return null;
}

interface Wording {
  readonly message: string;
  readonly limits: string;
}

/** The whole texts in force, from the record; a change says only what it changed. */
async function readWordings({ database, crisisId }: Reading): Promise<ReadonlyMap<string, Wording>> {
  const rows = await runSql(database, `
    select coalesce(case_event.data ->> 'itemId', case_event.data ->> 'id') as item_id, case_event.data ->> 'message' as message, case_event.data ->> 'limits' as limits
    from case_event where case_event.crisis_id = $1 and case_event.type in ('plan-item.added', 'plan-item.amended') order by case_event.seq limit ${String(WORDINGS_MAX)}`, [crisisId]);
  const wordings = new Map<string, Wording>();
  for (const row of rows) {
    const id = String(row['item_id']);
    const said = (name: 'message' | 'limits'): string => (typeof row[name] === 'string' ? row[name] : (wordings.get(id)?.[name] ?? ''));
    wordings.set(id, { message: said('message'), limits: said('limits') });
  }
  return wordings;
}

async function readOwners(database: Database, items: readonly Item[]): Promise<ReadonlyMap<string, Owner>> {
  const rows = await runSql(database, 'select person.id, person.name, person.other_name from person where person.id = any ($1::text[])', [items.map((item) => item.ownerOurs)]);
  return new Map(rows.map((row) => [String(row['id']), { name: String(row['name']), otherName: typeof row['other_name'] === 'string' ? row['other_name'] : null }]));
}
