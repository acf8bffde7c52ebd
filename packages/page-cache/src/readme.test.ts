import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { checkOptions } from './check-options.js';

const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');

test('the example of the README serves a page, and the new one after a change', async () => {
  const port = await findFreePort();
  const { rename } = await importExample(port);
  const read = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, await answer.text(), answer.headers.get('cache-status')];
  };
  await vi.waitFor(() => read('/fish'));
  expect(await read('/fish?from=mail')).toEqual([
    200,
    '<!doctype html><title>Many small fish</title>',
    'page-cache; hit',
  ]);
  rename('/fish', 'One giant shoal');
  expect((await read('/fish'))[1]).toBe('<!doctype html><title>One giant shoal</title>');
  expect((await read('/whale'))[0]).toBe(404);
});

test('the README lists every option and its default', () => {
  const settings = checkOptions({ render: () => Promise.reject(new Error('not asked')) });
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| (.*?) +\|/gm)].map(([, name, preset]) => [name, preset]);
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(settings).sort());
  for (const [name, value] of Object.entries(settings))
    if (typeof value === 'number') expect(rows).toContainEqual([name, value.toLocaleString('en-GB')]);
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function importExample(port: number): Promise<{ rename: (path: string, title: string) => void }> {
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const file = join(folder, 'example.ts');
    const source = example
      .replace("'@shoal/page-cache'", JSON.stringify(join(import.meta.dirname, 'index.ts')))
      .replace('8080', `${port}, '127.0.0.1'`);
    await writeFile(file, source);
    return (await import(/* @vite-ignore */ file)) as { rename: (path: string, title: string) => void };
  } finally {
    await rm(folder, { recursive: true });
  }
}
