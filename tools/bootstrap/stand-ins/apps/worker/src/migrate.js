// Stand-in for migrations and seed: reaches the database and leaves a person to log in as.
const { Client } = require('pg');
const { writeFileSync } = require('node:fs');
(async () => {
  if (process.env.STAND_IN_BROKEN === 'migrate') throw new Error('relation "crisis" is in the way');
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('create table if not exists visit (at timestamptz default now())');
  await client.query('insert into visit default values');
  const { rows } = await client.query('select count(*) from visit');
  console.log(`visits ${rows[0].count}`);
  await client.end();
  if (process.env.TIKKUN_SEED === 'demo') {
    writeFileSync(`${process.env.TIKKUN_DATA_DIR}/demo-users.json`, JSON.stringify([{ name: 'Dana', email: 'dana@example.org', password: 'demo', role: 'incident manager' }]));
  }
})().catch((error) => { console.error(error.message); process.exit(1); });
