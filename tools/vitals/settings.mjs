/** What a run is to measure, from its arguments. */
import { Refusal } from '../bootstrap/refusal.mjs';

export const PARTS = ['weight', 'scroll', 'interactions', 'loads'];
export const USAGE = `Usage: npm run vitals -- [options]
  --quick            1,000 crises and fewer interactions, about two minutes: for development, not for claims
  --only=NAME,NAME   only these of: ${PARTS.join(', ')}
  --no-build         measure dist/ as it is
  --help             show this text
Exit code 1 when a target falls short. Results: .tikkun/vitals.json`;

const FULL = { crises: 10_000, scrollPxPerSecond: 5_000, rounds: 2 };
const QUICK = { crises: 1_000, scrollPxPerSecond: 5_000, rounds: 1 };

/** Pure; refuses what it does not know. */
export function parseVitalsArguments(words) {
  const options = { quick: false, only: PARTS, build: true, help: false };
  for (const word of words) {
    if (word === '--quick') options.quick = true;
    else if (word === '--no-build') options.build = false;
    else if (word === '--help' || word === '-h') options.help = true;
    else if (word.startsWith('--only=')) options.only = word.slice('--only='.length).split(',');
    else throw new Refusal(`Unknown option "${word}".`, 'See: npm run vitals -- --help');
  }
  const unknown = options.only.find((name) => !PARTS.includes(name));
  if (unknown !== undefined) throw new Refusal(`There is no part "${unknown}".`, `Choose from: ${PARTS.join(', ')}.`);
  return { ...options, sizes: options.quick ? QUICK : FULL };
}
