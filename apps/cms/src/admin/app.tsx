import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './logo.svg';
import { offerProseBlocks } from './prose-blocks';
import { words } from './words';

const britishEnglish = 'en-GB';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
    locales: [britishEnglish],
    translations: { en: words, [britishEnglish]: words },
  },
  bootstrap(app: StrapiApp) {
    preferBritishEnglish();
    const contentManager: { apis: unknown } = app.getPlugin('content-manager');
    if (!hasRichText(contentManager.apis)) throw new Error('The content manager has no rich text to adjust');
    contentManager.apis.addRichTextBlocks(offerProseBlocks);
  },
};

/** Strapi's own default reads 04/03/2019 as 3 April: dates here are typed with the day first. */
function preferBritishEnglish() {
  const chosen = 'strapi-admin-language';
  if (localStorage.getItem(chosen) === null) localStorage.setItem(chosen, britishEnglish);
}

interface RichTextApis {
  addRichTextBlocks(change: typeof offerProseBlocks): void;
}

/** Strapi does not give the types of its plugins' interfaces away. */
function hasRichText(apis: unknown): apis is RichTextApis {
  return typeof apis === 'object' && apis !== null && 'addRichTextBlocks' in apis;
}
