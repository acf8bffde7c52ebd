/** An example that readers may copy, and that works as it stands. */
export interface Example {
  label: string;
  code: string;
}

/** What anybody can try from a terminal. */
export const listCurlExamples = (siteUrl: string): Example[] => [
  {
    label: 'The five newest articles, with curl',
    code: `curl -sS '${siteUrl}/api/v1/articles?limit=5'`,
  },
  {
    label: 'One article by the last part of its address, with curl',
    code: `slug=$(curl -sS '${siteUrl}/api/v1/articles?limit=1' | grep -o '"slug":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
curl -sS "${siteUrl}/api/v1/articles/$slug"`,
  },
  {
    label: 'What changed since a cursor, with curl',
    code: `curl -sS '${siteUrl}/api/v1/changes?after=now'`,
  },
];

/** The same in TypeScript, with the client. */
export const createTypeScriptExample = (siteUrl: string): Example => ({
  label: 'The newest articles and one of them in full, in TypeScript',
  code: `import { createContentClient } from '@shoal/content-client';

const client = createContentClient({ baseUrl: '${siteUrl}' });

const list = await client.articles.list({ limit: 5 });
for (const { date, title } of list?.data ?? []) console.log(date.slice(0, 10), title);

const found = await client.articles.get(list?.data[0]?.slug ?? '');
if (found === null) console.log('There never was such an article');
else if (found.type === 'moved') console.log('It is now at', found.slug);
else if (found.type === 'removed') console.log('It was taken away', found.removedAt);
else console.log(found.title, 'by', found.bylines.map(({ name }) => name).join(', '));
`,
});

/** How the mirror is started: the articles of one organisation, kept in a file. */
export const createMirrorCommand = (siteUrl: string, organisation: string): Example => ({
  label: 'Start the copy, in a terminal',
  code: `npx tsx mirror.ts '${siteUrl}' '${organisation}' copy.json`,
});
