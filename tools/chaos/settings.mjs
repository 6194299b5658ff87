/** What a run is to do, from its arguments. Pure. */
import { Refusal } from '../bootstrap/refusal.mjs';

export const USAGE = `Usage: npm run chaos -- [options]
  --crises N    crises to run, half of them live, half drills (50)
  --kills K     kill -9 of worker, API, PostgreSQL, Temporal, alone and in pairs (30)
  --seed S      repeats the same order of kills (a random one is chosen and printed)
  --minutes M   the kills are spread over about so many minutes (5)
  --hurry       do not wait for leases of dead senders to run out, end them
  --keep        keep the folder of the run
  --help        show this text`;

const DEFAULTS = { crises: 50, kills: 30, minutes: 5 };
const LIMITS = { crises: [2, 500], kills: [0, 500], seed: [0, 4_294_967_295], minutes: [0.1, 240] };

/** Reads the arguments; refuses what it does not know. */
export function parseChaosArguments(words) {
  const settings = { ...DEFAULTS, seed: Math.floor(Math.random() * 1_000_000), hurry: false, keep: false, help: false };
  for (let index = 0; index < words.length; index += 1) {
    const name = words[index].replace(/^--/, '');
    if (name === 'help' || name === 'hurry' || name === 'keep') settings[name] = true;
    else if (words[index].startsWith('--') && name in LIMITS) settings[name] = numberOf(name, words[(index += 1)]);
    else throw new Refusal(`Unknown option "${words[index]}".`, 'See: npm run chaos -- --help');
  }
  return settings;
}

function numberOf(name, text) {
  const [least, most] = LIMITS[name];
  const number = Number(text);
  if (text === undefined || text === '' || !(number >= least && number <= most) || (name !== 'minutes' && !Number.isInteger(number))) {
    throw new Refusal(`--${name} must be a number from ${least} to ${most}.`, 'See: npm run chaos -- --help');
  }
  return number;
}

/** A small random source (mulberry32): the same seed gives the same numbers. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, between: (from, to) => from + next() * (to - from), pick: (list) => list[Math.floor(next() * list.length)] };
}
