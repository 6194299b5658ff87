/** Jest runs TypeScript through swc; ESM-only packages are let through the transform (docs/adr/0001-runtime.md). */
const esmOnly = ['@nestjs', 'temporal-polyfill', 'temporal-utils', 'postal-mime', 'eventsource-parser', 'commander', 'file-type', '@tokenizer', 'token-types', 'strtok3', 'uint8array-extras', '@borewit', 'intl-messageformat', '@formatjs', 'path-to-regexp', 'load-esm'];
const swc = { ...JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8')), exclude: [], sourceMaps: 'inline', swcrc: false };
/** The console's own: JSX, no decorators. */
const tsx = { ...swc, jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } };
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/{libs,apps,workflows,activities,tools,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tikkun/'],
  transform: { '^.+\\.(m?[jt]s)$': ['@swc/jest', swc], '^.+\\.tsx$': ['@swc/jest', tsx] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // A hung test must end some time; two suites at once share two cores with their servers.
  testTimeout: 60000,
};
