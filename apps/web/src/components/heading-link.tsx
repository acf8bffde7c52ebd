import type { ReactNode } from 'react';

/** The words of a heading as a link to itself: an address to copy, and nothing more to read out. */
export function HeadingLink({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!id) return <>{children}</>;
  return (
    <a className="shoal-heading-link" href={`#${id}`}>
      {children}
    </a>
  );
}

/** A link to a heading whose words lead elsewhere already. */
export function HeadingMark({ id }: { id: string | undefined }) {
  if (!id) return null;
  return (
    <a className="shoal-heading-link shoal-heading-link--mark" href={`#${id}`}>
      <span className="nhsuk-u-visually-hidden">Link to this section</span>
    </a>
  );
}
