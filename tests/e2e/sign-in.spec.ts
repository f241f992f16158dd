import { expect } from '@playwright/test';
import { connect, inspect, parleyUrl, signIn } from './person.ts';
import { makeTeam } from './team-walk.ts';
import { test } from './test.ts';

test('the sign-in page says what Parley is, and has no fault in any width or scheme', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    const isSignedOut = message.text().includes('401');
    if (message.type() === 'error' && !isSignedOut) errors.push(message.text());
  });
  await page.goto(parleyUrl());
  await expect(page.getByRole('heading', { name: /Check every number/ })).toBeVisible();
  await inspect(page, 'sign-in');
  expect(errors).toEqual([]);
});

test('the sample answer has its place before it is here, and fills it', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\/assets\/sample-.*\.js/, async (route) => {
    await asked;
    await route.continue();
  });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(parleyUrl());
    const card = page.locator('.sample-card');
    if (width === 360) {
      await expect(card.locator('.outline-rows')).toBeVisible();
      const before = await card.boundingBox();
      send();
      await expect(card.getByRole('table')).toBeVisible();
      await expect(card).toContainText('Mobile key events fell');
      const after = await card.boundingBox();
      expect(Math.abs(after!.height - before!.height)).toBeLessThan(24);
    }
    await expect(card.getByRole('button', { name: '412' })).toBeVisible();
  }
});

test('the sign-in page stays whole when the sample cannot be loaded', async ({ page }) => {
  await page.route(/\/assets\/sample-.*\.js/, (route) => route.abort());
  await page.goto(parleyUrl());
  await expect(page.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();
  await expect(page.locator('.sample-card')).toHaveCount(0);
});

test('a Google account that is not the right one is given back before anything used it', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/connect`);
  await page.getByRole('link', { name: 'Connect Google Analytics' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Is this the right Google account?' })).toBeFocused();
  await expect(page.getByText('carla@example.com')).toBeVisible();
  await inspect(page, 'confirm-connection');
  const address = page.url();
  await page.getByRole('button', { name: 'Not this one' }).press('Enter');
  await expect(page.getByText('carla@example.com was not connected.')).toBeVisible();
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('Nothing is connected.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'There is nothing to confirm' })).toBeVisible();
});

test('somebody who declines at Google is told that nothing happened, and can try again', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await connect(page, { cancel: true });
  await expect(page.getByText('Nothing was connected')).toBeVisible();
  await connect(page);
  await expect(page.getByText('No Analytics property in this Google account')).toBeVisible();
  await inspect(page, 'no-properties');
});

test('an unticked box has a page that says which, and connecting again works', async ({ page }) => {
  await signIn(page, 'dora@franchise.example');
  await makeTeam(page, 'Not ticked');
  await connect(page, { untick: true });
  await expect(page.getByText('The permission to read Analytics was not ticked')).toBeVisible();
  await inspect(page, 'box-unticked');
  await connect(page);
  await expect(page.getByPlaceholder('Search accounts and properties')).toBeVisible();
});

test('an address that leads nowhere says so', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/nowhere/at/all`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await inspect(page, 'not-found');
});

test('a browser without cookies is told why it stays signed out', async ({ page, context }) => {
  await page.goto(`${parleyUrl()}/auth/google`);
  await context.clearCookies();
  await page.getByRole('button', { name: /carla@example.com/ }).click();
  const consent = page.getByRole('button', { name: 'Continue' });
  if (!page.url().startsWith(parleyUrl())) await consent.click();
  await expect(page.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();
  await expect(page.getByText('That sign-in took too long')).toBeVisible();
});
