import { describe, expect, test } from 'vitest';
import { listFaults } from './list-faults.ts';
import { repositoryOf } from './repository.ts';

/** What is wrong in a repository of these files, as `file:line what`. */
function faultsOf(contents: Record<string, string>): string[] {
  const repository = repositoryOf(
    Object.fromEntries(Object.entries(contents).map(([path, text]) => [path, () => text])),
  );
  return listFaults(repository).map(({ file, line, what }) => `${file}:${String(line)} ${what}`);
}

describe('links of Markdown files', () => {
  test('a link to a file and heading that are there is right', () => {
    const faults = faultsOf({
      'README.md': '# Shoal\n[start](docs/start.md#first-run) [top](#shoal) [web](https://example.org/x)',
      'docs/start.md': '## First run\n[back](../README.md)',
    });
    expect(faults).toEqual([]);
  });

  test('a link to no file, and one to no heading, are named with their line', () => {
    const faults = faultsOf({ 'README.md': '# Shoal\n\n[a](gone.md)\n[b](#nowhere)\n[c]: also-gone.md' });
    expect(faults).toEqual([
      'README.md:3 the link gone.md leads to no file',
      'README.md:4 the link #nowhere leads to no heading of README.md',
      'README.md:5 the link also-gone.md leads to no file',
    ]);
  });

  test('what only looks like a link inside code is left alone', () => {
    expect(faultsOf({ 'README.md': '```\n[a](gone.md)\n```\nand `[b](gone.md)`' })).toEqual([]);
  });

  test('a README over 150 lines is too long', () => {
    expect(faultsOf({ 'README.md': 'line\n'.repeat(151) })).toEqual([
      'README.md:151 151 lines; a README has at most 150',
    ]);
  });
});

describe('paths named in prose', () => {
  test('a path that left the repository is found in Markdown and in comments', () => {
    const comment = ['// as packages/gone does', '/**', ' * In old-name.ts.', ' */'].join('\n');
    const faults = faultsOf({
      'README.md': 'See `apps/web/src/gone.ts`.',
      'apps/web/src/page.ts': `const x = 'apps/web/src/text.ts'; ${comment}`,
      '.ci/run': '# calls packages/gone',
    });
    expect(faults).toEqual([
      'README.md:1 apps/web/src/gone.ts is not there',
      'apps/web/src/page.ts:1 packages/gone is not there',
      'apps/web/src/page.ts:3 old-name.ts is not there',
      '.ci/run:1 packages/gone is not there',
    ]);
  });

  test('folders, built files, placeholders and wildcards are no faults', () => {
    const prose =
      '`apps/web/`, `apps/web/src`, `apps/web/dist/main.js`, `apps/<name>/src`, `*.test.ts`, page.ts';
    expect(faultsOf({ 'notes.md': prose, 'apps/web/src/page.ts': '' })).toEqual([]);
  });
});

test.each([
  ['/wo' + 'rk/main', 'is a path of one machine'],
  ['/tm' + 'p/notes', 'is a path of one machine'],
  ['registry' + '.npmjs.org', 'names a registry host'],
  ['TO' + 'DO', 'is work left undone'],
  ['issue' + ' 2', 'is known only to a tracker'],
  ['../shar' + 'ed/', 'is outside the repository'],
])('“%s” has no place in the repository', (word, why) => {
  expect(faultsOf({ 'src/page.ts': `\nconst x = '${word}';` })).toEqual([`src/page.ts:2 “${word}” ${why}`]);
});

test('a rule may be switched off only with a reason', () => {
  const directive = '// oxlint-' + 'disable-next-line no-console';
  expect(faultsOf({ 'a.ts': directive })).toHaveLength(1);
  expect(faultsOf({ 'a.ts': `${directive} -- the terminal is this command’s page` })).toEqual([]);
});
