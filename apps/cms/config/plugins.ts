// Without its ending: building the admin reads this one file uncompiled, where no .js stands beside it.
import { getConfiguration } from '../src/configuration';

const { media } = getConfiguration();

export default {
  upload: {
    config: { provider: 'media-store', sizeLimit: media.maxBytes, concurrentUploadSize: 1 },
  },
  // Paid features whose tables would only slow every publish down.
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
};
