import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../../configuration.js';
import { guardMediaRoutes } from '../../editorial/media/guard-media.js';
import { imageManipulation } from '../../media/image-manipulation.js';
import { createMediaProvider } from '../../media/media-provider.js';
import { serveMedia } from '../../media/media-route.js';
import { guardUploads, type UploadService } from '../../media/upload-service.js';

interface UploadPlugin extends Core.Plugin {
  services: Core.Plugin['services'] & { upload: (context: { strapi: Core.Strapi }) => UploadService };
}

/**
 * Strapi's upload plugin with our media store below it. Its own `register` is left out, not called: it loads a
 * provider by a lower-cased path, which fails in any folder with a capital, and opens `/uploads`.
 */
export default function extendUpload(plugin: UploadPlugin) {
  const { media } = getConfiguration();
  const { upload } = plugin.services;
  plugin.register = ({ strapi }) => {
    Object.assign(strapi.plugin('upload'), { provider: createMediaProvider(media) });
    guardMediaRoutes(
      strapi,
      Object.values(plugin.routes).flatMap(({ routes }) => routes),
    );
    strapi.server.routes([
      { method: 'GET', path: '/media/(.*)', handler: serveMedia(media.dir), config: { auth: false } },
    ]);
  };
  Object.assign(plugin.services, {
    upload: ({ strapi }: { strapi: Core.Strapi }) => guardUploads(strapi, upload({ strapi }), media),
    'image-manipulation': imageManipulation,
  });
  // Files are reached through what uses them; Strapi's public file routes stay shut.
  Object.assign(plugin.routes, { 'content-api': { type: 'content-api', routes: [] } });
  return plugin;
}
