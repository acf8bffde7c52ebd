import type { Brought } from '../conversion/brought';
import { largestFile, recogniseFile } from '../conversion/recognise-file';

/** Why a file cannot be brought, in words for an editor. */
export class UnreadableFile extends Error {}

/** Reads a file of any kind that can be brought; what reads it is loaded when it is needed. */
export async function readFile(file: File): Promise<Brought> {
  if (file.size > largestFile) refuse(recogniseFile(file.name, new Uint8Array(largestFile + 1)));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const recognised = recogniseFile(file.name, bytes);
  if (recognised.kind === null) throw new UnreadableFile(recognised.reason);
  const brought = await convert(recognised.kind, bytes).catch((cause: unknown) => {
    throw new UnreadableFile(
      `“${file.name}” is damaged: it could not be read. Open it in the program that made it, save it again, then bring that.`,
      { cause },
    );
  });
  if (brought.blocks.length === 0 && brought.title === null && brought.notes.length === 0) {
    throw new UnreadableFile(`“${file.name}” holds no text.`);
  }
  return brought;
}

function refuse(recognised: ReturnType<typeof recogniseFile>): void {
  if (recognised.kind === null) throw new UnreadableFile(recognised.reason);
}

async function convert(kind: 'docx' | 'markdown' | 'html', bytes: Uint8Array<ArrayBuffer>): Promise<Brought> {
  if (kind === 'docx') return (await import('../conversion/convert-docx')).convertDocx(bytes);
  const text = decode(bytes);
  if (kind === 'html')
    return (await import('../conversion/convert-html')).convertHtml(text, { extent: 'document' });
  return (await import('../conversion/convert-markdown')).convertMarkdown(text, { extent: 'document' });
}

/** UTF-8 or UTF-16 where the bytes say so, what the page declares, else what Windows wrote before. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte means something in this one.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
