import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('finished answers are listed, found by their words, and lead to their chat, versions and files', async ({
  page,
}) => {
  test.slow();
  await openShop(page);
  const box = page.getByRole('textbox').first();
  await box.fill('Sessions by channel in October');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: 'Save' }).first()).toBeVisible({ timeout: 20_000 });
  const chat = page.url();
  await ask(page, 'Users by country in October');
  await finishedAnswer(page);

  await page.goto(`${parleyUrl()}/reports`);
  const row = page.locator('.report-row').filter({ hasText: 'Sessions by channel in October' });
  const address = await row.getByRole('link', { name: /as CSV/ }).getAttribute('href');
  const file = await page.request.get(`${parleyUrl()}${address}`);
  expect(await file.text()).toContain('Organic Search');
  await row.getByRole('button', { name: /^Versions of/ }).click();
  await expect(row).toContainText('It was answered once.');
  await inspect(page, 'reports-list');

  const field = page.getByRole('searchbox', { name: 'Words of the question or the answer' });
  await field.fill('quantum zebra');
  await field.press('Enter');
  await expect(page.getByText('No report fits')).toBeVisible();
  await inspect(page, 'reports-nothing');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(field).toHaveValue('');
  await page
    .getByRole('link', { name: /^Open chat of “Sessions by channel in October”/ })
    .first()
    .click();
  await expect(page).toHaveURL((url) => url.href.startsWith(`${chat}#answer-`));
  await expect(page.getByRole('heading', { name: 'Sessions by channel in October' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Users by country in October' })).not.toBeInViewport();
});

test('a list of reports that cannot be read says so, and is read again', async ({ page }) => {
  await openShop(page);
  await page.route('**/api/v1/reports?*', (route) => route.abort());
  await page.goto(`${parleyUrl()}/reports`);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute('**/api/v1/reports?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.report-row, .setting-row').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});
