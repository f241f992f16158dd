import { createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('a note is written from a chart, drawn in the next answer, changed, deleted and brought back', async ({
  page,
}) => {
  // A long walk with pictures of every width.
  test.slow();
  await openShop(page);
  await ask(page, 'Sessions per day last week');
  const answer = await finishedAnswer(page);
  const chart = answer.getByRole('group', { name: /Sessions/ }).first();
  await chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await answer.getByRole('link', { name: /^Add a note to Tue/ }).click();

  await expect(page.getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: /^About/ })).toHaveValue(/.+/);
  await expect(page.getByText('Nothing was noted yet.')).toBeVisible();
  await page.keyboard.type('Release 2.3 <b>');
  await inspect(page, 'note-form');
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'Release 2.3 <b>' });
  await expect(row).toContainText('Kolibri Shop');
  await inspect(page, 'notes');

  await page.goto(`${parleyUrl()}/`);
  await ask(page, 'Sessions per day last week');
  const second = await finishedAnswer(page);
  const notes = second.getByRole('list', { name: 'Notes' });
  await expect(notes).toContainText(/Tue.*Release 2\.3 <b>/);
  await expect(second.locator('path.chart-note')).toHaveCount(1);
  await second
    .getByRole('group', { name: /Sessions/ })
    .first()
    .focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(second.getByRole('status').filter({ hasText: 'Note: Release 2.3 <b>' })).toBeAttached();
  await inspect(page, 'chart-with-note');

  await page.goto(`${parleyUrl()}/notes`);
  await page.getByRole('button', { name: 'Edit “Release 2.3 <b>”' }).click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('Release 2.4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete “Release 2.4”' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Delete “Release 2.4”' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Delete “Release 2.4”' }).click();
  await page.reload();
  await expect(page.getByText('Nothing was noted yet.')).toBeVisible();
});

test('a webhook is made, its secret shown once, and a message signed with it is a note', async ({ page, request }) => {
  test.slow();
  await openShop(page);
  await page.goto(`${parleyUrl()}/notes`);
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Name').fill('Deployments');
  await page.getByRole('button', { name: 'Make webhook' }).click();
  await expect(page.getByRole('heading', { name: 'The webhook “Deployments”' })).toBeFocused();
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? '';
  const url = (await page.locator('.new-key').getByText('/api/v1/hooks/annotations/').textContent()) ?? '';
  await inspect(page, 'webhook-made');

  const body = JSON.stringify({ day: '2026-11-03', title: 'Deployed 2.5' });
  const signed = { 'webhook-id': 'msg_1', 'webhook-timestamp': `${Math.floor(Date.now() / 1_000)}` };
  const hmac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'));
  const text = `${signed['webhook-id']}.${signed['webhook-timestamp']}.${body}`;
  const headers = {
    ...signed,
    'content-type': 'application/json',
    'webhook-signature': `v1,${hmac.update(text).digest('base64')}`,
  };
  expect((await request.post(url, { headers, data: body })).status()).toBe(202);
  await page.reload();
  await expect(page.getByText('by the webhook Deployments')).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: 'Delete the webhook “Deployments”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('There is no webhook yet.')).toBeVisible();
  expect((await request.post(url, { headers, data: body })).status()).toBe(401);
  await page.getByRole('button', { name: 'Delete “Deployed 2.5”' }).click();
});
