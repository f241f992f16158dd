import { expect, type Page } from '@playwright/test';
import { chooseAtGoogle, inspect, parleyUrl, signIn } from './person.ts';
import { invite, openAccountMenu, switchTo, teamName } from './team-walk.ts';
import { test } from './test.ts';

test('somebody is invited, joins, changes teams, and is removed', async ({ page, browser }) => {
  // A long walk of two people with pictures of every width.
  test.slow();
  await signIn(page, 'carla@example.com');
  const team = 'Carla Díaz';
  await switchTo(page, team, 'carla@example.com');
  const link = await invite(page, 'dora@franchise.example', 'Viewer');

  const dora = await (await browser.newContext()).newPage();
  await dora.goto(link);
  await expect(dora.getByRole('heading', { name: `Join ${team}` })).toBeFocused();
  expect(dora.url()).toBe(`${parleyUrl()}/invitation`);
  await inspect(dora, 'invitation');
  await dora.getByRole('button', { name: 'Sign in with Google to join' }).click();
  await chooseAtGoogle(dora, 'ben@brightside-agency.example');
  await expect(dora.getByRole('heading', { name: 'This invitation is for another address' })).toBeVisible();
  await inspect(dora, 'invitation-for-another');
  await dora.getByRole('button', { name: 'Sign in with another account' }).click();
  await chooseAtGoogle(dora, 'dora@franchise.example');
  await expect(dora.getByRole('button', { name: 'Decline' })).toBeVisible();
  await inspect(dora, 'invitation-mine');
  await dora.getByRole('button', { name: 'Join the team' }).click();
  await expect(dora.getByText(`You are in ${team} now.`)).toBeVisible();

  await dora.goto(`${parleyUrl()}/settings`);
  await expect(dora.getByText('Only owners and admins invite, remove and rename.')).toBeVisible();
  await expect(dora.getByRole('button', { name: 'Invite somebody' })).toHaveCount(0);
  await inspect(dora, 'team-viewer');
  await switchByKeyboard(dora, team);

  await page.goto(`${parleyUrl()}/settings`);
  const role = page.getByRole('combobox', { name: /^Role of Dora/ });
  await expect(role).toHaveValue('viewer');
  await role.selectOption('Member');
  await expect(page.getByText(/^Dora.* is a member now\.$/)).toBeVisible();
  await inspect(page, 'team-owner');

  await switchTo(dora, team);
  await page.getByRole('button', { name: /^More for Dora/ }).click();
  await page.getByRole('button', { name: 'Remove from the team' }).click();
  const dialog = page.getByRole('dialog');
  const [, name = ''] = /^Type (.*) to confirm$/.exec((await dialog.locator('.field span').textContent()) ?? '') ?? [];
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Remove from the team' }).click();
  await expect(page.getByText(`${name} is no longer in the team.`)).toBeVisible();
  expect((await dora.request.get(`${parleyUrl()}/api/v1/chats`)).status()).toBe(401);
  await dora.context().close();
});

test('a link that was taken back or cut short says so', async ({ page, browser }) => {
  await signIn(page, 'carla@example.com');
  const link = await invite(page, 'somebody@else.example', 'Admin');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Take back the invitation for somebody@else.example' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Nobody is invited at the moment.')).toBeVisible();

  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();
  await other.goto(link.slice(0, -3));
  await expect(other.getByRole('heading', { name: 'This link is not complete' })).toBeFocused();
  await other.close();
});

/** To the other team than this one. */
async function switchByKeyboard(page: Page, current: string) {
  await openAccountMenu(page);
  await expect(page.locator('.team-option[aria-current]')).toHaveText(current);
  await inspect(page, 'account-menu');
  // A window as narrow as the pictures' closes the menu.
  await openAccountMenu(page);
  const other = page.locator('.team-option', { hasText: 'Dora Lindqvist' });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(other).toBeFocused({ timeout: 250 });
  }).toPass();
  await page.keyboard.press('Enter');
  // The page is loaded anew, for the team that is called as she is.
  await expect(teamName(page)).toHaveText('dora@franchise.example');
}
