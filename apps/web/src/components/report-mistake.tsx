import type { Article, Organisation, Site } from '@shoal/content-schema';
import { toContactUrl } from './site-footer';

interface Props {
  article: Pick<Article, 'title' | 'url' | 'edition'>;
  owner: Organisation | null;
  site: Site;
}

/** Whom to tell of a mistake, with what they need to find it. */
export function ReportMistake({ article, owner, site }: Props) {
  const { contact, name } = owner?.contact ? owner : site;
  const url = contact === null ? null : toContactUrl(contact);
  if (contact === null || url === null) return null;
  const isMail = url.startsWith('mailto:');
  return (
    <section className="shoal-report">
      <h2 id="page-report" className="nhsuk-heading-m">
        Report a mistake
      </h2>
      <p className="nhsuk-body-s">
        Have you found something wrong? Tell {name}:{' '}
        <a href={isMail ? url + describeInMail(article) : url}>{contact}</a>
      </p>
      {!isMail && (
        <>
          <p className="nhsuk-body-s">Please say which article it is:</p>
          <p className="shoal-copy">{describeInLine(article)}</p>
        </>
      )}
    </section>
  );
}

const describeInLine = ({ title, url, edition }: Props['article']) =>
  `“${title}”, ${url}, edition ${edition.number}`;

function describeInMail({ title, url, edition }: Props['article']): string {
  const body = [
    `Article: ${title}`,
    `Address: ${url}`,
    `Edition: ${edition.number}`,
    '',
    'What is wrong:',
    '',
  ];
  return `?subject=${encodeURIComponent(`Mistake in “${title}”`)}&body=${encodeURIComponent(body.join('\r\n'))}`;
}
