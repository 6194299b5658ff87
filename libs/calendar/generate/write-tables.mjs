/**
 * Writes the holiday tables of `src/tables` from `rules.ts`. Run once a year by a person who then reviews the difference and raises
 * the versions in `src/built-in.ts`: `node libs/calendar/generate/write-tables.mjs` (Node 24, which reads TypeScript by itself).
 */
import { writeFileSync } from 'node:fs';
import { coveredDays, englandDays, israelDays, unitedStatesDays } from './rules.ts';

const tables = [
  {
    file: 'il-days.ts',
    name: 'ilDays',
    rule: israelDays,
    source: 'Law and Administration Ordinance 1948 s. 18A; Independence Day Law 1949; eves: general collective practice',
  },
  {
    file: 'uk-days.ts',
    name: 'ukDays',
    rule: englandDays,
    source: 'Banking and Financial Dealings Act 1971, schedule 1; royal proclamation; common law',
  },
  { file: 'us-days.ts', name: 'usDays', rule: unitedStatesDays, source: '5 U.S.C. 6103; Executive Order 11582' },
];

for (const { file, name, rule, source } of tables) {
  const rows = coveredDays(rule).map(
    ({ date, kind, he, en }) => `  { date: '${date}', kind: '${kind}', he: '${he}', en: '${en}', source },`,
  );
  const text = [
    '/** Frozen table, written by generate/write-tables.mjs and reviewed. Correct it by a new version of the calendar, never silently. */',
    "import type { SpecialDay } from '../definition';",
    '',
    `const source = '${source}';`,
    '',
    `export const ${name}: readonly SpecialDay[] = [`,
    ...rows,
    '];',
    '',
  ].join('\n');
  writeFileSync(new URL(`../src/tables/${file}`, import.meta.url), text);
  console.log(`${file}: ${rows.length} days`);
}
