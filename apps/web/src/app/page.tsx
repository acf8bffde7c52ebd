import type { Metadata } from 'next';
import { ActionLink } from 'nhsuk-react-components';
import { FilterForm } from '../components/filter-form';
import { ArticleList } from '../components/article-list';
import { HomeBanner } from '../components/home-banner';
import { LeadArticle } from '../components/lead-article';
import { NotFound } from '../components/absence';
import { listFeeds } from '../components/metadata';
import { PageFrame } from '../components/page-frame';
import { TopicLinks } from '../components/topic-links';
import { countArticles, getSite, listArticles, listTopics } from '../content';

const newest = 10;

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  return {
    title: { absolute: site.strapline === null ? site.name : `${site.name} – ${site.strapline}` },
    alternates: { canonical: '/', types: listFeeds(site) },
    openGraph: { title: site.name, siteName: site.name, type: 'website', url: '/' },
  };
}

/** The newest articles, and the ways to the others. */
export default async function Home() {
  const [site, articles, topics, facets] = await Promise.all([
    getSite(),
    listArticles({ limit: newest }),
    listTopics({ limit: 100 }),
    countArticles({}),
  ]);
  if (!articles || !topics || !facets) return <NotFound />;
  const [lead, ...others] = articles.data;
  return (
    <PageFrame banner={<HomeBanner site={site} />}>
      {lead ? <LeadArticle article={lead} /> : <p>No articles yet.</p>}
      <TopicLinks topics={topics.data} />
      {others.length > 0 && (
        <section aria-labelledby="more-articles">
          <h2 id="more-articles" className="nhsuk-heading-l">
            More articles
          </h2>
          <FilterForm action="/articles" facets={facets} />
          <ArticleList articles={others} level="h3" />
        </section>
      )}
      {lead && <ActionLink href="/articles">All articles</ActionLink>}
    </PageFrame>
  );
}
