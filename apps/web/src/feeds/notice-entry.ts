import type { Notice } from '@shoal/content-schema';
import { noticeKinds } from '../components/notice-list';
import { addressById } from './article-entry';
import type { FeedEntry } from './feed';

/** A correction or a withdrawal as a feed announces it, in the name of whose article it is. */
export function describeNoticeEntry(notice: Notice): FeedEntry {
  const { type, at, text, edition, article } = notice;
  const happened = new Date(at);
  return {
    id: `${addressById(article.id)}#${type}-${edition ?? at}`,
    url: article.url,
    title: `${noticeKinds[type].label}: ${article.title}`,
    summary: text,
    html: text
      .split('\n')
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(''),
    language: article.language,
    published: happened,
    updated: happened,
    authors: article.leadOrganisations,
    topics: article.topics,
    image: null,
    terms: null,
  };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
