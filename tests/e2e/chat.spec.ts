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
    .getByRole('button', { name: /^More for/ })
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
    .fill('by country');
  await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(1);
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
