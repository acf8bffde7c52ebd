import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { Widget } from '../content-manager';
import { formOf, type HomeArticle } from './home-articles';

interface Props {
  articles: readonly HomeArticle[] | undefined;
  isError: boolean;
  /** What stands there instead where there is none. */
  empty: ReactNode;
  /** What is said of each below its title. */
  describe: (article: HomeArticle) => string;
  /** What follows the list. */
  more?: string | undefined;
}

/** Articles of the home page, each leading to its form. */
export function ArticleList({ articles, isError, empty, describe, more }: Props) {
  if (isError) return <Widget.Error>This list cannot be read now. Load the page again.</Widget.Error>;
  if (!articles) return <Widget.Loading>Reading the list</Widget.Loading>;
  if (articles.length === 0) return <Box paddingTop={2}>{empty}</Box>;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {articles.map((article) => (
          <li key={article.documentId}>
            <Link tag={NavLink} to={formOf(article)}>
              {article.title ?? 'Without a title'}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {describe(article)}
            </Typography>
          </li>
        ))}
      </Flex>
      {more !== undefined && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
          {more}
        </Typography>
      )}
    </>
  );
}
