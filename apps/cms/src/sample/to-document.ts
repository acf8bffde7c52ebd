import type { SampleArticle } from './article.js';
import type { SampleAuthor } from './authors.js';
import type { SampleBlock, SampleImage } from './block.js';
import type { SampleFile } from './files.js';
import type { SampleOrganisation } from './organisations.js';
import type { SampleType } from './sample-record.js';

/** The id in this CMS of something that was added before. */
export type Refer = (type: SampleType, key: string) => string;

/** An organisation as the Document Service takes it. */
export const toOrganisation = (organisation: SampleOrganisation, refer: Refer) => ({
  ...organisation,
  alternativeNames: organisation.alternativeNames?.join('\n') ?? null,
  logo: toFile(organisation.logo, refer),
  successors: (organisation.successors ?? []).map((successor) => ({
    ...successor,
    organisation: refer('organisation', successor.organisation),
  })),
});

/** An author as the Document Service takes it. */
export const toAuthor = (author: SampleAuthor, refer: Refer) => ({
  ...author,
  photo: toFile(author.photo, refer),
  organisation: refer('organisation', author.organisation),
});

/** An article as the Document Service takes it. */
export const toArticle = (
  { earlier: _earlier, movedFrom, withdrawn: _withdrawn, removed: _removed, ...article }: SampleArticle,
  refer: Refer,
) => ({
  ...article,
  slug: movedFrom ?? article.slug,
  leadImage: article.leadImage ? toImage(article.leadImage, refer) : null,
  bylines: article.bylines.map((byline) => ({
    ...byline,
    author: refer('author', byline.author),
    organisation: refer('organisation', byline.organisation),
  })),
  leadOrganisations: article.leadOrganisations.map((slug) => refer('organisation', slug)),
  supportingOrganisations: (article.supportingOrganisations ?? []).map((slug) => refer('organisation', slug)),
  mentions: (article.mentions ?? []).map((slug) => refer('organisation', slug)),
  topics: article.topics.map((slug) => refer('topic', slug)),
  related: (article.related ?? []).map((slug) => refer('article', slug)),
  body: toBody(article.body, refer),
});

/** A page as the Document Service takes it. */
export const toPage = <Page extends { body: SampleBlock[] }>(page: Page, refer: Refer) => ({
  ...page,
  body: toBody(page.body, refer),
});

const toBody = (blocks: SampleBlock[], refer: Refer) => blocks.map((block) => toComponent(block, refer));

function toComponent(block: SampleBlock, refer: Refer) {
  const { type, ...fields } = block;
  const named = { __component: `body.${type}`, ...fields };
  if (block.type === 'figure') return { ...named, image: toImage(block.image, refer) };
  if (block.type === 'attachment') return { ...named, file: Number(refer('file', block.file)) };
  return named;
}

const toFile = (file: SampleFile | undefined, refer: Refer) => (file ? Number(refer('file', file)) : null);

const toImage = (image: SampleImage, refer: Refer) => ({ ...image, file: Number(refer('file', image.file)) });
