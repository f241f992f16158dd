import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('a question is scheduled from its answer, asked at once, read with its proof, paused and deleted', async ({
  page,
}) => {
  // A long walk with pictures of every width.
  test.slow();
  const question = 'Sessions by device last month';
  await openShop(page);
  await ask(page, question);
  const answer = await finishedAnswer(page);
  await answer.getByRole('button', { name: 'Save' }).click();
  await answer.getByRole('link', { name: 'Ask this by the clock' }).click();

  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(question);
  await page.getByRole('combobox', { name: /^How often/ }).selectOption('Monday to Friday');
  await page.getByLabel('At', { exact: true }).fill('07:00');
  await page.getByLabel('The feed of the team').check();
  await inspect(page, 'schedule-form');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();

  const row = page.getByRole('listitem').filter({ hasText: question });
  await expect(row).toContainText(/Kolibri Shop · Monday to Friday at 7:00.AM/);
  await expect(row).toContainText(/Next .*Europe\/Berlin/);
  await row.getByRole('button', { name: /^Run now/ }).click();
  await expect(row).toContainText('Answered', { timeout: 20_000 });
  await row.getByRole('button', { name: /^Pause/ }).click();
  await expect(row).toContainText('Paused');
  await inspect(page, 'schedules');

  const edit = row.getByRole('button', { name: /^Edit/ });
  await edit.click();
  await expect(row.getByRole('textbox', { name: 'Question' })).toHaveValue(question);
  await expect(row.getByLabel('At', { exact: true })).toHaveValue('07:00');
  await expect(row.getByLabel('The feed of the team')).toBeChecked();
  await row.getByRole('combobox', { name: /^How often/ }).selectOption('Every month');
  await row.getByRole('combobox', { name: /^On day/ }).selectOption('the last');
  await inspect(page, 'schedule-edit');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(edit).toBeFocused();
  await expect(row).toContainText('Monday to Friday');
  await edit.click();
  await row.getByRole('combobox', { name: /^How often/ }).selectOption('Every month');
  await row.getByRole('combobox', { name: /^On day/ }).selectOption('the last');
  await row.getByLabel('At', { exact: true }).fill('18:30');
  await row.getByLabel('Webhooks of the team').check();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText(/The last day of every month at 6:30.PM/);
  await edit.click();
  await expect(row.getByRole('combobox', { name: /^On day/ })).toHaveValue('31');
  await expect(row.getByLabel('Webhooks of the team')).toBeChecked();
  await row.getByRole('button', { name: 'Cancel' }).click();

  await row.getByRole('link', { name: /^Open the answer/ }).click();
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await expect(page.getByText(/All \d+ numbers hold/)).toBeVisible();
  await page.getByRole('link', { name: 'Schedules and alerts' }).click();

  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
});

test('a figure is watched, and the feed has an address that can be revoked', async ({ page, request }) => {
  await openShop(page);
  await page.goto(`${parleyUrl()}/schedules`);
  await page.getByRole('button', { name: 'Watch a figure' }).click();
  await page.getByRole('combobox', { name: /^Figure/ }).selectOption('Sessions');
  await page.getByRole('combobox', { name: /^Tell when it/ }).selectOption('falls against a week before by');
  await expect(page.getByLabel('Per cent')).toHaveValue('25');
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('combobox', { name: 'Field 1' }).selectOption('Country');
  await page.getByRole('textbox', { name: 'Value 1' }).fill('Germany');
  await inspect(page, 'alert-form');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const alert = page.getByRole('listitem').filter({ hasText: 'Sessions falls against a week before by' });
  await expect(alert).toContainText('by 25 %, country: Germany');
  await expect(alert).toContainText('Not judged yet');

  await alert.getByRole('button', { name: /^Edit/ }).click();
  await alert.getByLabel('Per cent').fill('40');
  await alert.getByLabel('Opens after days beyond').fill('3');
  await alert.getByRole('button', { name: 'Save' }).click();
  await expect(alert).toContainText('by 40 %, country: Germany');
  await expect(alert).toContainText('Opens after 3 days beyond');

  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = (await page.getByText(/^http.*\/feed\//).textContent()) ?? '';
  expect(await (await request.get(address)).text()).toContain('<feed');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('button', { name: 'Revoke' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('There is no address of the feed yet.')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);

  await alert.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(alert).toHaveCount(0);
});
