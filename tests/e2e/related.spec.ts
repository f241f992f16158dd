import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop } from './person.ts';
import { readSomeDays } from './read-some-days.ts';
import { test } from './test.ts';

test('under a stored answer stands what else is known of its days, asked for when it is opened, again when that failed', async ({
  page,
}) => {
  test.slow();
  await openShop(page);
  await readSomeDays(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const [path] = /[^/]+$/.exec(new URL(request.url()).pathname) ?? [];
    if (path === 'related' || path === 'similar-periods') asked.push(path);
  });
  await ask(page, 'How many sessions in the last 7 days?');
  const answer = await finishedAnswer(page);
  const related = answer.getByRole('button', { name: 'Related' });
  await expect(related).toHaveAttribute('aria-expanded', 'false');
  expect(asked).toEqual([]);
  await page.route('**/related', (route) => route.abort());
  await related.focus();
  await page.keyboard.press('Enter');
  await expect(related).toHaveAttribute('aria-expanded', 'true');
  await expect(answer.getByText('What is related could not be read')).toBeVisible();
  await page.unroute('**/related');
  asked.length = 0;
  await answer.getByRole('button', { name: 'Try again' }).click();
  const facts = answer.locator('.found-card');
  await expect(facts.first()).toContainText(/(Close|Partial) match\. It says .*“sessions”/);

  const figure = facts.first().locator('.number').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog');
  await expect(proof).toContainText('runReport');
  await page.keyboard.press('Escape');
  await expect(proof).toHaveCount(0);
  await expect(figure).toBeFocused();

  const similar = answer.getByRole('button', { name: 'When did it last look like this?' });
  await similar.focus();
  await page.keyboard.press('Enter');
  await expect(answer.getByText(/of these days are known yet|earlier periods are known, too few/)).toBeVisible();
  await inspect(page, 'related');

  await related.focus();
  await page.keyboard.press('Enter');
  await expect(facts.first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(facts.first()).toBeVisible();
  expect(asked).toEqual(['related', 'similar-periods']);
  await page.reload();
  await expect((await finishedAnswer(page)).getByRole('button', { name: 'Related' })).toBeVisible();
  expect(asked).toHaveLength(2);
});
