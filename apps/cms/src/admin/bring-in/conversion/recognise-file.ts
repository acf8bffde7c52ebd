/** A file that can be brought in, or why not and what the way out is. */
export type Recognised = { kind: 'docx' | 'markdown' | 'html' } | { kind: null; reason: string };

/** The largest file that is read, in bytes. */
export const largestFile = 50 * 1024 * 1024;

/** Tells what a file is by what is in it; its name only decides between Markdown and HTML. */
export function recogniseFile(name: string, bytes: Uint8Array): Recognised {
  const refuse = (reason: string): Recognised => ({ kind: null, reason: `“${name}” ${reason}` });
  if (bytes.length === 0) return refuse('is empty.');
  if (bytes.length > largestFile) {
    return refuse(
      `is too large: at most ${largestFile / 1024 / 1024} MB can be read. Leave out pictures, or split it.`,
    );
  }
  const start = latin(bytes.subarray(0, 4096));
  const foreign = foreignFiles.find(({ begins }) => start.startsWith(begins));
  if (foreign) return refuse(foreign.reason(latin(bytes)));
  if (start.startsWith('PK')) return recogniseArchive(latin(bytes), refuse);
  if (start.includes('\0') && !/^(\xFF\xFE|\xFE\xFF)/.test(start)) {
    return refuse(`is not a text that can be read. ${wayOut}`);
  }
  if (/\.(html?|xhtml)$/i.test(name) || /^\s*(\xEF\xBB\xBF)?(<!doctype html|<html[\s>])/i.test(start))
    return { kind: 'html' };
  if (/\.(md|markdown|mdown|txt)$/i.test(name)) return { kind: 'markdown' };
  return refuse(`is of a kind that cannot be read. ${wayOut}`);
}

const wayOut = 'Bring a Word document (.docx), Markdown (.md) or a web page (.html).';
const asWord = 'Open it and save it as a Word document (.docx), then bring that.';

/** Files of other kinds, by how they begin. */
const foreignFiles: { begins: string; reason: (whole: string) => string }[] = [
  {
    begins: '%PDF',
    reason: () =>
      `is a PDF, which has lost the structure of its text. Bring the document it was made from (.docx), or copy its text and paste it.`,
  },
  { begins: '{\\rtf', reason: () => `is in Rich Text Format. ${asWord}` },
  {
    // The container of Word before 2007 also holds what is encrypted.
    begins: '\xD0\xCF\x11\xE0',
    reason: (whole) =>
      whole.includes(spaced('EncryptedPackage'))
        ? 'is protected by a password. Open it, save it without the password, then bring that.'
        : `is in Word’s old format (.doc). ${asWord}`,
  },
];

function recogniseArchive(whole: string, refuse: (reason: string) => Recognised): Recognised {
  if (whole.includes('word/document.xml') || whole.includes('word/document2.xml')) return { kind: 'docx' };
  if (whole.includes('application/vnd.oasis.opendocument'))
    return refuse(`is an OpenDocument file (.odt). ${asWord}`);
  if (whole.includes('xl/workbook.xml'))
    return refuse('is a spreadsheet. Copy the cells and paste them into a text.');
  if (whole.includes('ppt/presentation.xml')) return refuse('is a presentation. Copy its text and paste it.');
  if (whole.includes('Index/Document.iwa'))
    return refuse(`is a Pages document. Open it and export it to Word (.docx), then bring that.`);
  return refuse(`is an archive without a text that can be read. ${wayOut}`);
}

/** The names in those containers have two bytes a letter. */
const spaced = (text: string) => text.replace(/./g, '$&\0');

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return text;
}
