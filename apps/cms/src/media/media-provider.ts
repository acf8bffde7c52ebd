import { errors } from '@strapi/utils';
import { getTypeByMime } from './accepted-types.js';
import { mediaName } from './media-name.js';
import { storeBytes } from './media-store.js';

/** What Strapi's upload plugin hands to a provider: a file row, or one size of it, on its way in. */
export interface UploadingFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  size: number;
  url?: string;
  provider_metadata?: Record<string, unknown>;
  stream?: NodeJS.ReadableStream;
}

/** The upload plugin's provider: keeps files in a folder of this machine, each under an address made from its bytes. */
export function createMediaProvider({ dir, maxBytes }: { dir: string; maxBytes: number }) {
  return {
    /** Keeps a new file and tells its row where. */
    async uploadStream(file: UploadingFile) {
      if (!file.stream) throw new Error('The upload plugin handed over a file without its bytes');
      // When a file is replaced, Strapi keeps the extension of the old one.
      file.ext = getTypeByMime(file.mime)?.extensions[0] ?? file.ext;
      const stored = await storeBytes(dir, file.stream, mediaName(file.name, file.ext));
      file.hash = stored.hash;
      file.url = stored.url;
      // Strapi keeps a size in kilobytes only.
      file.provider_metadata = { bytes: stored.bytes };
    },
    /** Keeps the new file beside the old: what a public edition shows must not change under its address. */
    async replaceStream(file: UploadingFile) {
      await this.uploadStream(file);
    },
    /** Does nothing: Strapi calls this before it knows that the row may go. `removeUnusedBytes` runs after. */
    async delete() {},
    /** Refuses a file that is too large. */
    checkFileSize(file: UploadingFile) {
      if (file.size * 1000 <= maxBytes) return;
      throw new errors.PayloadTooLargeError(
        `"${file.name}" is larger than ${Math.floor(maxBytes / 1e6)} MB.`,
      );
    },
    /** Files are public, so that an address needs no signature. */
    getSignedUrl: (file: UploadingFile) => file,
    /** Whether addresses need a signature. */
    isPrivate: () => false,
  };
}
