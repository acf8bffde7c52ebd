import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './logo.svg';
import { offerProseBlocks } from './prose-blocks';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
    locales: [],
    translations: {
      en: {
        'Auth.form.welcome.title': 'Welcome to Shoal',
        'Auth.form.welcome.subtitle': 'Sign in to write and publish',
        'app.components.LeftMenu.navbrand.title': 'Shoal',
        'app.components.LeftMenu.navbrand.workplace': 'Editors',
      },
    },
  },
  bootstrap(app: StrapiApp) {
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
