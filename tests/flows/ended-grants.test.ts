import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call, confirm, connect } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { api, appUrl, clearFaults, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalRuns } from './local-runs.ts';
import { watchApp } from './document/watch-app.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

/** `PARLEY_ATTACK=long` (npm run test:attack) ends a hundred grants. */
const runs = process.env['PARLEY_ATTACK'] === 'long' ? 100 : 6;
const anna = 'anna@kolibri.example';
const ben = 'ben@brightside-agency.example';

interface Me {
  connections: { id: string; google_email: string; status: string }[];
}

/** The app with a clock that can be moved, so that access tokens run out. */
function createAgeingApp() {
  let now = Date.now();
  const base = { ...createDependencies(inject('bindings')), now: () => new Date(now) };
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(base.now),
    propertyGates: createLocalPropertyGates(base),
  };
  return {
    app: watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) })),
    passTwoHours: () => void (now += 2 * 60 * 60 * 1000),
  };
}

async function countRenewals(): Promise<number> {
  const response = await fetch(`${inject('standIns').google}/__stand-in/requests`);
  const { requests } = (await response.json()) as {
    requests: { path: string; body: { grant_type?: string } | null }[];
  };
  return requests.filter(({ path, body }) => path === '/token' && body?.grant_type === 'refresh_token').length;
}

async function ask(browser: HttpBrowser, chatId: string): Promise<string> {
  const json = { id: crypto.randomUUID(), text: 'Sessions yesterday' };
  return (await browser.send(`${api}/chats/${chatId}/messages`, { method: 'POST', json })).text();
}

const connectionOf = async (browser: HttpBrowser) => (await call<Me>(browser, `${api}/me`)).connections[0];

describe('a grant that Google has ended', () => {
  it(`is asked for once in the middle of a chat, then no more until it is connected again (${runs} runs)`, async () => {
    const { app, passTwoHours } = createAgeingApp();
    const { browser, propertyId } = await openBrowserWithShop(app, anna);
    const other = await openBrowserWithShop(app, ben);
    const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId, persona: 'po' });
    const others = `${api}/connections/${(await connectionOf(other.browser))?.id}/properties`;
    for (let run = 1; run <= runs; run++) {
      passTwoHours();
      await fetch(`${inject('standIns').google}/__stand-in/requests`, { method: 'DELETE' });
      await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
      for (const attempt of ['first', 'second', 'third']) {
        const events = await ask(browser, chat.id);
        expect([run, attempt, events]).toEqual([run, attempt, expect.stringContaining('"code":"needs_reconnect"')]);
      }
      expect([run, await countRenewals()]).toEqual([run, 1]);
      expect(await connectionOf(browser)).toMatchObject({ google_email: anna, status: 'needs_reconnect' });

      expect((await other.browser.send(others)).status).toBe(200);
      expect(await connectionOf(other.browser)).toMatchObject({ google_email: ben, status: 'active' });
      await connect(browser, appUrl, anna);
      expect(await connectionOf(browser)).toMatchObject({ google_email: anna, status: 'active' });
    }
  });

  it('is not healed by another Google account, which may be added beside it', async () => {
    const { app, passTwoHours } = createAgeingApp();
    const { browser, propertyId } = await openBrowserWithShop(app, anna);
    passTwoHours();
    await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(409);
    const ended = await connectionOf(browser);

    const again = `${appUrl}/auth/google/connect?return_to=/connect&connection=${ended?.id}`;
    const stranger = await choose(browser, again, ben);
    expect(stranger).toContain('connect=other_google_account');
    expect(stranger).toContain(`connection=${ended?.id}`);
    expect((await call<Me>(browser, `${api}/me`)).connections).toEqual([ended]);

    expect(await choose(browser, again, anna)).not.toContain('connect=');
    expect((await call<Me>(browser, `${api}/me`)).connections).toEqual([{ ...ended, status: 'active' }]);
    await choose(browser, `${appUrl}/auth/google/connect?return_to=/connect`, ben);
    expect((await call<Me>(browser, `${api}/me`)).connections).toHaveLength(2);
  });
});

/** Starts at `url` and goes on at Google with this account, whichever the app hinted at. Where it ended. */
async function choose(browser: HttpBrowser, url: string, email: string): Promise<string> {
  const start = await browser.send(url);
  const google = new URL(start.headers.get('location') ?? '');
  google.searchParams.set('login_hint', email);
  const consent = await browser.open(google.href);
  return (await confirm(browser, appUrl, await consent.submit(['decision', 'continue']))).url.href;
}
