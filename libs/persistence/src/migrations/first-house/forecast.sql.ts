/** Cases of how long a workaround or a fix took, drawn from the record: the ground of every reference class. */
export const FORECAST_UP: readonly string[] = [
  `create table forecast_case (
  crisis_id uuid not null references crisis (id),
  target text not null check (target in ('workaround', 'fix')),
  causes text[] not null,
  product text,
  severity_at_start integer not null check (severity_at_start between 1 and 4),
  started_at timestamptz not null,
  ended_at timestamptz,
  forecast_at timestamptz,
  first_score jsonb,
  half_time_score jsonb,
  last_score jsonb,
  revisions jsonb,
  is_drill boolean not null,
  is_cancelled boolean not null,
  version integer not null,
  primary key (crisis_id, target)
)`,
  'create index forecast_case_newest on forecast_case (target, started_at desc, crisis_id) where not is_drill and not is_cancelled',
];
export const FORECAST_DOWN: readonly string[] = ['drop table forecast_case'];
