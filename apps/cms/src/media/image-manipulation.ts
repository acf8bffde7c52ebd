import { mediaName } from './media-name.js';
import { getDimensions, makeSizes, makeThumbnail } from './picture-sizes.js';

/**
 * Stands in for the upload plugin's service of this name. Pictures were checked and rewritten before they come here
 * (`guardUploads`), so only their sizes are left to make.
 */
export const imageManipulation = {
  isImage: (file: { mime: string }) => file.mime.startsWith('image/'),
  isFaultyImage: () => false,
  isOptimizableImage: () => false,
  isResizableImage: () => true,
  optimize: <File>(file: File) => file,
  getDimensions,
  generateThumbnail: makeThumbnail,
  generateResponsiveFormats: makeSizes,
  generateFileName: (name: string) => mediaName(name, ''),
};
