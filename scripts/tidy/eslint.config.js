import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const unusedButNamed = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' };

/** npx eslint --config scripts/tidy/eslint.config.js <paths>; part of `npm test` and `npm run check`. */
export default typescript.config(
  { ignores: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/.data/**', '**/*.d.ts'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unusedButNamed],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // A promise nobody waits for loses its error: here that would be a lost posting.
    files: ['{db,search,server,scripts}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['server/**/*.ts'],
    rules: {
      // About 70 is meant; a routes file with many schemas is one thought a little longer.
      'max-lines-per-function': ['warn', { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['web/**/*.svelte', 'web/**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // svelte-check knows Svelte's own globals and types better.
      'no-undef': 'off',
      // The site is served at the root and has no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // Right for state; wrong for the many sets and parameters that live for one call.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['web/**/*.ts'],
    languageOptions: { globals: { ...globals.browser } },
    rules: { 'no-undef': 'off' },
  },
  { files: ['**/*.ts'], rules: { 'no-undef': 'off' } },
);
