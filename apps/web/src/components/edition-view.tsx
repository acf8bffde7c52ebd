import type { Article, ArticleEdition, ArticleEditionSummary, EditionDocument } from '@shoal/content-schema';
import { InsetText } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { ArticleAside } from './article-aside';
import { ArticleHead } from './article-head';
import { Withdrawn } from './article-notices';
import { describeEdition, findReadable } from './article-updates';
import { Body } from './body';
import { InstantText } from './date-text';
import { Disclosures } from './disclosures';
import { toComparison } from './edition-paths';
import { Reuse } from './reuse';
import { toSitePath } from './site-path';

interface Props {
  /** The article as it is now. */
  article: Article;
  edition: ArticleEdition;
  editions: readonly ArticleEditionSummary[];
}

/** One edition of an article, under a notice that there is a newer one. */
export function EditionView({ article, edition, editions }: Props) {
  const { document } = edition;
  const notices = <EditionNotice article={article} edition={edition} editions={editions} />;
  if (document === null) return <NotesOnly title={article.title} edition={edition} notices={notices} />;
  return (
    <div className="shoal-article">
      <article className="shoal-article__text">
        <ArticleHead article={document} dates={<EditionDates edition={edition} />} notices={notices} />
        <EditionBody document={document} />
      </article>
      <ArticleAside article={document} />
      <div className="shoal-article__more">
        <Reuse article={document} />
      </div>
    </div>
  );
}

function EditionBody({ document }: { document: EditionDocument }) {
  return (
    <>
      <Body blocks={document.bodyBlocks} language={document.language} />
      <Disclosures disclosures={document.disclosures} />
    </>
  );
}

const EditionDates = ({ edition: { number, publishedAt } }: { edition: ArticleEdition }) => (
  <p>
    Edition {number}, published <InstantText instant={publishedAt} />
  </p>
);

function EditionNotice({ article, edition, editions }: Props) {
  const newest = Math.max(...editions.map(({ number }) => number), edition.number);
  const before = findReadable(editions.filter(({ number }) => number < edition.number));
  const isNewest = edition.number === newest;
  return (
    <InsetText className="shoal-notices">
      <p>
        <strong>
          {isNewest
            ? `This is the newest edition of this article, number ${newest}.`
            : `This is an older edition of this article, number ${edition.number} of ${newest}.`}
        </strong>{' '}
        <a href={toSitePath(article.url)}>Read the article as it is now</a>
      </p>
      <p>{describeEdition(edition)}</p>
      {article.status === 'withdrawn' && <Withdrawn withdrawal={article.withdrawal} />}
      {edition.document !== null && (
        <Comparisons slug={article.slug} before={before} number={edition.number} newest={newest} />
      )}
    </InsetText>
  );
}

function Comparisons(props: { slug: string; before: number | null; number: number; newest: number }) {
  const { slug, before, number, newest } = props;
  if (before === null && number === newest) return null;
  return (
    <ul className="shoal-links-row shoal-on-screen">
      {before !== null && (
        <li>
          <a href={toComparison(slug, before, number)}>Compare it with edition {before}</a>
        </li>
      )}
      {number !== newest && (
        <li>
          <a href={toComparison(slug, number, newest)}>Compare it with the newest edition</a>
        </li>
      )}
    </ul>
  );
}

function NotesOnly(props: { title: string; edition: ArticleEdition; notices: ReactNode }) {
  return (
    <div className="shoal-reading">
      <h1 className="nhsuk-heading-xl">
        {props.title}: edition {props.edition.number}
      </h1>
      <EditionDates edition={props.edition} />
      {props.notices}
      <p>This website publishes what changed from edition to edition, and only the newest in full.</p>
    </div>
  );
}
