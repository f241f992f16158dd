import { expect } from '@playwright/test';
import { inspect, parleyUrl, signIn } from './person.ts';
import { test } from './test.ts';

test('somebody is invited, joins from another browser, changes teams, and is removed', async ({ page, browser }) => {
  // A long walk of two people with pictures of every width.
  test.setTimeout(180_000);
  await signIn(page, 'anna@kolibri.example');
  await page.getByRole('button', { name: /^Anna Berger.*settings$/ }).click();
  await inspect(page, 'account-menu');
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('textbox', { name: 'Name of the team' }).fill('Winter campaign');
  await page.getByRole('button', { name: 'Make the team' }).click();
  await expect(page.getByRole('button', { name: /^Anna Berger Winter campaign/ })).toBeVisible();

  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.keyboard.type('carla@example.com');
  await page.getByLabel(/^Role(?! of)/).selectOption('Viewer');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const made = page.getByRole('heading', { name: 'Invitation for carla@example.com' });
  await expect(made).toBeFocused();
  await inspect(page, 'invitation-made');
  const link = (await page.getByText(/\/invitation#/).textContent()) ?? '';
  await page.getByRole('button', { name: 'Done' }).click();
  await inspect(page, 'team');

  const context = await browser.newContext();
  const guest = await context.newPage();
  await signIn(guest, 'dora@franchise.example');
  await guest.goto(link);
  await expect(guest.getByText('You are signed in as dora@franchise.example.')).toBeVisible();
  expect(guest.url()).toBe(`${parleyUrl()}/invitation`);
  await inspect(guest, 'invitation-for-another');
  await guest.getByRole('button', { name: 'Sign in with another account' }).click();
  await guest.getByRole('button', { name: /carla@example\.com/ }).click();
  const consent = guest.getByRole('button', { name: 'Continue' });
  const accept = guest.getByRole('button', { name: 'Join the team' });
  await expect(consent.or(accept)).toBeVisible();
  if (await consent.isVisible()) await consent.click();
  await expect(guest.getByRole('heading', { name: 'Join Winter campaign' })).toBeFocused();
  await inspect(guest, 'invitation');
  await accept.click();
  await expect(guest.getByText('You are in Winter campaign now.')).toBeVisible();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();

  await guest.goto(`${parleyUrl()}/`);
  await guest.getByRole('button', { name: /Winter campaign Account and settings$/ }).press('Enter');
  const own = guest.getByRole('button', { name: /^Carla/ }).last();
  await own.press('Enter');
  await expect(guest.getByRole('button', { name: /Winter campaign Account and settings$/ })).toHaveCount(0);
  await guest.getByRole('button', { name: /^Carla.*settings$/ }).click();
  await guest.getByRole('button', { name: 'Winter campaign' }).click();
  await expect(guest.getByRole('button', { name: /Winter campaign Account and settings$/ })).toBeVisible();
  await guest.goto(`${parleyUrl()}/settings`);
  await expect(guest.getByText('carla@example.com').last()).toBeVisible();
  await expect(guest.getByRole('button', { name: 'Invite somebody' })).toHaveCount(0);
  await inspect(guest, 'team-as-viewer');

  await page.reload();
  await page.getByLabel(/^Role of Carla/).selectOption('Member');
  await expect(page.getByText(/^Carla .* is a member now\.$/)).toBeVisible();
  await page.getByRole('button', { name: /^More for Carla/ }).click();
  await page.getByRole('button', { name: 'Remove from the team' }).click();
  const dialog = page.getByRole('dialog');
  const [, name = ''] = /^Type (.*) to confirm$/.exec((await dialog.locator('.field span').textContent()) ?? '') ?? [];
  await dialog.getByRole('textbox').fill(name);
  await inspect(page, 'remove-member');
  await dialog.getByRole('button', { name: 'Remove from the team' }).click();
  await expect(page.getByText(`${name} is no longer in the team.`)).toBeVisible();
  expect((await guest.request.get(`${parleyUrl()}/api/v1/me`)).status()).toBe(401);
  await context.close();
});

test('a link that lost its end, and one that was taken back, say what to do', async ({ page }) => {
  await page.goto(`${parleyUrl()}/invitation#abc`);
  await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${parleyUrl()}/invitation#${'a'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();
});
