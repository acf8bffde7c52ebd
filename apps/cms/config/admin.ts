import { getConfiguration } from '../src/configuration.js';
import { createPreviewUrl } from '../src/preview/preview-routes.js';

const { secrets, siteUrl } = getConfiguration();

export default {
  auth: { secret: secrets.adminJwt },
  apiToken: { salt: secrets.apiTokenSalt },
  transfer: { token: { salt: secrets.transferTokenSalt } },
  secrets: { encryptionKey: secrets.encryptionKey },
  // Nothing that sells, surveys, or calls another company's servers.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  autoOpen: false,
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [new URL(siteUrl).origin],
      handler: (uid: string, params: unknown) => createPreviewUrl(strapi, uid, params),
    },
  },
};
