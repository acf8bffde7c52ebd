import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Brought, Picture } from './brought';
import { convertHtml } from './convert-html';
import { createNotebook, type Notebook } from './notes';

/** A Word document as blocks of a body. Throws where the file is broken. */
export async function convertDocx(bytes: Uint8Array<ArrayBuffer>): Promise<Brought> {
  const notebook = createNotebook();
  const pictures = new Map<string, Picture>();
  const { value: html, messages } = await mammoth.convertToHtml(inputOf(bytes), {
    styleMap,
    convertImage: mammoth.images.imgElement(async (image) => {
      const address = `picture:${pictures.size + 1}`;
      pictures.set(address, { mimeType: image.contentType, bytes: await image.readAsBase64String() });
      return { src: address };
    }),
  });
  for (const { message } of messages) noteMessage(message, notebook);
  await noteBesides(await JSZip.loadAsync(bytes), notebook);
  return convertHtml(html, {
    extent: 'document',
    notebook,
    findPicture: (address) => pictures.get(address) ?? null,
  });
}

/** Mammoth takes a buffer in Node and an array buffer in browsers. */
const inputOf = (bytes: Uint8Array<ArrayBuffer>) => ({
  arrayBuffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  // Its types ask for Node's own class, of which it needs nothing that every array of bytes does not have.
  buffer: bytes as unknown as Buffer,
});

/** What Word calls the parts of a text, in any of its languages that name styles so. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => p.toc:fresh`),
  "p[style-name='TOC Heading'] => p.toc:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Contents ${level}'] => p.toc:fresh`),
  "r[style-name='HTML Code'] => code",
  "r[style-name='Source Text'] => code",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  'u => u',
  'strike => s',
];

/** A style that is not known keeps its words; anything else that the reader says is passed on. */
function noteMessage(message: string, { note }: Notebook): void {
  if (!/^Unrecognised \w+ style|was referenced but not defined/.test(message)) note('reader', message);
}

/** What stands beside the text: headers, footers, comments, and what was deleted. */
async function noteBesides(archive: JSZip, notebook: Notebook): Promise<void> {
  for (const file of archive.file(/^word\/(header|footer)\d*\.xml$/)) {
    const words = wordsIn(await file.async('string'));
    if (words !== '') notebook.note('running head', words);
  }
  const comments = (await archive.file('word/comments.xml')?.async('string')) ?? '';
  for (const [, comment = ''] of comments.matchAll(/<w:comment [^>]*>(.*?)<\/w:comment>/gs)) {
    notebook.note('comment', wordsIn(comment));
  }
  const text = (await archive.file('word/document.xml')?.async('string')) ?? '';
  for (const [, deleted = ''] of text.matchAll(/<w:del [^>]*>(.*?)<\/w:del>/gs)) {
    const words = wordsIn(deleted);
    if (words !== '') notebook.note('deleted', words);
  }
}

/** The words of a piece of Word's XML. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<\/w:p>|<w:tab\/>/g)]
    .map(([whole, text]) => text ?? (whole === '</w:p>' ? ' ' : '\t'))
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
