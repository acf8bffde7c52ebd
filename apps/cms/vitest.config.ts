import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const soak = '**/*.soak.test.ts';

/** The files whose CMS has settings of its own: each needs a process of its own. */
const ownCms = [
  'src/api/content/content-api.test.ts',
  'src/media/uploads.test.ts',
  'src/publishing/actions/rename.test.ts',
  'src/publishing/concurrent-publishes.test.ts',
];

/** The files that have one CMS in turn. */
const shareCms = [
  'src/{admin-views,commands,corpus,editorial,keeping,slugs}/**/*.test.ts',
  'src/backup/backup-under-load.test.ts',
  'src/checks/form-routes.test.ts',
  'src/media/served-files.test.ts',
  'src/preview/preview.test.ts',
  'src/saves/saves.test.ts',
  'src/publishing/actions/{actions,editions,publish-draft,putting-right}.test.ts',
  'src/publishing/{publishing,publish-in-admin,refusals,standings}.test.ts',
  'src/publishing/history/*.test.ts',
];

const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

/** What takes long whatever its size, by which files are sorted as long as nothing else is known of them. */
const takesLong =
  /(?:mirror|power-cut|keeping|prepare|many-editors|plain-database-user|commit-order)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => takesLong.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** The long tests run by themselves: `vitest run --config vitest.soak.config.ts`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['./test/compile.ts', './test/template-database.ts'],
    projects: [
      {
        test: {
          ...patience,
          name: 'cms of its own',
          include: ownCms,
          exclude: [...configDefaults.exclude, soak],
          // A CMS sets `global.strapi` and reads its settings once.
          pool: 'forks',
          isolate: true,
        },
      },
      {
        test: {
          ...patience,
          name: 'cms in turn',
          include: shareCms,
          exclude: [...configDefaults.exclude, soak],
          pool: 'forks',
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'rest',
          include: ['{src,config}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, soak, ...ownCms, ...shareCms],
          // Loading what they import once for all of them halves their time.
          pool: 'forks',
          isolate: false,
        },
      },
    ],
  },
});
