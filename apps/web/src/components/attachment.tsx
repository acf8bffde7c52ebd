import type { BlockOf } from './block-of';
import { formatFileSize, formatFileType, formatLanguage } from './file-facts';
import { TextLink } from './text-link';

/** A file to download, with its type and size. */
export function Attachment({ attachment }: { attachment: BlockOf<'attachment'> }) {
  const { title, url, mimeType, size, language } = attachment;
  const facts = [formatFileType(mimeType, url), formatFileSize(size), language && formatLanguage(language)];
  return (
    <p className="shoal-attachment">
      <TextLink url={url}>
        {title} ({facts.filter(Boolean).join(', ')})
      </TextLink>
    </p>
  );
}
