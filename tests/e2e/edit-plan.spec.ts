import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import type { Page } from '@playwright/test';
import { test } from './test.ts';

test('the days, the figure and the filters of an answer are changed, and it is asked again', async ({ page }) => {
  test.slow();
  await openShop(page);
  await ask(page, 'How many sessions did we have last week?');
  const first = await finishedAnswer(page);
  const parts = first.getByRole('group', { name: 'Change the question' });
  await expect(parts.getByRole('button')).toHaveText(['Sessions', 'last week', 'the week before', 'Filter']);

  await parts.getByRole('button', { name: /^Days/ }).click();
  await expect(page.getByRole('button', { name: 'Last 28 days', exact: true })).toBeVisible();
  await inspect(page, 'plan-days');
  await page.getByRole('button', { name: 'Last 28 days', exact: true }).click();
  const second = await answerNumber(page, 2);
  await expect(second).toContainText(/the last 28 days, (up|down) from|the last 28 days, from|the previous 28 days/);
  await expect(page.getByRole('heading', { name: 'Sessions · Last 28 days' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Change the question' })).toHaveCount(1);

  const more = second.getByRole('group', { name: 'Change the question' });
  await more.getByRole('button', { name: 'Filter: add one' }).click();
  await page.getByRole('searchbox', { name: 'Find a dimension or metric' }).fill('country');
  await page.getByRole('button', { name: 'Country', exact: true }).click();
  await page.getByLabel('Value').fill('Germany');
  await inspect(page, 'plan-filter');
  await page.locator('.plan-form').getByRole('button', { name: 'Ask again' }).click();
  const third = await answerNumber(page, 3);
  await expect(third).toContainText('country: Germany');

  await third.getByRole('button', { name: /^Metric: Sessions/ }).click();
  await page.keyboard.type('bounce');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const fourth = await answerNumber(page, 4);
  await expect(fourth).toContainText(/Bounce rate.*country: Germany/);
  await fourth.getByRole('button', { name: /^Filter: Country is Germany/ }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  const fifth = await answerNumber(page, 5);
  await expect(fifth).not.toContainText('country: Germany');
  await expect(page.getByRole('heading', { name: /^Bounce rate · the last 28 days$/ })).toHaveCount(1);
  await inspect(page, 'plan-edited');

  await fifth.getByRole('button', { name: 'Ask again' }).click();
  const sixth = await answerNumber(page, 6);
  await expect(sixth).toContainText(/Bounce rate/);
});

test('the same is asked of another property, in a chat of its own', async ({ page }) => {
  await openShop(page);
  await page.goto(`${parleyUrl()}/connect`);
  const search = page.getByPlaceholder('Search accounts and properties');
  await search.first().fill('Northwind');
  const link = page.getByRole('button', { name: 'Link Northwind Cloud' });
  await link.click();
  await expect(link).toBeHidden();
  await page.goto(parleyUrl());
  await page.getByRole('button', { name: /^Property: / }).click();
  await page
    .getByRole('button', { name: /Kolibri Shop/ })
    .last()
    .click();
  await ask(page, 'Sessions from Instagram or TikTok last week');
  const first = await finishedAnswer(page);
  const chat = page.url();
  await first.getByRole('button', { name: 'Ask the same of another property' }).click();
  await inspect(page, 'plan-property');
  await page.getByRole('button', { name: 'Northwind Cloud', exact: true }).click();
  await expect(page).not.toHaveURL(chat);
  await answerNumber(page, 1);
  await expect(page.getByRole('heading', { name: 'Sessions from Instagram or TikTok last week' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Property: Northwind Cloud. Change' })).toBeVisible();
});

test('an answer is called right or wrong, and still is after a reload', async ({ page }) => {
  await openShop(page);
  await ask(page, 'Sessions yesterday');
  const answer = await finishedAnswer(page);
  await answer.getByRole('button', { name: 'Right', exact: true }).click();
  await expect(page.getByText('Noted.')).toBeVisible();
  await answer.getByRole('button', { name: 'Wrong', exact: true }).click();
  await page.keyboard.type('I meant users');
  await inspect(page, 'rating');
  await page.getByRole('button', { name: 'Send', exact: true }).first().click();
  await expect(answer.getByRole('button', { name: 'Wrong', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  const again = await finishedAnswer(page);
  await expect(again.getByRole('button', { name: 'Wrong', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(again.getByRole('button', { name: 'Right', exact: true })).toHaveAttribute('aria-pressed', 'false');
});

async function answerNumber(page: Page, count: number) {
  const answers = page.getByRole('article', { name: 'Answer' });
  await expect(answers).toHaveCount(count);
  await expect(answers.last().getByRole('button', { name: 'Copy answer' })).toBeVisible({ timeout: 20_000 });
  return answers.last();
}
