import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import type { VisitedPage } from './walk-site.ts';

const run = promisify(execFile);

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes `<br/>` and `disabled=""`; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Long words of readers' languages and of bodies' names are content, not markup.
    'long-title': 'off',
  },
});

/** What html-validate, which needs nothing but Node, has against pages. */
export async function listHtmlFaults(pages: VisitedPage[]): Promise<string[]> {
  const reports = await Promise.all(
    pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })),
  );
  return reports.flatMap(({ path, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${path}:${String(line)} ${message} (${ruleId})`),
    ),
  );
}

/** Whether this machine can run the W3C's own checker, which is written in Java. */
export async function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

const reportSchema = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), lastLine: z.number().optional(), message: z.string() }),
  ),
});

/** What the W3C's checker has against pages: one run of it for all of them, as starting it is what takes long. */
export async function listW3cFaults(pages: VisitedPage[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-html-'));
  try {
    const files = pages.map((_, index) => join(folder, `${String(index)}.html`));
    await Promise.all(pages.map(({ html }, index) => writeFile(files[index]!, html)));
    const { messages } = reportSchema.parse(JSON.parse(await check(files)));
    return messages.map(({ url, type, lastLine, message }) => {
      const path = pages[files.findIndex((file) => url.endsWith(file))]?.path ?? url;
      return `${path}:${String(lastLine ?? 0)} ${type}: ${message}`;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function check(files: string[]): Promise<string> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--errors-only', '--exit-zero-always', '--format', 'json'];
  const { stderr } = await run('java', ['-Xss1m', '-jar', jar, ...options, ...files], { maxBuffer: 1 << 26 });
  return stderr;
}
