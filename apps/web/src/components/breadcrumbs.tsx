import { Breadcrumb, BreadcrumbBack, BreadcrumbItem } from 'nhsuk-react-components';
import type { Crumb } from './crumb';
import { describeTrail } from './describe-place';
import { JsonLd } from './json-ld';

const home: Crumb = { label: 'Home', path: '/' };

/** The way up from a page to the home page. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const crumbs = [home, ...trail];
  const parent = crumbs.at(-1) ?? home;
  return (
    <>
      <JsonLd data={describeTrail(crumbs)} />
      <Breadcrumb>
        {crumbs.map(({ label, path }) => (
          <BreadcrumbItem key={path} href={path}>
            {label}
          </BreadcrumbItem>
        ))}
        <BreadcrumbBack href={parent.path}>{parent.label}</BreadcrumbBack>
      </Breadcrumb>
    </>
  );
}
