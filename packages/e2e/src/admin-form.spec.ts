import { field, openNewEntry, openSection } from './admin/entry-form.ts';
import { expect, test } from './test.ts';

test('the form speaks plainly, sells nothing, and takes dates with the day first', async ({
  page,
  platform,
  asEditor,
}) => {
  await asEditor();
  await openNewEntry(page, platform.cmsUrl, 'article');
  await test.step('it says what each section is for', async () => {
    for (const help of ['Who wrote it, in the order', 'Only for an article that first came out elsewhere'])
      await expect(page.getByText(help)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a block to Text' })).toBeVisible();
    await field(page, 'licence').click();
    await expect(page.getByRole('option', { name: 'Open Government Licence 3.0' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('nothing above it advertises or leads away', async () => {
    await openNewEntry(page, platform.cmsUrl, 'topic');
    await expect(page.getByText('Introducing the new Media Library')).toBeHidden();
    const outside = page.locator(`a[href^="http"]:not([href^="${platform.cmsUrl}"])`);
    await expect(outside).toHaveCount(0);
  });

  await test.step('who chose English in their profile types dates with the day first', async () => {
    await page.goto(`${platform.cmsUrl}/admin/me`);
    await page.getByRole('combobox', { name: 'Interface language' }).click();
    await page.getByRole('option', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await openNewEntry(page, platform.cmsUrl, 'article');
    await openSection(page, 'Published before', 'originallyPublished');
    await field(page, 'originallyPublished.on').fill('04/03/2019');
    await field(page, 'originallyPublished.on').click();
    await expect(page.getByRole('combobox', { name: 'Month' })).toHaveText('March');
  });
});
