import { getConfiguration } from '../../configuration';
import { getSite } from '../../content';

export const dynamic = 'force-dynamic';

/** Everything published may be found; where the sitemap is. */
export async function GET(): Promise<Response> {
  const { name } = await getSite();
  const { SITE_URL: siteUrl } = getConfiguration();
  const lines = [
    `# ${name.replaceAll(/\s+/g, ' ')}`,
    'User-agent: *',
    'Disallow: /preview/',
    'Disallow: /search?',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
