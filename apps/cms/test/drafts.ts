import type { Check } from '../src/checks/check.js';
import { unknownFacts, type Facts } from '../src/checks/facts.js';
import { readDraft } from '../src/checks/read-draft.js';

/** A text node of Strapi's editor. */
export const text = (words: string) => ({ type: 'text', text: words });

/** A paragraph of texts and links. */
export const paragraphOf = (...children: (string | object)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** A link of Strapi's editor. */
export const link = (words: string, url: string) => ({ type: 'link', url, children: [text(words)] });

/** A heading of Strapi's editor. */
export const heading = (level: number, words: string) => ({
  type: 'heading',
  level,
  children: [text(words)],
});

/** A block of running text. */
export const prose = (...content: object[]) => ({ __component: 'body.prose', content });

/** An article in which nothing is wrong, with what a test has otherwise. */
export const articleValues = (other: object = {}) => ({
  title: 'A letter that people read',
  slug: 'a-letter',
  summary: 'What happened when we rewrote it for those who open it at six in the morning.',
  body: [prose(paragraphOf('We wrote it anew.'))],
  ...other,
});

/** What one check finds in such an article: severity, field and what it says. */
export function findWith(check: Check, other: object, facts: Partial<Facts> = {}): string[] {
  const found = check.find(readDraft('article', articleValues(other)), { ...unknownFacts, ...facts });
  return found.map(({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`);
}
