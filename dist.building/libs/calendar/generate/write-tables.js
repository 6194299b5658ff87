/**
 * Writes the holiday tables of `src/tables` from `rules.ts`. Run once a year by a person who then reviews the difference and raises
 * the versions in `src/built-in.ts`: `node libs/calendar/generate/write-tables.mjs` (Node 24, which reads TypeScript by itself).
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodefs = require("node:fs");
const _rulests = require("./rules.ts");
const tables = [
    {
        file: 'il-days.ts',
        name: 'ilDays',
        rule: _rulests.israelDays,
        source: 'Law and Administration Ordinance 1948 s. 18A; Independence Day Law 1949; eves: general collective practice'
    },
    {
        file: 'uk-days.ts',
        name: 'ukDays',
        rule: _rulests.englandDays,
        source: 'Banking and Financial Dealings Act 1971, schedule 1; royal proclamation; common law'
    },
    {
        file: 'us-days.ts',
        name: 'usDays',
        rule: _rulests.unitedStatesDays,
        source: '5 U.S.C. 6103; Executive Order 11582'
    }
];
for (const { file, name, rule, source } of tables){
    const rows = (0, _rulests.coveredDays)(rule).map(({ date, kind, he, en })=>`  { date: '${date}', kind: '${kind}', he: '${he}', en: '${en}', source },`);
    const text = [
        '/** Frozen table, written by generate/write-tables.mjs and reviewed. Correct it by a new version of the calendar, never silently. */',
        "import type { SpecialDay } from '../definition';",
        '',
        `const source = '${source}';`,
        '',
        `export const ${name}: readonly SpecialDay[] = [`,
        ...rows,
        '];',
        ''
    ].join('\n');
    (0, _nodefs.writeFileSync)(new URL(`../src/tables/${file}`, require("url").pathToFileURL(__filename).toString()), text);
    console.log(`${file}: ${rows.length} days`);
}

//# sourceMappingURL=write-tables.js.map