import { licenceFacts, type Image } from '@shoal/content-schema';
import { element, escapeText, type Html } from './html.js';
import type { Address } from './link-address.js';

/** A picture with its caption, and whom to credit for it. */
export function imageHtml(image: Image, address: Address): Html {
  const { file, alt } = image;
  const sizes = [...file.variants, file].map(({ url, width }) => `${url} ${width}w`);
  const picture = element('img', {
    src: file.url,
    srcset: file.variants.length > 0 ? sizes.join(', ') : null,
    width: file.width,
    height: file.height,
    alt,
  });
  const words = [
    ...(image.caption === null ? [] : [element('p', {}, escapeText(image.caption))]),
    ...creditHtml(image, address),
  ];
  return element('figure', {}, picture, ...(words.length > 0 ? [element('figcaption', {}, ...words)] : []));
}

function creditHtml({ credit, rightsHolder, sourceUrl, licence }: Image, address: Address): Html[] {
  const who = [credit, rightsHolder && `© ${rightsHolder}`].filter(Boolean).join(', ');
  const source = sourceUrl === null ? null : address(sourceUrl);
  const name = escapeText(who === '' ? 'Source of the image' : `Image: ${who}`);
  const parts = [
    ...(who === '' && source === null ? [] : [source === null ? name : element('a', { href: source }, name)]),
    ...(licence === null ? [] : [licenceHtml(licence)]),
  ];
  if (parts.length === 0) return [];
  const [first, ...more] = parts;
  const line = [...(first ? [first] : []), ...more.flatMap((part) => [escapeText('. '), part])];
  return [element('p', {}, element('small', {}, ...line))];
}

function licenceHtml(licence: NonNullable<Image['licence']>): Html {
  const { name, url } = licenceFacts[licence];
  return url === null ? escapeText(name) : element('a', { href: url, rel: 'license' }, escapeText(name));
}
