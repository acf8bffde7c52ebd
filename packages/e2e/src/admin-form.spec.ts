import { field, openNewEntry, openSection } from './admin/entry-form.ts';
import { expect, test } from './test.ts';

test('nothing above the form advertises or leads away', async ({ page, platform, asEditor }) => {
  await asEditor();
  await openNewEntry(page, platform.cmsUrl, 'topic');
  await expect(page.getByText('Introducing the new Media Library')).toBeHidden();
  const outside = page.locator(`a[href^="http"]:not([href^="${platform.cmsUrl}"])`);
  await expect(outside).toHaveCount(0);
});

test('who chose English in their profile types dates with the day first', async ({
  page,
  platform,
  asEditor,
}) => {
  await asEditor();
  await page.goto(`${platform.cmsUrl}/admin/me`);
  await page.getByRole('combobox', { name: 'Interface language' }).click();
  await page.getByRole('option', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await openNewEntry(page, platform.cmsUrl, 'article');
  await openSection(page, 'Published before', 'originallyPublished');
  await field(page, 'originallyPublished.on').fill('04/03/2019');
  await field(page, 'originallyPublished.on').click();
  await expect(page.getByRole('combobox', { name: 'Month' })).toHaveText('March');
});
