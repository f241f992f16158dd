import { createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import { startReceiver } from '../start-receiver.ts';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('an admin makes a webhook, sees what was sent and why not, sends it again, and deletes it', async ({ page }) => {
  // A long walk with pictures of every width.
  test.slow();
  const receiver = await startReceiver(Number(process.env['PARLEY_RECEIVER_PORT']));
  await openShop(page);
  await page
    .getByRole('button', { name: /Account/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('button', { name: 'New webhook' }).click();
  const address = page.getByRole('textbox', { name: 'Address of your server' });
  await address.fill('https://127.0.0.1/hook');
  await page.getByRole('button', { name: 'Make webhook' }).click();
  await expect(page.getByRole('alert')).toContainText('an IP address is none');
  await address.fill(`${receiver.origin}/hook`);
  await page.getByRole('checkbox', { name: /A figure is unusual/ }).check();
  await page.getByRole('button', { name: 'Make webhook' }).click();
  const secret = await page.getByText(/^whsec_/).innerText();
  await inspect(page, 'webhook-made');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await expect(page.getByText('Nothing was sent yet.')).toBeVisible();

  // Through the queue, at once.
  receiver.answerWith((response) => void response.writeHead(500).end());
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByText('Your server answered 500.')).toBeVisible();
  await expect(page.getByText(/^Failed once, next try/)).toBeVisible();
  receiver.answerWith();
  await page.getByRole('button', { name: 'Send again: Test' }).click();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();

  // What happens in a chat, by the chat's object.
  await page.goto(`${parleyUrl()}/`);
  await ask(page, 'How many sessions did we have yesterday?');
  await finishedAnswer(page);
  const kinds = () => receiver.seen.map(({ body }) => (JSON.parse(body) as { kind: string }).kind);
  await expect.poll(kinds, { timeout: 15_000 }).toEqual(['webhook.test', 'webhook.test', 'report.ready']);
  for (const { headers, body } of receiver.seen) {
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  }
  receiver.answerWith((response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  await page.goto(`${parleyUrl()}/webhooks`);
  await page.getByRole('link', { name: `Open the webhook to ${receiver.origin}/hook` }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByText('a redirect (302), which is not followed')).toBeVisible();
  await inspect(page, 'webhook-deliveries');

  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByText(/^Switched off [A-Z]/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send a test' })).toBeDisabled();
  await expect(page.getByText('Waits until the webhook is on')).toBeVisible();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByRole('button', { name: 'New secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click();
  await expect(page.getByText(/^whsec_/)).not.toHaveText(secret);
  await expect(page.getByText(/^The secret before signs as well until/)).toBeVisible();
  await page.getByRole('button', { name: 'I have stored it' }).click();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(`${parleyUrl()}/webhooks`);
  await expect(page.getByText('There is no webhook yet.')).toBeVisible();
  await receiver.close();
});
