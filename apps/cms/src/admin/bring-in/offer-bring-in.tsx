import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { ImportPanel } from './import-panel';

/** The types that have a body. */
const withBody = ['api::article.article', 'api::page.page'];

/** Lets editors bring in a text from elsewhere: by pasting it or as a file. */
export function offerBringIn(app: StrapiApp): void {
  contentManagerOf(app).addEditViewSidePanel([BringInPanel]);
}

const BringInPanel: PanelComponent = ({ model, activeTab }) =>
  withBody.includes(model) && activeTab !== 'published'
    ? { title: 'Bring in a text', content: <ImportPanel /> }
    : null;
