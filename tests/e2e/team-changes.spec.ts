import { expect } from '@playwright/test';
import { chooseAtGoogle, composer, inspect, parleyUrl, signIn } from './person.ts';
import { confirmTyped, invite, makeTeam, openTeam, switchTo, teamName, teamsOf } from './team-walk.ts';
import { test } from './test.ts';

test('a team is renamed, which its members see, and a name is never more than words', async ({ page, browser }) => {
  const { dora } = await openTeam(page, browser, 'Night shift', 'Viewer');
  const name = '<b>Day</b> & $& {{team}}';
  await page.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue('Night shift');
  await dialog.getByRole('textbox').fill('   ');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('textbox').press('Enter');
  await expect(page.getByText(`The team is now called ${name}.`)).toBeVisible();
  await expect(page.locator('section', { hasText: 'seats taken' }).locator('bdi').first()).toHaveText(name);

  expect(await teamsOf(dora)).toContain(name);
  await expect(teamName(dora)).toHaveText(name);
  await dora.context().close();
});

test('a team is handed over, and whoever gave it away can leave it', async ({ page, browser }) => {
  test.slow();
  const { dora } = await openTeam(page, browser, 'Handover', 'Member');
  await page.getByRole('button', { name: 'More for Dora Lindqvist' }).click();
  await page.getByRole('button', { name: 'Transfer ownership' }).click();
  await expect(page.getByRole('heading', { name: 'Transfer Handover to Dora Lindqvist?' })).toBeVisible();
  await inspect(page, 'transfer');
  await confirmTyped(page, 'Dora Lindqvist', 'Transfer ownership');
  await expect(page.getByText('Dora Lindqvist is the owner now.')).toBeVisible();
  await expect(page.getByText('You are an admin in Handover now.')).toBeVisible();
  await expect(page.getByText('Only an owner makes owners, changes them or deletes the team.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Role of Dora/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete team' })).toHaveCount(0);
  await inspect(page, 'team-admin');

  // The last owner stays.
  await dora.goto(`${parleyUrl()}/settings`);
  await expect(dora.getByRole('combobox', { name: /^Role of Carla/ })).toHaveValue('admin');
  await dora.getByRole('button', { name: 'More for Dora Lindqvist' }).click();
  await expect(dora.getByText('A team needs an owner.')).toBeVisible();
  await expect(dora.getByRole('button', { name: 'Leave the team' })).toHaveCount(0);

  await page.getByRole('button', { name: 'More for Carla Díaz' }).click();
  await page.getByRole('button', { name: 'Leave the team' }).click();
  await inspect(page, 'leave-team');
  await confirmTyped(page, 'Handover', 'Leave the team');
  await expect(page).toHaveURL(`${parleyUrl()}/`);
  await expect(teamName(page)).not.toHaveText('Handover');
  expect(await teamsOf(page)).not.toContain('Handover');
  await dora.reload();
  await expect(dora.getByRole('button', { name: 'More for Dora Lindqvist' })).toBeVisible();
  await expect(dora.getByText('carla@example.com')).toHaveCount(0);
  await dora.context().close();
});

test('an invitation is declined, and its link is worth nothing afterwards', async ({ page, browser }) => {
  test.slow();
  await signIn(page, 'carla@example.com');
  await makeTeam(page, 'Unwanted');
  const link = await invite(page, 'ben@brightside-agency.example', 'Admin');
  const ben = await (await browser.newContext()).newPage();
  await ben.goto(link);
  await ben.getByRole('button', { name: 'Sign in with Google to join' }).click();
  await chooseAtGoogle(ben, 'ben@brightside-agency.example');
  await ben.getByRole('button', { name: 'Decline' }).click();
  await ben.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(ben.getByRole('button', { name: 'Join the team' })).toBeEnabled();
  await ben.getByRole('button', { name: 'Decline' }).click();
  await ben.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(ben.getByRole('heading', { name: 'You declined' })).toBeFocused();
  await inspect(ben, 'invitation-declined');
  expect(await teamsOf(ben)).not.toContain('Unwanted');
  await ben.goto(link);
  await expect(ben.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();
  await ben.context().close();

  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('Nobody is invited at the moment.')).toBeVisible();
  await expect(page.getByText('1 of 50 seats taken')).toBeVisible();
});

test('somebody who opens their invitation again is told that they are in, and is taken there', async ({
  page,
  browser,
}) => {
  test.slow();
  const { dora, link } = await openTeam(page, browser, 'Twice', 'Member');
  await dora.goto(link);
  await expect(dora.getByRole('heading', { name: 'You are already in Twice' })).toBeFocused();
  await expect(dora.getByRole('link', { name: 'Stay in the other team' })).toHaveCount(0);
  await dora.getByRole('button', { name: 'Go to Twice' }).click();
  await expect(teamName(dora)).toHaveText('Twice');

  await switchTo(dora, 'Dora Lindqvist', 'dora@franchise.example');
  await dora.goto(link);
  await expect(dora.getByText('You joined by this link, and are a member there.')).toBeVisible();
  await inspect(dora, 'invitation-already');
  await dora.getByRole('button', { name: 'Go to Twice' }).press('Enter');
  await expect(teamName(dora)).toHaveText('Twice');

  // Nobody learns of the team from a link that is used up, signed in or not.
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();
  await dora.context().clearCookies();
  await dora.goto(link);
  await expect(dora.getByRole('heading', { name: 'This invitation is no longer valid' })).toBeVisible();
  await inspect(dora, 'invitation-gone');
  await dora.getByRole('button', { name: 'Sign in with Google' }).click();
  await chooseAtGoogle(dora, 'dora@franchise.example');
  await expect(dora.getByRole('heading', { name: 'You are already in Twice' })).toBeVisible();
  await dora.context().close();
});

test('a role that changes is seen with the other browser’s next action', async ({ page, browser }) => {
  test.slow();
  const { dora } = await openTeam(page, browser, 'Ranks', 'Admin');
  await dora.goto(`${parleyUrl()}/settings`);
  await dora.getByRole('button', { name: 'Invite somebody' }).click();
  await dora.getByLabel('E-mail address of their Google account').fill('eve@else.example');

  await page.getByRole('combobox', { name: /^Role of Dora/ }).selectOption('Viewer');
  await expect(page.getByText('Dora Lindqvist is a viewer now.')).toBeVisible();

  await dora.getByRole('button', { name: 'Make a link' }).click();
  await expect(dora.getByText('You are a viewer in Ranks now.')).toBeVisible();
  await expect(dora.getByText('Only owners and admins invite, remove and rename.')).toBeVisible();
  await expect(dora.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Nobody is invited at the moment.')).toBeVisible();

  // What viewers may not do is not offered to them.
  await dora.goto(`${parleyUrl()}/`);
  await expect(dora.getByRole('heading', { name: 'Viewers read; members, admins and owners ask.' })).toBeVisible();
  await expect(dora.getByRole('link', { name: /Connect|Link/ })).toHaveCount(0);
  await expect(composer(dora)).toHaveCount(0);
  await inspect(dora, 'viewer-empty-chat');
  await dora.goto(`${parleyUrl()}/connect`);
  await expect(dora.getByText('Viewers read; members, admins and owners connect and link.')).toBeVisible();
  await expect(dora.getByRole('link', { name: 'Connect Google Analytics' })).toHaveCount(0);

  // The way up is seen as soon.
  await page.getByRole('combobox', { name: /^Role of Dora/ }).selectOption('Member');
  await expect(page.getByText('Dora Lindqvist is a member now.')).toBeVisible();
  await dora.reload();
  await expect(dora.getByRole('link', { name: 'Connect Google Analytics' })).toBeVisible();
  await dora.context().close();
});
