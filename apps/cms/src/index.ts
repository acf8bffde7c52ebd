import type { Core } from '@strapi/strapi';
import { hushOverlappingQueries } from './hush-overlapping-queries.js';
import { closeContent, openContent, prepareContent } from './publishing/content-lifecycle.js';

export default {
  /** Takes the boot lock and puts publishing in front of everything else that listens to documents. */
  register({ strapi }: { strapi: Core.Strapi }) {
    hushOverlappingQueries();
    return prepareContent(strapi);
  },

  /** Runs after Strapi's schema sync: opens what serves readers and lets the next instance boot. */
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => openContent(strapi),

  /** Lets requests that are being answered end, then closes what was opened. */
  destroy: ({ strapi }: { strapi: Core.Strapi }) => closeContent(strapi),
};
