import type { ReasonClass } from '@shoal/content-schema';
import type { NextEdition } from '../content-store/next-edition.js';
import type { AuthorSlug } from './authors.js';
import type { SampleBlock, SampleImage } from './block.js';
import type { OrganisationSlug } from './organisations.js';
import type { TopicSlug } from './topics.js';

/** An edition that came before what an article says now. */
export interface SampleEdition {
  /** What it said otherwise than the article does now. */
  said: Partial<Pick<SampleArticle, 'title' | 'summary' | 'body'>>;
  /** What sort of edition followed it. */
  next: NextEdition;
  /** Why readers may not have it. */
  withheld?: { reason: ReasonClass; text: string };
}

/** An article of the sample content; other records are named by their slugs. */
export interface SampleArticle {
  slug: string;
  title: string;
  summary: string;
  leadImage?: SampleImage;
  bylines: { author: AuthorSlug; organisation: OrganisationSlug; role?: string }[];
  leadOrganisations: OrganisationSlug[];
  supportingOrganisations?: OrganisationSlug[];
  mentions?: OrganisationSlug[];
  topics: TopicSlug[];
  originallyPublished?: { on: string; url?: string; publisher?: string };
  reviewBy?: string;
  disclosures?: { kind: 'supplier' | 'funding' | 'employment' | 'sponsorship' | 'ai'; text: string }[];
  licence?: 'CC-BY-4.0' | 'OGL-UK-3.0';
  /** Articles that stand before this one in the list of all. */
  related?: string[];
  body: SampleBlock[];
  /** Its editions before this one, oldest first. */
  earlier?: SampleEdition[];
  /** The slug it was published with, before it moved. */
  movedFrom?: string;
  /** Why it does not hold any longer. */
  withdrawn?: string;
  /** Why readers may not have it, and which article stands in for it. */
  removed?: { reason: ReasonClass; text: string; replacement: string };
}
