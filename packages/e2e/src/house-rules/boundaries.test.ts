import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('imports along the arrow break no rule', async () => {
  const broken = await listBrokenRules({
    'apps/web/src/a.ts': ['packages/content-client/src/index.ts', 'packages/content-schema/src/index.ts'],
    'apps/cms/src/index.ts': ['packages/content-schema/src/index.ts'],
    'packages/content-client/src/index.ts': ['packages/content-schema/src/index.ts'],
    'packages/content-schema/src/index.ts': [],
    'packages/e2e/src/a.spec.ts': ['packages/stack/src/index.ts', 'packages/content-client/src/index.ts'],
    'packages/stack/src/index.ts': [],
  });
  expect(broken).toEqual([]);
});

test('every import against the arrow, and every file out of place, is named', async () => {
  const broken = await listBrokenRules({
    'apps/cms/src/index.ts': ['packages/content-client/src/index.ts'],
    'apps/web/src/alone.ts': [],
    'apps/web/src/one.ts': ['apps/cms/src/index.ts', 'apps/web/src/two.ts'],
    'apps/web/src/two.ts': ['apps/web/src/one.ts', 'apps/web/src/gone.ts'],
    'apps/web/src/utils/three.ts': ['apps/web/src/Four.ts'],
    'apps/web/src/Four.ts': [],
    'packages/content-client/src/index.ts': [],
    'packages/content-schema/src/index.ts': ['packages/content-client/src/index.ts'],
    'packages/e2e/src/a.spec.ts': ['apps/cms/src/index.ts'],
    'packages/new/src/five.ts': ['packages/content-client/src/index.ts'],
    'packages/stack/src/index.ts': ['apps/web/src/one.ts'],
  });
  expect(broken).toEqual([
    'arrow-of-apps-cms: apps/cms/src/index.ts',
    'arrow-of-apps-web: apps/web/src/one.ts',
    'arrow-of-packages-content-schema: packages/content-schema/src/index.ts',
    'arrow-of-packages-e2e: packages/e2e/src/a.spec.ts',
    'arrow-of-packages-stack: packages/stack/src/index.ts',
    'kebab-case: apps/web/src/utils/three.ts',
    'known-part: packages/new/src/five.ts',
    'no-bag-folder: apps/web/src/utils/three.ts',
    'no-cycle: apps/web/src/one.ts',
    'no-orphan: apps/web/src/alone.ts',
    'resolvable: apps/web/src/two.ts',
  ]);
});

/** The rules that a repository of these files breaks, each with the file that breaks it; a file is what it imports. */
async function listBrokenRules(imports: Record<string, string[]>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-boundaries-'));
  folders.push(folder);
  for (const [path, imported] of Object.entries(imports)) {
    const up = '../'.repeat(path.split('/').length - 1);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), imported.map((to) => `import '${up}${to}';\n`).join(''));
  }
  const { summary } = JSON.parse(await cruise(folder)) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();
}

/** dependency-cruiser fails when a rule is broken; what it found is on its standard output either way. */
function cruise(folder: string): Promise<string> {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const settings = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...settings, 'apps', 'packages'], { cwd: folder }, (_, output) => {
      resolve(output);
    });
  });
}
