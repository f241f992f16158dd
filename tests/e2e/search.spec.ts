import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { readSomeDays } from './read-some-days.ts';
import { test } from './test.ts';

test('facts of past days are found with how well they match, and their numbers open their proof', async ({ page }) => {
  test.slow();
  await openShop(page);
  await readSomeDays(page);
  await page.reload();
  await page
    .getByRole('button', { name: /Account|Settings|menu/i })
    .last()
    .click();
  await page.getByRole('link', { name: 'Search past days' }).click();
  await expect(page.getByRole('heading', { name: 'Search past days' })).toBeVisible();
  await inspect(page, 'search-start');

  const field = page.getByRole('searchbox', { name: 'What to look for' });
  await field.fill('organic search');
  await page.keyboard.press('Enter');
  const facts = page.locator('.found-card');
  await expect(facts.first()).toContainText('Organic Search');
  await expect(facts.first()).toContainText('Close match. It says “organic”');
  await expect(page.getByText(/facts, among \d+ of all properties since|facts found, among/)).toBeVisible();
  await inspect(page, 'search-found');

  const figure = facts.first().locator('.number').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog');
  await expect(proof).toContainText('runReport');
  await proof.getByRole('button', { name: /check/i }).click();
  await expect(proof.getByRole('status')).not.toBeEmpty();
  await inspect(page, 'search-proof');
  await page.keyboard.press('Escape');
  await expect(proof).toHaveCount(0);
  await expect(figure).toBeFocused();

  await page.getByRole('combobox', { name: 'Property' }).selectOption('Kolibri Shop');
  await field.fill('quantum zebra');
  await field.press('Enter');
  await expect(page.getByText(/^Nothing like it among \d+ facts of Kolibri Shop since /)).toBeVisible();
  await inspect(page, 'search-nothing');
  await page.getByLabel('To', { exact: true }).fill('2020-01-31');
  await field.press('Enter');
  await expect(page.getByText('There is nothing to search in these days')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^Nothing like it among/)).toBeVisible();
});

test('a search that fails says so, keeps what was typed, and is tried again', async ({ page }) => {
  await openShop(page);
  await page.route('**/api/v1/search?*', (route) => route.abort());
  await page.goto(`${parleyUrl()}/search?q=revenue`);
  await expect(page.getByText('The search did not work')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('revenue');
  await page.unroute('**/api/v1/search?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/among|nothing to search/).first()).toBeVisible();
});
