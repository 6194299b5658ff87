import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dataDir } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const KEPT = new Set(['lock', 'prepare.lock', 'logs', 'test-pg', 'installing']);

/**
 * Removes all data of this installation after a yes. Returns false when the
 * person said no. Without a terminal it asks for --yes instead of guessing.
 */
export async function beginAnew({ yes, reporter }) {
  const names = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => !KEPT.has(name)) : [];
  if (names.length === 0) return true;
  if (!yes && !(await askYes(`Remove all crises, people and settings in ${dataDir} and begin anew? (yes/no) `))) return false;
  await reporter.step('Removing the data', async () => {
    for (const name of names) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
  }, 'Removed the data');
  return true;
}

async function askYes(question) {
  if (!process.stdin.isTTY) throw new Refusal('--fresh asks before it removes the data, and nobody can answer here.', 'Add --yes: npm start -- --fresh --yes');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = (await lines.question(question)).trim().toLowerCase();
    return answer === 'yes' || answer === 'y' || answer === 'כן';
  } finally {
    lines.close();
  }
}
