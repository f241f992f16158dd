import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('a page that takes longer than half a second says so, to a screen reader too, until it is there', async ({
  page,
}) => {
  await openShop(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/me', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/api/v1/me');
  await page.goto(`${parleyUrl()}/schedules`);
  await asked;
  // What screen readers watch is there from the start, and says nothing yet.
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText('');
  const before = await status.elementHandle();
  await page.clock.runFor(400);
  await expect(status).toHaveText('');
  await page.clock.runFor(200);
  await expect(status).toHaveText('Loading');
  expect(await status.evaluate((shown, same) => shown === same, before)).toBe(true);
  await expect(status).toBeInViewport();
  await page.clock.resume();
  // What has no name yet has no heading.
  const { violations } = await new AxeBuilder({ page }).disableRules(['page-has-heading-one']).analyze();
  expect(violations).toEqual([]);
  release();
  await expect(page.getByRole('heading', { name: 'Schedules and alerts' })).toBeVisible();
  await expect(page.getByText('Loading')).toHaveCount(0);
});
