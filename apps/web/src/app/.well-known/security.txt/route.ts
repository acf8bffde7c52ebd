import { toContactUrl } from '../../../components/site-footer';
import { getConfiguration } from '../../../configuration';
import { getSite } from '../../../content';
import { answer, getPageContext } from '../../../page-context';
import { sendText } from '../../../plain-text';

export const dynamic = 'force-dynamic';

const validDays = 180;

/** Whom to tell of a hole (RFC 9116): the site's contact; 404 where its editors named none. */
export async function GET(): Promise<Response> {
  const { contact, language } = await getSite();
  const url = contact === null ? null : toContactUrl(contact);
  if (url === null) {
    answer(404);
    return sendText('This site names no contact.');
  }
  const { now } = getPageContext();
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + validDays));
  return sendText(
    `Contact: ${url}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language.slice(0, 2)}`,
    `Canonical: ${getConfiguration().SITE_URL}/.well-known/security.txt`,
  );
}
