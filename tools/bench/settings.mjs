/** What a run is to measure, from its arguments; and how much of it. */
import { Refusal } from '../bootstrap/refusal.mjs';

export const SCENARIO_NAMES = ['opening', 'command', 'lateness', 'pure', 'queue', 'memory', 'history', 'whole'];
export const USAGE = `Usage: npm run bench -- [options]
  --quick              small numbers, a few minutes: for development, not for claims
  --only=NAME,NAME     only these of: ${SCENARIO_NAMES.join(', ')}
  --no-build           measure dist/ as it is
  --help               show this text
Exit code 1 when a target falls short. Results: .tikkun/bench.json`;

const FULL = {
  opening: { rounds: 300, warmUp: 30, floodCount: 300, floodRounds: 3, inFlight: 50 },
  command: { crises: 40, warmUpCrises: 5 },
  lateness: { many: 2_000, few: 100, manyRounds: 1, fewRounds: 3 },
  pure: { rounds: 40 },
  queue: { small: 1_000, large: 100_000, reads: 400, rounds: 3 },
  memory: { workflows: 300, rounds: 3 },
  history: { days: 30, rate: 10_000 },
  whole: { crises: 50 },
};
const QUICK = {
  opening: { rounds: 60, warmUp: 10, floodCount: 150, floodRounds: 2, inFlight: 50 },
  command: { crises: 10, warmUpCrises: 2 },
  lateness: { many: 300, few: 100, manyRounds: 1, fewRounds: 1 },
  pure: { rounds: 10 },
  queue: { small: 1_000, large: 20_000, reads: 100, rounds: 2 },
  memory: { workflows: 100, rounds: 2 },
  history: { days: 30, rate: 20_000 },
  whole: { crises: 20 },
};

/** Pure; refuses what it does not know. */
export function parseBenchArguments(words) {
  const options = { quick: false, only: null, build: true, help: false };
  for (const word of words) {
    if (word === '--quick') options.quick = true;
    else if (word === '--no-build') options.build = false;
    else if (word === '--help' || word === '-h') options.help = true;
    else if (word.startsWith('--only=')) options.only = word.slice('--only='.length).split(',');
    else throw new Refusal(`Unknown option "${word}".`, 'See: npm run bench -- --help');
  }
  const unknown = options.only?.find((name) => !SCENARIO_NAMES.includes(name));
  if (unknown !== undefined) throw new Refusal(`There is no scenario "${unknown}".`, `Choose from: ${SCENARIO_NAMES.join(', ')}.`);
  return { ...options, sizes: options.quick ? QUICK : FULL };
}
