import { Typography } from '@strapi/design-system';
import { ArticleList } from './article-list';
import { useHomeArticles } from './home-articles';
import { describePublished, recent } from './home-questions';

/** What readers were given last. */
export function RecentlyPublished() {
  const { data, isError } = useHomeArticles(recent);
  return (
    <ArticleList
      articles={data?.articles}
      isError={isError}
      describe={describePublished}
      empty={<Typography tag="p">Nothing has been published yet.</Typography>}
    />
  );
}
