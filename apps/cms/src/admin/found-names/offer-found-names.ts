import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { BylineFilling } from './byline-filling';
import { FoundNamesPanel } from './found-names-panel';

/** Offers whom the text names, and fills in bylines from the authors chosen for them. */
export function offerFoundNames(app: StrapiApp): void {
  contentManagerOf(app).addEditViewSidePanel([FoundNamesPanel]);
  // Panels are not in the page on narrow screens until they are opened; this is.
  app.getPlugin('content-manager').injectComponent('editView', 'right-links', {
    name: 'byline-filling',
    Component: BylineFilling,
  });
}
