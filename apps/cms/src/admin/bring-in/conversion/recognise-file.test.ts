import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readFixture } from '../testing/read-fixture';
import { recogniseFile } from './recognise-file';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zipOf = async (entry: string, text = '') => {
  const archive = new JSZip();
  archive.file(entry, text);
  return archive.generateAsync({ type: 'uint8array' });
};

test('a Word document is told by what is in it, whatever it is called', async () => {
  expect(recogniseFile('letter', await readFixture('libreoffice.docx'))).toEqual({ kind: 'docx' });
});

test.each([
  ['page.htm', '<p>Hello'],
  ['page.txt', '<!DOCTYPE html><p>Hello'],
])('%s is a web page', (name, text) => {
  expect(recogniseFile(name, bytesOf(text))).toEqual({ kind: 'html' });
});

test.each(['notes.md', 'notes.markdown', 'notes.txt'])('%s is Markdown', (name) => {
  expect(recogniseFile(name, bytesOf('Hello'))).toEqual({ kind: 'markdown' });
});

const container = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

test.each([
  ['a.docx', '', 'is empty'],
  ['a.pdf', '%PDF-1.7', 'PDF'],
  ['a.doc', `${container}W\0o\0r\0d\0`, 'old format (.doc)'],
  ['a.docx', `${container}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`, 'password'],
  ['a.rtf', '{\\rtf1 Hello', 'Rich Text'],
  ['a.md', 'a\0b', 'is not a text'],
  ['a.xyz', 'Hello', 'of a kind'],
])('%s that begins %j is refused with the way out', (name, text, reason) => {
  expect(recogniseFile(name, bytesOf(text))).toEqual({ kind: null, reason: expect.stringContaining(reason) });
});

test.each([
  ['mimetype', 'application/vnd.oasis.opendocument.text', '(.odt)'],
  ['xl/workbook.xml', '', 'spreadsheet'],
  ['ppt/presentation.xml', '', 'presentation'],
  ['readme', '', 'archive'],
])('an archive with %s is refused with the way out', async (entry, text, reason) => {
  expect(recogniseFile('a.docx', await zipOf(entry, text))).toEqual({
    kind: null,
    reason: expect.stringContaining(reason),
  });
});

test('a file that is too large is refused', () => {
  expect(recogniseFile('a.docx', new Uint8Array(51 * 1024 * 1024))).toEqual({
    kind: null,
    reason: expect.stringContaining('too large'),
  });
});
