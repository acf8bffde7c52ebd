import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkoutDir } from './checkout.ts';

const read = (path: string): string => readFileSync(join(checkoutDir, path), 'utf8');
const readme = read('README.md');
const sources = ['apps/cms', 'apps/web', 'packages/stack'].map((part) =>
  read(`${part}/src/configuration.ts`),
);

const settings = /^ {2}([A-Z][A-Z0-9_]+): /gm;
const table = new Map(
  [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, name = '', preset = '']) => [name, preset],
  ),
);

test('the README lists every setting of the three parts, and no other', () => {
  const known = new Set(sources.flatMap((source) => [...source.matchAll(settings)].map(([, name]) => name)));
  expect([...table.keys()].sort()).toEqual([...known].sort());
});

test('the README gives the defaults that the parts have', () => {
  const presets = new Map(
    sources.flatMap((source) =>
      [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): (?:whole|wholeNumber)\((.*)$/gm)].map(
        ([, name = '', rest = '']) => [name, readPreset(rest)] as const,
      ),
    ),
  );
  expect(presets.size).toBeGreaterThan(8);
  for (const [name, preset] of presets) expect([name, table.get(name)]).toEqual([name, `\`${preset}\``]);
});

/** The default behind `low, high).default(preset),` or `low, high, preset),`. */
function readPreset(rest: string): number {
  const expression = /default\((.*?)\),$/.exec(rest)?.[1] ?? /, ([\d_]+)\),$/.exec(rest)?.[1] ?? '';
  return expression
    .split('*')
    .map((factor) => Number(factor.replaceAll('_', '')))
    .reduce((product, factor) => product * factor, 1);
}

test('every command in the README exists', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const commands = [...readme.matchAll(/(?:^|`)npm (?:run )?([a-z][a-z:]+)/gm)].map(([, name = '']) => name);
  expect(commands).toContain('start');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('the README is short, and every folder it draws is there', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  const tree = /```\n(apps\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const missing = listFolders(tree).filter((path) => !existsSync(join(checkoutDir, path)));
  expect(missing).toEqual([]);
});

function listFolders(tree: string): string[] {
  const parents: string[] = [];
  return tree
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      const depth = indent.length / 2;
      parents.splice(depth, parents.length, name.replace('<type>/', ''));
      return parents.join('');
    });
}
