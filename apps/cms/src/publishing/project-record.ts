import type { z } from 'zod';
import type { Projection } from '../content-store/stored.js';
import { plainMessage } from './plain-messages.js';
import { listArticleFiles, projectArticle } from './projections/article.js';
import { projectAuthor } from './projections/author.js';
import { listBodyFiles } from './projections/body.js';
import { projectMedia } from './projections/media.js';
import { projectOrganisation } from './projections/organisation.js';
import { projectPage } from './projections/page.js';
import { projectSite } from './projections/site.js';
import { projectTopic } from './projections/topic.js';
import type { PublishedUid } from './published-types.js';
import { articleRecordSchema } from './records/article-record.js';
import { authorRecordSchema } from './records/author-record.js';
import type { MediaRecord } from './records/media-record.js';
import { organisationRecordSchema } from './records/organisation-record.js';
import { pageRecordSchema, siteRecordSchema, topicRecordSchema } from './records/other-records.js';
import { refuseIfAny, type Objection, type Report } from './refusal.js';

/** What goes into the store when a record is published: the item, and the files it uses. */
export interface Publication {
  item: Projection;
  files: Projection[];
}

/** A publication as far as the record goes, and what keeps it from readers. */
export interface Sketch {
  publication: Publication;
  objections: Objection[];
}

type Project = (record: unknown, known: readonly Objection[]) => Sketch;

const projects: Record<PublishedUid, Project> = {
  'api::article.article': project(articleRecordSchema, projectArticle, listArticleFiles),
  'api::author.author': project(authorRecordSchema, projectAuthor, ({ photo }) => [photo]),
  'api::organisation.organisation': project(organisationRecordSchema, projectOrganisation, ({ logo }) => [
    logo,
  ]),
  'api::topic.topic': project(topicRecordSchema, projectTopic, () => []),
  'api::page.page': project(pageRecordSchema, projectPage, ({ body }) => listBodyFiles(body)),
  'api::site.site': project(siteRecordSchema, projectSite, ({ logo }) => [logo]),
};

/**
 * Turns a record as Strapi holds it into what is stored; throws a refusal that names each wrong field, those that are
 * known to be wrong already among them.
 */
export function projectRecord(
  uid: PublishedUid,
  record: unknown,
  known: readonly Objection[] = [],
): Publication {
  const { publication, objections } = projects[uid](record, known);
  refuseIfAny(joinObjections(known, objections));
  return publication;
}

/** The same as far as it can be done; throws where not even the shape of the record is right. */
export const sketchRecord = (uid: PublishedUid, record: unknown): Sketch => projects[uid](record, []);

function project<Record>(
  schema: z.ZodType<Record>,
  toItem: (record: Record, report: Report) => Projection,
  toFiles: (record: Record) => (MediaRecord | null)[],
): Project {
  return (input, known) => {
    const parsed = schema.safeParse(input, { error: plainMessage });
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.map(formKey), message }));
      refuseIfAny(joinObjections(known, issues));
      throw parsed.error;
    }
    const objections: Objection[] = [];
    const item = toItem(parsed.data, (path, message) => objections.push({ path, message }));
    return { publication: { item, files: filesOf(toFiles(parsed.data)) }, objections };
  };
}

/** What is known to be wrong with a field says more than what its schema makes of it. */
function joinObjections(known: readonly Objection[], further: readonly Objection[]): Objection[] {
  const spokenOf = new Set(known.map(({ path }) => path.join('.')));
  return [...known, ...further.filter(({ path }) => !spokenOf.has(path.join('.')))];
}

const formKey = (part: PropertyKey) => (typeof part === 'number' ? part : String(part));

function filesOf(records: readonly (MediaRecord | null)[]): Projection[] {
  const byId = new Map(records.filter((file) => file !== null).map((file) => [file.documentId, file]));
  return [...byId.values()].map(projectMedia);
}
