import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('an owner sees how far a property is read, pauses it and lets it go on', async ({ page }) => {
  test.slow();
  await openShop(page);
  await page
    .getByRole('button', { name: /Account|Settings|menu/i })
    .last()
    .click();
  await page.getByRole('link', { name: 'Nightly reading' }).click();

  const row = page.getByRole('listitem').filter({ hasText: 'Kolibri Shop' });
  await expect(row).toContainText('Tokens for reading this hour');
  const pause = row.getByRole('button', { name: 'Pause reading Kolibri Shop' });
  await pause.focus();
  await page.keyboard.press('Enter');
  const resume = row.getByRole('button', { name: 'Resume reading Kolibri Shop' });
  await expect(resume).toBeFocused();
  await expect(row).toContainText('Paused: no day is read until you resume.');
  await inspect(page, 'operations-paused');

  await page.reload();
  await resume.click();
  await expect(pause).toBeVisible();
});

test('a page of the reading that cannot be had says so, and is asked for again', async ({ page }) => {
  await openShop(page);
  await page.route('**/api/v1/operations', (route) => route.abort());
  await page.goto(`${parleyUrl()}/operations`);
  await expect(page.getByText('The state of the properties could not be read')).toBeVisible();
  await page.unroute('**/api/v1/operations');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kolibri Shop' })).toBeVisible();
});
