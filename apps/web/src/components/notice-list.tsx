import type { Notice } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { inLanguage } from './in-language';
import { joinNames } from './join-names';
import { Paragraphs } from './paragraphs';
import { toSitePath } from './site-path';

/** What notices are called, and how what they tell of came about. */
export const noticeKinds: Record<Notice['type'], { label: string; done: string }> = {
  correction: { label: 'Correction', done: 'Corrected' },
  withdrawal: { label: 'Withdrawal', done: 'Withdrawn' },
};

/** Corrections and withdrawals, newest first. */
export const NoticeList = ({ notices }: { notices: Notice[] }) => (
  <ul className="shoal-entries">
    {notices.map((notice) => (
      <li key={`${notice.article.id}-${notice.at}`}>
        <NoticeEntry notice={notice} />
      </li>
    ))}
  </ul>
);

function NoticeEntry({ notice: { type, at, text, severity, article } }: { notice: Notice }) {
  const organisations = article.leadOrganisations.map(({ name, shortName }) => shortName ?? name);
  return (
    <>
      <h2 className="nhsuk-heading-s">
        <a href={toSitePath(article.url)} {...inLanguage(article.language)}>
          {article.title}
        </a>
      </h2>
      <p className="shoal-facts">
        <strong>{noticeKinds[type].done}</strong> <InstantText instant={at} />
        {severity === 'detail' && <span className="shoal-facts__part">A detail</span>}
        <span className="shoal-facts__part">{joinNames(organisations)}</span>
      </p>
      <div className="shoal-notice" {...inLanguage(article.language)}>
        <Paragraphs text={text} />
      </div>
    </>
  );
}
