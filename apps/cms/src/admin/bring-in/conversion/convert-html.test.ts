import { expect, test } from 'vitest';
import { listLostWords, wordsOfHtml } from '../testing/list-lost-words';
import { outlineOf, saidOf } from '../testing/outline';
import { readText } from '../testing/read-fixture';
import { convertHtml } from './convert-html';

test('what Word puts on the clipboard keeps its structure, and names the rest', async () => {
  const html = await readText('word-clipboard.html');
  const brought = convertHtml(html, { extent: 'piece' });
  expect(outlineOf(brought).split('\n')).toEqual([
    'h2 Ferry timetable review',
    'h3 What we heard',
    'The **first ferry** leaves _before dawn_ and is ++always++ full.[1] See the [new times](https://ferry.example/times?pier=2) or [write to the pier](mailto:pier@ferry.example).',
    '- More boats in summer',
    '  - two on Fridays',
    '  - three on Saturdays',
    '- A dry place to wait',
    'In this order:',
    '1. Ask the crews',
    '1. Count the queues',
    'h4 Boats and seats',
    'TABLE Table 1: Seats by boat (headings: row)',
    '  Boat ¦ Seats',
    '  Kittiwake ¦ 120; and 12 standing',
    '  Others on request ¦ Others on request',
    'quote You learn the timetable by missing it.',
    'Decided on Tuesday.',
    '[1] Counted in the first week of February.',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 line of a table of contents. “What we heard... 1”',
    '1 piece of text that a tracked change had deleted. “Monday”',
    '1 comment of a reviewer. “[EQ1]Was it not Wednesday?”',
    '1 footnote is kept as text, and its number as a mark in the text.',
    '1 link lost what only tracks readers. “new times”',
    '1 merged cell was parted: its text stands in each of the cells. “Others on request”',
    '1 picture that is not in what was brought. Save it as a file and add a Picture block. “Passengers in the rain at the old pier file:///C:/Temp/msohtmlclip1/01/clip_image002.png”',
    '3 headings changed their level: here headings go from 2 to 4. “Ferry timetable review” “What we heard” “Boats and seats”',
  ]);
  expect(listLostWords(wordsOfHtml(html), brought)).toEqual([]);
});

test('what Google Docs puts on the clipboard keeps its structure, and names the rest', async () => {
  const html = await readText('google-docs-clipboard.html');
  const brought = convertHtml(html, { extent: 'piece' });
  expect(outlineOf(brought).split('\n')).toEqual([
    'h2 A garden on the roof',
    'We planted **forty beds** and _lost only one_. Read [the diary](https://garden.example/diary?year=2), then run `water.sh`.',
    'h3 What grew',
    '- Beans',
    '  - runner',
    '  - broad',
    '- Marigolds',
    'TABLE  (headings: row)',
    '  Bed ¦ Weight',
    '  North ¦ 12 kg',
    'h4 Next year',
    'More bees.',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 link lost what only tracks readers. “the diary”',
    '1 table did not say what its headings are: its first row was taken. Check it. “Bed | Weight”',
    '1 picture that is not in what was brought. Save it as a file and add a Picture block. “Rows of beans against the sky https://lh7-rt.googleusercontent.com/docsz/AD_4nXexample?key=x1”',
    '2 headings changed their level: here headings go from 2 to 4. “A garden on the roof” “What grew”',
    '1 table needs a caption.',
  ]);
  expect(listLostWords(wordsOfHtml(html), brought)).toEqual([]);
});

test('what a web page puts on the clipboard keeps its structure, and names the rest', async () => {
  const html = await readText('web-page-clipboard.html');
  const brought = convertHtml(html, { extent: 'piece' });
  expect(outlineOf(brought).split('\n')).toEqual([
    'h2 Bins by the lake',
    'Skip to crows',
    'Litter fell by **a third**, says [the council](https://council.example/lake?page=2#bins).⏎Ask the warden or ring [01632 960123](tel:+441632960123).',
    'h4 Crows',
    'They open lids in 4th gear: H2O and crumbs.',
    '1. Close the lid',
    '1. Turn the key',
    '  - twice in wind',
    '    1. and once more',
    'quote A bin is a promise.⏎Keep it.⏎_Orla Finch, warden_',
    'code bash: lid --close⏎  key --turn 2',
    'FIGURE image/png alt=A crow on a green bin caption=Photo: the warden',
    'Before after.',
    'TABLE Visits (headings: row and column)',
    '   ¦ May ¦ June',
    '  Crows ¦ 40 | 50 ¦ many',
    '  Gulls ¦ 3; 4 ¦ many',
    '**Lid**',
    'What keeps crows out',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 hidden piece of text. “Share this page”',
    'The target of 1 link within the document; its text is kept. “Skip to crows”',
    '1 link lost what only tracks readers. “the council”',
    'The address of 1 link that readers could not follow; its text is kept. “the warden javascript:void(0)”',
    '2 raised or lowered pieces of text are level now. “th” “2”',
    '1 numbered list did not begin at 1: here it does. “3”',
    '1 picture that is not in what was brought. Save it as a file and add a Picture block. “The lake at noon https://council.example/static/lake.jpg”',
    '1 video, drawing, formula or other embedded object. “How to close a lid https://video.example/embed/9”',
    'The address of 1 link in a table; its text is kept. “https://crow.example/”',
    '1 merged cell was parted: its text stands in each of the cells. “many”',
    '1 table stood inside another: its text is in the cell. “34”',
    '1 form field or button. “Subscribe”',
    '2 headings changed their level: here headings go from 2 to 4. “Bins by the lake” “Crows”',
  ]);
  expect(listLostWords(wordsOfHtml(html), brought)).toEqual([]);
});

test('a page that LibreOffice saved keeps its structure, and names the rest', async () => {
  const html = await readText('libreoffice.html');
  const brought = convertHtml(html, { extent: 'document' });
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
    'FIGURE image/png alt= caption=',
    'See you on Sunday.',
    '[1] The board met on the second Tuesday of May.',
  ]);
  expect(saidOf(brought)).toEqual([
    '1 comment of a reviewer. “Check the date with the board.”',
    '1 footnote is kept as text, and its number as a mark in the text.',
    '1 link lost what only tracks readers. “front desk”',
    '1 merged cell was parted: its text stands in each of the cells. “by appointment”',
    '1 picture needs a text alternative: say what it shows.',
    '1 table needs a caption.',
  ]);
  expect(listLostWords(wordsOfHtml(html), brought)).toEqual([]);
});
