import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const soak = '**/*.soak.test.ts';

/** The files that boot a CMS in their own process, and what stands beside them. */
const bootsCms = [
  'src/{admin-views,commands,corpus,keeping,media,publishing,slugs}/**/*.test.ts',
  'src/api/content/content-api.test.ts',
  'src/backup/backup-under-load.test.ts',
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
          name: 'cms',
          include: bootsCms,
          exclude: [...configDefaults.exclude, soak],
          // One CMS to a process: each sets `global.strapi` and reads its settings once.
          pool: 'forks',
          isolate: true,
        },
      },
      {
        test: {
          ...patience,
          name: 'rest',
          include: ['{src,config}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, soak, ...bootsCms],
          // Loading what they import once for all of them halves their time.
          pool: 'forks',
          isolate: false,
        },
      },
    ],
  },
});
