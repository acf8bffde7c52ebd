export { apiIndexSchema, documentSchema, type ApiIndex } from './api-index.js';
export { idSchema, linkSchema, linkTargetSchema, slugSchema, webUrlSchema, type Link } from './address.js';
export {
  articleEditionListSchema,
  articleEditionSchema,
  articleEditionSummarySchema,
  editionDocumentSchema,
  withheldProblemSchema,
  type ArticleEdition,
  type ArticleEditionSummary,
  type EditionDocument,
  type WithheldProblem,
} from './article-edition.js';
export { itemAnswerSchema, listAnswerSchema, type ListAnswer } from './answer.js';
export {
  articleSchema,
  articleSummarySchema,
  relatedArticleSchema,
  type Article,
  type ArticleSummary,
  type RelatedArticle,
} from './article.js';
export {
  authorRefSchema,
  authorSchema,
  authorSummarySchema,
  type Author,
  type AuthorRef,
  type AuthorSummary,
} from './author.js';
export {
  blockSchema,
  blockTypes,
  bodySchema,
  type Action,
  type Attachment,
  type Block,
  type Details,
  type Figure,
  type Inset,
  type KnownBlock,
  type Prose,
  type Quote,
  type Table,
  type UnknownBlock,
  type Video,
  type Warning,
} from './body.js';
export { contractSchemas, type SchemaName } from './contract-schemas.js';
export { bylineSchema, type Byline } from './byline.js';
export {
  correctionSchema,
  digestSchema,
  editionKindSchema,
  editionSchema,
  reasonClassSchema,
  withdrawalSchema,
  type Correction,
  type Edition,
  type EditionKind,
  type ReasonClass,
  type Withdrawal,
} from './edition.js';
export {
  anyItemSchema,
  changeEventSchema,
  changeSchema,
  changesAnswerSchema,
  cursorGoneProblemSchema,
  cursorSchema,
  dependsOnSchema,
  itemTypeSchema,
  type AnyItem,
  type Change,
  type ChangeEvent,
  type ChangesAnswer,
  type ItemType,
} from './change.js';
export { canonicalJson } from './canonical-json.js';
export { digestedOf, digestText, hashOfAddress, type Digested, type DigestedArticle } from './digest.js';
export { articleJsonLdSchema, describeArticle, type ArticleJsonLd } from './json-ld.js';
export { articleFacetsSchema, type ArticleFacets } from './facets.js';
export { formatPath, listFailures, type Failure } from './failures.js';
export {
  imageFileSchema,
  imageSchema,
  imageVariantSchema,
  type Image,
  type ImageFile,
  type ImageVariant,
} from './image.js';
export { licenceFacts, licenceIdSchema, licenceSchema, type Licence, type LicenceId } from './licence.js';
export { noticeListSchema, noticeSchema, type Notice, type NoticeList } from './notice.js';
export {
  organisationKindSchema,
  closedAsSchema,
  organisationRefSchema,
  organisationSchema,
  organisationSummarySchema,
  type Organisation,
  type OrganisationRef,
  type OrganisationSummary,
} from './organisation.js';
export { pageSchema, reservedPageSlugs, type Page } from './page.js';
export {
  movedSchema,
  problemKindSchema,
  problemSchema,
  removedProblemSchema,
  type Problem,
  type ProblemKind,
  type RemovedProblem,
} from './problem.js';
export {
  richTextSchema,
  type Inline,
  type InlineLink,
  type List,
  type ListItem,
  type RichText,
  type RichTextNode,
  type Text,
} from './rich-text.js';
export {
  markedTextSchema,
  searchAnswerSchema,
  searchFacetSchema,
  searchResultSchema,
  type MarkedText,
  type SearchAnswer,
  type SearchFacet,
  type SearchResult,
} from './search.js';
export { siteSchema, type Site } from './site.js';
export { snapshotLineSchema, type SnapshotLine } from './snapshot.js';
export { daySchema, instantSchema, languageSchema, partialDaySchema } from './time.js';
export {
  topicRefSchema,
  topicSchema,
  topicSummarySchema,
  type Topic,
  type TopicRef,
  type TopicSummary,
} from './topic.js';
