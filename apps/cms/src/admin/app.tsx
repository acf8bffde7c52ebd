import type { StrapiApp } from '@strapi/strapi/admin';
import { britishEnglish, speakBritishEnglish } from './british-english';
import { showComponentHints } from './component-hints';
import logo from './logo.svg';
import { offerProseBlocks } from './prose-blocks';
import { closeStrapiNews } from './strapi-news';
import { words } from './words';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
    locales: [britishEnglish],
    translations: { en: words, [britishEnglish]: words },
  },
  register(app: StrapiApp) {
    speakBritishEnglish(app);
    closeStrapiNews();
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showComponentHints);
    const contentManager: { apis: unknown } = app.getPlugin('content-manager');
    if (!hasRichText(contentManager.apis)) throw new Error('The content manager has no rich text to adjust');
    contentManager.apis.addRichTextBlocks(offerProseBlocks);
  },
};

interface RichTextApis {
  addRichTextBlocks(change: typeof offerProseBlocks): void;
}

/** Strapi does not give the types of its plugins' interfaces away. */
function hasRichText(apis: unknown): apis is RichTextApis {
  return typeof apis === 'object' && apis !== null && 'addRichTextBlocks' in apis;
}
