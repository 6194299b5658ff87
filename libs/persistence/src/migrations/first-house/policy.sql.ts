/** Rules in force, and who was refused what. */
export const POLICY_UP: readonly string[] = [
  `create table protocol_used (
  id text not null,
  version text not null,
  fingerprint text not null,
  document jsonb not null,
  used_at timestamptz not null default now(),
  primary key (id, version)
)`,
  `create table calendar_own (
  id text not null,
  version text not null,
  definition jsonb not null,
  created_by text,
  created_at timestamptz not null default now(),
  primary key (id, version)
)`,
  `create table refusal_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id text not null,
  actor_role text not null,
  crisis_id uuid,
  command text not null,
  code text not null,
  params jsonb not null
)`,
  'create index refusal_audit_by_time on refusal_audit (at desc, id desc)',
  'create index refusal_audit_by_crisis on refusal_audit (crisis_id, id desc)',
];
export const POLICY_DOWN: readonly string[] = ['drop table refusal_audit, calendar_own, protocol_used'];
