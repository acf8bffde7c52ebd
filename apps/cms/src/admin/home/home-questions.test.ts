import { describe, expect, test } from 'vitest';
import type { HomeArticle } from './home-articles';
import {
  dayAfter,
  describeDraft,
  describePublished,
  describeReview,
  inNeedOfReview,
  unpublished,
} from './home-questions';

const article = (title: string, status: HomeArticle['status']): HomeArticle => ({
  documentId: title,
  title,
  status,
  updatedAt: '2026-03-04T09:00:00.000Z',
  publishedAt: null,
  reviewBy: null,
  standing: 'live',
});

describe('what stands on the home page', () => {
  test('drafts are what readers do not see yet, five at most', () => {
    const many = [1, 2, 3, 4, 5].map((number) => article(`Draft ${String(number)}`, 'draft'));
    const found = unpublished([article('Live', 'published'), article('Changed', 'modified'), ...many]);
    expect(found.map(({ title }) => title)).toEqual(['Changed', 'Draft 1', 'Draft 2', 'Draft 3', 'Draft 4']);
  });

  test('days are counted over the ends of months and years', () => {
    expect(dayAfter(new Date(2026, 11, 15, 23, 59), 30)).toBe('2027-01-14');
    expect(dayAfter(new Date(2028, 1, 28), 1)).toBe('2028-02-29');
    expect(dayAfter(new Date(2026, 2, 4), 0)).toBe('2026-03-04');
  });

  test.each([
    ['2026-03-03', 'Overdue: was due by 3 March 2026'],
    ['2026-03-04', 'Due today'],
    ['2026-03-05', 'Due by 5 March 2026'],
  ])('a review by %s is described', (reviewBy, description) => {
    expect(describeReview(reviewBy, '2026-03-04')).toBe(description);
  });

  test('what readers no longer have needs no review, and the rest is counted', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) => article(`Live ${String(number)}`, 'published'));
    const gone = { ...article('Gone', 'published'), standing: 'removed' as const };
    const { articles, more } = inNeedOfReview({ articles: [gone, ...many], total: 9 });
    expect(articles.map(({ title }) => title)).toEqual(['Live 1', 'Live 2', 'Live 3', 'Live 4', 'Live 5']);
    expect(more).toBe(3);
  });

  test.each([
    ['live', 'draft', 'Not published, saved'],
    ['live', 'modified', 'Changes not published, saved'],
    ['withdrawn', 'modified', 'Withdrawn, changes not published, saved'],
    ['removed', 'draft', 'Removed from the site, saved'],
  ] as const)('a draft of what is %s and %s is described', (standing, status, words) => {
    expect(describeDraft({ ...article('A draft', status), standing })).toContain(words);
  });

  test.each([
    ['live', 'Published 4 Mar 2026, 12:00'],
    ['withdrawn', 'Published 4 Mar 2026, 12:00, and withdrawn since'],
    ['removed', 'Published 4 Mar 2026, 12:00, and removed since'],
  ] as const)('what was published and is %s is described', (standing, words) => {
    const publishedAt = new Date(2026, 2, 4, 12).toISOString();
    expect(describePublished({ ...article('Out', 'published'), standing, publishedAt })).toBe(words);
  });
});
