import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, connect, signIn } from '../../dev/walk.ts';
import {
  api,
  appUrl,
  clearFaults,
  createTestApp,
  emptyDatabase,
  openBrowser,
  openBrowserWithShop,
  setFault,
} from './create-test-app.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

interface Me {
  connections: { id: string; status: string }[];
  properties: { id: string; property: string; display_name: string }[];
}
interface Available {
  data: { property: string; display_name: string; linked: boolean }[];
  next_cursor: string | null;
}

describe('the properties of a connection', () => {
  it('come in pages and can be searched', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'ben@brightside-agency.example');
    await connect(browser, appUrl, 'ben@brightside-agency.example');
    const [connection] = (await call<Me>(browser, `${api}/me`)).connections;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: Available = await call<Available>(
        browser,
        `${api}/connections/${connection?.id}/properties?limit=50${query}`,
      );
      seen.push(...page.data.map((property) => property.property));
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);

    const found = await call<Available>(browser, `${api}/connections/${connection?.id}/properties?q=kolibri`);
    expect(found.data.map((property) => property.display_name)).toContain('Kolibri Shop');
  });

  it('are none for an account without Google Analytics', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    await connect(browser, appUrl, 'carla@example.com');
    const [connection] = (await call<Me>(browser, `${api}/me`)).connections;
    expect(await call<Available>(browser, `${api}/connections/${connection?.id}/properties`)).toEqual({
      data: [],
      next_cursor: null,
    });
  });
});

describe('linking a property', () => {
  it('keeps its zone and currency, and suggests questions that fit it', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const { properties } = await call<Me>(browser, `${api}/me`);
    expect(properties).toEqual([
      expect.objectContaining({
        id: propertyId,
        display_name: 'Kolibri Shop',
        time_zone: 'Europe/Berlin',
        currency: 'EUR',
      }),
    ]);
    const { data } = await call<{ data: string[] }>(browser, `${api}/properties/${propertyId}/suggestions?persona=po`);
    expect(data.length).toBeGreaterThanOrEqual(4);
  });

  it('of somebody else is refused by Google, and nothing is linked', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    await connect(browser, appUrl, 'carla@example.com');
    const shop = await openBrowserWithShop();
    const [property] = (await call<Me>(shop.browser, `${api}/me`)).properties;
    const [connection] = (await call<Me>(browser, `${api}/me`)).connections;
    const response = await browser.send(`${api}/properties`, {
      method: 'POST',
      json: { connection_id: connection?.id, property: property?.property },
    });
    expect(response.status).toBe(403);
    expect((await call<Me>(browser, `${api}/me`)).properties).toEqual([]);
  });
});

describe('a grant that Google refuses', () => {
  const refused = {
    match: { path: ':batchRunReports' },
    status: 401,
    body: { error: { code: 401, message: 'Invalid credentials', status: 'UNAUTHENTICATED' } },
  };

  it('is renewed once when only its access token ended early', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    await setFault({ ...refused, times: 1 });
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(200);
  });

  it('is explained when it stays refused, and works again after connecting anew', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    await setFault({ ...refused, times: 'always' });
    const response = await browser.send(`${api}/ask`, { method: 'POST', json });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'needs_reconnect', action: 'reconnect' });
    await clearFaults();
    await connect(browser, appUrl, 'anna@kolibri.example');
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(200);
  });

  it('is marked when it was revoked at Google, without asking Google again and again', async () => {
    let now = new Date();
    const app = createTestApp({ now: () => now });
    const { browser, propertyId } = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
    now = new Date(Date.now() + 2 * 60 * 60 * 1000);
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(409);
    expect((await call<Me>(browser, `${api}/me`)).connections).toMatchObject([{ status: 'needs_reconnect' }]);
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(409);
  });
});

describe('disconnecting', () => {
  it('revokes the grant at Google and forgets its properties', async () => {
    const { browser } = await openBrowserWithShop();
    const [connection] = (await call<Me>(browser, `${api}/me`)).connections;
    const response = await browser.send(`${api}/connections/${connection?.id}`, { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(await call<Me>(browser, `${api}/me`)).toMatchObject({ connections: [], properties: [] });
  });

  it('of another team is not found', async () => {
    const shop = await openBrowserWithShop();
    const [connection] = (await call<Me>(shop.browser, `${api}/me`)).connections;
    const other = openBrowser();
    await signIn(other, appUrl, 'carla@example.com');
    const response = await other.send(`${api}/connections/${connection?.id}`, { method: 'DELETE' });
    expect(response.status).toBe(404);
    expect((await call<Me>(shop.browser, `${api}/me`)).connections).toHaveLength(1);
  });
});
