import { describeWhen } from '../publish/describe';
import type { HomeArticle, HomeArticles } from './home-articles';

const shown = 5;
// Strapi cannot be asked for what differs from the published version, or was withdrawn: this many are looked through.
const lookedThrough = 50;

/** What was changed or begun by somebody, last saved first. */
export const mine = (administrator: number) => ({
  status: 'draft',
  sort: 'updatedAt:desc',
  pageSize: lookedThrough,
  filters: {
    $or: [{ createdBy: { id: { $eq: administrator } } }, { updatedBy: { id: { $eq: administrator } } }],
  },
});

/** Those of which readers do not see what was last saved. */
export const unpublished = (articles: readonly HomeArticle[]): HomeArticle[] =>
  articles.filter(({ status }) => status !== 'published').slice(0, shown);

/** What readers were given last. */
export const recent = { status: 'published', sort: 'publishedAt:desc', pageSize: shown };

/** What was published and somebody meant to look at again by a day. */
export const dueBy = (day: string) => ({
  status: 'published',
  sort: 'reviewBy:asc',
  pageSize: lookedThrough,
  filters: { reviewBy: { $lte: day } },
});

/** Those of which readers have the text as it is, and how many more there are: of the rest nobody needs to know. */
export function inNeedOfReview({ articles, total }: HomeArticles): { articles: HomeArticle[]; more: number } {
  const live = articles.filter(({ standing }) => standing === 'live');
  const others = total - articles.length;
  return { articles: live.slice(0, shown), more: Math.max(live.length - shown, 0) + others };
}

const unfinished = {
  live: { draft: 'Not published', modified: 'Changes not published', published: 'Published' },
  withdrawn: {
    draft: 'Withdrawn',
    modified: 'Withdrawn, changes not published',
    published: 'Withdrawn',
  },
  removed: {
    draft: 'Removed from the site',
    modified: 'Removed from the site, changes not published',
    published: 'Removed from the site',
  },
} satisfies Record<HomeArticle['standing'], Record<HomeArticle['status'], string>>;

/** How a draft stands, in plain words. */
export const describeDraft = ({ standing, status, updatedAt }: HomeArticle): string =>
  `${unfinished[standing][status]}, saved ${describeWhen(updatedAt)}`;

const since = {
  live: '',
  withdrawn: ', and withdrawn since',
  removed: ', and removed since',
} satisfies Record<HomeArticle['standing'], string>;

/** What became of what was published, in plain words. */
export const describePublished = ({ standing, publishedAt }: HomeArticle): string =>
  `Published${publishedAt === null ? '' : ` ${describeWhen(publishedAt)}`}${since[standing]}`;

/** The day that is so many days after a moment, as in `2026-11-23`, where the editor is. */
export function dayAfter(now: Date, days: number): string {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const [year, month, day] = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** When an article is to be looked at again, in plain words. */
export function describeReview(reviewBy: string, today: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(reviewBy),
  );
  if (reviewBy === today) return 'Due today';
  return reviewBy < today ? `Overdue: was due by ${day}` : `Due by ${day}`;
}
