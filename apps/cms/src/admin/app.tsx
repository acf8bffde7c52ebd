import type { StrapiApp } from '@strapi/strapi/admin';
import { britishEnglish, speakBritishEnglish } from './british-english';
import { offerBringIn } from './bring-in/offer-bring-in';
import { offerChecks } from './checks/offer-checks';
import { offerClosedEntry } from './closed-entry/offer-closed-entry';
import { showComponentHints } from './component-hints';
import { contentManagerOf } from './content-manager';
import { offerFoundNames } from './found-names/offer-found-names';
import { offerHome } from './home/offer-home';
import { theme } from './home/theme';
import { letTabLeave } from './let-tab-leave';
import logo from './logo.svg';
import { offerPreview } from './preview/offer-preview';
import { offerPublishing } from './publish/offer-publishing';
import { offerProseBlocks } from './prose-blocks';
import { offerSaves } from './saves/offer-saves';
import { closeStrapiNews } from './strapi-news';
import { words } from './words';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
    locales: [britishEnglish],
    translations: { en: words, [britishEnglish]: words },
  },
  register(app: StrapiApp) {
    speakBritishEnglish(app);
    closeStrapiNews();
    offerHome(app);
    offerClosedEntry(app);
    letTabLeave();
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showComponentHints);
    offerPreview(app);
    offerSaves(app);
    contentManagerOf(app).addRichTextBlocks(offerProseBlocks);
    offerChecks(app);
    offerFoundNames(app);
    offerBringIn(app);
    offerPublishing(app);
  },
};
