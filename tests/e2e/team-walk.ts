import { expect, type Browser, type Page } from '@playwright/test';
import { chooseAtGoogle, parleyUrl, signIn } from './person.ts';

/** A team of one's own that no other test knows; the browser works in it. */
export async function makeTeam(page: Page, name: string): Promise<void> {
  await openAccountMenu(page);
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name of the team' }).fill(name);
  await page.getByRole('button', { name: 'Make the team' }).click();
  await expect(teamName(page)).toHaveText(name);
}

/** From the settings; the link. */
export async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await expect(page.getByLabel('E-mail address of their Google account')).toBeFocused();
  await page.keyboard.type(email);
  await page.getByRole('combobox', { name: /^Role$/ }).selectOption(role);
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByRole('heading', { name: `Invitation for ${email}` })).toBeFocused();
  return (await page.getByText(/\/invitation#/).textContent()) ?? '';
}

/** Another person's browser, which has joined by the link and works in its team. */
export async function join(browser: Browser, link: string, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in with Google to join' }).click();
  await chooseAtGoogle(page, email);
  await page.getByRole('button', { name: 'Join the team' }).click();
  await expect(page.getByText(/^You are in .* now\.$/)).toBeVisible();
  return page;
}

/** Carla with a new team that Dora has joined, each in a browser of their own. */
export async function openTeam(page: Page, browser: Browser, name: string, role: string) {
  await signIn(page, 'carla@example.com');
  await makeTeam(page, name);
  const link = await invite(page, 'dora@franchise.example', role);
  const dora = await join(browser, link, 'dora@franchise.example');
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('Dora Lindqvist')).toBeVisible();
  return { dora, link };
}

export async function openAccountMenu(page: Page): Promise<void> {
  await page.goto(`${parleyUrl()}/`);
  await page.getByRole('button', { name: /Account and settings$/ }).press('Enter');
  await expect(page.getByText('Your teams')).toBeVisible();
}

/** `shown`: what stands below the reader's name then. */
export async function switchTo(page: Page, team: string, shown = team): Promise<void> {
  await openAccountMenu(page);
  await page.getByRole('button', { name: team, exact: true }).click();
  // The page is loaded anew, for the other team.
  await expect(teamName(page)).toHaveText(shown);
}

/** The names in the account menu; it is open afterwards. */
export async function teamsOf(page: Page): Promise<string[]> {
  await openAccountMenu(page);
  return page.locator('.team-option').allTextContents();
}

/** Types the word that a dialog asks for, and confirms it. */
export async function confirmTyped(page: Page, word: string, action: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: action })).toBeDisabled();
  await dialog.getByRole('textbox', { name: `Type ${word} to confirm` }).fill(word);
  await dialog.getByRole('button', { name: action }).click();
}

/** Below the reader's name, on the page of a chat; their address where the team is called as they are. */
export const teamName = (page: Page) => page.locator('.reader-team');
