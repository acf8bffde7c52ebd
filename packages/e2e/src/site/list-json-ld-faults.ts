import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { VisitedPage } from './walk-site.ts';

const run = promisify(execFile);
const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');
const outputSchema = z.object({ code: z.number(), stdout: z.string() });

/**
 * What the JSON-LD of pages has that schema.org's vocabulary has not: types that there are not, and properties that a type
 * may not have. TypeScript compares it with the vocabulary as types, which the package schema-dts has.
 */
export async function listJsonLdFaults(pages: VisitedPage[]): Promise<string[]> {
  const found = pages.flatMap(({ path, html }) => listJsonLd(html).map((text) => ({ path, text })));
  // Beside this module, so that the vocabulary is found from there.
  const folder = await mkdtemp(join(import.meta.dirname, '.json-ld-'));
  try {
    const file = join(folder, 'found.ts');
    const lines = found.map(
      ({ text }, place) => `export const found${place}: ${typeOf(text)} = ${withoutContext(text)};`,
    );
    const head = "import type { Graph, Thing } from 'schema-dts';";
    await writeFile(file, [head, ...lines].join('\n'));
    return (await explain(file)).map(({ line, message }) => `${found[line - 1]?.path ?? head}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const listJsonLd = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );

const typeOf = (text: string) => (text.includes('"@graph"') ? 'Graph' : 'Thing');

/** A graph is named with its vocabulary; a thing is of it. */
const withoutContext = (text: string) =>
  typeOf(text) === 'Graph' ? text : text.replace(/"@context":\s*"https:\/\/schema\.org\/?",?/, '');

async function explain(file: string): Promise<{ line: number; message: string }[]> {
  const options =
    '--noEmit --strict --skipLibCheck --ignoreConfig --pretty false --module nodenext --types'.split(' ');
  const output = await run(tsc, [...options, '', file]).then(
    () => '',
    (error: unknown) => outputSchema.parse(error).stdout,
  );
  return [...output.matchAll(/\((\d+),\d+\): error TS\d+: (.*(?:\n .*)*)/g)].map(
    ([, line, message = '']) => ({
      line: Number(line) - 1,
      message: message.replaceAll(/\s+/g, ' '),
    }),
  );
}
