import { expect } from '@playwright/test';
import { ask, clearFaults, inspect, openShop, parleyUrl, setFault } from './person.ts';
import { test } from './test.ts';

test.afterEach(clearFaults);

test('a grant that Google has ended is said in the chat and above it, and connecting again mends both', async ({
  page,
}) => {
  await openShop(page);
  const refused = { error: { code: 401, message: 'Invalid credentials', status: 'UNAUTHENTICATED' } };
  await setFault({ match: { path: ':batchRunReports' }, times: 1, status: 401, body: refused });
  await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
  await ask(page, 'Sessions yesterday');

  await expect(page.getByRole('button', { name: 'Connect again' })).toBeVisible();
  const banner = page.getByRole('status').filter({ hasText: 'anna@kolibri.example has ended' });
  await expect(banner).toBeVisible();
  await inspect(page, 'grant-ended');

  await banner.getByRole('link', { name: 'Connect again' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(new RegExp(`^${parleyUrl()}/connect`));
  await page.goto(parleyUrl());
  await expect(page.getByText('has ended')).toBeHidden();
});
