import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * The random secrets of this installation, made at the first start and readable
 * only by this user. Losing the file would lock us out of the database, so a
 * damaged one is refused rather than replaced. `clusterExists` says that a
 * database already relies on it.
 */
export function loadSecrets(file, { clusterExists }) {
  if (existsSync(file)) return parse(file);
  if (clusterExists) {
    throw new Refusal('.tikkun/secrets.json is missing, but the database made with it is there.', 'Put the file back, or begin anew with: npm start -- --fresh');
  }
  const secrets = { databasePassword: randomBytes(24).toString('hex'), secret: randomBytes(32).toString('hex') };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function parse(file) {
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof secrets.databasePassword === 'string' && typeof secrets.secret === 'string') {
      chmodSync(file, 0o600);
      return secrets;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal('.tikkun/secrets.json is damaged.', 'Put an intact copy back, or begin anew with: npm start -- --fresh');
}
