import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Announcement } from '../components/announcement';
import { SiteFooter } from '../components/site-footer';
import { SiteHeader } from '../components/site-header';
import { getSite } from '../content';
import { getConfiguration } from '../configuration';
import { jsEnabledSnippet } from '../js-enabled';
import { getPageContext } from '../page-context';
import '../styles/all.scss';

// Every page is rendered when it is asked for, the one for unknown routes too: a build needs no CMS.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { themeColor: '#0b3954', viewportFit: 'cover' };

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  const icon = getPageContext().assets.get('favicon.svg');
  return {
    metadataBase: new URL(getConfiguration().SITE_URL),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.strapline,
    ...(icon !== undefined && { icons: { icon: { url: icon, type: 'image/svg+xml' } } }),
    openGraph: { siteName: site.name, type: 'website' },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const site = await getSite();
  return (
    <html lang={site.language}>
      <body>
        <script dangerouslySetInnerHTML={{ __html: jsEnabledSnippet }} />
        <a className="nhsuk-skip-link" href="#maincontent" data-module="nhsuk-skip-link">
          Skip to main content
        </a>
        <SiteHeader site={site} />
        {site.announcement && <Announcement announcement={site.announcement} />}
        {children}
        <SiteFooter site={site} />
        <script type="module" src={getPageContext().assets.get('start.js')} />
      </body>
    </html>
  );
}
