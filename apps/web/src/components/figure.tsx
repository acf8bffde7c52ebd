import type { Image } from '@shoal/content-schema';
import { describeLicence } from './licences';
import { Picture } from './picture';
import { TextLink } from './text-link';

/** A picture with its caption and credit. */
export function Figure({ image, sizes, eager = false }: { image: Image; sizes: string; eager?: boolean }) {
  const hasWords = image.caption !== null || image.credit !== null || image.rightsHolder !== null;
  return (
    <figure className="shoal-figure">
      <Picture file={image.file} alt={image.alt} sizes={sizes} eager={eager} />
      {hasWords && (
        <figcaption>
          {image.caption !== null && <span className="shoal-figure__caption">{image.caption}</span>}
          <Credit image={image} />
        </figcaption>
      )}
    </figure>
  );
}

function Credit({ image }: { image: Image }) {
  const who = [image.credit, image.rightsHolder && `©\u00a0${image.rightsHolder}`].filter(Boolean).join(', ');
  if (!who) return null;
  const words = `Image: ${who}`;
  return (
    <span className="shoal-figure__credit">
      {image.sourceUrl === null ? words : <TextLink url={image.sourceUrl}>{words}</TextLink>}
      {image.licence !== null && <> ({describeLicence(image.licence)})</>}
    </span>
  );
}
