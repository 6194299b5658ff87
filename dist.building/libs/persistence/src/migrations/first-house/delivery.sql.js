"use strict";
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
    get DELIVERY_DOWN () {
        return DELIVERY_DOWN;
    },
    get DELIVERY_UP () {
        return DELIVERY_UP;
    }
});
/** What is to be sent, and what came in from the public pages. */ const OUTBOX = `
create table outbox (
  key text primary key,
  kind text not null check (kind in ('staff', 'customer', 'survey')),
  crisis_id uuid not null references crisis (id),
  message_id text,
  payload jsonb not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'drill', 'suppressed')),
  attempts integer not null check (attempts >= 0),
  next_attempt_at timestamptz,
  leased_until timestamptz,
  leased_by text,
  last_error text,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  reported_at timestamptz,
  check ((state = 'sending') = (leased_until is not null)),
  check ((state in ('queued', 'sending')) = (settled_at is null))
)`;
const INBOUND = `
create table inbound (
  id text primary key,
  crisis_id uuid not null,
  command jsonb not null,
  actor jsonb not null,
  state text not null check (state in ('queued', 'relayed', 'refused')),
  attempts integer not null check (attempts >= 0),
  leased_until timestamptz,
  refusal jsonb,
  created_at timestamptz not null default now(),
  settled_at timestamptz
)`;
const DELIVERY_UP = [
    OUTBOX,
    "create index outbox_claimable on outbox (created_at, key) where state = 'queued'",
    "create index outbox_leased on outbox (leased_until) where state = 'sending'",
    'create index outbox_unreported on outbox (settled_at, key) where message_id is not null and settled_at is not null and reported_at is null',
    'create index outbox_by_crisis on outbox (crisis_id, created_at)',
    INBOUND,
    "create index inbound_claimable on inbound (created_at, id) where state = 'queued'"
];
const DELIVERY_DOWN = [
    'drop table inbound, outbox'
];

//# sourceMappingURL=delivery.sql.js.map