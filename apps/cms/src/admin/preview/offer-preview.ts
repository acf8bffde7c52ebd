import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { PreviewPanel } from './preview-panel';

/**
 * Puts our preview in place of Strapi's, which keeps a link for as long as a form is open: longer than links last. Call
 * it before any other panel is added: Strapi's is known only by its place, right below its actions.
 */
export function offerPreview(app: StrapiApp): void {
  contentManagerOf(app).addEditViewSidePanel((panels) => {
    const place = panels.findIndex(({ type }) => type === 'actions') + 1;
    return [...panels.slice(0, place), PreviewPanel, ...panels.slice(place + 1)];
  });
}
