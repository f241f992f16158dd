import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call, connect, connectAtGoogle, signIn } from '../../dev/walk.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { quietQueues } from './quiet-queues.ts';
import { runFrequent } from '../../worker/jobs/frequent.ts';
import type { Me, PendingConnection } from '../../worker/routes/v1/schemas.ts';
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

const anna = 'anna@kolibri.example';
const ben = 'ben@brightside-agency.example';
const carla = 'carla@example.com';
const requestsUrl = `${inject('standIns').google}/__stand-in/requests`;

beforeEach(async () => {
  await emptyDatabase();
  await fetch(requestsUrl, { method: 'DELETE' });
});
afterEach(clearFaults);

interface Seen {
  path: string;
  query: Record<string, string>;
  body: Record<string, string> | null;
  status: number;
}

async function revocations(): Promise<Seen[]> {
  const { requests } = (await (await fetch(requestsUrl)).json()) as { requests: Seen[] };
  return requests.filter(({ path }) => path === '/revoke');
}

const meOf = (browser: HttpBrowser) => call<Me>(browser, `${api}/me`);
const pathOf = (id: string) => `${api}/pending-connections/${id}`;
const status = async (browser: HttpBrowser, method: string, path: string, json?: unknown) =>
  (await browser.send(path, { method, ...(json !== undefined && { json }) })).status;

/** Somebody whom the app asks whether `account` is the one they meant. */
async function openAsked(email = anna, app = createTestApp()) {
  const browser = openBrowser(app);
  await signIn(browser, appUrl, email);
  const page = await connectAtGoogle(browser, appUrl, email);
  const id = /^\/connect\/confirm\/(.+)$/.exec(page.url.pathname)?.[1];
  if (!id) throw new Error(`asked nothing at ${page.url.pathname}`);
  return { browser, id };
}

const expire = (minutes: number) =>
  runFrequent(
    { ...createDependencies(inject('bindings')), now: () => new Date(Date.now() + minutes * 60_000) },
    quietQueues,
  );
const countRows = async () => {
  const sql = neon(inject('ownerUrl'));
  const [row] = await sql`select (select count(*)::int from ga4_credentials) as grants`;
  return row?.['grants'];
};

describe('a Google account that was connected', () => {
  it('is shown to the person, with the team that it is for', async () => {
    const { browser, id } = await openAsked();
    const { tenant } = await meOf(browser);
    expect(await call<PendingConnection>(browser, pathOf(id))).toEqual({
      id,
      google_email: anna,
      google_name: expect.any(String),
      google_picture: null,
      tenant_name: tenant.name,
      expires_at: expect.any(String),
    });
  });

  it('is used by nothing before it is confirmed, and then by the team', async () => {
    const { browser, id } = await openAsked();
    const property = 'properties/310000001';
    expect((await meOf(browser)).connections).toEqual([]);
    expect(await call(browser, `${api}/connections`)).toEqual({ data: [], next_cursor: null });
    expect(await status(browser, 'GET', `${api}/connections/${id}/properties`)).toBe(404);
    expect(await status(browser, 'POST', `${api}/properties`, { connection_id: id, property })).toBe(404);
    expect(await status(browser, 'DELETE', `${api}/connections/${id}`)).toBe(404);
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(204);
    expect((await meOf(browser)).connections).toMatchObject([{ id, google_email: anna, status: 'active' }]);
    expect(await status(browser, 'GET', `${api}/connections/${id}/properties`)).toBe(200);
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(404);
    expect(await status(browser, 'DELETE', pathOf(id))).toBe(404);
    expect(await revocations()).toEqual([]);
  });

  it('is nobody else’s to see, confirm or decline', async () => {
    const { browser, id } = await openAsked();
    const { tenant } = await meOf(browser);
    const other = openBrowser();
    await signIn(other, appUrl, carla);
    for (const where of ['another team', 'the same team']) {
      const statuses = [
        await status(other, 'GET', pathOf(id)),
        await status(other, 'POST', `${pathOf(id)}/confirm`),
        await status(other, 'DELETE', pathOf(id)),
      ];
      expect([where, statuses]).toEqual([where, [404, 404, 404]]);
      const sql = neon(inject('ownerUrl'));
      await sql`insert into memberships (tenant_id, user_id, role) select ${tenant.id}, id, 'admin' from users where email = ${carla} on conflict do nothing`;
      await sql`update sessions set tenant_id = ${tenant.id} where user_id in (select id from users where email = ${carla})`;
    }
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(204);
  });

  it('is not confirmed by a browser in which another person has signed in meanwhile', async () => {
    const { browser, id } = await openAsked();
    await signIn(browser, appUrl, carla);
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(404);
    expect((await meOf(browser)).connections).toEqual([]);
  });

  it('is not confirmed by a page of another site', async () => {
    const app = createTestApp();
    const { browser, id } = await openAsked(anna, app);
    const response = await app.request(`${pathOf(id)}/confirm`, {
      method: 'POST',
      headers: { cookie: browser.cookies('parley.test'), origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    expect((await meOf(browser)).connections).toEqual([]);
  });

  it('comes to nothing where its callback is opened by somebody else', async () => {
    const attacker = openBrowser();
    await signIn(attacker, appUrl, ben);
    let callback = '';
    const start = await attacker.send(`${appUrl}/auth/google/connect`);
    const consent = await attacker.open(start.headers.get('location') ?? '');
    // The attacker keeps the callback to themselves: their browser does not follow it.
    const action = /<form[^>]*action="([^"]+)"/.exec(consent.text)?.[1] ?? consent.url.href;
    const fields = new URLSearchParams(
      [...consent.text.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
        const name = /name="([^"]*)"/.exec(tag)?.[1];
        return name ? [[name, (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&')]] : [];
      }),
    );
    fields.append('decision', 'continue');
    const google = new URL(action.replaceAll('&amp;', '&'), consent.url);
    const response = await fetch(google, {
      method: 'POST',
      body: fields,
      redirect: 'manual',
      headers: { cookie: attacker.cookies(google.hostname) },
    });
    callback = response.headers.get('location') ?? '';
    expect(callback).toContain('code=');

    const victim = openBrowser();
    await signIn(victim, appUrl, anna);
    expect((await victim.open(callback)).url.search).toBe('?sign_in=expired');
    await victim.send(`${appUrl}/auth/google/connect`);
    expect((await victim.open(callback)).url.href).toContain('connect=failed');
    expect((await meOf(victim)).connections).toEqual([]);
    expect(await countRows()).toBe(0);
  });

  it('needs no second answer when it is connected again, and keeps its properties', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const before = await meOf(browser);
    const page = await connectAtGoogle(browser, appUrl, anna);
    expect(page.url.pathname).toBe('/connect');
    expect(await meOf(browser)).toEqual(before);
    expect(before.properties).toMatchObject([{ id: propertyId }]);
  });
});

describe('declining', () => {
  it('revokes the account at Google, in the body and nowhere else, and forgets it', async () => {
    const { browser, id } = await openAsked();
    expect(await status(browser, 'DELETE', pathOf(id))).toBe(204);
    expect(await countRows()).toBe(0);
    expect(await revocations()).toMatchObject([{ status: 200, query: {} }]);
    expect(await status(browser, 'DELETE', pathOf(id))).toBe(404);
  });

  it('leaves the rest to the job when Google does not answer', async () => {
    const { browser, id } = await openAsked();
    await setFault({ match: { path: '/revoke' }, times: 'always', status: 503, body: {} });
    expect(await status(browser, 'DELETE', pathOf(id))).toBe(204);
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(404);
    for (let minutes = 16; minutes <= 600; minutes += 6) await expire(minutes);
    expect(await countRows()).toBe(0);
    const asked = (await revocations()).length;
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(14);
  });
});

describe('an account that nobody confirms', () => {
  it('can no longer be confirmed after 15 minutes', async () => {
    let now = Date.now();
    const { browser, id } = await openAsked(anna, createTestApp({ now: () => new Date(now) }));
    now += 15 * 60_000;
    expect(await status(browser, 'GET', pathOf(id))).toBe(404);
    expect(await status(browser, 'POST', `${pathOf(id)}/confirm`)).toBe(404);
  });

  it('is revoked once and deleted, by however many jobs at once', async () => {
    await openAsked();
    await expire(14);
    expect([await countRows(), (await revocations()).length]).toEqual([1, 0]);
    await Promise.all([expire(16), expire(16), expire(16)]);
    await expire(30);
    expect([await countRows(), (await revocations()).length]).toEqual([0, 1]);
  });
});

/** The same Google account, connected by a second person in a team of their own. */
async function openTwoTeams() {
  const first = await openBrowserWithShop();
  const second = openBrowser();
  await signIn(second, appUrl, ben);
  // At Google, this browser goes on as Anna.
  const start = await second.send(`${appUrl}/auth/google/connect?return_to=/connect`);
  const google = new URL(start.headers.get('location') ?? '');
  google.searchParams.set('login_hint', anna);
  let page = await second.open(google.href);
  if (page.text.includes(`value="${anna}"`)) page = await page.submit(['email', anna]);
  if (page.text.includes('name="decision"')) page = await page.submit(['decision', 'continue']);
  return { first: first.browser, second, id: page.url.pathname.replace('/connect/confirm/', '') };
}

describe('a Google account that two teams are connected to', () => {
  const disconnect = async (browser: HttpBrowser) =>
    status(browser, 'DELETE', `${api}/connections/${(await meOf(browser)).connections[0]?.id}`);
  const works = async (browser: HttpBrowser) =>
    status(browser, 'GET', `${api}/connections/${(await meOf(browser)).connections[0]?.id}/properties`);

  it('is revoked by the last of them only', async () => {
    const { first, second, id } = await openTwoTeams();
    await status(second, 'POST', `${pathOf(id)}/confirm`);
    expect(await disconnect(first)).toBe(204);
    expect([await revocations(), await works(second)]).toEqual([[], 200]);
    expect(await disconnect(second)).toBe(204);
    expect([(await revocations()).length, await countRows()]).toEqual([1, 0]);
  });

  it('is not revoked by one who declines it', async () => {
    const { first, second, id } = await openTwoTeams();
    expect(await status(second, 'DELETE', pathOf(id))).toBe(204);
    expect([await revocations(), await works(first), await countRows()]).toEqual([[], 200, 1]);
  });

  it('is not revoked when the other never confirms it', async () => {
    const { first } = await openTwoTeams();
    await expire(16);
    expect([await revocations(), await works(first), await countRows()]).toEqual([[], 200, 1]);
  });

  it('is revoked when both disconnect at once', async () => {
    const { first, second, id } = await openTwoTeams();
    await status(second, 'POST', `${pathOf(id)}/confirm`);
    expect(await Promise.all([disconnect(first), disconnect(second)])).toEqual([204, 204]);
    expect([(await revocations()).length, await countRows()]).toEqual([1, 0]);
  });
});

describe('disconnecting while Google fails', () => {
  it('asks once each time, uses the grant no more, and ends when Google answers', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const [connection] = (await meOf(browser)).connections;
    await setFault({ match: { path: '/revoke' }, times: 1, status: 503, body: {} });
    expect(await status(browser, 'DELETE', `${api}/connections/${connection?.id}`)).toBe(502);
    expect((await revocations()).length).toBe(1);
    const question = { property_id: propertyId, question: 'Sessions yesterday' };
    expect(await status(browser, 'POST', `${api}/ask`, question)).toBe(409);
    expect((await revocations()).length).toBe(1);
    expect(await status(browser, 'DELETE', `${api}/connections/${connection?.id}`)).toBe(204);
    expect(await countRows()).toBe(0);
    const seen = await revocations();
    expect(seen.map(({ query }) => query)).toEqual([{}, {}]);
    expect(seen.every(({ body }) => body !== null && 'token' in body)).toBe(true);
    expect(await connect(browser, appUrl, anna)).toMatchObject({ url: { pathname: '/connect' } });
  });
});
