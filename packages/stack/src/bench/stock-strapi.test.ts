import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeStockStrapi } from './stock-strapi.ts';

test('stock Strapi is made of nothing that asks for a part of ours which it has not', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'shoal-stock-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await makeStockStrapi(dir);

  const names = await readdir(join(dir, 'dist'), { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => join(dir, 'dist', name));
  expect(scripts.length).toBeGreaterThan(20);
  const missing = await Promise.all(
    scripts.map(async (script) => {
      const code = await readFile(script, 'utf8');
      return [...code.matchAll(/require\("(\.[^"]+)"\)/g)]
        .map(([, path]) => resolve(dirname(script), path ?? ''))
        .filter((path) => ![path, `${path}.js`, join(path, 'index.js')].some((name) => existsSync(name)));
    }),
  );
  expect(missing.flat()).toEqual([]);
});
