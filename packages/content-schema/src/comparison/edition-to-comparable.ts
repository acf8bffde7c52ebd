import type { EditionDocument } from '../article-edition.js';
import type { Block } from '../body.js';
import type { Image } from '../image.js';
import { licenceFacts } from '../licence.js';
import type { Comparable, ComparableBlock, ComparableImage } from './comparable.js';

/** An edition as readers have it, so that it can be compared with another. Blocks of unknown types are left out. */
export function editionToComparable(edition: EditionDocument): Comparable {
  const { title, summary, bylines, leadImage, bodyBlocks } = edition;
  return {
    title,
    summary,
    bylines,
    leadImage: leadImage && imageOf(leadImage),
    facts: factsOf(edition),
    bodyBlocks: bodyBlocks.flatMap(blockOf),
  };
}

function factsOf(edition: EditionDocument): Comparable['facts'] {
  const { originallyPublished: original, licence, language } = edition;
  const named = (items: readonly { name: string }[]) => items.map(({ name }) => name);
  return [
    { label: 'language', values: [language] },
    { label: 'lead organisation', values: named(edition.leadOrganisations) },
    { label: 'supporting organisation', values: named(edition.supportingOrganisations) },
    { label: 'organisation mentioned', values: named(edition.mentions) },
    { label: 'topic', values: named(edition.topics) },
    {
      label: 'first publication elsewhere',
      values: original ? [[original.on, original.publisher, original.url].filter(Boolean).join(', ')] : [],
    },
    { label: 'disclosure', values: edition.disclosures.map(({ text }) => text) },
    { label: 'licence', values: [licenceFacts[licence.id].name] },
  ];
}

function blockOf(block: Block): ComparableBlock[] {
  if (block.type === 'unknown') return [];
  if (block.type === 'figure') return [{ type: 'figure', image: imageOf(block.image) }];
  if (block.type !== 'attachment') return [block];
  const { type, title, language, url } = block;
  return [{ type, title, language, url }];
}

const imageOf = ({ file: { url }, ...image }: Image): ComparableImage => ({ ...image, file: { url } });
