import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../../configuration.js';
import { createMediaProvider } from '../../media/media-provider.js';

/**
 * Strapi's upload plugin with our media store below it. Its own `register` is left out, not called: it loads a
 * provider by a lower-cased path, which fails in any folder with a capital, and opens `/uploads`.
 */
export default function extendUpload(plugin: Core.Plugin) {
  plugin.register = ({ strapi }) => {
    Object.assign(strapi.plugin('upload'), { provider: createMediaProvider(getConfiguration().media) });
  };
  // Files are reached through what uses them; Strapi's public file routes stay shut.
  Object.assign(plugin.routes, { 'content-api': { type: 'content-api', routes: [] } });
  return plugin;
}
