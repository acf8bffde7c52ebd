import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ArticleList } from './article-list';
import { useHomeArticles } from './home-articles';
import { dayAfter, describeReview, dueBy, inNeedOfReview } from './home-questions';

const daysAhead = 30;

/** What readers see and somebody meant to look at again by now, or soon. */
export function DueForReview() {
  const [now] = useState(() => new Date());
  const today = dayAfter(now, 0);
  const { data, isError } = useHomeArticles(dueBy(dayAfter(now, daysAhead)));
  const due = data && inNeedOfReview(data);
  return (
    <ArticleList
      articles={due?.articles}
      isError={isError}
      describe={({ reviewBy }) => (reviewBy === null ? 'No day set' : describeReview(reviewBy, today))}
      more={due && due.more > 0 ? `And ${String(due.more)} more.` : undefined}
      empty={
        <Typography tag="p">{`Nothing is due within ${String(daysAhead)} days. Set “Review by” in an article to see it here.`}</Typography>
      }
    />
  );
}
