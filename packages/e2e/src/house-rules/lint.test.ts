import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

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
      '1 no-restricted-imports',
      '2 no-restricted-imports',
      '3 no-restricted-imports',
      '4 no-restricted-imports',
      '5 no-restricted-syntax',
      '6 no-restricted-syntax',
      '7 no-restricted-syntax',
      '8 no-restricted-properties',
      '9 no-console',
      '10 jsx-a11y/alt-text',
      '11 @typescript-eslint/no-explicit-any',
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
      '1 no-restricted-syntax',
      '2 no-restricted-exports',
      '3 @typescript-eslint/require-await',
    ]),
  );
});

/** What the linter says of these lines in the place of a file of the repository: each line with its rule. */
async function lint(path: string, lines: string[]): Promise<string[]> {
  const [report] = JSON.parse(await runLinter(path, lines.join('\n'))) as [
    { messages: { line: number; ruleId: string }[] },
  ];
  return report.messages.map(({ line, ruleId }) => `${String(line)} ${ruleId}`);
}

function runLinter(path: string, text: string): Promise<string> {
  const given = [
    'node_modules/eslint/bin/eslint.js',
    '--config',
    '.eslint.config.js',
    '--stdin',
    '--stdin-filename',
    path,
    '--format',
    'json',
  ];
  return new Promise((resolve) => {
    // Else the parser takes the file from the disk, and not the lines given here.
    const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
    const linter = execFile(process.execPath, given, { cwd: root, env }, (_, output) => {
      resolve(output);
    });
    linter.stdin?.end(text);
  });
}
