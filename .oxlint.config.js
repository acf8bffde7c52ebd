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
  '.oxlint-plugin.js',
  'apps/web/src/app/**/{page,layout,not-found,default}.tsx',
  'apps/cms/config/**',
  'apps/cms/src/index.ts',
  'apps/cms/src/{api,extensions}/**',
  'apps/cms/src/admin/{app.tsx,vite.config.ts}',
  'packages/e2e/src/reporting/*-reporter.ts',
];

const environment = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env', 'default'],
  message: message.environment,
}));

const webSyntax = [
  { selector: 'JSXMemberExpression', message: message.dotted },
  { selector: 'MemberExpression[property.name=/^(Suspense|lazy)$/]', message: message.unfinished },
  { selector: 'ImportExpression[source.value=/^next\\u002f(link|image|dynamic)$/]', message: message.anchor },
];
const ownMarkup = { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: message.markup };

/** What has to be reached by keyboard, and what makes an element something to act on. */
const tabbable = 'button checkbox link progressbar searchbox slider spinbutton switch textbox'.split(' ');
const handlers = [
  ...'onFocus onBlur onKeyDown onKeyPress onKeyUp onClick onContextMenu onDblClick onDoubleClick'.split(' '),
  ...'onDrag onDragEnd onDragEnter onDragExit onDragLeave onDragOver onDragStart onDrop'.split(' '),
  ...'onMouseDown onMouseEnter onMouseLeave onMouseMove onMouseOut onMouseOver onMouseUp'.split(' '),
];

/** What typescript-eslint calls strict, and oxlint does not call correctness. */
const strictTypeScript = `
  no-array-constructor no-deprecated no-dynamic-delete no-empty-object-type no-explicit-any
  no-extraneous-class no-generated-empty-object-type no-invalid-void-type no-misused-promises no-mixed-enums
  no-namespace no-non-null-asserted-nullish-coalescing no-non-null-assertion no-require-imports
  no-unnecessary-boolean-literal-compare no-unnecessary-condition no-unnecessary-template-expression
  no-unnecessary-type-arguments no-unnecessary-type-assertion no-unnecessary-type-constraint
  no-unnecessary-type-conversion no-unsafe-argument no-unsafe-assignment no-unsafe-call
  no-unsafe-enum-comparison no-unsafe-function-type no-unsafe-member-access no-unsafe-return
  no-useless-constructor only-throw-error prefer-literal-enum-member prefer-promise-reject-errors
  prefer-reduce-type-parameter prefer-return-this-type related-getter-setter-pairs require-await
  unified-signatures
`
  .trim()
  .split(/\s+/)
  .map((name) => [`typescript/${name}`, 'error']);

export default {
  options: {
    typeAware: true,
    reportUnusedDisableDirectives: 'error',
    respectEslintDisableDirectives: false,
    denyWarnings: true,
  },
  ignorePatterns: [
    ...['dist', '.next', '.strapi', '.turbo', '.cache', 'build', 'test-results'],
    ...['next-env.d.ts', 'apps/cms/types'],
  ],
  plugins: ['eslint', 'typescript', 'oxc', 'react', 'jsx-a11y'],
  jsPlugins: ['./.oxlint-plugin.js'],
  categories: { correctness: 'error' },
  rules: {
    eqeqeq: 'error',
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    'no-case-declarations': 'error',
    'no-console': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-prototype-builtins': 'error',
    'no-redeclare': 'error',
    'no-regex-spaces': 'error',
    'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    'no-unexpected-multiline': 'error',
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...Object.fromEntries(strictTypeScript),
        'no-var': 'error',
        'prefer-const': 'error',
        'prefer-rest-params': 'error',
        'prefer-spread': 'error',
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        'typescript/no-meaningless-void-operator': 'off',
        'typescript/require-array-sort-compare': 'off',
        'typescript/restrict-plus-operands': [
          'error',
          {
            allowAny: false,
            allowBoolean: false,
            allowNullish: false,
            allowNumberAndString: false,
            allowRegExp: false,
          },
        ],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
        'typescript/return-await': ['error', 'error-handling-correctness-only'],
        // Functions here are closures; what looks like a method needs no `this`.
        'typescript/unbound-method': 'off',
        'no-restricted-properties': [
          'error',
          { object: 'process', property: 'env', message: message.environment },
        ],
        'no-restricted-imports': ['error', { paths: environment }],
      },
    },
    {
      // Plain JavaScript, which runs before anything is built.
      files: ['**/*.{js,mjs,cjs}'],
      globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
      rules: { 'no-undef': 'error' },
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
    // What a package without types exports is not ours to choose.
    { files: ['**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
    { files: defaultExports, rules: { 'no-restricted-exports': 'off' } },
    {
      files: ['apps/cms/**/*.{ts,tsx}'],
      rules: {
        // Strapi types its services, plugins and query builder as any.
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    {
      files: ['apps/cms/src/{publishing,content-store}/**/*.ts'],
      excludeFiles: tests,
      rules: {
        'shoal/no-restricted-syntax': [
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
      rules: {
        'react/rules-of-hooks': 'error',
        'react/unsupported-syntax': 'error',
        // What scrolls has to be reached by keyboard.
        'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
        'jsx-a11y/interactive-supports-focus': ['error', { tabbable }],
        'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', {}],
        'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', {}],
        'jsx-a11y/no-static-element-interactions': ['error', { handlers }],
        // The empty corner of a table needs no label, and <pre role="region"> is what code that scrolls is.
        'jsx-a11y/control-has-associated-label': 'off',
        'jsx-a11y/prefer-tag-over-role': 'off',
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
              ...environment,
            ],
          },
        ],
        'shoal/no-restricted-syntax': ['error', ...webSyntax, ownMarkup],
      },
    },
    {
      files: ['apps/web/src/components/json-ld.tsx', 'apps/web/src/app/layout.tsx'],
      rules: { 'shoal/no-restricted-syntax': ['error', ...webSyntax] },
    },
    {
      files: ['apps/web/src/app/**/{loading,error,global-error,template}.{ts,tsx,js,jsx}'],
      rules: {
        'shoal/no-restricted-syntax': ['error', { selector: 'Program', message: message.unfinished }],
      },
    },
    {
      files: tests,
      rules: {
        // A table of situations is one function, and reads best whole.
        'max-lines-per-function': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/no-unsafe-assignment': 'off',
      },
    },
  ],
};
