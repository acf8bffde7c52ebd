import { expect, test } from 'vitest';
import type { Brought, FigureBlock } from '../conversion/brought';
import { createMemoryForm } from '../testing/memory-form';
import { saidOf } from '../testing/outline';
import { bringIntoForm, hasText } from './bring-into-form';

const prose = (text: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }];
const figure = (alt: string): FigureBlock => ({
  type: 'figure',
  alt,
  caption: '',
  picture: { mimeType: 'image/png', bytes: btoa('bytes') },
});
const document = (...blocks: Brought['blocks']): Brought => ({ title: 'Tides', blocks, notes: [] });
const silent = () => undefined;
const emptyText = { __component: 'body.prose', content: prose('') };

test('an empty form gets the title and the blocks, and its empty text gives way', async () => {
  const form = createMemoryForm({ body: [emptyText] });
  expect(hasText(form)).toBe(false);
  const posted: FormData[] = [];
  const told: string[] = [];
  const post = async (data: FormData) => {
    posted.push(data);
    return Promise.resolve({ id: posted.length });
  };
  await bringIntoForm(
    document({ type: 'prose', content: prose('Hello') }, figure('A gauge'), figure('A pier')),
    'My report.docx',
    form,
    post,
    (done, all) => told.push(`${done} of ${all}`),
  );
  expect(form.getValues()).toMatchObject({ title: 'Tides' });
  expect(form.body()).toMatchObject([
    { __component: 'body.prose', content: prose('Hello') },
    { __component: 'body.figure', image: { file: { id: 1 }, alt: 'A gauge', syndicate: true } },
    { __component: 'body.figure', image: { file: { id: 2 } } },
  ]);
  const [file] = posted[0]?.getAll('files') ?? [];
  expect(file).toMatchObject({ name: 'My-report-picture-1.png', type: 'image/png', size: 5 });
  expect(told).toEqual(['0 of 2', '1 of 2']);
});

test('what is there stays, and another title is named', async () => {
  const form = createMemoryForm({
    title: 'Mine',
    body: [{ __component: 'body.prose', content: prose('First') }],
  });
  expect(hasText(form)).toBe(true);
  const brought = await bringIntoForm(
    document({ type: 'prose', content: prose('Then') }),
    'a.md',
    form,
    Promise.reject,
    silent,
  );
  expect(form.getValues()).toMatchObject({ title: 'Mine' });
  expect(form.body()).toMatchObject([{ content: prose('First') }, { content: prose('Then') }]);
  expect(saidOf(brought)).toEqual(['The document’s own title, as there is one here. “Tides”']);
});

test('a picture that cannot be uploaded is named, and the rest comes', async () => {
  const form = createMemoryForm({});
  const post = async () => Promise.reject(new Error('413'));
  const brought = await bringIntoForm(
    document(figure('A gauge'), { type: 'prose', content: prose('Hello') }),
    'a.docx',
    form,
    post,
    silent,
  );
  expect(form.body()).toHaveLength(1);
  expect(saidOf(brought)).toEqual([
    '1 picture that could not be uploaded. Add a Picture block and try again. “A gauge”',
  ]);
  expect(brought.blocks).toHaveLength(1);
});

test('blocks above the hundredth are named with their words', async () => {
  const form = createMemoryForm({});
  const many = Array.from({ length: 101 }, (_, index) => ({
    type: 'prose' as const,
    content: prose(`Part ${index}`),
  }));
  const brought = await bringIntoForm(document(...many), 'a.md', form, Promise.reject, silent);
  expect(form.body()).toHaveLength(100);
  expect(saidOf(brought)[0]).toContain('“Part 100”');
});
