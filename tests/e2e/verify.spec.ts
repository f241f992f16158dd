import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

/** Asks, and downloads the answer with its proof. */
async function download(page: Page, question: string): Promise<string> {
  await openShop(page);
  await ask(page, question);
  const answer = await finishedAnswer(page);
  await answer.getByRole('button', { name: 'Save', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await answer.getByRole('button', { name: 'JSON with proof' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^parley-how-did-sessions-.*\.json$/);
  return file.path();
}

const choose = (page: Page, path: string) => page.getByLabel(/^Choose (a|another) file$/).setInputFiles(path);

test('a saved answer is checked by somebody who is signed out, and nothing of it leaves the browser', async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  const path = await download(page, 'How did sessions by channel change last week?');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Share by a link' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('link', { name: 'Check a saved answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check an answer' })).toBeFocused();

  await context.clearCookies();
  await page.goto(`${parleyUrl()}/verify`);
  await expect(page.getByRole('heading', { name: 'Check an answer' })).toBeFocused();
  await inspect(page, 'verify-empty');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !new URL(request.url()).pathname.startsWith('/assets/')) sent.push(request.url());
  });

  await choose(page, path);
  await expect(page.getByRole('heading', { name: /^All \d+ numbers hold$/ })).toBeVisible();
  await expect(page.locator('.verify-value[data-wrong]')).toHaveCount(0);
  await expect(page.locator('.chart svg')).not.toHaveCount(0);
  await inspect(page, 'verify-holds');
  const figure = page.locator('.verify-answer p button.number').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.verify-proof')).toContainText('How it is worked out');

  // One digit of one number, as somebody would change it in an editor.
  const text = await readFile(path, 'utf8');
  const report = JSON.parse(text) as { values: Record<string, { formatted: string; value: number; label: string }> };
  const { formatted, value, label } = report.values['v1']!;
  const changed = formatted.replace(/\d/, (digit) => `${(Number(digit) % 9) + 1}`);
  const forged = testInfo.outputPath('forged.json');
  await writeFile(forged, text.replace(`"formatted": "${formatted}"`, `"formatted": "${changed}"`));
  await choose(page, forged);
  await expect(page.getByRole('heading', { name: /^1 of \d+ numbers does not hold$/ })).toBeVisible();
  const wrong = page.locator('.verify-value[data-wrong]');
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toContainText(`is printed as “${changed}”, but is ${value}`);
  await expect(page.locator('.verify-problems')).toContainText(`“${label}” is printed as`);
  await inspect(page, 'verify-wrong');

  // Every figure as it was, but another question above them.
  await writeFile(forged, text.replace('last week?"', 'last month?"'));
  await choose(page, forged);
  await expect(page.getByRole('heading', { name: 'The numbers hold, but the file was changed' })).toBeVisible();

  for (const [content, why] of [
    ['{"type": "report"', 'It is not JSON.'],
    ['{"type": "invoice"}', 'It is not an answer of Parley: type is no known word.'],
    [
      text.replace('"formula": "', '"formula": 7, "x": "'),
      /^It is not an answer of Parley: values\.v\d+\.formula is no text/,
    ],
  ] as const) {
    await writeFile(forged, content);
    await choose(page, forged);
    await expect(page.locator('.verify-result')).toContainText('This file cannot be checked');
    await expect(page.locator('.verify-result .notice p')).toContainText(why);
  }
  await inspect(page, 'verify-refused');
  expect(sent).toEqual([]);
});

test('a file is taken where it is dropped', async ({ page }) => {
  await page.goto(`${parleyUrl()}/verify`);
  const drop = page.locator('.file-drop');
  const transfer = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['{"type":"report","version":2}'], 'answer.json', { type: 'application/json' }));
    return files;
  });
  await drop.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(drop).toHaveAttribute('data-over');
  await drop.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.locator('.verify-result')).toContainText('version is no version that is known here');
  await expect(drop).not.toHaveAttribute('data-over');
});
