// Lint: what the compiler cannot see. Sizes and habits from docs/style (functions up to 70 lines, files up to 500, four positional parameters: calendar, start, target, pauses is the longest that reads well).
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const strict = {
  files: ['{libs,apps,workflows,activities,test,tools}/**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // Nest's modules are classes with nothing but a decorator.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/require-await': 'off',
    // Nest types its applications through a class it hands out as a value.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/prefer-promise-reject-errors': 'error',
    'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', 4],
    'no-console': 'error',
    'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
  },
};

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', '.tikkun/**', 'coverage/**', 'docs/**'] },
  { ...js.configs.recommended, files: ['**/*.{ts,tsx,mjs,cjs}'] },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'readonly', __dirname: 'readonly', __filename: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', fetch: 'readonly', URL: 'readonly', URLSearchParams: 'readonly', Buffer: 'readonly', performance: 'readonly', AbortSignal: 'readonly', AbortController: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly' } } },
  ...ts.configs.strictTypeChecked.map((config) => ({ ...config, files: strict.files })),
  strict,
  { files: ['apps/console/src/**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  {
    files: ['libs/domain/src/**/*.ts', 'workflows/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer', 'crypto', 'performance'], 'no-restricted-properties': ['error', { object: 'Math', property: 'random' }] },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer', 'crypto', 'performance'] },
  },
  {
    // A test that asserts how long something took fails when the machine stalls; time is measured by `npm run bench`.
    files: ['**/*.spec.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'performance', message: 'No timed assertion in a test: measure it in tools/bench.' }] },
  },
  {
    // Tests may cast and be long: they tell stories.
    files: ['**/*.spec.ts', 'test/**/*.ts', 'tools/**/*.ts', '**/testing/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off', 'max-params': 'off', 'max-lines': 'off',
      '@typescript-eslint/no-empty-function': 'off', '@typescript-eslint/no-explicit-any': 'off', '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
);
