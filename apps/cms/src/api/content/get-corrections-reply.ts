import type { NoticeList } from '@shoal/content-schema';
import { answerArticleSummary } from '../../content-store/answers/article.js';
import { createLinks } from '../../content-store/answers/links.js';
import { findTargets, type FilterTarget } from '../../content-store/find-targets.js';
import type { StoredItem } from '../../content-store/item-rows.js';
import { listNotices, type NoticePage } from '../../content-store/list-notices.js';
import type { StoredArticleSummary } from '../../content-store/stored.js';
import { anyTag, countTag, fullTextTag, listTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import { apiRoot } from './api-root.js';
import { createLeadsNowhere } from './get-list-reply.js';
import { absentTargetTags } from './list-tags.js';
import type { CorrectionsQuery } from './parameters.js';
import type { JsonReply } from './reply.js';
import type { ApiContext } from './route.js';

/** One part of the list of corrections and withdrawals. */
export async function getCorrectionsReply(
  query: CorrectionsQuery,
  { sql, siteUrl }: ApiContext,
): Promise<JsonReply> {
  const { organisation, page, limit } = query;
  const slugs = [...new Set(organisation ?? [])];
  const targets =
    slugs.length === 0
      ? []
      : await findTargets(
          sql,
          slugs.map((slug) => ({ filter: 'organisation' as const, slug })),
        );
  const absent = targets.filter(({ published }) => !published);
  if (absent.length > 0) return createLeadsNowhere(absent, { targets });
  const ids = targets.flatMap(({ id }) => (id === null ? [] : [id]));
  const found = await listNotices(sql, {
    organisationIds: targets.length === 0 ? null : ids,
    offset: (page - 1) * limit,
    limit,
  });
  return { status: 200, body: describe(query, found, siteUrl), tags: tagsOfPart(targets, ids, found) };
}

/** Texts are gone at once where an article or an edition is. */
const tagsOfPart = (
  targets: readonly FilterTarget[],
  ids: readonly string[],
  { items, linked }: NoticePage,
) =>
  tagsOf(items, linked, [
    fullTextTag('article'),
    ...(ids.length === 0
      ? [listTag('article')]
      : ids.map((id) => listTag('article', { type: 'organisation', id }))),
    ...absentTargetTags({ targets }),
    // What organisations are called, and how much each has.
    anyTag('organisation'),
    countTag('article'),
  ]);

function describe(
  { organisation, page, limit }: CorrectionsQuery,
  { notices, items, linked, total, organisations, head }: NoticePage,
  siteUrl: string,
): NoticeList {
  const links = createLinks(siteUrl, linked);
  // The column `summary` of an article holds what its projection put there.
  const articles = new Map(
    (items as StoredItem<StoredArticleSummary>[]).map((item) => [item.id, answerArticleSummary(item, links)]),
  );
  const pages = Math.ceil(total / limit);
  const address = (number: number) => {
    const filter: Record<string, string> = organisation ? { organisation: organisation.join(',') } : {};
    const query = new URLSearchParams({ ...filter, limit: String(limit), page: String(number) });
    return `${siteUrl}${apiRoot}/corrections?${query.toString()}`;
  };
  return {
    data: notices.flatMap(({ articleId, ...notice }) => {
      const article = articles.get(articleId);
      return article ? [{ ...notice, article }] : [];
    }),
    facets: { organisations },
    meta: { page, limit, total, pages, cursor: head },
    links: {
      self: address(page),
      next: page < pages ? address(page + 1) : null,
      prev: page > 1 ? address(page - 1) : null,
    },
  };
}
