import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { ChecksPanel } from './checks-panel';

/** Shows beside the form what is to be mended in the article or page in it. */
export function offerChecks(app: StrapiApp): void {
  contentManagerOf(app).addEditViewSidePanel((panels) => {
    // Below what saves and publishes, above what only informs.
    const after = panels.findIndex(({ type }) => type === 'actions') + 1;
    return [...panels.slice(0, after), ChecksPanel, ...panels.slice(after)];
  });
}
