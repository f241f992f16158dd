import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl, signIn } from './person.ts';
import { confirmTyped, makeTeam, teamName } from './team-walk.ts';
import { test } from './test.ts';

test('an owner reads the audit log, checks its chain in the browser and takes it along', async ({ page }) => {
  // A long walk with pictures of every width.
  test.slow();
  await openShop(page, 'anna@kolibri.example');
  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { name: 'Audit log' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Linked a property' })).not.toHaveCount(0);

  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText(/Checked in your browser: the chain of all \d+ entries is whole\./)).toBeVisible();
  await inspect(page, 'audit');

  await page.getByLabel('Show').selectOption('Signed in');
  await expect(page.getByRole('listitem').filter({ hasText: 'Linked a property' })).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Signed in' })).not.toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the log' }).click();
  expect((await download).suggestedFilename()).toBe('parley-audit.ndjson');
});

test('a log that cannot be read is explained and read again', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.route('**/api/v1/audit?*', (route) => route.fulfill({ status: 404, body: '{}' }));
  await page.goto(`${parleyUrl()}/audit`);
  await expect(page.getByText('This list could not be read')).toBeVisible();
  await page.unroute('**/api/v1/audit?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Signed in' })).not.toHaveCount(0);
});

test('an account is deleted by its name, shut, and kept after all', async ({ page }) => {
  test.slow();
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/settings`);
  await inspect(page, 'data');
  const name = await page.locator('.setting-name bdi').first().textContent();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).first().click();
  expect((await download).suggestedFilename()).toBe('parley-my-data.json');

  await page.getByRole('button', { name: 'Delete account' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Delete account' });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill('somebody else');
  await expect(confirm).toBeDisabled();
  await inspect(page, 'delete-account');
  await dialog.getByRole('textbox').fill(name ?? '');
  await dialog.getByRole('textbox').press('Enter');

  await expect(page.getByRole('heading', { name: 'Your account will be deleted' })).toBeFocused();
  await inspect(page, 'account-deletion');
  await page.goto(`${parleyUrl()}/`);
  await expect(page.getByRole('heading', { name: 'Your account will be deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep the account' }).click();
  await expect(page.getByRole('heading', { name: 'Your account will be deleted' })).toHaveCount(0);
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByRole('button', { name: 'Delete account' })).toBeVisible();
});

test('a team is deleted by its name, shut, and kept after all', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('button', { name: 'Delete team' }).click();
  const dialog = page.getByRole('dialog');
  const label = await dialog.locator('.field span').textContent();
  const [, name = ''] = /^Type (.*) to confirm$/.exec(label ?? '') ?? [];
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Delete team' }).click();
  await expect(page.getByRole('heading', { name: `${name} will be deleted` })).toBeFocused();
  await page.getByRole('button', { name: 'Keep the team' }).click();
  await expect(page.getByRole('heading', { name: `${name} will be deleted` })).toHaveCount(0);
});

test('a team that waits to be deleted shows the way to the others, and waits when they come back', async ({ page }) => {
  test.slow();
  await signIn(page, 'carla@example.com');
  await makeTeam(page, 'Short-lived');
  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('button', { name: 'Delete team' }).click();
  await confirmTyped(page, 'Short-lived', 'Delete team');
  await expect(page.getByRole('heading', { name: 'Short-lived will be deleted' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Go on in another of your teams' })).toBeVisible();
  await inspect(page, 'team-deletion');

  await page.getByRole('button', { name: 'Carla Díaz' }).click();
  await expect(teamName(page)).toHaveText('carla@example.com');
  await page.getByRole('button', { name: /Account and settings$/ }).click();
  await page.getByRole('button', { name: 'Short-lived', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Short-lived will be deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep the team' }).click();
  await expect(teamName(page)).toHaveText('Short-lived');
  // The tests after this one begin in her own.
  await page.getByRole('button', { name: /Account and settings$/ }).click();
  await page.getByRole('button', { name: 'Carla Díaz', exact: true }).click();
  await expect(teamName(page)).toHaveText('carla@example.com');
});
