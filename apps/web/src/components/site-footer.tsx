import type { Site } from '@shoal/content-schema';
import { LicenceLine } from './licence-line';
import { toSitePath } from './site-path';
import { isFollowable } from './text-link';

/** What every site has, whatever its editors lead to. */
const standard = [
  { label: 'Corrections', url: '/corrections' },
  { label: 'Feeds', url: '/feeds' },
  { label: 'Developers', url: '/developers' },
];

/** The foot of every page: the site's own pages, whom to write to, and the terms of reuse. */
export function SiteFooter({ site }: { site: Site }) {
  const chosen = site.footer.filter(({ url }) => isFollowable(url));
  const paths = new Set(chosen.map(({ url }) => toSitePath(url)));
  const links = [...chosen, ...standard.filter(({ url }) => !paths.has(url))];
  return (
    <footer className="nhsuk-footer">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {links.map(({ label, url }) => (
              <li key={url + label} className="nhsuk-footer__list-item">
                <a className="nhsuk-footer__list-item-link" href={toSitePath(url)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <div className="shoal-footer__terms">
            {site.contact !== null && <Contact contact={site.contact} name={site.name} />}
            <LicenceLine licence={site.licence} what="What is published here" />
          </div>
        </div>
      </div>
    </footer>
  );
}

function Contact({ contact, name }: { contact: string; name: string }) {
  const url = toContactUrl(contact);
  return (
    <p className="nhsuk-body-s">
      Contact {name}: {url === null ? contact : <a href={url}>{contact}</a>}
    </p>
  );
}

/** Where to write to: a web address as it is, an e-mail address as a link; null for anything else. */
export function toContactUrl(contact: string): string | null {
  if (/^https?:\/\//i.test(contact)) return isFollowable(contact) ? contact : null;
  const mail = `mailto:${contact}`;
  return isFollowable(mail) ? mail : null;
}
