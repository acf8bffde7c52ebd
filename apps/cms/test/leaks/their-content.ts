import { addMembership, createEditor, type Editor } from '../editors.js';
import { articleData, createRecords, documentsOf, paragraph, type SampleRecords } from '../sample-content.js';
import type { RunningCms } from '../start-cms.js';

/** What stands only in drafts of theirs. */
export const secret = 'Embargoed until Thursday';

/** What another organisation has, and an organisation of ours that has nothing yet. */
export interface TheirContent {
  records: SampleRecords;
  /** Ours. */
  own: string;
  /** Theirs. */
  organisation: string;
  /** An article of theirs that readers have, with a draft that is ahead. */
  published: string;
  /** One that nobody has read. */
  draft: string;
  /** One that they deleted after readers had it. */
  deleted: string;
  author: string;
  topic: string;
  page: string;
  membership: string;
  /** The numbers of files and folders. */
  file: number;
  fileInFolder: number;
  folder: number;
  /** A file that was there from the start. */
  everybodysFile: number;
  editor: Editor;
}

/** Fills a CMS with what another organisation has. */
export async function createTheirContent(cms: RunningCms): Promise<TheirContent> {
  const records = await createRecords(cms.strapi);
  const { organisation, company: own } = records;
  const editor = await createEditor(cms, 'editor', []);
  await addMembership(cms.strapi, editor.id, organisation);
  const articles = documentsOf(cms.strapi, 'article');
  const createArticle = async (slug: string) => {
    const data = articleData(records, slug, { supportingOrganisations: [], createdBy: editor.id });
    return (await articles.create({ data })).documentId;
  };
  const hide = (documentId: string) =>
    articles.update({
      documentId,
      data: { title: secret, body: [{ __component: 'body.prose', content: paragraph(secret) }] },
    });
  const published = await createArticle('theirs-published');
  await articles.publish({ documentId: published });
  await hide(published);
  const draft = await createArticle('theirs-draft');
  await hide(draft);
  const deleted = await createArticle('theirs-deleted');
  await articles.publish({ documentId: deleted });
  await articles.delete({ documentId: deleted });
  return {
    ...{
      records,
      own,
      organisation,
      published,
      draft,
      deleted,
      author: records.author,
      topic: records.topic,
    },
    page: await createPage(cms),
    membership: await findMembership(cms),
    ...(await createMedia(cms, editor)),
    editor,
  };
}

async function createPage({ strapi }: RunningCms): Promise<string> {
  const data = {
    title: 'About this site',
    slug: 'about',
    body: [{ __component: 'body.prose', content: paragraph('Who we are.') }],
  };
  return (await documentsOf(strapi, 'page').create({ data, status: 'published' })).documentId;
}

async function findMembership({ strapi }: RunningCms): Promise<string> {
  const membership: { documentId: string } = await strapi.db
    .query('api::membership.membership')
    .findOne({ where: {} });
  return membership.documentId;
}

/** A picture of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A form that uploads a picture, with what is said of it. */
export function pictureForm(info: object = {}): FormData {
  const form = new FormData();
  form.append('files', new Blob([picture], { type: 'image/png' }), 'point.png');
  form.append('fileInfo', JSON.stringify({ name: 'point.png', ...info }));
  return form;
}

async function createMedia({ strapi }: RunningCms, { request }: Editor) {
  const upload = async (info: object = {}) => {
    const { body } = await request('POST', '/upload', pictureForm(info));
    const [file] = body as { id: number }[];
    if (!file) throw new Error('Nothing was uploaded');
    return file.id;
  };
  const created = await request('POST', '/upload/folders', { name: 'Theirs', parent: null });
  const folder = (created.body as { data: { id: number } }).data.id;
  const everybodysFile = await upload();
  await strapi.db
    .query('plugin::upload.file')
    .update({ where: { id: everybodysFile }, data: { createdBy: null } });
  return { file: await upload(), fileInFolder: await upload({ folder }), folder, everybodysFile };
}
