import { expect } from '@playwright/test';
import { inspect, parleyUrl, signIn } from './person.ts';
import { test } from './test.ts';

test('an API key is made, shown once, works in the command beside it, and is deleted', async ({ page, request }) => {
  // A long walk with pictures of every width.
  test.slow();
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('There is no key.')).toBeVisible();

  await page.getByRole('button', { name: 'New key' }).click();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toBeFocused();
  await page.keyboard.type('Weekly report');
  for (const scope of ['read reports and chats', 'ask questions']) await page.getByLabel(scope).uncheck();
  await page.getByRole('button', { name: 'Make key' }).click();
  await expect(page.getByText('Tick at least one thing that the key may do.')).toBeVisible();
  await page.getByLabel('read reports and chats').check();
  await page.getByLabel('It works for').selectOption('30 days');
  await inspect(page, 'api-key-form');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Make key' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'The key Weekly report' })).toBeFocused();
  const command = await page.getByText(/^curl /).textContent();
  const [, url = '', key = ''] = /^curl (\S+) -H 'authorization: Bearer (parley_live_\w+)'$/.exec(command ?? '') ?? [];
  const first = await request.get(url, { headers: { authorization: `Bearer ${key}` } });
  expect([first.status(), await first.json()]).toEqual([200, { data: [], next_cursor: null }]);
  await inspect(page, 'api-key-made');

  await page.getByRole('button', { name: 'I have kept the key' }).click();
  await page.reload();
  await expect(page.getByText('read reports and chats')).toBeVisible();
  await expect(page.getByText(/Last used on .* expires on/)).toBeVisible();
  expect(await page.content()).not.toContain(key);

  await page.getByRole('button', { name: 'Delete the key Weekly report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Weekly report', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Delete the key Weekly report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('There is no key.')).toBeVisible();
  const last = await request.get(url, { headers: { authorization: `Bearer ${key}` } });
  expect(last.status()).toBe(401);
});

test('the parts of the settings are found from their top, and by an address', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.goto(`${parleyUrl()}/settings`);
  const parts = page.getByRole('navigation', { name: 'Parts of the settings' });
  const sections = await page.locator('section > h2').allTextContents();
  await expect(parts.getByRole('link')).toHaveText(sections);
  await parts.getByRole('link', { name: 'Signed-in devices' }).click();
  await expect(page).toHaveURL(/#signed-in-devices$/);
  await expect(page.getByRole('heading', { name: 'Signed-in devices' })).toBeInViewport();
  await expect(parts.getByRole('link', { name: 'Signed-in devices' })).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Signed-in devices' })).toBeInViewport();
});

test('another browser is signed out from the list of devices', async ({ page, browser }) => {
  // A long walk with pictures of every width.
  test.slow();
  await signIn(page, 'carla@example.com');
  const other = await browser.newPage({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0' });
  await signIn(other, 'carla@example.com');

  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('This browser')).toBeVisible();
  await inspect(page, 'devices');
  await page.getByRole('button', { name: 'Sign out Firefox on Windows' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('Firefox on Windows is signed out.')).toBeVisible();
  await other.reload();
  await expect(other.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();

  await signIn(other, 'carla@example.com');
  await page.reload();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByRole('button', { name: /^Sign out (Firefox|everywhere)/ })).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();
  await other.close();
});

test('a list that cannot be read says so and is read again', async ({ page }) => {
  await signIn(page, 'carla@example.com');
  await page.route('**/api/v1/sessions', (route) => route.abort());
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByRole('heading', { name: 'This list could not be read' })).toBeVisible();
  await page.unroute('**/api/v1/sessions');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('This browser')).toBeVisible();
});
