import type { Projection } from '../src/content-store/stored.js';
import { storedArticle } from './stored-items.js';

/** An article by Tidewater, on letters, that says something in one place. */
export function articleSaying(
  id: string,
  says: { title?: string; summary?: string; heading?: string; body?: string },
): Projection {
  const {
    title = 'An empty page',
    summary = 'Nothing is said here at all.',
    heading,
    body = 'Empty.',
  } = says;
  const item = storedArticle(id, title, { organisations: ['tidewater'], authors: [], topics: ['letters'] });
  const node = (type: 'heading' | 'paragraph', text: string) => ({
    type,
    ...(type === 'heading' && { level: 2 }),
    children: [{ type: 'text', text }],
  });
  const content = [...(heading === undefined ? [] : [node('heading', heading)]), node('paragraph', body)];
  return {
    ...item,
    summary: { ...item.summary, title, summary },
    document: { ...item.document, title, summary, body: [{ type: 'prose', content }] },
  };
}
