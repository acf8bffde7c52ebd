import { expect, test } from 'vitest';
import { outlineOf, saidOf } from '../testing/outline';
import { readFixture } from '../testing/read-fixture';
import { convertDocx } from './convert-docx';

test('a Word document that LibreOffice saved keeps its structure, and names the rest', async () => {
  const brought = await convertDocx(await readFixture('libreoffice.docx'));
  expect(outlineOf(brought).split('\n')).toEqual([
    'TITLE The harbour library opens on Sundays',
    'Readers asked for it in **four surveys**, and the _Harbour Board_ has said yes[1]. ++Nobody++ was ~~against~~ unsure.',
    'h2 What changes',
    '- Doors open at ten',
    '  - The children’s room at eleven',
    '  - The reading room at noon',
    '- Loans last three weeks',
    '1. Bring your card',
    '1. Ask at the [front desk](https://library.example/desk?floor=2)',
    'quote A library that is shut is a wall with books behind it.',
    'Set the lamp with `lamp --on` first.',
    'h2 Hours',
    'TABLE  (headings: row)',
    '  Day ¦ Opens ¦ Closes',
    '  Saturday ¦ 9:00 ¦ 17:00',
    '  Sunday ¦ by appointment ¦ by appointment',
    'The new door:',
    'FIGURE image/png alt=The blue door of the harbour library caption=',
    'See you on Sunday.',
    '1. The board met on the second Tuesday of May.',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 comment of a reviewer. “Check the date with the board.”',
    '1 footnote is kept as text, and its number as a mark in the text.',
    '1 link lost what only tracks readers. “front desk”',
    '1 merged cell was parted: its text stands in each of the cells. “by appointment”',
    '1 table needs a caption.',
  ]);
});
