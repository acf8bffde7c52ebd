import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs';
import type { Crumb } from './crumb';

/** The frame of every page: where it stands, then its own content in the main landmark. */
export function PageFrame({
  trail,
  banner,
  children,
}: {
  trail?: Crumb[];
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      {trail && (
        <div className="nhsuk-width-container">
          <Breadcrumbs trail={trail} />
        </div>
      )}
      <main id="maincontent" className={banner ? undefined : 'nhsuk-width-container'}>
        {banner}
        <div className={banner ? 'nhsuk-width-container nhsuk-main-wrapper' : 'nhsuk-main-wrapper'}>
          {children}
        </div>
      </main>
    </>
  );
}
