import type { Author } from '@shoal/content-schema';
import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleListing, UnknownFilter } from '../../../components/article-listing';
import { AuthorHead } from '../../../components/author-head';
import { AuthorSignatures } from '../../../components/author-signatures';
import { FeedLinks } from '../../../components/feed-links';
import { listSignatures } from '../../../components/list-signatures';
import { describeAbsence, describeListing } from '../../../components/metadata';
import { PageFrame } from '../../../components/page-frame';
import { getAuthor, getSite, isPresent, listSigned } from '../../../content';
import { filterNames } from '../../../listing/filters';
import { findListing } from '../../../listing/find-listing';

type Props = PageProps<'/authors/[slug]'>;

const find = async ({ slug }: Author, { searchParams }: Props) =>
  findListing({
    path: `/authors/${slug}`,
    within: { author: slug },
    offers: filterNames,
    query: await searchParams,
  });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, author] = await Promise.all([getSite(), getAuthor((await props.params).slug)]);
  if (!isPresent(author)) return describeAbsence(author, 'author');
  const found = await find(author, props);
  if (found?.type !== 'listing') return describeAbsence(null, 'page');
  const { name, bio: summary, slug } = author;
  const path = `/authors/${slug}`;
  return describeListing(found, { title: name, section: 'Authors', summary, path, site, feedOf: name });
}

/** One author: who they are and what they wrote. */
export default async function AuthorPage(props: Props) {
  const author = await getAuthor((await props.params).slug);
  if (!isPresent(author)) return <Absence found={author} folder="/authors" what="author" />;
  const [found, signed] = await Promise.all([find(author, props), listSigned(author.slug)]);
  if (!found || !signed) return <NotFound />;
  if (found.type !== 'listing') return <UnknownFilter found={found} />;
  return (
    <PageFrame trail={[{ label: 'Authors', path: '/authors' }]}>
      <div className="shoal-reading">
        <AuthorHead author={author} />
        <AuthorSignatures
          signatures={listSignatures(signed.data, author.id)}
          isPartial={signed.meta.pages > 1}
        />
        <h2 className="nhsuk-heading-l">Articles by {author.name}</h2>
        <ArticleListing listing={found} level="h3" />
        <FeedLinks path={`/authors/${author.slug}`} what={author.name} />
      </div>
    </PageFrame>
  );
}
