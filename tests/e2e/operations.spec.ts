import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { playCron } from './play-cron.ts';
import { test } from './test.ts';

test('an owner sees how far a property is read, pauses it and lets it go on, there and in the settings', async ({
  page,
}) => {
  test.slow();
  await openShop(page);
  await playCron();
  const daysRead = async () => {
    const response = await page.request.get(`${parleyUrl()}/api/v1/operations`);
    const { properties } = (await response.json()) as { properties: { display_name: string; days_read: number }[] };
    return properties.find(({ display_name }) => display_name === 'Kolibri Shop')?.days_read;
  };
  await expect.poll(daysRead, { timeout: 60_000 }).toBeGreaterThan(0);
  await page
    .getByRole('button', { name: /Account|Settings|menu/i })
    .last()
    .click();
  await page.getByRole('link', { name: 'Nightly reading' }).click();

  const row = page.getByRole('listitem').filter({ hasText: 'Kolibri Shop' });
  await expect(row).toContainText('Days are being read.');
  await expect(row).toContainText(/\d+ of 4\d\d days read · about \d+ (minutes|hours) left · Latest day: /);
  await expect(row).toContainText(/Left of Google’s quota today19\d,\d{3} tokens, more at /);
  await inspect(page, 'operations-reading');
  const pause = row.getByRole('button', { name: 'Pause reading Kolibri Shop' });
  await pause.focus();
  await page.keyboard.press('Enter');
  const resume = row.getByRole('button', { name: 'Resume reading Kolibri Shop' });
  await expect(resume).toBeFocused();
  await expect(row).toContainText('Paused: no day is read until you resume.');
  await inspect(page, 'operations-paused');

  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText(/^Reading is paused: \d+ of 4\d\d days/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume reading Kolibri Shop' }).click();
  await expect(
    page.getByText(/^Reading 14 months: \d+ of 4\d\d days, about \d+ (minutes|hours) left/).first(),
  ).toBeVisible();
  await inspect(page, 'settings-reading');
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

test('a line of the settings that cannot be had says so, and is asked for again', async ({ page }) => {
  await openShop(page);
  await page.route('**/syncs', (route) => route.abort());
  await page.goto(`${parleyUrl()}/settings`);
  const line = page.getByText('How far it is read could not be found out.');
  await expect(line.first()).toBeVisible();
  await page.unroute('**/syncs');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByRole('button', { name: /^(Pause|Resume) reading / }).first()).toBeVisible();
});
