/** Which room may import what (docs/architecture.md). test/architecture plants one violation per rule and sees it caught. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const NPM = 'node_modules';
const CODE = '^(libs|apps|workflows|activities)/';
const SPEC = '\\.spec\\.ts$|/testing/';

module.exports = {
  forbidden: [
    rule('domain-imports-nothing', 'libs/domain is pure: no package, no Node built-in, no other room.', { path: '^libs/domain/src', pathNot: SPEC }, { pathNot: '^libs/domain/src' }),
    rule('calendar-is-pure', 'libs/calendar: domain types, a date-time library, zod and yaml; no IO.', { path: '^libs/calendar/src', pathNot: SPEC }, { pathNot: `^libs/(calendar/src|domain/src)|${NPM}/(temporal-polyfill|temporal-utils|zod|yaml)` }),
    rule('guard-is-pure', 'libs/guard: pure rules over text; zones and the Hebrew calendar come from the runtime (Intl).', { path: '^libs/guard/src', pathNot: SPEC }, { pathNot: '^libs/guard/src' }),
    rule('contracts-are-pure', 'libs/contracts: domain and zod only.', { path: '^libs/contracts/src', pathNot: SPEC }, { pathNot: `^libs/(contracts|domain)/src|${NPM}/zod` }),
    rule('workflows-orchestrate-only', 'workflows: domain, own messages, @temporalio/workflow; activities/contract as type only.', { path: '^workflows/src', pathNot: SPEC }, { pathNot: `^(workflows/src|libs/domain/src|activities/src/contract)|${NPM}/@temporalio/(workflow|common)` }),
    rule('workflows-take-activity-types-only', 'activities/contract is imported as type.', { path: '^workflows/src' }, { path: '^activities', dependencyTypesNot: ['type-only'] }),
    rule('activities-use-libs', 'activities: libs, never workflows or apps.', { path: '^activities/src', pathNot: SPEC }, { path: '^(workflows|apps)/' }),
    rule('libs-stay-below', 'libs never import apps, workflows or activities (types of the activity contract and workflow messages aside).', { path: '^libs/', pathNot: SPEC }, { path: '^(apps|workflows|activities)/', pathNot: '^activities/src/contract|^workflows/src/messages' }),
    rule('rooms-through-their-door', 'One room sees another through its index only.', { path: '^libs/([^/]+)/', pathNot: SPEC }, { path: '^libs/([^/]+)/src/.+', pathNot: '^libs/$1/|^libs/[^/]+/src/index\\.ts$' }),
    rule('apps-through-the-door', 'Apps and activities see libs through their index only.', { path: '^(apps|activities|workflows)/', pathNot: SPEC }, { path: '^libs/[^/]+/src/.+', pathNot: '^libs/[^/]+/src/index\\.ts$' }),
    rule('edge-apps-know-no-engine-code', 'api, public and cli: workflow message types only, no workflow code, no activities.', { path: '^apps/(api|public|cli)/', pathNot: SPEC }, { path: '^(workflows|activities)/', pathNot: '^workflows/src/messages|^activities/src/contract' }),
    rule('console-takes-types-only', 'apps/console: types of contracts, and packages for the browser; no library of ours at run time, no server package.', { path: '^apps/console/src', pathNot: SPEC }, { path: `^libs/|^(workflows|activities)/|${NPM}/(@nestjs|@temporalio|typeorm|pg|express|zod|pino|nodemailer|playwright-core|@sparticuz)/`, dependencyTypesNot: ['type-only'] }),
    rule('console-knows-contracts-only', 'apps/console knows no room but contracts, even by type.', { path: '^apps/console/src', pathNot: SPEC }, { path: '^(libs|workflows|activities)/', pathNot: '^libs/(contracts|domain)/' }),
    rule('apps-do-not-know-each-other', 'An app never imports another.', { path: '^apps/([^/]+)/' , pathNot: SPEC }, { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' }),
    rule('no-test-code-in-production', 'Production code imports no test code and no development dependency.', { path: CODE, pathNot: SPEC }, { path: `^test/|${SPEC}|${NPM}/(jest|fast-check|autocannon|axe-core|date-holidays)/` }),
    rule('no-cycles', 'No cycles at run time; types may know each other.', { path: CODE }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('not-resolvable', 'Every import is found.', { path: CODE }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: NPM },
    exclude: { path: '(^|/)dist/|^node_modules/.cache' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'] },
  },
};
