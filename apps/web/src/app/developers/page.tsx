import type { Metadata } from 'next';
import { describePage } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getConfiguration } from '../../configuration';
import { getApi, getSite, listOrganisations } from '../../content';
import { CodeExample } from '../../developers/code-example';
import { createTypeScriptExample, listCurlExamples } from '../../developers/examples';
import { KeepInStep, Offer, Promises, Terms, WhatToExpect } from '../../developers/guide-parts';

const path = '/developers';

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  const summary = `How other sites and programs read what ${site.name} publishes: free, without a key, for years.`;
  return describePage({ title: 'Developers', summary, path, site });
}

/** What the Content API offers, how to begin, how to keep in step, and what can be relied on. */
export default async function Developers() {
  const { SITE_URL: siteUrl, RATE_LIMIT_PER_MINUTE: perMinute } = getConfiguration();
  const [site, api, organisations] = await Promise.all([
    getSite(),
    getApi(),
    listOrganisations({ limit: 1 }),
  ]);
  const organisation = organisations?.data[0]?.slug ?? 'our-organisation';
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Developers</h1>
        <p className="nhsuk-lede-text">
          Everything that {site.name} publishes can be read by other sites and programs, free and without a
          key.
        </p>
        <Offer />
        <h2 className="nhsuk-heading-l">First steps</h2>
        <p>Nothing has to be installed or asked for. In a terminal:</p>
        {listCurlExamples(siteUrl).map((example) => (
          <CodeExample key={example.label} {...example} />
        ))}
        <p>
          In TypeScript or JavaScript, the client checks each answer against the contract before you see it:
        </p>
        <CodeExample {...createTypeScriptExample(siteUrl)} />
        <KeepInStep siteUrl={siteUrl} organisation={organisation} />
        <WhatToExpect perMinute={perMinute} />
        <Terms licence={api.licence} />
        <Promises retention={api.retention} />
      </div>
    </PageFrame>
  );
}
