import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkoutDir } from '../checkout.ts';
import { readPlaywrightCounts, readVitestCounts } from './counts.ts';
import type { TestStep } from './step.ts';

const packageSchema = z.object({ name: z.string(), scripts: z.record(z.string(), z.string()).default({}) });

/** Where a run keeps what it makes, and its database. */
export interface TestRun {
  dir: string;
  databaseUrl: string;
}

/** The checks: the scripts of the top package.json whose names begin with "check:". */
export function planChecks(): TestStep[] {
  const { scripts } = readPackage(checkoutDir);
  return Object.keys(scripts)
    .filter((name) => name.startsWith('check:'))
    .map((name) => ({
      title: `Check ${name.slice('check:'.length)}`,
      // Next's build and the check of types write the types of its routes into the same folder.
      needsApps: name === 'check:types',
      command: ['pnpm', 'run', '--silent', name],
      cwd: checkoutDir,
    }));
}

/** The tests of every app and package that has some. */
export function planUnitTests({ dir, databaseUrl }: TestRun): TestStep[] {
  const folders = listParts().filter((part) => 'test:unit' in readPackage(part).scripts);
  return folders.map((part) => {
    const { name } = readPackage(part);
    const reportPath = join(dir, `${name.replaceAll(/\W+/g, '-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
    return {
      title: `Test ${name}`,
      // Of the packages only this one starts apps.
      needsApps: name === '@shoal/stack' || part.startsWith(join(checkoutDir, 'apps')),
      command: ['pnpm', 'run', '--silent', 'test:unit', ...reporters],
      cwd: part,
      env: { TEST_DATABASE_URL: databaseUrl, TMPDIR: dir, CMS_IS_COMPILED: 'true' },
      count: () => readVitestCounts(reportPath),
    };
  });
}

/** The tests that need the whole platform and a browser. */
export function planBrowserTests(dir: string): TestStep {
  const reportPath = join(dir, 'browser.json');
  return {
    title: 'Test in the browser',
    needsApps: true,
    command: ['pnpm', '--filter', '@shoal/e2e', 'run', '--silent', 'test', '--reporter=list,json'],
    cwd: checkoutDir,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath, TMPDIR: dir },
    count: () => readPlaywrightCounts(reportPath),
    // The only signal on which Playwright still puts everything away.
    stopSignal: 'SIGINT',
  };
}

/** Every app and package. The packages come first: what takes long on one processor must not be begun last. */
function listParts(): string[] {
  return ['packages', 'apps']
    .flatMap((kind) => readdirSync(join(checkoutDir, kind)).map((name) => join(checkoutDir, kind, name)))
    .filter((part) => existsSync(join(part, 'package.json')));
}

function readPackage(dir: string): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')));
}
