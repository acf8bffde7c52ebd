import type { Metadata } from 'next';
import { FormatLinks } from '../../components/feed-links';
import { NotFound } from '../../components/absence';
import { describePage } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getSite, listTopics } from '../../content';

const path = '/feeds';

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  const summary = `Follow ${site.name}, a topic, an organisation or an author in a feed reader.`;
  return describePage({ title: 'Feeds', summary, path, site });
}

/** What feeds are for, and where they are. */
export default async function Feeds() {
  const [site, topics] = await Promise.all([getSite(), listTopics({ limit: 100 })]);
  if (!topics) return <NotFound />;
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Feeds</h1>
        <p className="nhsuk-lede-text">
          A feed reader shows you new articles as they are published, without an account or an e-mail address.
        </p>
        <p>
          Copy the address of a feed into your reader. Every feed holds the whole text of the 20 newest
          articles, with all of their authors and the terms of reuse. Choose any format that your reader
          takes.
        </p>
        <h2 className="nhsuk-heading-l">Everything</h2>
        <p>
          All articles of {site.name}: <FormatLinks path="/" what="all articles" />
        </p>
        {topics.data.length > 0 && (
          <>
            <h2 className="nhsuk-heading-l">By topic</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {topics.data.map(({ id, slug, name }) => (
                <li key={id}>
                  {name}: <FormatLinks path={`/topics/${slug}`} what={name} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 className="nhsuk-heading-l">By organisation or author</h2>
        <p>
          The page of every <a href="/organisations">organisation</a> and of every{' '}
          <a href="/authors">author</a> links to feeds of its own.
        </p>
      </div>
    </PageFrame>
  );
}
