/**
 * Every command of the catalogue is really given and taken in the whole random crises of the domain's property tests: a rule that none of
 * them ever reaches is not tried by them. And each subject is refused now and then, so that they are more than a happy path.
 */
import fc from 'fast-check';
import { commandNames } from '#contracts';
import { crisesOf, run } from '../../libs/domain/src/testing/whole-crises';

/** What no random crisis can be brought to, with the reason. */
const NEVER: Readonly<Record<string, string>> = {};

it('accepts every command of the catalogue at least once, and refuses with many codes', () => {
  const accepted = new Map<string, number>();
  const refused = new Map<string, Set<string>>();
  fc.assert(fc.property(crisesOf(120, 200, 0.25), (given) => {
    run(given, undefined, (type, what) => {
      if (what === 'accepted') accepted.set(type, (accepted.get(type) ?? 0) + 1);
      else refused.set(type, (refused.get(type) ?? new Set<string>()).add(what));
    });
  }), { numRuns: 200, seed: 20_261_122 });
  const codes = new Set([...refused.values()].flatMap((one) => [...one]));
  if (process.env['TIKKUN_SHOW'] === '1') {
    const rows = commandNames.map((name) => `${name} ${String(accepted.get(name) ?? 0)} [${[...(refused.get(name) ?? [])].join(' ')}]`);
    process.stdout.write(`${rows.join('\n')}\n${String(codes.size)} codes\n`);
  }
  expect(commandNames.filter((name) => (accepted.get(name) ?? 0) === 0 && !(name in NEVER))).toEqual([]);
  expect(Object.keys(NEVER).filter((name) => (accepted.get(name) ?? 0) > 0)).toEqual([]);
  expect(codes.size).toBeGreaterThan(100);
}, 120_000);
