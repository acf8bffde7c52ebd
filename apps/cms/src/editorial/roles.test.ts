import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAdministrator } from '../../test/admin-session.js';
import { createEditor } from '../../test/editors.js';
import { createRecords, documentsOf, type SampleRecords } from '../../test/sample-content.js';
import { pictureForm } from '../../test/leaks/their-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { ensureRoles } from './roles.js';

let cms: RunningCms;
let records: SampleRecords;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
});
afterAll(() => cms.stop());

interface RoleRow {
  id: number;
  code: string;
  name: string;
}

const roles = () => cms.strapi.db.query('admin::role');
const permissions = () => cms.strapi.db.query('admin::permission');
const listRoles = (): Promise<RoleRow[]> => roles().findMany({ orderBy: { name: 'asc' } });
const findRole = async (code: string): Promise<RoleRow> => roles().findOne({ where: { code } });
const countMemberships = () => cms.strapi.db.query('api::membership.membership').count();

describe('the roles', () => {
  it('are four, of which none is Strapi’s Author', async () => {
    expect((await listRoles()).map(({ name }) => name)).toEqual([
      'Editor',
      'Platform editor',
      'Super Admin',
      'Writer',
    ]);
  });

  it('are put back as they were written, and called what an operator calls them', async () => {
    const writer = await findRole('shoal-writer');
    const where = { role: { id: writer.id } };
    const before = await permissions().count({ where });
    const [taken] = (await permissions().findMany({ where })) as { id: number; action: string }[];
    await permissions().delete({ where: { id: taken?.id } });
    await permissions().create({
      data: {
        action: 'plugin::content-manager.explorer.publish',
        subject: 'api::article.article',
        role: writer.id,
      },
    });
    await roles().update({ where: { id: writer.id }, data: { name: 'Contributor' } });
    await ensureRoles(cms.strapi);
    const after: { action: string }[] = await permissions().findMany({ where });
    expect(after).toHaveLength(before);
    expect(after.map(({ action }) => action)).not.toContain('plugin::content-manager.explorer.publish');
    expect((await findRole('shoal-writer')).name).toBe('Contributor');
  });

  it('take the place of Strapi’s own, with whoever has them', async () => {
    const { id } = await findRole('shoal-platform-editor');
    await roles().update({ where: { id }, data: { code: 'strapi-editor', name: 'Editor of before' } });
    await ensureRoles(cms.strapi);
    expect(await findRole('shoal-platform-editor')).toMatchObject({ id, name: 'Platform editor' });
  });
});

describe('a membership', () => {
  it('goes with its account, and with its organisation', async () => {
    await registerAdministrator(cms.url);
    const { id } = await createEditor(cms, 'editor', [records.organisation]);
    const organisation = { name: 'Passing', slug: 'passing', kind: 'charity' };
    const { documentId } = await documentsOf(cms.strapi, 'organisation').create({ data: organisation });
    await createEditor(cms, 'editor', [documentId]);
    expect(await countMemberships()).toBe(2);
    await documentsOf(cms.strapi, 'organisation').delete({ documentId });
    expect(await countMemberships()).toBe(1);
    await cms.strapi.service('admin::user').deleteByIds([id]);
    expect(await countMemberships()).toBe(0);
  });

  it('is made by platform editors, who find accounts by e-mail', async () => {
    const { request } = await createEditor(cms, 'platform-editor', []);
    const { id, email } = await createEditor(cms, 'writer', []);
    const found = await request(
      'GET',
      `/content-manager/relations/api::membership.membership/administrator?_q=${email}`,
    );
    expect(found.body).toMatchObject({ results: [{ id, email }] });
    const membership = { administrator: id, organisation: records.organisation };
    const path = '/content-manager/collection-types/api::membership.membership';
    expect((await request('POST', path, membership)).status).toBe(201);
    expect((await request('POST', path, { administrator: id })).status).toBe(400);
  });
});

describe('a file', () => {
  it('is changed and deleted by colleagues of whoever added it, and used by all', async () => {
    const author = await createEditor(cms, 'writer', [records.company]);
    const colleague = await createEditor(cms, 'editor', [records.company]);
    const { body } = await author.request('POST', '/upload', pictureForm());
    const [file] = body as { id: number }[];
    const path = `/upload/files/${file?.id ?? ''}`;
    expect((await colleague.request('PUT', path, { fileInfo: { name: 'Renamed.png' } })).status).toBe(200);
    const folder = await colleague.request('POST', '/upload/folders', { name: 'Ours', parent: null });
    const { id: destinationFolderId } = (folder.body as { data: { id: number } }).data;
    const move = { fileIds: [file?.id], destinationFolderId };
    expect((await author.request('POST', '/upload/actions/bulk-move', move)).status).toBe(200);
    expect((await colleague.request('DELETE', path)).status).toBe(200);
  });
});
