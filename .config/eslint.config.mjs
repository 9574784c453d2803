import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which of our own folders each folder may import; nothing else. The README draws this picture. */
const mayImport = {
  plan: [],
  ooxml: ['plan', 'document'],
  language: ['plan'],
  checks: ['language', 'plan'],
  document: ['plan'],
  review: ['checks', 'plan', 'language', 'document', 'ooxml'],
  word: ['document', 'plan'],
  taskpane: ['review', 'plan', 'checks', 'document', 'word', 'commands'],
  commands: ['review', 'plan'],
  wordhost: [],
  cli: ['review', 'word', 'wordhost', 'document', 'plan', 'checks'],
};
const folders = Object.keys(mayImport);

const boundaries = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: folders
              .filter((other) => other !== folder && !mayImport[folder].includes(other))
              .flatMap((other) => [
                `**/src/${other}/**`,
                `../${other}`,
                `../${other}/**`,
                `../../${other}/**`,
                `../../../${other}/**`,
              ]),
            message: `src/${folder} may import only: ${mayImport[folder].join(', ') || 'nothing of ours'}.`,
          },
          ...(folder === 'language'
            ? []
            : [{ group: ['compromise', 'compromise/*'], message: 'Only src/language imports compromise.' }]),
        ],
      },
    ],
    ...(folder === 'word' || folder === 'taskpane' || folder === 'commands'
      ? {}
      : { 'no-restricted-globals': ['error', 'Word', 'Office', 'OfficeExtension'] }),
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSAsExpression > TSAsExpression', message: 'No casts to silence the compiler.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // webpack reads its configuration as a CommonJS module.
  { files: ['*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  // The tools of the command line speak through standard output and error, never through console.
  { ...reactHooks.configs.flat['recommended-latest'], files: ['src/taskpane/**/*.{ts,tsx}'] },
  {
    files: ['src/word/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/no-empty-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...boundaries,
);
