import type { Check } from './check.js';
import type { DraftLink } from './draft.js';
import { excerptOf } from './excerpt.js';
import { placeOf, type Found } from './finding.js';

const says = new Set(
  `click here|here|this|this link|this page|this article|link|more|read more|read this|find out more|learn more|see more|see here|
  more info|more information|further information|details|download|click|click this link|page|article|website|this website`
    .split('|')
    .map((phrase) => phrase.trim()),
);
const address = /^(https?:\/\/|www\.)\S+$/i;

/** Whether every link says where it leads, also to those who hear one link after the other. */
export const linkText: Check = {
  name: 'link-text',
  mayBlock: true,
  find: ({ links }) => links.flatMap((link) => judge(link) ?? []),
};

function judge(link: DraftLink): Found | null {
  const { text, url } = link;
  if (text === null) return null;
  const place = placeOf(link);
  const said = text.trim();
  if (said === '') {
    return {
      ...place,
      severity: 'blocks',
      message: `A link to ${excerptOf(url) || 'nowhere'} has no words: nobody can see it, and screen readers stop at it.`,
      remedy: 'Write the words that the link should say, or take the link away.',
      excerpt: '',
    };
  }
  if (address.test(said)) {
    return {
      ...place,
      severity: 'advises',
      message: 'This link says its own address, which screen readers spell out letter by letter.',
      remedy: 'Say what is there instead.',
      excerpt: said,
    };
  }
  if (!says.has(said.toLowerCase().replaceAll(/[.!›»>→:\s]+$/gu, ''))) return null;
  return {
    ...place,
    severity: 'advises',
    message: `A link that says “${excerptOf(said)}” tells nobody where it leads.`,
    remedy: 'Link the words that say what is there.',
    excerpt: said,
  };
}
