/** What claims came to, over all crises somebody may see: folded from the events of the record. Pure. */
import type { ClaimReport } from '#contracts';
import { CLAIM_KINDS, CLAIM_VERDICTS } from '#domain';
import type { ClaimEvents, ClaimKind, ItemVerdict } from '#domain';
import { named } from '../words';

type Counted = 'claim.raised' | 'claim.decided' | 'claim.verdict-confirmed' | 'claim.verdict-returned' | 'claim.conceded';
export const CLAIM_REPORT_EVENTS = ['claim.raised', 'claim.decided', 'claim.verdict-confirmed', 'claim.verdict-returned', 'claim.conceded'] as const satisfies readonly Counted[];
/** One event of the record, in the order of its crisis. */
export type ClaimRecord = { readonly [T in Counted]: { readonly crisisId: string; readonly type: T; readonly data: ClaimEvents[T] } }[Counted];

interface Item {
  readonly kind: ClaimKind;
  readonly product: string | null;
  verdict: ItemVerdict;
  /** Waits for a second examiner. */
  proposed: ItemVerdict;
}
type Verdicts = Record<ItemVerdict, number>;
const NONE: Verdicts = { 'not-examined': 0, right: 0, partly: 0, wrong: 0, misunderstanding: 0, 'not-provable': 0 };

interface Fold {
  readonly claims: Map<string, Map<string, Item>>;
  readonly conceded: Map<string, Map<string, number>>;
}

/** Verdicts by kind and product, how often a product is misunderstood (S0-20), and what conceding cost, wrong claims apart (S0-09). */
export function claimReportOf(records: readonly ClaimRecord[]): ClaimReport {
  const fold: Fold = { claims: new Map(), conceded: new Map() };
  for (const record of records) take(fold, record);
  const items = [...fold.claims.values()].flatMap((claim) => [...claim.values()]);
  const products = [...new Set(items.map((item) => item.product))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  return {
    claims: fold.claims.size, items: items.length,
    byKind: CLAIM_KINDS.map((kind) => ({ kind, of: items.filter((item) => item.kind === kind) })).filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => ({ kind, name: named('claim-kind', kind), items: of.length, verdicts: verdictsOf(of) })),
    byProduct: products.map((product) => productLine(product, items.filter((item) => item.product === product))),
    concededToWrong: amountsOf(fold, ['wrong', 'misunderstanding']),
    concededToRight: amountsOf(fold, ['right', 'partly']),
    concededToUnproven: amountsOf(fold, ['not-provable', 'not-examined']),
  };
}

function take({ claims, conceded }: Fold, record: ClaimRecord): void {
  const key = `${record.crisisId}/${record.data.claimId}`;
  const claim = claims.get(key) ?? new Map<string, Item>();
  switch (record.type) {
    case 'claim.raised':
      claims.set(key, claim);
      for (const { id, kind, product } of record.data.items) claim.set(id, { kind, product, verdict: 'not-examined', proposed: 'not-examined' });
      return;
    case 'claim.decided':
      for (const { itemId, verdict } of record.data.verdicts) set(claim, itemId, record.data.awaitsSecond ? { proposed: verdict } : { proposed: verdict, verdict });
      return;
    case 'claim.verdict-confirmed':
      for (const [id, item] of claim) set(claim, id, { verdict: item.proposed });
      return;
    case 'claim.verdict-returned':
      for (const id of claim.keys()) set(claim, id, { proposed: 'not-examined' });
      return;
    case 'claim.conceded': {
      const { verdict, currency, amountMinor } = record.data;
      const sums = conceded.get(verdict) ?? new Map<string, number>();
      conceded.set(verdict, sums.set(currency, (sums.get(currency) ?? 0) + amountMinor));
    }
  }
}

function set(claim: Map<string, Item>, id: string, change: Partial<Pick<Item, 'verdict' | 'proposed'>>): void {
  const item = claim.get(id);
  if (item !== undefined) claim.set(id, { ...item, ...change });
}

function verdictsOf(items: readonly Item[]): Verdicts {
  const counted = { ...NONE };
  for (const { verdict } of items) counted[verdict] += 1;
  return counted;
}

function productLine(product: string | null, items: readonly Item[]): ClaimReport['byProduct'][number] {
  const verdicts = verdictsOf(items);
  const decided = CLAIM_VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  return { product, items: items.length, decided, verdicts, misunderstandingRate: decided === 0 ? null : verdicts.misunderstanding / decided };
}

/** Sums per currency; two currencies are never added. */
function amountsOf({ conceded }: Fold, verdicts: readonly ItemVerdict[]): ClaimReport['concededToWrong'] {
  const sums = new Map<string, number>();
  for (const verdict of verdicts) for (const [currency, amount] of conceded.get(verdict) ?? []) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].sort(([a], [b]) => a.localeCompare(b)).map(([currency, amountMinor]) => ({ currency, amountMinor }));
}
