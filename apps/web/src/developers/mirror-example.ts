/** The example of the client's README that keeps a copy in step; a test holds the two to the same words. */
export const mirrorExample = `import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createContentClient } from '@shoal/content-client';
import type { Article } from '@shoal/content-schema';

const [baseUrl = '', organisation = '', file = ''] = process.argv.slice(2);
const filter = { organisation, type: 'article' } as const;

let tags: string[] = [];
const client = createContentClient({ baseUrl, onRead: (read) => (tags = read.tags) });

/** Each article by its id, with the tags of what it shows, and the cursor of the last change that was dealt with. */
let copy: { cursor: string; articles: Record<string, { article: Article; dependsOn: string[] }> };

async function save() {
  await writeFile(\`\${file}.new\`, JSON.stringify(copy));
  await rename(\`\${file}.new\`, file);
}

async function start() {
  copy = { cursor: '', articles: {} };
  for await (const line of client.snapshot(filter)) {
    if (line.line === 'start') copy.cursor = line.cursor;
    if (line.line !== 'item' || line.item.type !== 'article') continue;
    copy.articles[line.item.id] = { article: line.item, dependsOn: line.dependsOn };
  }
  await save();
}

async function follow() {
  const { cursor: after } = copy;
  for await (const change of client.changes.follow({ ...filter, after, include: ['document', 'linked'] })) {
    if (change.event === 'resync') return start();
    const { id, type } = change.item;
    // What was taken away, or left the organisation, has no document.
    if (type === 'article') delete copy.articles[id];
    if (change.document?.type === 'article') {
      copy.articles[id] = { article: change.document, dependsOn: change.dependsOn };
    }
    const old = [...change.tags.expire, ...change.tags.refresh];
    for (const [other, { article, dependsOn }] of Object.entries(copy.articles)) {
      if (other === id || !dependsOn.some((tag) => old.includes(tag))) continue;
      const result = await client.articles.get(article.slug);
      // What moved or went away meanwhile is told by a change of its own.
      if (result?.type === 'article') copy.articles[other] = { article: result, dependsOn: tags };
    }
    copy.cursor = change.cursor;
    await save();
  }
}

if (existsSync(file)) copy = JSON.parse(await readFile(file, 'utf8'));
else await start();
for (;;) await follow();
`;
