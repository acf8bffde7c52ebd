import { getConfiguration } from '../src/configuration.js';

const { media } = getConfiguration();

export default {
  upload: {
    config: { provider: 'media-store', sizeLimit: media.maxBytes, concurrentUploadSize: 1 },
  },
  // Paid features whose tables would only slow every publish down.
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
};
