import { expect } from '@playwright/test';

/** What Cloudflare starts every five minutes. */
export async function playCron(): Promise<void> {
  const cron = new URLSearchParams({ cron: '*/5 * * * *' }).toString();
  const response = await fetch(`${process.env['PARLEY_WORKER_URL']}/cdn-cgi/local/scheduled?${cron}`);
  expect(await response.text()).toBe('ok');
}
