import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useAuth } from '../content-manager';
import { ArticleList } from './article-list';
import { newForm, useHomeArticles } from './home-articles';
import { describeDraft, mine, unpublished } from './home-questions';

/** What the editor began or changed last, and readers do not see yet. */
export function MyDrafts() {
  const id = useAuth('MyDrafts', ({ user }) => user?.id);
  const { data, isError } = useHomeArticles(mine(Number(id ?? 0)));
  return (
    <ArticleList
      articles={data && unpublished(data.articles)}
      isError={isError}
      describe={describeDraft}
      empty={
        <>
          <Typography tag="p">You have no unfinished drafts.</Typography>
          <Link tag={NavLink} to={newForm}>
            Write an article
          </Link>
        </>
      }
    />
  );
}
