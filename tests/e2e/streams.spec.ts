import { type BrowserContext, expect, type Page } from '@playwright/test';
import { ask, clearFaults, finishedAnswer, openShop, parleyUrl, setFault, signIn } from './person.ts';
import { startNetwork } from './start-network.ts';
import { test } from './test.ts';

test.afterEach(clearFaults);

/** Longer than the answer takes, so that all the rest of it comes afterwards. A minute, for whoever has one. */
const offlineMs = Number(process.env['PARLEY_OFFLINE_MS'] ?? 6_000);
const slowGoogle = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: 4_000 };
const question = 'Sessions by channel last week';

/** What the server holds of the chat's answer. */
async function storedAnswer(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch(`/api/v1${location.pathname}`);
    const { messages } = (await response.json()) as { messages: { content: { answer: string } }[] };
    return messages[1]?.content.answer ?? '';
  });
}

const textOf = async (page: Page) => (await (await finishedAnswer(page)).locator('.answer-text').innerText()).trim();
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('the network goes away in mid-answer and comes back: the answer is whole', async ({ browser }) => {
  test.setTimeout(60_000 + offlineMs);
  const network = await startNetwork();
  const context = await browser.newContext({ proxy: { server: network.url } });
  const page = await context.newPage();
  await openShop(page);
  await setFault(slowGoogle);
  await ask(page, question);
  await expect(page.getByText(/Asking Google Analytics/).first()).toBeVisible();
  network.cut();
  await context.setOffline(true);
  await expect(page.getByText(/^Reconnecting/).first()).toBeVisible({ timeout: 20_000 });
  await page.waitForTimeout(offlineMs);
  await expect(page.getByRole('button', { name: 'Copy answer' })).toHaveCount(0);
  network.restore();
  await context.setOffline(false);
  expect(plain(await textOf(page))).toBe(plain(await storedAnswer(page)));
  await expect(page.getByRole('article', { name: 'Answer' })).toHaveCount(1);
  await context.close();
  network.close();
});

test('two browsers on one chat see the same answer being written', async ({ page, browser }) => {
  await openShop(page);
  await ask(page, 'Sessions yesterday');
  await finishedAnswer(page);
  const other: BrowserContext = await browser.newContext();
  const second = await other.newPage();
  await signIn(second, 'anna@kolibri.example');
  await second.goto(page.url());
  await expect(second).toHaveURL(new RegExp(`^${parleyUrl()}/`));
  await finishedAnswer(second);

  await setFault(slowGoogle);
  await ask(page, question);
  await expect(page.getByText(/Asking Google Analytics/).first()).toBeVisible();
  // As when somebody turns to the other device.
  await second.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(second.getByText(/Asking Google Analytics/).first()).toBeVisible();
  for (const each of [page, second]) {
    await expect(each.getByRole('button', { name: 'Copy answer' })).toHaveCount(2, { timeout: 20_000 });
  }
  const shown = await textOf(page);
  expect(shown).toMatch(/\d/);
  expect(await textOf(second)).toBe(shown);
  await other.close();
});
