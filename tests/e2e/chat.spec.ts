import { expect } from '@playwright/test';
import { ask, clearFaults, composer, finishedAnswer, inspect, openShop, parleyUrl, setFault } from './person.ts';
import { test } from './test.ts';

test.afterEach(clearFaults);

const slowGoogle = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: 4000 };

test('a question by keyboard streams an answer whose numbers open their proof', async ({ page }) => {
  await openShop(page);
  await inspect(page, 'empty-chat');
  await ask(page, 'How did sessions by channel change last week?');
  const answer = await finishedAnswer(page);
  await inspect(page, 'answer');

  const number = answer.locator('p button', { hasText: /\d/ }).first();
  await number.focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog', { name: 'Proof' });
  await expect(proof).toBeVisible();
  await expect(proof).toContainText('runReport');
  await expect(proof).toContainText('dateRanges');
  await proof.getByRole('button', { name: /check/i }).click();
  await expect(proof).toContainText(/all \d+ numbers follow from Google’s rows/);
  await inspect(page, 'proof');
  await page.keyboard.press('Escape');
  await expect(proof).toBeHidden();
  await expect(number).toBeFocused();
});

test('an answer in Arabic runs from right to left, its numbers from left to right', async ({ page }) => {
  await openShop(page);
  await ask(page, 'الجلسات حسب القناة الأسبوع الماضي');
  const answer = await finishedAnswer(page);
  await expect(answer).toHaveAttribute('dir', 'rtl');
  await expect(answer).toHaveAttribute('lang', 'ar');
  await expect(answer.locator('.answer-text')).toContainText('الجلسات (الأسبوع الماضي): في المرتبة الأولى');
  const share = answer.locator('p button', { hasText: '%' }).first();
  await expect(share).toHaveText(/^[\d.]+%$/);
  expect(await share.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  // The sentence begins at the right edge.
  const [text, number] = [await answer.locator('.answer-text').boundingBox(), await share.boundingBox()];
  expect(text!.x + text!.width - (number!.x + number!.width)).toBeGreaterThan(40);
  await inspect(page, 'answer-arabic');
  await answer.getByRole('button', { name: 'Show the proof' }).click();
  const proof = page.getByRole('dialog', { name: 'Proof' });
  await proof.getByRole('button', { name: /check/i }).click();
  await expect(proof).toContainText(/all \d+ numbers follow from Google’s rows/);
});

test('groups over time are lines with their names at the ends, and no code of Google reaches the page', async ({
  page,
}) => {
  await openShop(page);
  await ask(page, 'sessions per day in October by device');
  const answer = await finishedAnswer(page);
  await expect(
    answer.getByRole('group', { name: 'Sessions per day by device' }).locator('.chart-line.hue-2').first(),
  ).toBeVisible();
  await expect(answer.locator('.chart-name', { hasText: 'desktop' })).toBeVisible();
  await expect(answer).toContainText(/Mobile varied most, between [\d,]+ on \d+ October 2026/);
  await answer.getByRole('button', { name: 'Table' }).click();
  await answer.locator('p button', { hasText: /\d/ }).last().click();
  await answer.getByRole('button', { name: 'Show the proof' }).click();
  await expect(page.getByRole('dialog', { name: 'Proof' })).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/\b20\d{6}\b/);
  expect(await page.locator('.proof-table').first().innerText()).not.toMatch(/\b20\d{6}\b/);
});

test('a comparison with days before the data says so instead of a growth', async ({ page }) => {
  await openShop(page);
  await ask(page, 'Revenue by channel this year versus last year');
  const answer = await finishedAnswer(page);
  await expect(answer).toContainText(/this property has no data before Mon 1 Sep 2025/);
  await expect(answer).toContainText(/Not comparable: this property has no data for/);
  await expect(answer).not.toContainText(/rose \d/);
  const followUp = answer.getByRole('button', { name: /compared with the same days last year/ });
  await followUp.first().click();
  await expect(page.getByRole('article', { name: 'Answer' }).last()).toContainText(
    /Total revenue (rose|fell) [\d.]+ %/,
    {
      timeout: 20_000,
    },
  );
});

test('new answers are followed while charts arrive late, until the reader scrolls', async ({ page }) => {
  await openShop(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  // Every chart comes long after its answer, and moves the page.
  await page.route(/\/assets\/chart-.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  const toLatest = page.getByRole('button', { name: 'To the latest answer' });
  const questions = ['Sessions by channel last week', 'Sessions per day last week', 'Revenue by device last week'];
  for (const [index, question] of questions.entries()) {
    await ask(page, question);
    await expect(page.getByRole('button', { name: 'Copy answer' })).toHaveCount(index + 1, { timeout: 20_000 });
    await expect(toLatest).toHaveCount(0);
  }
  await expect(page.locator('.chart-frame svg')).toHaveCount(questions.length, { timeout: 20_000 });
  await expect(page.getByRole('heading', { name: 'Revenue by device last week' })).toBeInViewport();
  await expect(toLatest).toHaveCount(0);

  const last = page.getByRole('article', { name: 'Answer' }).last();
  await last.hover();
  await page.mouse.wheel(0, -900);
  await expect(toLatest).toBeVisible();
  const [pill, thread] = [await toLatest.boundingBox(), await page.locator('.thread').boundingBox()];
  expect(pill!.y).toBeGreaterThanOrEqual(thread!.y + thread!.height);
  await toLatest.click();
  await expect(page.getByRole('heading', { name: 'Revenue by device last week' })).toBeInViewport();
  await expect(toLatest).toHaveCount(0);
});

test('cards show their figures in one size, and the list whole titles', async ({ page }) => {
  await openShop(page);
  const question = 'How are we doing this month compared with last month?';
  await ask(page, question);
  const answer = await finishedAnswer(page);
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await answer
      .locator('.metric-value')
      .evaluateAll((values) =>
        values.map((value) => [getComputedStyle(value).fontSize, value.getClientRects().length].join()),
      );
    expect(sizes.length).toBeGreaterThan(2);
    expect(new Set(sizes).size, `${width}: ${sizes.join(' ')}`).toBe(1);
  }
  const title = page.getByRole('link', { name: question });
  await expect(title).toHaveAttribute('title', question);
  const isWhole = await title.locator('.chat-row-title').evaluate((text) => text.scrollHeight <= text.clientHeight + 1);
  expect(isWhole).toBe(true);
});

test('a reload in mid-answer finds it going on', async ({ page }) => {
  await openShop(page);
  await setFault(slowGoogle);
  await ask(page, 'Sessions yesterday');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await inspect(page, 'streaming');
  await page.reload();
  await expect(page.getByText('Sessions yesterday').first()).toBeVisible();
  await expect(await finishedAnswer(page)).toContainText(/sessions/i);
});

test('stop ends the answer, and it can be asked again', async ({ page }) => {
  await openShop(page);
  await setFault({ ...slowGoogle, delay_ms: 14_000 });
  await ask(page, 'Sessions last week');
  await expect(page.getByText(/Asking Google Analytics/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('article').getByText(/^Stopped/)).toBeVisible();
  await clearFaults();
  await page.getByRole('button', { name: 'Ask again' }).last().click();
  await finishedAnswer(page);
});

test('a fault of Google is one sentence with the button that helps', async ({ page }) => {
  await openShop(page);
  await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 500 });
  await ask(page, 'Sessions yesterday');
  await expect(page.getByRole('article').getByText(/Google Analytics has a fault at the moment/)).toBeVisible({
    timeout: 20_000,
  });
  await inspect(page, 'error');
  await clearFaults();
  await page
    .getByRole('button', { name: /try again|ask again/i })
    .last()
    .click();
  await finishedAnswer(page);
});

test('200 quick sends make one turn, and 10,000 characters are kept and refused kindly', async ({ page }) => {
  await openShop(page);
  await composer(page).fill('Sessions yesterday');
  await page.evaluate(() => {
    const send = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Send');
    for (let click = 0; click < 200; click++) send?.click();
  });
  await finishedAnswer(page);
  await expect(page.getByRole('article', { name: 'Answer' })).toHaveCount(1);

  const long = 'why '.repeat(2500);
  await composer(page).fill(long);
  await composer(page).press('Enter');
  await expect(page.getByText(/A question can hold 4,000 characters/)).toBeVisible();
  await expect(composer(page)).toHaveValue(long);
});

test('a chat is renamed, found by its words, seen in a second tab, and deleted', async ({ page, context }) => {
  await openShop(page);
  await ask(page, 'Sessions by country last week');
  await finishedAnswer(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Sessions by country last week').first()).toBeVisible();
  await second.close();

  await page
    .getByRole('button', { name: /^More for “/ })
    .first()
    .click();
  await page
    .getByRole('menuitem', { name: 'Rename' })
    .or(page.getByRole('button', { name: 'Rename' }))
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Name of the chat' }).fill('Where they come from');
  await page.keyboard.press('Enter');
  await page
    .getByPlaceholder('Search chats')
    .or(page.getByRole('searchbox', { name: 'Search chats' }))
    .first()
    .fill('by country last week');
  await expect(page.getByRole('button', { name: /^More for “/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Where they come from/ })).toBeVisible();
  await page.getByRole('button', { name: 'More for “Where they come from”' }).click();
  await page
    .getByRole('menuitem', { name: 'Delete' })
    .or(page.getByRole('button', { name: 'Delete' }))
    .first()
    .click();
  await expect(page.getByText('Delete this chat?')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: /Where they come from/ })).toHaveCount(0);
});

test('a question Google Analytics cannot answer is refused with nearest ones to ask', async ({ page }) => {
  await openShop(page);
  await ask(page, 'What are the names of our visitors?');
  const answer = await finishedAnswer(page);
  await expect(
    answer
      .getByRole('button')
      .filter({ hasText: /\?|users|sessions/i })
      .first(),
  ).toBeVisible();
});

test('settings show the account and its connections', async ({ page }) => {
  await openShop(page);
  await page.goto(`${parleyUrl()}/settings`);
  await expect(page.getByText('anna@kolibri.example').first()).toBeVisible();
  await inspect(page, 'settings');
});
