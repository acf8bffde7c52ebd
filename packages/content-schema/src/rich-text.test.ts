import { expect, test } from 'vitest';
import { richTextSchema } from './rich-text.js';
import { exampleRichText } from './testing/examples.js';
import { refusals } from './testing/refusals.js';

const text = { type: 'text', text: 'x' };
const item = { type: 'list-item', children: [text] };

test('every node is accepted, lists in lists too', () => {
  expect(richTextSchema.parse(exampleRichText)).toEqual(exampleRichText);
});

test.each<[string, unknown, string]>([
  ['a heading of level 1', { type: 'heading', level: 1, children: [text] }, '[0].level'],
  ['a picture between paragraphs', { type: 'image', url: 'https://x.org/a.png' }, '[0].type'],
  [
    'a link without text',
    { type: 'paragraph', children: [{ type: 'link', url: '/', children: [] }] },
    '[0].children[0].children',
  ],
  ['a list of an unknown kind', { type: 'list', format: 'starred', children: [item] }, '[0].format'],
  [
    'a fault in a list within a list',
    {
      type: 'list',
      format: 'ordered',
      children: [
        item,
        { type: 'list', format: 'ordered', children: [{ ...item, children: [{ type: 'text' }] }] },
      ],
    },
    '[0].children[1].children[0].children[0].text',
  ],
])('%s is refused at the exact field', (_what, node, path) => {
  expect(refusals(richTextSchema, [node])).toEqual([path]);
});
