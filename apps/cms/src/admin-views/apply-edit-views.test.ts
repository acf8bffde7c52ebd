import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { words } from '../admin/words.js';
import { applyEditViews, editViews } from './apply-edit-views.js';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
}, 60_000);
afterAll(() => cms.stop());

const types = () => cms.strapi.plugin('content-manager').service('content-types');
const article = () => cms.strapi.contentType('api::article.article');
const ours = (uid: string) => /^(api::|[a-z-]+\.[a-z-]+$)/.test(uid);

describe('the forms of the admin', () => {
  it('show every field of every type and component, each once', () => {
    const models = { ...cms.strapi.contentTypes, ...cms.strapi.components };
    const hidden = [
      'createdAt',
      'updatedAt',
      'publishedAt',
      'createdBy',
      'updatedBy',
      'locale',
      'localizations',
      'documentId',
      'id',
    ];
    for (const [uid, model] of Object.entries<{ attributes: Record<string, { visible?: boolean }> }>(
      models,
    ).filter(([each]) => ours(each))) {
      const shown = editViews[uid]?.rows.flat().map(({ name }) => name) ?? [];
      const attributes = Object.keys(model.attributes).filter(
        (name) => !hidden.includes(name) && model.attributes[name]?.visible !== false,
      );
      expect([uid, [...shown].sort()]).toEqual([uid, attributes.sort()]);
    }
  });

  it('have words for every value of a closed list', () => {
    const models = { ...cms.strapi.contentTypes, ...cms.strapi.components };
    const values = Object.entries<{ attributes: Record<string, { enum?: readonly string[] }> }>(models)
      .filter(([uid]) => ours(uid))
      .flatMap(([, { attributes }]) =>
        Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
      );
    expect(values).toContain('changed_name');
    expect(values.filter((value) => !(value in words))).toEqual([]);
  });

  it('have rows that fit', () => {
    for (const [uid, { rows }] of Object.entries(editViews)) {
      const widths = rows.map((row) => row.reduce((sum, { size }) => sum + size, 0));
      expect([uid, widths.filter((width) => width > 12)]).toEqual([uid, []]);
    }
  });

  it('are applied at boot', async () => {
    const { settings, metadatas, layouts } = await types().findConfiguration(article());
    expect(settings).toMatchObject({
      mainField: 'title',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    });
    expect(metadatas.bylines.edit.label).toBe('Authors');
    expect(metadatas.updatedAt.list.label).toBe('Last changed');
    expect(layouts.list).toEqual(['title', 'leadOrganisations', 'topics', 'updatedAt']);
    expect(layouts.edit[0]).toEqual([{ name: 'title', size: 12 }]);
  });

  it('survive the sync that Strapi does at each boot', async () => {
    const before = await types().findConfiguration(article());
    await types().syncConfigurations();
    expect(await types().findConfiguration(article())).toEqual(before);
  });

  it('keep what an administrator arranged when the CMS boots again', async () => {
    const arranged = await types().findConfiguration(article());
    arranged.layouts.list = ['title'];
    await types().updateConfiguration(article(), arranged);
    await applyEditViews(cms.strapi);
    expect((await types().findConfiguration(article())).layouts.list).toEqual(['title']);
  });
});
