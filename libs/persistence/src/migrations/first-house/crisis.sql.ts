/**
 * The crisis, its record and what is drawn from it. The lists of allowed words are those of libs/domain at this migration; a later word
 * needs a later migration.
 */
const CRISIS = `
create table crisis (
  id uuid primary key,
  reference text not null unique,
  version integer not null check (version > 0),
  summary text not null,
  account_id text not null,
  account_name text not null,
  vip boolean not null,
  desk_id text not null,
  severity integer not null check (severity between 1 and 4),
  impact_level integer not null check (impact_level between 1 and 4),
  trust_level integer not null check (trust_level between 1 and 4),
  trust_points integer not null check (trust_points >= 0),
  status text not null check (status in ('open', 'operational', 'fixed', 'routine', 'closing', 'closed', 'settled', 'cancelled')),
  phase text not null,
  technical_stage text not null,
  relationship_stage text not null,
  spoke_first text not null,
  people jsonb not null,
  loss_per_hour_minor bigint check (loss_per_hour_minor >= 0),
  currency text not null,
  contract_value_minor_per_year bigint check (contract_value_minor_per_year >= 0),
  contract_currency text,
  renewal_on text,
  renewal_soon boolean not null default false,
  aware_at timestamptz not null,
  opened_at timestamptz not null,
  next_due_at timestamptz,
  next_due_real_at timestamptz,
  next_due_kind text,
  open_obligations integer not null check (open_obligations >= 0),
  breached_obligations integer not null check (breached_obligations >= 0),
  last_to_customer_at timestamptz,
  review_stage text not null check (review_stage in ('none', 'not-required', 'draft', 'in-review', 'reviewed', 'signed')),
  cycle integer not null,
  closed_at timestamptz,
  lane text not null check (lane in ('light', 'small-but-material', 'serious', 'normal')),
  queue_jump_until timestamptz,
  drill jsonb,
  is_drill boolean not null generated always as (drill is not null) stored,
  incident_manager text generated always as (people ->> 'incidentManager') stored,
  account_manager text generated always as (people ->> 'accountManager') stored,
  technical_lead text generated always as (people ->> 'technicalLead') stored,
  queue_jump integer not null generated always as (case when queue_jump_until is null then 1 else 0 end) stored,
  queue_due timestamptz not null generated always as (coalesce(next_due_real_at, 'infinity'::timestamptz)) stored,
  queue_loss bigint not null generated always as (coalesce(-loss_per_hour_minor, 1)) stored,
  queue_relation integer not null generated always as (case when vip or renewal_soon then 0 else 1 end) stored
) with (fillfactor = 80)`;

/**
 * The queue's order (formulas 1) as columns that all ascend, so that one row comparison is both the cursor and an index condition:
 * whoever jumped the queue; severity; nearest breach (none = last); loss per hour, high first (unknown = last); VIP or renewal soon; age. Status leads: a page asks each wanted
 * status for its first rows and merges them.
 */
const CRISIS_INDEXES = [
  'create index crisis_queue on crisis (status, queue_jump, severity, queue_due, queue_loss, queue_relation, aware_at, id)',
  'create index crisis_newest on crisis (status, opened_at desc, id desc)',
  'create index crisis_by_account on crisis (account_id, status)',
  'create index crisis_by_incident_manager on crisis (incident_manager, status)',
  'create index crisis_by_account_manager on crisis (account_manager, status)',
  'create index crisis_by_technical_lead on crisis (technical_lead, status)',
  "create index crisis_open_review on crisis (review_stage, opened_at, id) where review_stage in ('draft', 'in-review', 'reviewed')",
];

const RECORD = [
  `create table crisis_snapshot (
  crisis_id uuid primary key references crisis (id),
  version integer not null,
  state text not null
)`,
  // JSON, but read and written only whole: neither parsed nor compressed, which took four times as long as everything else in a commit.
  'alter table crisis_snapshot alter column state set storage external',
  `create table case_event (
  crisis_id uuid not null references crisis (id),
  seq integer not null check (seq > 0),
  type text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_role text not null,
  command_id text not null,
  data jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (crisis_id, seq)
)`,
  `create function case_event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'case_event is append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$`,
  `create trigger case_event_append_only before update or delete or truncate on case_event
  for each statement execute function case_event_is_append_only()`,
  `create table command_result (
  crisis_id uuid not null references crisis (id),
  command_id text not null,
  version integer not null,
  event_types text[] not null,
  actor_id text not null,
  answered_at timestamptz not null default now(),
  primary key (crisis_id, command_id)
)`,
  `create table idempotency_key (
  actor_id text not null,
  key text not null,
  route text not null,
  body_hash text not null,
  crisis_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (actor_id, key)
)`,
  'create sequence crisis_reference_seq',
];

const OBLIGATION = [
  `create table obligation (
  crisis_id uuid not null references crisis (id),
  id text not null,
  kind text not null,
  track text not null check (track in ('technical', 'relationship')),
  cycle integer not null,
  owner_id text,
  state text not null check (state in ('running', 'paused', 'kept', 'late', 'missed', 'cancelled')),
  started_at timestamptz not null,
  due_at timestamptz,
  due_real_at timestamptz,
  settled_at timestamptz,
  breached_at timestamptz,
  warned_at timestamptz[] not null,
  next_warning_at timestamptz,
  rung integer not null,
  next_rung_at timestamptz,
  clock text not null,
  target_label text not null,
  about text,
  evidence text,
  reason text,
  pauses jsonb not null,
  version integer not null,
  sort_due timestamptz not null generated always as (coalesce(due_real_at, 'infinity'::timestamptz)) stored,
  primary key (crisis_id, id)
) with (fillfactor = 80)`,
  "create index obligation_open_by_owner on obligation (owner_id, sort_due, crisis_id, id) where state in ('running', 'paused')",
  "create index obligation_open_by_due on obligation (sort_due, crisis_id, id) where state in ('running', 'paused')",
  'create index obligation_by_owner on obligation (owner_id, sort_due, crisis_id, id)',
];

const MESSAGE = [
  `create table message (
  crisis_id uuid not null references crisis (id),
  id text not null,
  contact_id text not null,
  type text not null,
  language text not null check (language in ('he', 'en')),
  subject text not null,
  body text not null,
  template_id text,
  substance jsonb not null,
  counting jsonb not null,
  by_id text not null,
  at timestamptz not null,
  delivery text not null check (delivery in ('queued', 'sending', 'sent', 'failed', 'unknown', 'received', 'not-received')),
  delivery_detail text,
  settled_at timestamptz,
  version integer not null,
  primary key (crisis_id, id)
)`,
  `create table contact_log (
  crisis_id uuid not null references crisis (id),
  id text not null,
  direction text not null check (direction in ('to-customer', 'from-customer')),
  channel text not null,
  contact_id text not null,
  occurred_at timestamptz not null,
  said text not null,
  emotional_state text not null,
  needs_answer boolean not null,
  answered boolean not null,
  confirmed_by_customer boolean not null,
  substance jsonb,
  counting jsonb not null,
  by_id text not null,
  at timestamptz not null,
  primary key (crisis_id, id)
)`,
];

const CLOSING = [
  `create table review_section (
  crisis_id uuid not null references crisis (id),
  section text not null,
  text text not null,
  by_id text not null,
  at timestamptz not null,
  version integer not null,
  primary key (crisis_id, section)
)`,
  `create table survey_answer (
  crisis_id uuid not null references crisis (id),
  cycle integer not null,
  contact_id text not null,
  scores jsonb not null,
  open text not null,
  low jsonb not null,
  at timestamptz not null,
  primary key (crisis_id, cycle, contact_id)
)`,
];

export const CRISIS_UP: readonly string[] = [CRISIS, ...CRISIS_INDEXES, ...RECORD, ...OBLIGATION, ...MESSAGE, ...CLOSING];
export const CRISIS_DOWN: readonly string[] = [
  'drop table survey_answer, review_section, contact_log, message, obligation, idempotency_key, command_result, case_event, crisis_snapshot, crisis',
  'drop function case_event_is_append_only()',
  'drop sequence crisis_reference_seq',
];
