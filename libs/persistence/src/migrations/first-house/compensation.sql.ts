/** Decisions about compensation, drawn from the record, and what commands under way are about to give. */
export const COMPENSATION_UP: readonly string[] = [
  `create table compensation_decision (
  crisis_id uuid not null references crisis (id),
  id text not null,
  kind text not null check (kind in ('statutory', 'contractual-credit', 'loss-repair', 'goodwill', 'non-monetary', 'symbolic', 'none')),
  basis text not null check (basis in ('fault', 'goodwill', 'statutory', 'none')),
  claim_wrong boolean not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text,
  tier integer not null check (tier between 0 and 5),
  state text not null check (state in ('decided', 'accepted', 'refused', 'ignored')),
  decided_at timestamptz not null,
  decided_by text not null,
  paid_at timestamptz,
  version integer not null,
  primary key (crisis_id, id),
  check ((kind = 'none') = (currency is null)),
  check ((kind = 'none') <= (amount_minor = 0))
)`,
  'create index compensation_decision_newest on compensation_decision (decided_at desc, crisis_id, id)',
  `create table compensation_reservation (
  crisis_id uuid not null references crisis (id),
  command_id text not null,
  account_id text not null,
  kind text not null,
  basis text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  reserved_until timestamptz not null,
  primary key (crisis_id, command_id)
)`,
  'create index compensation_reservation_by_account on compensation_reservation (account_id, reserved_until)',
];
export const COMPENSATION_DOWN: readonly string[] = ['drop table compensation_reservation, compensation_decision'];
