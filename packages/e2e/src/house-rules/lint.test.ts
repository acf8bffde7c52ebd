import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lint-'));
  for (const file of ['.oxlint.config.js', '.oxlint-plugin.js', 'package.json'])
    await cp(join(root, file), join(dir, file));
  await writeFile(join(dir, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
});

afterEach(() => rm(dir, { recursive: true }));

test('a page may use nothing that Next finishes in the browser, nor markup or the environment', async () => {
  const faults = await lint('apps/web/src/app/page.tsx', [
    "import { notFound, redirect } from 'next/navigation';",
    "import Link from 'next/link';",
    "import Image from 'next/image';",
    "import { Suspense } from 'react';",
    "export const a = import('react').then((react) => react.Suspense);",
    'export const b = <Header.Item />;',
    'export const c = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'export const d = process.env.SITE_URL;',
    "console.log('here');",
    'export const e = <img src="/a.webp" />;',
    'export const f = (g: any) => g;',
  ]);
  expect(faults).toEqual(
    expect.arrayContaining([
      '1 eslint(no-restricted-imports)',
      '2 eslint(no-restricted-imports)',
      '3 eslint(no-restricted-imports)',
      '4 eslint(no-restricted-imports)',
      '5 shoal(no-restricted-syntax)',
      '6 shoal(no-restricted-syntax)',
      '7 shoal(no-restricted-syntax)',
      '8 eslint(no-restricted-properties)',
      '9 eslint(no-console)',
      '10 jsx-a11y(alt-text)',
      '11 typescript(no-explicit-any)',
    ]),
  );
});

test('publishing has no connection but its transaction, and nothing by default', async () => {
  const faults = await lint('apps/cms/src/content-store/migrate.ts', [
    'export const a = () => strapi.db.connection.raw("select 1");',
    'export default a;',
    'export const b = async () => { a(); };',
  ]);
  expect(faults).toEqual(
    expect.arrayContaining([
      '1 shoal(no-restricted-syntax)',
      '2 eslint(no-restricted-exports)',
      '3 typescript(require-await)',
    ]),
  );
});

test('a promise is waited for, and a rule is switched off only where it would speak', async () => {
  const faults = await lint('packages/stack/src/page.ts', [
    'export const a = async (b: Promise<string>) => { b; await b; };',
    '// oxlint-disable-next-line no-console -- nothing is written here',
    'export const c = 1;',
  ]);
  expect(faults).toEqual(expect.arrayContaining(['1 typescript(no-floating-promises)', '2 unused']));
});

/** What the linter says of these lines in the place of a file of the repository: each line with its rule. */
async function lint(path: string, lines: string[]): Promise<string[]> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), lines.join('\n'));
  const { diagnostics } = JSON.parse(await runLinter()) as {
    diagnostics: { code?: string; labels: { span: { line: number } }[] }[];
  };
  return diagnostics.flatMap(({ code = 'unused', labels }) =>
    labels.map(({ span }) => `${String(span.line)} ${code}`),
  );
}

function runLinter(): Promise<string> {
  const given = [
    join(root, 'node_modules/oxlint/bin/oxlint'),
    '--config',
    '.oxlint.config.js',
    '--format',
    'json',
    '.',
  ];
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, 'node_modules/.bin/tsgolint') };
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: dir, env }, (_, output) => {
      resolve(output);
    });
  });
}
