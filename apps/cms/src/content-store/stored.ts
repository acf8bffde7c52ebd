import type { Article, Byline, Image, KnownBlock, Organisation, Site } from '@shoal/content-schema';

/** Every type of thing that the store holds. */
export type ItemType = 'article' | 'author' | 'organisation' | 'topic' | 'page' | 'site' | 'media';

/** What a link says of its target. `organisation` is every organisation that an article is by, once each. */
export type LinkRole =
  | 'author'
  | 'lead'
  | 'supporting'
  | 'byline'
  | 'organisation'
  | 'mention'
  | 'topic'
  | 'related'
  | 'media'
  | 'photo'
  | 'employer'
  | 'successor';

/** One thing that an item points at. */
export interface Link {
  role: LinkRole;
  id: string;
}

/** An item as an editor wrote it, ready to be stored. Addresses of the site are relative, other items are ids. */
export interface Projection {
  id: string;
  type: ItemType;
  /** Last part of its address; its id where it has none. */
  slug: string;
  /** What lists sort by and messages call it. */
  name: string;
  /** The day to sort by, where that is not the day of first publication. */
  day: string | null;
  /** What lists and other items need of it: a part of `document`. */
  summary: object;
  document: object;
  links: Link[];
}

/** A picture in one place, its file by id. */
export type StoredImage = Omit<Image, 'file'> & { fileId: string };

/** A block of a body, files by id. */
export type StoredBlock =
  | Exclude<KnownBlock, { type: 'figure' | 'attachment' }>
  | { type: 'figure'; image: StoredImage }
  | { type: 'attachment'; title: string; language: string | null; fileId: string };

/** A byline, its records by id. */
export type StoredByline = Omit<Byline, 'author' | 'organisations'> & {
  authorId: string | null;
  organisations: { name: string; organisationId: string | null }[];
};

export interface StoredArticleSummary {
  title: string;
  summary: string;
  language: string | null;
  leadImage: StoredImage | null;
  bylines: StoredByline[];
  leadOrganisationIds: string[];
  topicIds: string[];
}

export interface StoredArticle
  extends StoredArticleSummary, Pick<Article, 'originallyPublished' | 'reviewBy' | 'disclosures'> {
  supportingOrganisationIds: string[];
  mentionIds: string[];
  relatedIds: string[];
  licence: Article['licence']['id'] | null;
  body: StoredBlock[];
}

export interface StoredAuthorSummary {
  kind: 'person' | 'team';
  name: string;
  photoId: string | null;
  role: string | null;
  organisationId: string | null;
}

export interface StoredAuthor extends StoredAuthorSummary {
  bio: string | null;
  links: { label: string; url: string }[];
  identifiers: { scheme: 'orcid'; value: string }[];
}

/** The licence is here because it holds for the organisation's articles too. */
export interface StoredOrganisationSummary extends Pick<
  Organisation,
  'name' | 'shortName' | 'kind' | 'closedOn' | 'description' | 'licence' | 'licenceHolder'
> {
  logoId: string | null;
}

export interface StoredOrganisation
  extends
    StoredOrganisationSummary,
    Pick<Organisation, 'alternativeNames' | 'website' | 'contact' | 'identifiers' | 'openedOn' | 'closedAs'> {
  successors: { organisationId: string; on: string | null; what: string | null }[];
}

export interface StoredTopic {
  name: string;
  description: string | null;
}

export interface StoredPage {
  title: string;
  summary: string | null;
  body: StoredBlock[];
}

export interface StoredSite extends Omit<Site, 'type' | 'url' | 'logo' | 'licence' | 'changedAt'> {
  licence: Site['licence']['id'];
  licenceHolder: string | null;
  logoId: string | null;
}

/** One stored file. Addresses are relative to the site. */
export interface StoredMedia {
  name: string;
  url: string;
  mimeType: string;
  size: number;
  width: number | null;
  height: number | null;
  variants: { url: string; width: number; height: number; mimeType: string }[];
}

/** When a write happens, and who asked for it. */
export interface Occasion {
  at: Date;
  /** The administrator's id; null for commands and jobs. It never leaves the CMS. */
  by: string | null;
}
