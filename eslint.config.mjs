import { existsSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import graphqlSchemas from './eslint/graphql.mjs';
import layering from './eslint/layering.mjs';

const typescriptFiles = ['**/*.ts', '**/*.tsx', '**/*.mts'];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '**/dist/',
      // Its types are those of packages of its own, which only who runs it installs (`npm --prefix bench ci`).
      ...(existsSync('bench/node_modules') ? [] : ['bench/']),
      'coverage/',
      'editions-store/',
      'data/',
      '**/*.generated.ts',
      'schema/supergraph.graphql',
      // A subgraph that its test puts among the others, from where alone its imports lead somewhere.
      'tests/seventh/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,cjs,mjs,ts,tsx,mts}'], extends: [js.configs.recommended] },
  {
    name: 'a comment begins with its subject',
    files: ['**/*.{js,cjs,mjs,ts,tsx,mts}'],
    rules: {
      'no-warning-comments': [
        'error',
        {
          terms: ['what', 'whether', 'how', 'where', 'whose', 'which'],
          location: 'start',
          decoration: ['*'],
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: typescriptFiles,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `_id` says: known, and not needed here.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // Numbers in messages are wanted; objects and undefined stay errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(value) => void list.push(value)` and short callbacks read well as one expression.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A type parameter that stands once in a signature still documents what a caller gets back.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in gateway/config.ts, once, and handed on as a Config.',
        },
      ],
      'max-lines': ['error', { max: 300, skipComments: true }],
      // `== null` says "null or undefined", and nothing else says it as well.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Builders and contexts are taken apart where they are used (`({ bind, limit }) => …`); none relies on `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'every export has a doc comment',
    files: typescriptFiles,
    ignores: ['tests/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: false },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  {
    name: 'who may read the environment',
    files: [
      'gateway/config.ts',
      // Sets a variable before a library reads it.
      'gateway/telemetry.ts',
      'web/vite.config.mts',
      'cli/**',
      'scripts/**',
      'tests/**',
      'bench/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      // A test reads answers, which are JSON, and what it assumes of their shape is what it asserts.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': 'off',
    },
  },
  {
    name: 'the web side',
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  layering,
  ...graphqlSchemas,
);
