import type { Draft } from './draft.js';
import { fieldsOf, listOf, optionalTextOf, textOf } from './field-values.js';
import { readBlock, readPicture } from './read-block.js';

/**
 * A draft as checks see it, from what the form holds or from what Strapi holds: the two differ in what is empty
 * (undefined, null) and in relations, which checks do not look at. Nothing in it needs to be valid yet.
 */
export function readDraft(kind: Draft['kind'], values: unknown): Draft {
  const fields = fieldsOf(values);
  const draft: Draft = {
    kind,
    title: textOf(fields['title']),
    summary: textOf(fields['summary']),
    licence: optionalTextOf(fields['licence']),
    language: optionalTextOf(fields['language']),
    pictures: [],
    paragraphs: [],
    links: [],
    tables: [],
    lines: [],
  };
  draft.lines.push({ path: ['title'], where: 'Title', text: draft.title, isHeading: true });
  draft.lines.push({ path: ['summary'], where: 'Summary', text: draft.summary, isHeading: false });
  if (fields['leadImage']) {
    draft.pictures.push(readPicture(fields['leadImage'], { path: ['leadImage'], where: 'Lead picture' }));
  }
  listOf(fields['body']).forEach((block, index) => {
    readBlock(fieldsOf(block), index, draft);
  });
  return draft;
}
