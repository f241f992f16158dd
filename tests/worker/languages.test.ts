import { beforeAll, expect, it } from 'vitest';
import { api, openBrowser, openChat } from './open-browser.ts';

let opened: Awaited<ReturnType<typeof openChat>>;

beforeAll(async () => {
  opened = await openChat();
});

it('reads a question of another language by the file beside the Worker', async () => {
  const { browser, propertyId } = opened;
  const json = { question: 'Wie viele Sitzungen hatten wir gestern?', property_id: propertyId, dry_run: true };
  const response = await browser.send(`${api}/ask`, { method: 'POST', json });
  expect(await response.json()).toMatchObject({ language: 'de', plan: { kind: 'kpi', metrics: ['sessions'] } });
});

it('gives that file to nobody', async () => {
  for (const path of ['/languages.json', '/assets/languages.json']) {
    const response = await openBrowser().send(`http://parley.test${path}`, { method: 'GET' });
    await response.body?.cancel();
    expect(response.status).toBe(404);
  }
});
