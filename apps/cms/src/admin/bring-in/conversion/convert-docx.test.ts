import { expect, test } from 'vitest';
import { outlineOf, saidOf } from '../testing/outline';
import { readFixture } from '../testing/read-fixture';
import { writeWordFile } from '../testing/word-file';
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

test('a Word document in Word’s own markup keeps its structure, and names the rest', async () => {
  const brought = await convertDocx(await writeWordFile());
  expect(outlineOf(brought).split('\n')).toEqual([
    'TITLE Pier repairs',
    'h2 Costs',
    'The **north pier** needs _new_ piles[1], see [the survey](https://pier.example/survey?p=1).',
    '- Timber',
    '  - oak',
    '- Iron',
    '1. Measure',
    'TABLE Table 1: Piles (headings: row)',
    '  Pier ¦ Piles',
    '  North ¦ 12',
    '  North ¦ 3 spare',
    'quote A pier is a road that gives up.',
    '1. Counted by divers.',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 page header or footer. “Draft & confidential”',
    '1 comment of a reviewer. “Is that so?”',
    '1 piece of text that a tracked change had deleted. “Or a ferry.”',
    '1 line of a table of contents. “Costs”',
    '1 footnote is kept as text, and its number as a mark in the text.',
    '1 link lost what only tracks readers. “the survey”',
    '1 merged cell was parted: its text stands in each of the cells. “North”',
    '1 heading changed its level: here headings go from 2 to 4. “Costs”',
  ]);
});

test('a file that breaks off is refused', async () => {
  const whole = await readFixture('libreoffice.docx');
  await expect(convertDocx(whole.slice(0, 4000))).rejects.toThrow();
});
