import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const message = {
  environment: 'Only configuration.ts reads the environment; take the value from there.',
  connection: 'Use the transaction passed as an argument: a second connection here can freeze every publish.',
  unfinished: 'Next finishes this in the browser; pages here are complete without it (see answer()).',
  anchor: 'Pages are not hydrated: use a plain <a>.',
  image: 'Images come with their sizes from the CMS: use a plain <img srcset>.',
  dotted: 'A dotted component is undefined in a server component: import the part by its own name.',
  markup: 'Text is escaped by React. Only json-ld.tsx and the root layout may hand over markup.',
};

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'packages/e2e/**'];

/** Where a framework asks for a default export. */
const defaultExports = [
  '**/*.config.{js,ts,mjs}',
  'apps/web/src/app/**/{page,layout,not-found,default}.tsx',
  'apps/cms/config/**',
  'apps/cms/src/index.ts',
  'apps/cms/src/{api,extensions}/**',
  'apps/cms/src/admin/{app.tsx,vite.config.ts}',
  'packages/e2e/src/reporting/*-reporter.ts',
];

const webSyntax = [
  { selector: 'JSXMemberExpression', message: message.dotted },
  { selector: 'MemberExpression[property.name=/^(Suspense|lazy)$/]', message: message.unfinished },
  { selector: 'ImportExpression[source.value=/^next\\u002f(link|image|dynamic)$/]', message: message.anchor },
];
const ownMarkup = { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: message.markup };

export default tseslint.config(
  {
    ignores: [
      '**/{dist,.next,.strapi,.turbo,.cache,build,test-results}/**',
      '**/next-env.d.ts',
      'apps/cms/types/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Functions here are closures; what looks like a method needs no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: message.environment },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env', 'default'],
            message: message.environment,
          })),
        },
      ],
    },
  },
  {
    // TypeScript that belongs to no project: settings of tools, and plain JavaScript, which runs before anything is built.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
    },
  },
  {
    files: [
      'apps/*/src/configuration.ts',
      'packages/stack/**',
      // What Strapi, Next and React take from the environment only has to be put there.
      'apps/cms/config/server.ts',
      'apps/web/{next.config.ts,src/server/main.ts}',
      ...tests,
    ],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  // The terminal is the page of whoever starts the stack.
  { files: ['packages/stack/**'], rules: { 'no-console': 'off' } },
  { files: defaultExports, rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['apps/cms/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['apps/cms/tsconfig.test.json', 'apps/cms/src/admin/tsconfig.json'],
      },
    },
    rules: {
      // Strapi types its services, plugins and query builder as any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['apps/cms/src/{publishing,content-store}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="connection"][object.property.name="db"]',
          message: message.connection,
        },
        {
          selector:
            'VariableDeclarator[init.property.name="db"] ObjectPattern Property[key.name="connection"]',
          message: message.connection,
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/cms/src/admin/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // What scrolls has to be reached by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/navigation',
              importNames: ['notFound', 'redirect', 'permanentRedirect', 'forbidden', 'unauthorized'],
              message: message.unfinished,
            },
            { name: 'react', importNames: ['Suspense', 'lazy'], message: message.unfinished },
            { name: 'next/dynamic', message: message.unfinished },
            { name: 'next/link', message: message.anchor },
            { name: 'next/image', message: message.image },
            { name: 'process', importNames: ['env', 'default'], message: message.environment },
            { name: 'node:process', importNames: ['env', 'default'], message: message.environment },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...webSyntax, ownMarkup],
    },
  },
  {
    files: ['apps/web/src/components/json-ld.tsx', 'apps/web/src/app/layout.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...webSyntax] },
  },
  {
    files: ['apps/web/src/app/**/{loading,error,global-error,template}.{ts,tsx,js,jsx}'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: message.unfinished }] },
  },
  {
    files: tests,
    rules: {
      // A table of situations is one function, and reads best whole.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
