import { getConfiguration } from '../../configuration';
import { getSite } from '../../content';
import { sendText } from '../../plain-text';

export const dynamic = 'force-dynamic';

/** Everything published may be found; where the sitemap is. */
export async function GET(): Promise<Response> {
  const { name } = await getSite();
  const { SITE_URL: siteUrl } = getConfiguration();
  return sendText(
    `# ${name.replaceAll(/\s+/g, ' ')}`,
    'User-agent: *',
    'Disallow: /preview/',
    'Disallow: /search?',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
  );
}
