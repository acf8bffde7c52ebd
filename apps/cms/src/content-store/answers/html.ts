/** Markup that came from the functions of this file, so that nothing in it was ever text. */
export type Html = string & { readonly __html: unique symbol };

/** Text, with whatever could be read as markup escaped. */
export const escapeText = (text: string): Html =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '') as Html;

/** An element. Attributes that are null are left out. */
export function element(
  name: ElementName,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly Html[]
): Html {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return (voidElements.has(name) ? start : `${start}${children.join('')}</${name}>`) as Html;
}

/** Pieces of markup after one another. */
export const join = (pieces: readonly Html[], between = ''): Html => pieces.join(escapeText(between)) as Html;

/** The elements that a body may hold. */
export type ElementName =
  | ('p' | 'h2' | 'h3' | 'h4' | 'ul' | 'ol' | 'li' | 'blockquote' | 'pre' | 'aside' | 'details' | 'summary')
  | ('figure' | 'figcaption' | 'img' | 'table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td')
  | ('a' | 'strong' | 'em' | 'u' | 's' | 'code' | 'small' | 'br');

const voidElements: ReadonlySet<ElementName> = new Set<ElementName>(['img', 'br']);

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const attribute = ([name, value]: [string, string | number | null]) =>
  value === null ? '' : ` ${name}="${escapeText(String(value))}"`;
