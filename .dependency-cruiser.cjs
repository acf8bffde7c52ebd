/** The one arrow: web → content-client → content-schema ← cms; web → page-cache. What a part may import, besides itself and npm. */
const mayImport = {
  'apps/cms': ['packages/content-schema'],
  'apps/web': ['packages/content-client', 'packages/content-schema', 'packages/page-cache'],
  'packages/content-schema': [],
  'packages/content-client': ['packages/content-schema'],
  'packages/page-cache': [],
  'packages/stack': [],
  'packages/e2e': ['packages/content-client', 'packages/content-schema', 'packages/stack'],
};

const arrows = Object.entries(mayImport).map(([part, others]) => ({
  name: `arrow-of-${part.replace('/', '-')}`,
  severity: 'error',
  comment: `${part} may import ${others.join(', ') || 'no other part'}`,
  from: { path: `^${part}/` },
  to: { path: '^(apps|packages)/', pathNot: [part, ...others].map((folder) => `^${folder}/`) },
}));

const bags = '(^|/)(utils?|libs?|helpers?|common|misc|shared|types)/';
const notOurs = '(^|/)(node_modules|dist|\\.next)/';
/** What a framework or a tool loads by its place or name. */
const loadedByName =
  '\\.(test|spec|config)\\.tsx?$|^apps/web/src/(app|browser)/|^apps/cms/(config|src/(api|admin|commands|extensions)|src/index)|^packages/[^/]+/src/index\\.ts$|\\.mjs$|\\.d\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'known-part',
      severity: 'error',
      comment: 'A new app or package says in this file what it may import',
      from: {
        path: '^(apps|packages)/',
        pathNot: [...Object.keys(mayImport).map((part) => `^${part}/`), notOurs],
      },
      to: {},
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'Nothing imports it and it imports nothing: delete it',
      from: { orphan: true, pathNot: [loadedByName, notOurs] },
      to: {},
    },
    {
      name: 'no-bag-folder',
      severity: 'error',
      comment: 'Name the folder for what is in it',
      from: { path: bags, pathNot: notOurs },
      to: {},
    },
    {
      name: 'no-import-from-bag-folder',
      severity: 'error',
      comment: 'Name the folder for what is in it',
      from: {},
      to: { path: bags, pathNot: notOurs },
    },
    {
      name: 'kebab-case',
      severity: 'error',
      comment: 'File names are lower-case words joined by hyphens',
      from: {},
      to: { path: '^(apps|packages)/.*/[^/]*[A-Z_][^/]*$', pathNot: notOurs },
    },
    {
      name: 'no-import-of-tests',
      severity: 'error',
      from: {},
      to: { path: '\\.(test|spec)\\.tsx?$' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      severity: 'error',
      comment: 'List it in the package.json of the part that imports it',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: notOurs },
    exclude: {
      path: '(^|/)(\\.next|\\.strapi|\\.turbo|\\.cache|test-results)/|^apps/cms/(dist|types)/|^apps/web/dist/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
