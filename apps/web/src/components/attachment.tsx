import type { BlockOf } from './block-of';
import { formatFileSize, formatFileType } from './file-facts';
import { TextLink } from './text-link';

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A file to download, with its type and size. */
export function Attachment({ attachment }: { attachment: BlockOf<'attachment'> }) {
  const { title, url, mimeType, size, language } = attachment;
  const facts = [formatFileType(mimeType, url), formatFileSize(size), language && languageNames.of(language)];
  return (
    <p className="shoal-attachment">
      <TextLink url={url}>
        {title} ({facts.filter(Boolean).join(', ')})
      </TextLink>
    </p>
  );
}
