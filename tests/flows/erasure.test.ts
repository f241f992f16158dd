import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { readLedger, replayLedger } from '../../db/erasure-ledger.ts';
import { seedTenant } from '../../db/fixtures/seed-tenant.ts';
import { createVectorize, factIndex } from '../../dev/vectorize.ts';
import { call, signIn } from '../../dev/walk.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { quietQueues } from './quiet-queues.ts';
import { runFrequent } from '../../worker/jobs/frequent.ts';
import { runNightly } from '../../worker/jobs/nightly.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
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
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalRuns } from './local-runs.ts';
import { backUp, findEverywhere, seedCanaries } from './seed-canaries.ts';

beforeEach(async () => {
  await emptyDatabase();
  await neon(inject('ownerUrl'))`truncate erasure_ledger`;
});
afterEach(clearFaults);

type Browser = ReturnType<typeof openBrowser>;
const sql = () => neon(inject('ownerUrl'));
const day = 24 * 60 * 60 * 1000;
const meOf = (browser: Browser) => call<Me>(browser, `${api}/me`);
const send = (browser: Browser, method: string, path: string, json?: unknown) =>
  browser.send(`${api}${path}`, { method, ...(json === undefined ? {} : { json }) });

/** The night that is this many days from now. Returns the chats whose logs were deleted. */
async function night(days: number): Promise<string[]> {
  const base = createDependencies({ ...inject('bindings'), VECTORIZE: createVectorize(factIndex) });
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
  };
  const forgotten: string[] = [];
  await runNightly({
    ...dependencies,
    now: () => new Date(Date.now() + days * day),
    chatRuns: {
      ...createLocalRuns(dependencies),
      forget: ({ tenantId, chatId }) => Promise.resolve(void forgotten.push(`${tenantId}/${chatId}`)),
    },
  });
  return forgotten;
}

/** What runs every few minutes, so many from now. */
function minutes(count: number): Promise<void> {
  const base = createDependencies({ ...inject('bindings'), VECTORIZE: createVectorize(factIndex) });
  return runFrequent({ ...base, now: () => new Date(Date.now() + count * 60_000) }, quietQueues);
}

async function revocations(): Promise<number> {
  const response = await fetch(`${inject('standIns').google}/__stand-in/requests`);
  const { requests } = (await response.json()) as { requests: { path: string; status?: number }[] };
  return requests.filter(({ path, status }) => path === '/revoke' && status === 200).length;
}

/** Somebody with rows in every table and a text that is nowhere else in every column of them, who then signs in anew. */
async function openMarked() {
  const email = 'anna@kolibri.example';
  const { browser } = await openBrowserWithShop(createTestApp(), email);
  const { user, tenant } = await meOf(browser);
  const whose = { tenantId: tenant.id, userId: user.id };
  const { chatId } = await seedTenant(sql(), whose);
  const canary = `canary${randomUUID().replaceAll('-', '')}`;
  const columns = await seedCanaries(whose, canary);
  await signIn(browser, appUrl, email);
  await seedCanaries(whose, canary, 'users');
  const [person] = await sql()`select name, google_sub from users where id = ${user.id}`;
  const traces = [canary, user.id, tenant.id, user.email, String(person?.['google_sub'])];
  return { browser, user, tenant, chatId, columns, traces, name: String(person?.['name']) };
}

async function whereTraces(traces: string[]): Promise<Record<string, number>[]> {
  return Promise.all(traces.map(findEverywhere));
}

describe('an account that is deleted', () => {
  it('leaves nothing of itself or its own team, also in a backup that is restored later', async () => {
    const { browser, user, tenant, chatId, columns, traces, name } = await openMarked();
    expect(columns).toBeGreaterThan(40);
    for (const found of await whereTraces(traces)) expect(Object.keys(found)).not.toEqual([]);
    const restore = await backUp();
    const revokedBefore = await revocations();

    expect((await send(browser, 'DELETE', '/me', { name })).status).toBe(202);
    expect(await night(6.9)).toEqual([]);
    expect(Object.keys(await findEverywhere(traces[0] ?? ''))).toContain('chat_messages');
    expect(await night(7.1)).toEqual([`${tenant.id}/${chatId}`]);
    expect(await whereTraces(traces)).toEqual(traces.map(() => ({})));
    expect((await revocations()) - revokedBefore).toBe(1);
    expect((await browser.send(`${api}/me`)).status).toBe(401);

    const ledger = await readLedger(inject('ownerUrl'));
    expect(ledger.map(({ kind, erased }) => [kind, erased])).toEqual(
      expect.arrayContaining([
        ['team', { chats: 1, grants_revoked: 1, grants_not_revoked: 1, vectors: 1, vectors_not_deleted: 0 }],
        ['account', { chats: 0, grants_revoked: 0, grants_not_revoked: 0, vectors: 0, vectors_not_deleted: 0 }],
      ]),
    );
    expect(JSON.stringify(ledger)).not.toContain(user.id);

    await restore();
    for (const found of await whereTraces(traces)) expect(Object.keys(found)).not.toEqual([]);
    expect(await replayLedger(inject('ownerUrl'), ledger)).toEqual({ erased: 2, marked: 0, absent: 0 });
    // Vectorize is told again within the half hour.
    await minutes(20);
    expect(await whereTraces(traces)).toEqual(traces.map(() => ({})));
    expect(await replayLedger(inject('ownerUrl'), ledger)).toEqual({ erased: 0, marked: 0, absent: 2 });
    expect(await readLedger(inject('ownerUrl'))).toHaveLength(2);
  });

  it('takes its rows out of a team of others, and leaves theirs', async () => {
    const ben = await openBrowserWithShop(createTestApp(), 'ben@brightside-agency.example');
    const team = (await meOf(ben.browser)).tenant.id;
    const anna = openBrowser();
    await signIn(anna, appUrl, 'anna@kolibri.example');
    const { user } = await meOf(anna);
    await sql()`insert into memberships (tenant_id, user_id, role) values (${team}, ${user.id}, 'member')`;
    await seedTenant(sql(), { tenantId: team, userId: user.id });
    const rowsOfBen = async () =>
      (await meOf(ben.browser)).properties.length + (await meOf(ben.browser)).connections.length;
    expect(await rowsOfBen()).toBe(4);
    expect((await send(anna, 'DELETE', '/me', { name: user.name })).status).toBe(202);
    expect(await night(8)).toHaveLength(1);
    await signIn(ben.browser, appUrl, 'ben@brightside-agency.example');
    expect(await rowsOfBen()).toBe(2);
    // Acts and amounts keep an id that names nobody any more.
    expect(Object.keys(await findEverywhere(user.id)).sort()).toEqual(['audit_log', 'usage_ledger']);
    expect(await findEverywhere(user.email)).toEqual({});
    const { data } = await call<{ data: { action: string; subject: string; user_name: null }[] }>(
      ben.browser,
      `${api}/audit?action=account.deleted`,
    );
    expect(data).toMatchObject([{ subject: user.id, user_name: null }]);
  });

  it('is refused while a team would be left without an owner, by the team’s name', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'anna@kolibri.example');
    const carla = openBrowser();
    await signIn(carla, appUrl, 'carla@example.com');
    const me = await meOf(browser);
    const other = (await meOf(carla)).user.id;
    await sql()`insert into memberships (tenant_id, user_id, role) values (${me.tenant.id}, ${other}, 'admin')`;
    const refused = await send(browser, 'DELETE', '/me', { name: me.user.name });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: 'teams_without_owner',
      detail: expect.stringContaining(`“${me.tenant.name}”`),
    });
    expect((await meOf(browser)).deletion).toBe(null);
    await sql()`update memberships set role = 'owner' where user_id = ${other} and tenant_id = ${me.tenant.id}`;
    expect((await send(browser, 'DELETE', '/me', { name: me.user.name })).status).toBe(202);
    // Her fellow owner leaves meanwhile: whoever has been there longest takes over.
    await sql()`update memberships set role = 'member' where user_id = ${other} and tenant_id = ${me.tenant.id}`;
    await night(8);
    const members = await sql()`select user_id, role from memberships where tenant_id = ${me.tenant.id}`;
    expect(members).toEqual([{ user_id: other, role: 'owner' }]);
    expect(await findEverywhere(me.user.email)).toEqual({});
  });

  it('comes back whole when that is undone in time, keys too', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const elsewhere = openBrowser();
    await signIn(elsewhere, appUrl, 'anna@kolibri.example');
    const me = await meOf(browser);
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'Key', scopes: ['read'] });
    const byKey = () => createTestApp().request(`${api}/properties`, { headers: { authorization: `Bearer ${key}` } });
    expect((await byKey()).status).toBe(200);
    const answer = await send(browser, 'DELETE', '/me', { name: ` ${me.user.name} ` });
    const { erases_at: erasesAt } = (await answer.json()) as { erases_at: string };
    expect(Math.round((new Date(erasesAt).getTime() - Date.now()) / day)).toBe(7);

    expect((await meOf(browser)).deletion).toEqual({ of: 'account', erases_at: erasesAt });
    expect((await elsewhere.send(`${api}/me`)).status).toBe(401);
    for (const shut of [
      await byKey(),
      await send(browser, 'GET', '/properties'),
      await send(browser, 'GET', '/chats'),
    ]) {
      expect([shut.status, await shut.json()]).toEqual([409, expect.objectContaining({ code: 'deletion_pending' })]);
    }
    await signIn(elsewhere, appUrl, 'anna@kolibri.example');
    expect((await send(elsewhere, 'POST', '/me/restore', {})).status).toBe(204);
    expect(await night(30)).toEqual([]);
    await signIn(elsewhere, appUrl, 'anna@kolibri.example');
    expect(await meOf(elsewhere)).toEqual(me);
    expect((await byKey()).status).toBe(200);
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    expect((await send(elsewhere, 'POST', '/ask', json)).status).toBe(200);
    expect(await readLedger(inject('ownerUrl'))).toEqual([]);
  });
});

describe('a team that is deleted', () => {
  it('is shut for its members at once, and they are left alone otherwise', async () => {
    const { browser } = await openBrowserWithShop();
    const me = await meOf(browser);
    const carla = openBrowser();
    await signIn(carla, appUrl, 'carla@example.com');
    const other = await meOf(carla);
    await sql()`insert into memberships (tenant_id, user_id, role) values (${me.tenant.id}, ${other.user.id}, 'admin')`;
    await sql()`update sessions set tenant_id = ${me.tenant.id} where user_id = ${other.user.id}`;

    expect((await send(carla, 'DELETE', `/tenants/${me.tenant.id}`, { name: me.tenant.name })).status).toBe(403);
    for (const [id, name, status] of [
      [me.tenant.id, 'Another name', 400],
      [me.tenant.id, '', 400],
      [other.tenant.id, me.tenant.name, 404],
      [randomUUID(), me.tenant.name, 404],
    ] as const) {
      expect([name, (await send(browser, 'DELETE', `/tenants/${id}`, { name })).status]).toEqual([name, status]);
    }
    expect((await send(browser, 'DELETE', `/tenants/${me.tenant.id}`, { name: me.tenant.name })).status).toBe(202);
    expect((await carla.send(`${api}/me`)).status).toBe(401);
    await signIn(carla, appUrl, 'carla@example.com');
    expect((await meOf(carla)).tenant.id).toBe(other.tenant.id);
    await expect(
      sql()`insert into memberships (tenant_id, user_id, role) select ${me.tenant.id}, id, 'viewer' from users limit 1`,
    ).rejects.toMatchObject({ code: 'PA431' });
    await night(8);
    expect(await findEverywhere(me.tenant.id)).toEqual({});
    await signIn(carla, appUrl, 'carla@example.com');
    expect((await meOf(carla)).user).toEqual(other.user);
    // Its owner has a new space when they come back.
    await signIn(browser, appUrl, 'anna@kolibri.example');
    expect((await meOf(browser)).tenant.id).not.toBe(me.tenant.id);
  });

  it('can be undone by an owner until erasing begins', async () => {
    const { browser } = await openBrowserWithShop();
    const { tenant } = await meOf(browser);
    const remove = () => send(browser, 'DELETE', `/tenants/${tenant.id}`, { name: tenant.name });
    await remove();
    expect((await send(browser, 'GET', '/chats')).status).toBe(409);
    expect((await send(browser, 'POST', `/tenants/${randomUUID()}/restore`, {})).status).toBe(404);
    expect((await send(browser, 'POST', `/tenants/${tenant.id}/restore`, {})).status).toBe(204);
    expect((await send(browser, 'GET', '/chats')).status).toBe(200);
    await remove();
    await setFault({ match: { path: '/revoke' }, times: 'always', status: 503, body: {} });
    await night(8);
    await signIn(browser, appUrl, 'anna@kolibri.example');
    const late = await send(browser, 'POST', `/tenants/${tenant.id}/restore`, {});
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ code: 'deletion_begun' })]);
  });

  it('waits for Google to end its grants, for two nights, and then goes without', async () => {
    const { browser } = await openBrowserWithShop();
    const { tenant } = await meOf(browser);
    await send(browser, 'DELETE', `/tenants/${tenant.id}`, { name: tenant.name });
    await setFault({ match: { path: '/revoke' }, times: 'always', status: 503, body: {} });
    await night(8);
    await night(9);
    expect(Object.keys(await findEverywhere(tenant.id))).toContain('ga4_credentials');
    await night(10);
    expect(await findEverywhere(tenant.id)).toEqual({});
    expect((await readLedger(inject('ownerUrl')))[0]?.erased).toEqual({
      chats: 0,
      grants_revoked: 0,
      grants_not_revoked: 1,
      vectors: 0,
      vectors_not_deleted: 0,
    });
  });

  it('whose backup is restored before its time is marked again, and can still be undone', async () => {
    const { browser } = await openBrowserWithShop();
    const { tenant } = await meOf(browser);
    const restore = await backUp();
    await send(browser, 'DELETE', `/tenants/${tenant.id}`, { name: tenant.name });
    const ledger = await readLedger(inject('ownerUrl'));
    await restore();
    expect((await meOf(browser)).deletion).toBe(null);
    expect(await replayLedger(inject('ownerUrl'), ledger)).toEqual({ erased: 0, marked: 1, absent: 0 });
    expect((await meOf(browser)).deletion).toMatchObject({ of: 'team' });
    expect((await send(browser, 'POST', `/tenants/${tenant.id}/restore`, {})).status).toBe(204);
  });
});

describe('the night', () => {
  it('sweeps what is past its time, and nothing else', async () => {
    const { browser } = await openBrowserWithShop();
    const { user, tenant } = await meOf(browser);
    await seedTenant(sql(), { tenantId: tenant.id, userId: user.id });
    const counts = async () =>
      (
        await sql()`select (select count(*)::int from sessions) as sessions, (select count(*)::int from invitations) as invitations,
        (select count(*)::int from share_links) as links, (select count(*)::int from idempotency_keys) as replies`
      )[0];
    const all = { sessions: 1, invitations: 1, links: 1, replies: 1 };
    await night(0);
    expect(await counts()).toEqual(all);
    await night(1.1);
    expect(await counts()).toEqual({ ...all, links: 0, replies: 0 });
    await night(7.1);
    expect(await counts()).toEqual({ ...all, sessions: 0, links: 0, replies: 0 });
    await night(31.1);
    expect(await counts()).toEqual({ sessions: 0, invitations: 0, links: 0, replies: 0 });
  });
});
