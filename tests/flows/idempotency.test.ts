import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { api, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let browser: HttpBrowser;
let propertyId: string;

beforeEach(async () => {
  await emptyDatabase();
  ({ browser, propertyId } = await openBrowserWithShop(app));
});

async function post(path: string, json: unknown, key: string, from = browser) {
  const response = await from.send(`${api}${path}`, { method: 'POST', json, headers: { 'idempotency-key': key } });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body, isReplay: response.headers.get('idempotent-replayed') === 'true' };
}

const chat = () => ({ property_id: propertyId });
const count = async (table: string) => Number((await sql.query(`select count(*) from ${table}`))[0]?.['count']);

describe('Idempotency-Key', () => {
  it('makes a thing once, and answers the same again', async () => {
    const first = await post('/chats', chat(), 'one');
    const again = await post('/chats', chat(), 'one');
    expect([first.status, first.isReplay]).toEqual([201, false]);
    expect(again).toEqual({ ...first, isReplay: true });
    expect((await post('/chats', chat(), 'two')).body['id']).not.toBe(first.body['id']);
    expect(await count('chat_sessions')).toBe(2);
  });

  it('of 100 requests at once lets one have an effect', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => post('/chats', chat(), 'many')));
    expect(await count('chat_sessions')).toBe(1);
    const made = answers.filter(({ status, isReplay }) => status === 201 && !isReplay);
    expect(made).toHaveLength(1);
    const others = answers.filter((answer) => answer !== made[0]);
    expect(others.every(({ status, isReplay }) => (status === 201 && isReplay) || status === 409)).toBe(true);
    expect((await post('/chats', chat(), 'many')).body).toEqual(made[0]?.body);
  });

  it('is refused with another body, and is another key on another route', async () => {
    await post('/chats', chat(), 'one');
    const other = await post('/chats', { ...chat(), persona: 'ux' }, 'one');
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch']);
    expect((await post('/annotations', { day: '2026-11-03', title: 'Release' }, 'one')).status).toBe(201);
  });

  it('makes one team, whichever team the browser works in when it asks again', async () => {
    const before = await count('tenants');
    const made = await post('/tenants', { name: 'Lab' }, 'team');
    const again = await post('/tenants', { name: 'Lab' }, 'team');
    expect([made.status, made.isReplay, again]).toEqual([201, false, { ...made, isReplay: true }]);
    const other = await post('/tenants', { name: 'Other' }, 'team');
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch']);
    const many = await Promise.all(Array.from({ length: 20 }, () => post('/tenants', { name: 'Many' }, 'teams')));
    expect(many.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await count('tenants')).toBe(before + 2);
  });

  it('is the team’s, and the answer is the person’s', async () => {
    await post('/chats', chat(), 'one');
    const ben = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const bens = await post('/chats', { property_id: ben.propertyId }, 'one', ben.browser);
    expect([bens.status, bens.isReplay]).toEqual([201, false]);

    // A colleague, in the same team, with the very same request.
    const made = await post('/api-keys', { name: 'Key' }, 'secret');
    const me = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const [colleague] = await sql`select id from users where email like 'ben@%'`;
    await sql`insert into memberships (tenant_id, user_id, role) values (${me.tenant.id}, ${colleague?.['id']}, 'admin')`;
    await sql`update sessions set tenant_id = ${me.tenant.id} where user_id = ${colleague?.['id']}`;
    const theirs = await post('/api-keys', { name: 'Key' }, 'secret', ben.browser);
    expect([theirs.status, theirs.body['code']]).toEqual([422, 'idempotency_mismatch']);
    expect((await post('/api-keys', { name: 'Key' }, 'secret')).body).toEqual(made.body);
  });

  it.each<[path: string, json: () => Record<string, unknown>, secret: (body: Record<string, unknown>) => unknown]>([
    ['/api-keys', () => ({ name: 'Key' }), ({ key }) => key],
    ['/annotation-hooks', () => ({ name: 'Releases' }), ({ secret }) => secret],
  ])('shows what %s shows once again, and stores nothing of it in clear', async (path, json, secret) => {
    const { body } = await post(path, json(), 'one');
    const shown = String(secret(body));
    const [kept] = await sql`select response::text from idempotency_keys`;
    expect([shown.length > 30, String(kept?.['response']).includes(shown.slice(-20))]).toEqual([true, false]);
    expect((await post(path, json(), 'one')).body).toEqual(body);
  });

  it('is free again when the request failed, and a day later', async () => {
    const missing = await post('/chats', { property_id: '00000000-0000-4000-8000-000000000000' }, 'one');
    expect([missing.status, await count('idempotency_keys')]).toEqual([404, 0]);
    const first = await post('/chats', chat(), 'one');
    await sql`update idempotency_keys set expires_at = now()`;
    const later = await post('/chats', chat(), 'one');
    expect([later.status, later.isReplay, later.body['id'] === first.body['id']]).toEqual([201, false, false]);
  });

  it('says so while the first is under way, until that has surely died', async () => {
    await post('/chats', chat(), 'one');
    await sql`update idempotency_keys set status = null, response = null`;
    const waiting = await post('/chats', chat(), 'one');
    expect([waiting.status, waiting.body['code']]).toEqual([409, 'idempotency_in_progress']);
    await sql`alter table idempotency_keys disable trigger touch_updated_at`;
    await sql`update idempotency_keys set updated_at = now() - interval '6 minutes'`;
    await sql`alter table idempotency_keys enable trigger touch_updated_at`;
    expect((await post('/chats', chat(), 'one')).status).toBe(201);
  });

  it.each(['', 'a b', 'ü', 'x'.repeat(256)])('cannot be %j', async (key) => {
    const response = await app.request(`${api}/chats`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: browser.cookies('parley.test'),
        origin: 'http://parley.test',
        'idempotency-key': encodeURIComponent(key) === key || key.includes(' ') ? key : 'a\u00fc',
      },
      body: JSON.stringify(chat()),
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'invalid_request' }),
    ]);
  });
});
