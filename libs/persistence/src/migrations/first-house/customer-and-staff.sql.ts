/** Customers, desks, people and how they log in. */
const CUSTOMER = [
  `create table account (
  id text primary key,
  name text not null,
  vip boolean not null,
  desk_id text,
  created_at timestamptz not null default now()
)`,
  'create unique index account_by_name on account (lower(name))',
  `create table contact (
  id text primary key,
  account_id text not null references account (id),
  name text not null,
  email text,
  phone text,
  language text not null check (language in ('he', 'en')),
  gender_form text not null check (gender_form in ('neutral', 'feminine', 'masculine')),
  created_at timestamptz not null default now()
)`,
  'create index contact_by_account on contact (account_id, name)',
];

const STAFF = [
  `create table desk (
  id text primary key,
  name_he text not null,
  name_en text not null,
  calendars jsonb not null,
  people jsonb not null,
  protocol_id text not null
)`,
  `create table person (
  id text primary key,
  name text not null,
  email text not null,
  roles text[] not null,
  desk_ids text[] not null,
  language text not null check (language in ('he', 'en')),
  password_hash text,
  active boolean not null,
  unavailable_until timestamptz,
  calendar_id text
)`,
  'create unique index person_by_email on person (lower(email))',
];

const LOGIN = [
  `create table session (
  token_hash text primary key,
  person_id text not null references person (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
)`,
  'create index session_by_person on session (person_id)',
  'create index session_by_expiry on session (expires_at)',
  `create table api_token (
  id text primary key,
  token_hash text not null unique,
  name text not null,
  person_id text references person (id),
  desk_ids text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
)`,
  'create index api_token_by_person on api_token (person_id, created_at)',
  `create table login_failure (
  key text primary key,
  failures integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null
)`,
  'create index login_failure_by_age on login_failure (last_at)',
];

export const CUSTOMER_AND_STAFF_UP: readonly string[] = [...CUSTOMER, ...STAFF, ...LOGIN];
export const CUSTOMER_AND_STAFF_DOWN: readonly string[] = ['drop table login_failure, api_token, session, person, desk, contact, account'];
