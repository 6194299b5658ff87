/** What is known of customers and their people, and every change of it with who made it. */
const DAY = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";

export const CUSTOMER_PROFILE_UP: readonly string[] = [
  `create table customer_profile (
  account_id text primary key references account (id),
  external_id text unique,
  vip boolean not null,
  vip_source text,
  vip_date text check (vip_date ~ ${DAY}),
  loyalty_tier text,
  customer_since text check (customer_since ~ ${DAY}),
  contract_value_minor_per_year bigint check (contract_value_minor_per_year >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  renewal_on text check (renewal_on ~ ${DAY}),
  replaceability text check (replaceability in ('easy', 'moderate', 'hard')),
  language text check (language in ('he', 'en')),
  channel text,
  sensitive_engagement boolean not null,
  sensitive_note text not null,
  source text not null check (source in ('records', 'import', 'crm')),
  version integer not null check (version > 0),
  updated_at timestamptz not null,
  updated_by text not null,
  check ((vip_source is null) = (vip_date is null)),
  check (vip <= (vip_source is not null))
)`,
  `create table contact_profile (
  contact_id text primary key references contact (id),
  channel text not null,
  updated_at timestamptz not null,
  updated_by text not null
)`,
  `create table customer_profile_change (
  account_id text not null references account (id),
  version integer not null,
  at timestamptz not null,
  by text not null,
  source text not null,
  profile jsonb not null,
  primary key (account_id, version)
)`,
];
export const CUSTOMER_PROFILE_DOWN: readonly string[] = ['drop table customer_profile_change, contact_profile, customer_profile'];
