import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'data/',
      '.astro/',
      '.cache/',
      'cms/.next/',
      'cms/next-env.d.ts',
      'cms/app/(payload)/',
      'cms/migrations/',
      'cms/payload-types.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports, except where a framework demands a default.',
        },
      ],
      // It takes the options objects of libraries for instances of their classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Payload marks whole unions for a single member of theirs.
      '@typescript-eslint/no-deprecated': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    // Frameworks that read the default export.
    files: ['*.config.{ts,mjs}', 'cms/next.config.mjs', 'cms/payload.config.ts', 'cms/app/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // An answer of REST is loose JSON; a test says itself what it expects of it.
    files: ['**/*.test.ts', '**/*.e2e.ts', 'cms/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  astro.configs.recommended,
)
