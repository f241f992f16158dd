import { readFile } from 'node:fs/promises';
import { read as readXlsx } from '@e965/xlsx';
import { expect, type Page } from '@playwright/test';
import { ask, composer, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).last();

/** Makes a link in the dialog that is open. */
async function makeLink(page: Page, fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Share this answer by a link' });
  await expect(dialog).toBeVisible();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const ready = page.getByRole('dialog', { name: 'The link is ready' });
  const url = await ready.locator('code').innerText();
  expect(url).toMatch(new RegExp(`^${parleyUrl()}/share#[\\w-]{32}$`));
  return url;
}

test('an answer is shared by a link, which proves its numbers to whoever opens it, and revoked', async ({
  page,
  browser,
}) => {
  test.slow();
  await openShop(page);
  await ask(page, 'How did sessions by channel change last week?');
  await finishedAnswer(page);
  await save(page).click();
  await inspect(page, 'save-menu');
  await page.getByRole('button', { name: 'Share by a link' }).click();
  await inspect(page, 'share-dialog');
  const url = await makeLink(page);
  await inspect(page, 'share-made');
  await page.getByRole('button', { name: 'Done' }).click();

  // Somebody who has nothing but the link.
  const stranger = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  stranger.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
  const response = await stranger.goto(url);
  expect(response?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
  });
  await expect(stranger.getByRole('heading', { name: /^All \d+ numbers hold$/ })).toBeVisible();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('How did sessions by channel change last week?');
  await expect(stranger.locator('.chart svg')).not.toHaveCount(0);
  await stranger.locator('.verify-answer p button.number').first().click();
  await expect(stranger.locator('.verify-proof')).toContainText('How it is worked out');
  await inspect(stranger, 'share-page');
  expect(asked.filter((line) => line.includes(url.split('#')[1] ?? '')).length).toBe(0);
  expect(
    asked.filter((line) => line.includes('/api/')).map((line) => new URL(line.split(' ')[0] ?? '').pathname),
  ).toEqual(['/api/v1/shared']);
  await stranger.emulateMedia({ media: 'print' });
  await expect(stranger.getByRole('button', { name: 'Print, or save as PDF' })).toBeHidden();
  const pdf = await stranger.pdf({
    path: 'test-results/screenshots/share-page.pdf',
    format: 'A4',
    printBackground: true,
  });
  // Its text can be selected: it is in fonts, with their letters.
  expect([pdf.subarray(0, 5).toString(), pdf.includes('/ToUnicode')]).toEqual(['%PDF-', true]);
  await stranger.emulateMedia({ media: 'screen' });

  await page.goto(`${parleyUrl()}/settings`);
  const row = page.locator('.setting-row', { hasText: 'How did sessions by channel change last week?' }).first();
  await expect(row).toContainText('Opened once');
  await row.getByRole('button', { name: 'When it was opened' }).click();
  await expect(row).toContainText('a computer');
  await row.scrollIntoViewIfNeeded();
  await inspect(page, 'share-settings');
  await row.getByRole('button', { name: /^Revoke the link/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(row).toContainText('Revoked');

  await stranger.reload();
  await expect(stranger.getByRole('heading', { name: 'There is no report behind this link' })).toBeFocused();
  await inspect(stranger, 'share-gone');
  const unknown = await stranger.context().newPage();
  await unknown.goto(`${parleyUrl()}/share#${'x'.repeat(32)}`);
  await expect(unknown.getByRole('heading', { name: 'There is no report behind this link' })).toBeVisible();
  const text = (of: Page) => of.locator('main').innerText();
  expect(await text(unknown)).toBe(await text(stranger));
  await stranger.context().close();
});

test('a link asks for its password, and the answer is saved as files and on paper', async ({ page, browser }) => {
  test.slow();
  await openShop(page);
  await ask(page, 'Revenue by day last week');
  await finishedAnswer(page);
  await save(page).click();
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel workbook' }).click(),
  ]);
  expect(sheet.suggestedFilename()).toBe('Revenue by day last week.xlsx');
  expect(readXlsx(await readFile(await sheet.path())).SheetNames.slice(0, 2)).toEqual(['Answer', 't1']);
  await save(page).click();
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV of its rows' }).click(),
  ]);
  expect(await readFile(await rows.path(), 'utf8')).toMatch(/^\ufeff"Date",.*\r\n/);

  await save(page).click();
  await page.getByRole('button', { name: 'Share by a link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Password, if you like').fill('short');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(dialog).toContainText('The password needs at least 8 characters.');
  const url = await makeLink(page, (open) => open.getByLabel('Password, if you like').fill('korrekt Pferd'));
  await page.getByRole('button', { name: 'Done' }).click();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(url);
  const field = stranger.getByLabel('Password');
  await field.fill('not this one');
  await field.press('Enter');
  await expect(stranger.getByRole('alert')).toContainText('That is not the password of this link.');
  await inspect(stranger, 'share-password');
  await field.fill('korrekt Pferd');
  await stranger.getByRole('button', { name: 'Open' }).click();
  await expect(stranger.getByRole('heading', { name: /numbers? holds?$/ })).toBeVisible();
  await stranger.context().close();

  // On paper a chat is its questions and answers.
  await page.emulateMedia({ media: 'print' });
  await expect(composer(page)).toBeHidden();
  await expect(save(page)).toBeHidden();
  await expect(page.locator('.chart-frame svg').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/screenshots/chat-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });

  // The browser's own print is what makes the PDF.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await save(page).click();
  await page.getByRole('link', { name: 'Print, or save as PDF' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revenue by day last week');
  await inspect(page, 'report-page');
  await page.goto(`${page.url().split('?')[0]}?print`);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Back to the chat' }).click();
  await expect(page.locator('[data-latest-question]')).toHaveText('Revenue by day last week');
});
