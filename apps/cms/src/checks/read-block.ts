import type { Draft, Picture } from './draft.js';
import { fieldsOf, textOf, type Fields } from './field-values.js';
import type { Place } from './finding.js';
import { readRichText } from './read-rich-text.js';

/** What the form calls each block. */
const blockNames: Record<string, string> = {
  'body.prose': 'Text',
  'body.figure': 'Picture',
  'body.quote': 'Quote',
  'body.inset': 'Inset text',
  'body.warning': 'Warning',
  'body.details': 'Details',
  'body.table': 'Table',
  'body.video': 'Video',
  'body.attachment': 'Attachment',
  'body.action': 'Action',
};

type Field = (name: string) => Place;
type Reader = (fields: Fields, at: Field, draft: Draft) => void;

const readContent: Reader = (fields, at, draft) => {
  readRichText(fields['content'], at('content'), draft);
};

const withHeading =
  (name: string): Reader =>
  (fields, at, draft) => {
    draft.lines.push({ ...at(name), text: textOf(fields[name]), isHeading: true });
    readContent(fields, at, draft);
  };

const readers: Record<string, Reader> = {
  'body.prose': readContent,
  'body.inset': readContent,
  'body.warning': withHeading('heading'),
  'body.details': withHeading('summary'),
  'body.figure': (fields, at, draft) => {
    if (fields['image']) draft.pictures.push(readPicture(fields['image'], at('image')));
  },
  'body.quote': (fields, at, draft) => {
    const language = textOf(fields['language']) || null;
    const text = textOf(fields['text']);
    draft.paragraphs.push({ ...at('text'), kind: 'quote', level: 0, text, language });
    if (fields['url']) draft.links.push({ ...at('url'), text: null, url: textOf(fields['url']) });
  },
  'body.table': (fields, at, draft) => {
    draft.lines.push({ ...at('caption'), text: textOf(fields['caption']), isHeading: false });
    draft.tables.push({
      ...at('rows'),
      rows: textOf(fields['rows']),
      headerRow: fields['headerRow'] !== false,
      headerColumn: fields['headerColumn'] === true,
    });
  },
  'body.video': (fields, at, draft) => {
    draft.lines.push({ ...at('title'), text: textOf(fields['title']), isHeading: false });
    readRichText(fields['transcript'], at('transcript'), draft);
  },
  'body.attachment': (fields, at, draft) => {
    draft.lines.push({ ...at('title'), text: textOf(fields['title']), isHeading: false });
  },
  'body.action': (fields, at, draft) => {
    const text = textOf(fields['label']) || null;
    draft.links.push({ ...at('url'), text, url: textOf(fields['url']) });
  },
};

/** Adds what one block of a body holds to the draft. A block of another name holds nothing that checks know. */
export function readBlock(fields: Fields, index: number, draft: Draft): void {
  const name = textOf(fields['__component']);
  const where = `Block ${index + 1} (${blockNames[name] ?? 'unknown'})`;
  readers[name]?.(fields, (field) => ({ path: ['body', index, field], where }), draft);
}

/** A picture, and its caption among the lines. */
export function readPicture(value: unknown, { path, where }: Place): Picture {
  const fields = fieldsOf(value);
  const fileName = textOf(fieldsOf(fields['file'])['name']) || null;
  return {
    path: [...path, 'alt'],
    where,
    fileName,
    alt: textOf(fields['alt']).trim(),
    decorative: fields['decorative'] === true,
    caption: textOf(fields['caption']).trim(),
  };
}
