import { expect, test } from 'vitest';
import { listLostWords } from '../testing/list-lost-words';
import { outlineOf, saidOf } from '../testing/outline';
import { readText } from '../testing/read-fixture';
import { convertMarkdown } from './convert-markdown';

test('a file of Markdown keeps its structure, and names the rest', async () => {
  const markdown = await readText('notes.markdown');
  const brought = convertMarkdown(markdown, { extent: 'document' });
  expect(outlineOf(brought).split('\n')).toEqual([
    'TITLE Notes from the tide table',
    'The moon is _early_ and the **harbour** is ~~late~~ patient.[1] Read [https://tide.example/](https://tide.example/) or [the almanac](https://almanac.example).',
    'h2 How to read it',
    '1. Find the day',
    '1. Find the port',
    '  - north pier',
    '  - south pier',
    '1. Add an hour',
    '- ☑ print it',
    '- ☐ laminate it',
    'quote Time and tide wait for no one.',
    'code sh: tide --port north',
    'TABLE  (headings: row)',
    '  Port ¦ High ¦ Low',
    '  North ¦ 6:10 ¦ 12:2',
    '  South ¦ 6:40 ¦ ',
    'FIGURE image/png alt=A chart of tides caption=',
    'h4 Small print',
    'Line one⏎line two with `code` and ++care++.',
    'h2 Footnotes',
    '1. It rises at four.',
  ]);
  expect(saidOf(brought)).toEqual([
    'What the file says of itself above its text. “author: Edda Quill”',
    '1 footnote is kept as text, and its number as a mark in the text.',
    '1 link lost what only tracks readers. “https://tide.example/?gclid=abc”',
    '1 picture that is not in what was brought. Save it as a file and add a Picture block. “The far pier images/pier.jpg”',
    '1 heading changed its level: here headings go from 2 to 4. “Small print”',
    '1 table needs a caption.',
  ]);
  expect(listLostWords(wordsOfMarkdown(markdown), brought)).toEqual([]);
});

/** What is for programs has no words: bytes, marks of footnotes, tags, and the words of the syntax. */
const wordsOfMarkdown = (markdown: string): string =>
  markdown.replace(
    /data:[^)]*|gclid=\w*|["']Almanac["']|\[\^moon\]|<\/?\w+>|```sh|^title:.*$|\[x\]|^\d\. /gm,
    ' ',
  );
