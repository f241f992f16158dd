import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop } from './person.ts';
import { test } from './test.ts';

test('what has just happened is said without hiding a line of the answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await openShop(page);
  await ask(page, 'Sessions by channel last week');
  const answer = await finishedAnswer(page);
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await answer.getByRole('button', { name: 'Copy answer' }).click();
    const toast = page.locator('.toast', { hasText: 'The answer is copied.' });
    await expect(toast).toBeVisible();
    const [said, thread] = [await toast.boundingBox(), await page.locator('.thread').boundingBox()];
    expect([width, said!.y + said!.height <= thread!.y]).toEqual([width, true]);
    await expect(page.locator('.toast')).toHaveCount(0);
  }
  await answer.getByRole('button', { name: 'Copy answer' }).click();
  await expect(page.getByText('The answer is copied.')).toBeVisible();
  await inspect(page, 'toast');
});
