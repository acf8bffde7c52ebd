import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleArticle, exampleList, notFoundProblem, removedProblem } from './testing/examples.js';
import { serve, type CannedAnswer } from './testing/serve.js';

afterEach(() => vi.restoreAllMocks());

const list = { body: exampleList(exampleArticle) };
const listed = '2026-03-02 Our first year';

test.each<[string, CannedAnswer, CannedAnswer, string[]]>([
  ['found', list, { body: { data: exampleArticle } }, [listed, 'Our first year has 1 blocks']],
  ['absent', list, { status: 404, body: notFoundProblem }, [listed, 'There never was such an article']],
  [
    'removed',
    list,
    { status: 410, body: removedProblem },
    [listed, 'It was taken away 2026-03-02T09:30:00.000Z'],
  ],
  [
    'broken',
    list,
    { body: '<html>' },
    [listed, expect.stringMatching(/^body The answer .* is not JSON: GET /) as string],
  ],
])(
  'the example of the README copes with an article that is %s',
  async (_what, listAnswer, itemAnswer, output) => {
    const { url } = await serve((request, response) => {
      const { status = 200, body } = request.url?.includes('?') ? listAnswer : itemAnswer;
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    expect(await runExample(url)).toEqual(output);
  },
);

async function runExample(baseUrl: string): Promise<string[]> {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  const lines: string[] = [];
  const keep = (...parts: unknown[]) => void lines.push(parts.join(' '));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  try {
    const file = join(folder, 'example.ts');
    const source = example
      .replace("'@shoal/content-client'", JSON.stringify(join(import.meta.dirname, 'index.ts')))
      .replace("'https://blog.example.org'", JSON.stringify(baseUrl));
    await writeFile(file, source);
    await import(/* @vite-ignore */ file);
  } finally {
    await rm(folder, { recursive: true });
  }
  return lines;
}
