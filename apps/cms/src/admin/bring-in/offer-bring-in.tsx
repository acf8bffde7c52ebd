import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { ImportPanel } from './import-panel';
import { keepStructure, listenForPlainPaste } from './paste/paste';
import { addSlatePlugin } from './paste/slate-editor';

/** The types that have a body. */
const withBody = ['api::article.article', 'api::page.page'];

/** Lets editors bring in a text from elsewhere: by pasting it or as a file. */
export function offerBringIn(app: StrapiApp): void {
  const contentManager = contentManagerOf(app);
  contentManager.addEditViewSidePanel([BringInPanel]);
  contentManager.addRichTextBlocks(addSlatePlugin(keepStructure));
  listenForPlainPaste();
}

const BringInPanel: PanelComponent = ({ model, activeTab }) =>
  withBody.includes(model) && activeTab !== 'published'
    ? { title: 'Bring in a text', content: <ImportPanel /> }
    : null;
