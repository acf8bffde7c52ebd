import type { StoredBlock } from '../../content-store/stored.js';
import type { BlockRecord } from '../records/block-record.js';
import type { MediaRecord } from '../records/media-record.js';
import { below, type Report } from '../refusal.js';
import { projectImage } from './image.js';
import { projectRichText } from './rich-text.js';
import { projectRows } from './table.js';
import { findVideoFault } from './video.js';

const mostBytes = 500 * 1024;
const mostBlocks = 100;

/** A body as it is stored; what is wrong with it is reported block by block. */
export function projectBody(records: readonly BlockRecord[], report: Report): StoredBlock[] {
  if (records.length === 0) report([], 'Write something: a body needs at least one block.');
  if (records.length > mostBlocks)
    report([], `There may be ${mostBlocks} blocks at most; there are ${records.length}.`);
  const body = records.flatMap((record, index) => projectBlock(record, below(report, [index])) ?? []);
  const bytes = Buffer.byteLength(JSON.stringify(body));
  if (bytes > mostBytes) {
    report(
      [],
      `This text is too large: ${Math.ceil(bytes / 1024)} KB, and ${mostBytes / 1024} KB at most. Split it into several articles.`,
    );
  }
  return body;
}

/** The files that a body uses. */
export const listBodyFiles = (records: readonly BlockRecord[]): MediaRecord[] =>
  records.flatMap((record) => {
    if (record.__component === 'body.figure') return record.image?.file ?? [];
    if (record.__component === 'body.attachment') return record.file ?? [];
    return [];
  });

function projectBlock(record: BlockRecord, report: Report): StoredBlock | null {
  switch (record.__component) {
    case 'body.prose':
      return { type: 'prose', content: richText(record.content, report) };
    case 'body.inset':
      return { type: 'inset', content: richText(record.content, report) };
    case 'body.warning':
      return { type: 'warning', heading: record.heading, content: richText(record.content, report) };
    case 'body.details':
      return { type: 'details', summary: record.summary, content: richText(record.content, report) };
    case 'body.quote': {
      const { text, source, url, language } = record;
      return { type: 'quote', text, source, url, language };
    }
    case 'body.action':
      return { type: 'action', label: record.label, url: record.url };
    case 'body.figure':
      return projectFigure(record, report);
    case 'body.attachment':
      return projectAttachment(record, report);
    case 'body.table':
      return projectTable(record, report);
    case 'body.video':
      return projectVideo(record, report);
  }
}

type Of<Name extends BlockRecord['__component']> = Extract<BlockRecord, { __component: Name }>;

const richText = (content: unknown, report: Report) => projectRichText(content, below(report, ['content']));

function projectFigure({ image }: Of<'body.figure'>, report: Report): StoredBlock | null {
  if (!image) {
    report(['image'], 'Add the picture.');
    return null;
  }
  const projected = projectImage(image, below(report, ['image']));
  return projected && { type: 'figure', image: projected };
}

function projectAttachment(
  { file, title, language }: Of<'body.attachment'>,
  report: Report,
): StoredBlock | null {
  if (!file) {
    report(['file'], 'Choose the file.');
    return null;
  }
  return { type: 'attachment', title, language, fileId: file.documentId };
}

function projectTable(
  { caption, rows, headerRow, headerColumn }: Of<'body.table'>,
  report: Report,
): StoredBlock {
  return {
    type: 'table',
    caption,
    headerRow: headerRow ?? true,
    headerColumn: headerColumn ?? false,
    rows: projectRows(rows ?? '', report),
  };
}

function projectVideo({ provider, url, title, transcript }: Of<'body.video'>, report: Report): StoredBlock {
  const fault = findVideoFault(provider, url);
  if (fault) report(['url'], fault);
  return {
    type: 'video',
    provider,
    url,
    title,
    transcript: projectRichText(transcript, below(report, ['transcript'])),
  };
}
