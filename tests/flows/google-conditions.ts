import { inject } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, createTestApp, openBrowserWithShop } from './create-test-app.ts';

/** The shop at Google. */
const shopId = '310000001';

/** What keeps the shop's reports from the whole truth, or what is left of its quotas. */
export async function setAtGoogle(name: 'conditions' | 'quotas', settings: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${inject('standIns').google}/__stand-in/${name}`, {
    method: 'POST',
    body: JSON.stringify({ property: shopId, ...settings }),
  });
  if (!response.ok) throw new Error(`refused: ${await response.text()}`);
}

export async function healGoogle(): Promise<void> {
  for (const name of ['conditions', 'quotas', 'faults']) {
    await fetch(`${inject('standIns').google}/__stand-in/${name}`, { method: 'DELETE' });
  }
}

/** Paths of the requests that Google got since the last look, with the answers' status. */
export async function takeRequests(): Promise<{ path: string; status: number }[]> {
  const url = `${inject('standIns').google}/__stand-in/requests`;
  const { requests } = (await (await fetch(url)).json()) as { requests: { path: string; status: number }[] };
  await fetch(url, { method: 'DELETE' });
  return requests.map(({ path, status }) => ({ path, status }));
}

/** Somebody with the shop, who asks by key. */
export async function openAsker(app = createTestApp()) {
  const { browser } = await openBrowserWithShop(app);
  const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test' });
  const send = async (question: string) =>
    app.request(`${api}/ask`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    });
  return {
    browser,
    send,
    async ask(question: string): Promise<Report> {
      const response = await send(question);
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return (await response.json()) as Report;
    },
  };
}
