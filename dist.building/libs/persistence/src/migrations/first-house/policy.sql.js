/** Rules in force, and who was refused what. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get POLICY_DOWN () {
        return POLICY_DOWN;
    },
    get POLICY_UP () {
        return POLICY_UP;
    }
});
const POLICY_UP = [
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
    'create index refusal_audit_by_crisis on refusal_audit (crisis_id, id desc)'
];
const POLICY_DOWN = [
    'drop table refusal_audit, calendar_own, protocol_used'
];

//# sourceMappingURL=policy.sql.js.map