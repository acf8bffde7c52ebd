import type { StoredImage } from '../../content-store/stored.js';
import type { ImageRecord } from '../records/image-record.js';
import type { Report } from '../refusal.js';

/** A picture in one place; null where it lacks what a reader needs. */
export function projectImage(image: ImageRecord, report: Report): StoredImage | null {
  reportAlt(image, report);
  if (!image.file) {
    report(['file'], 'Choose a picture.');
    return null;
  }
  if (!image.file.mime.startsWith('image/') || !image.file.width || !image.file.height) {
    report(['file'], 'This file is not a picture that can be shown. Choose a JPEG, PNG, WebP, AVIF or GIF.');
    return null;
  }
  return {
    fileId: image.file.documentId,
    alt: image.alt ?? '',
    caption: image.caption,
    credit: image.credit,
    licence: image.licence,
    rightsHolder: image.rightsHolder,
    sourceUrl: image.sourceUrl,
    syndicate: image.syndicate ?? true,
  };
}

function reportAlt({ alt, decorative }: ImageRecord, report: Report): void {
  if (alt && decorative) {
    report(
      ['alt'],
      'A decorative picture has no text alternative. Empty this, or say that it is not decorative.',
    );
  } else if (!alt && !decorative) {
    report(['alt'], 'Say what the picture shows for readers who cannot see it, or mark it as decorative.');
  }
}
