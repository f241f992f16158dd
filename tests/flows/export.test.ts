import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { dataMap } from '../../db/data-map.ts';
import { seedTenant } from '../../db/fixtures/seed-tenant.ts';
import { call } from '../../dev/walk.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import { api, createTestApp, emptyDatabase, type openBrowser, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

type Row = Record<string, unknown>;
interface Document {
  scope: string;
  withheld: Record<string, string>;
  person?: Row;
  sessions?: Row[];
  members?: Row[];
  teams: { id: string; role: string; tables: Record<string, Row[]> }[];
  complete: boolean;
}

const sql = () => neon(inject('ownerUrl'));

async function exportOf(browser: ReturnType<typeof openBrowser>, scope: 'user' | 'tenant') {
  const response = await browser.send(`${api}/export?scope=${scope}`);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringMatching(/^attachment; filename="parley-(my|team)-data\.json"$/),
  ]);
  const text = await response.text();
  return { text, document: JSON.parse(text) as Document };
}

/** Anna and Ben in one team, each with a row in every table of it, and Anna in a team of her own. */
async function openSharedTeam() {
  const ben = (await openBrowserWithShop(createTestApp(), 'ben@brightside-agency.example')).browser;
  const team = (await call<Me>(ben, `${api}/me`)).tenant.id;
  const anna = (await openBrowserWithShop()).browser;
  const me = await call<Me>(anna, `${api}/me`);
  await sql()`insert into memberships (tenant_id, user_id, role) values (${team}, ${me.user.id}, 'member')`;
  const ids = await seedTenant(sql(), { tenantId: team, userId: me.user.id });
  return { ben, anna, me, team, ids };
}

describe('an export of a person', () => {
  it('has every column of every table that is theirs, in whatever team, and no row of anybody else', async () => {
    const { ben, anna, me, team, ids } = await openSharedTeam();
    const other = await call<Me>(ben, `${api}/me`);
    const { text, document } = await exportOf(anna, 'user');
    expect(document).toMatchObject({ scope: 'user', complete: true, person: { id: me.user.id, email: me.user.email } });
    expect(Object.keys(document.person ?? {}).sort()).toEqual([...(dataMap['users']?.exported ?? [])].sort());
    expect(document.sessions).toHaveLength(1);
    expect(Object.fromEntries(document.teams.map(({ id, role }) => [id, role]))).toEqual({
      [me.tenant.id]: 'owner',
      [team]: 'member',
    });
    const shared = document.teams.find(({ id }) => id === team)?.tables ?? {};
    for (const [table, rule] of Object.entries(dataMap)) {
      if (rule.of !== 'team' || !rule.person) continue;
      const [row] = shared[table] ?? [];
      expect([table, Object.keys(row ?? {}).sort()]).toEqual([table, [...rule.exported].sort()]);
    }
    expect(shared['chat_messages']).toHaveLength(2);
    expect(shared['chat_sessions']).toMatchObject([{ id: ids.chatId }]);
    for (const foreign of [other.user.id, other.user.email, other.connections[0]?.id])
      expect(text).not.toContain(foreign);
  });

  it('shows no hash and no sealed token, and says why', async () => {
    const { anna } = await openSharedTeam();
    const { text, document } = await exportOf(anna, 'user');
    const secrets = await sql()`
      select convert_from(ciphertext, 'UTF8') as secret from vault.secrets union select encode(token_hash, 'hex') from sessions
      union select encode(secret_hash, 'hex') from api_keys union select encode(token_hash, 'hex') from invitations
      union select encode(token_hash, 'hex') from share_links union select encode(password_hash, 'hex') from share_links`;
    const long = secrets.filter(({ secret }) => String(secret).length > 20);
    expect(long.length).toBeGreaterThan(4);
    for (const { secret } of long) expect(text).not.toContain(secret);
    for (const name of ['sessions.token_hash', 'api_keys.secret_hash', 'vault.secrets.ciphertext']) {
      expect(document.withheld[name]).toEqual(expect.any(String));
    }
  });

  it('is remembered, and refused to a key', async () => {
    const { browser } = await openBrowserWithShop();
    await exportOf(browser, 'user');
    const { data } = await call<{ data: { details: unknown }[] }>(browser, `${api}/audit?action=data.exported`);
    expect(data).toMatchObject([{ details: { scope: 'user' } }]);
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, {
      name: 'Key',
      scopes: ['read', 'manage'],
    });
    const byKey = await createTestApp().request(`${api}/export`, { headers: { authorization: `Bearer ${key}` } });
    expect(byKey.status).toBe(403);
  });
});

describe('an export of a team', () => {
  it('has every row of it and none of another team, also over several pages', async () => {
    const { ben, me, team, ids } = await openSharedTeam();
    await sql()`insert into chat_messages (tenant_id, id, session_id, role, status, content)
      select ${team}, gen_random_uuid(), ${ids.chatId}, 'user', 'complete', '{"type": "text", "text": "Grüße"}' from generate_series(1, 1203)`;
    const { text, document } = await exportOf(ben, 'tenant');
    expect(document.teams.map(({ id }) => id)).toEqual([team]);
    expect(document.members?.map(({ email }) => email).sort()).toEqual([
      'anna@kolibri.example',
      'ben@brightside-agency.example',
    ]);
    const tables = document.teams[0]?.tables ?? {};
    for (const [table, rule] of Object.entries(dataMap)) {
      if (rule.of !== 'team' || table === 'tenants' || rule.exported.length === 0) continue;
      const [row] = await sql().query(`select count(*)::int as count from ${table} where tenant_id = $1`, [team]);
      expect([table, tables[table]?.length]).toEqual([table, row?.['count']]);
    }
    const messageIds = new Set(tables['chat_messages']?.map(({ id }) => id));
    expect(messageIds.size).toBe(1205);
    expect(text).not.toContain(me.tenant.id);
  });

  it('is an owner’s', async () => {
    const { anna, team } = await openSharedTeam();
    await sql()`update sessions set tenant_id = ${team} where user_id = (select id from users where email like 'anna%')`;
    const refused = await anna.send(`${api}/export?scope=tenant`);
    expect([refused.status, await refused.json()]).toEqual([403, expect.objectContaining({ code: 'forbidden' })]);
    expect((await anna.send(`${api}/export?scope=${randomUUID()}`)).status).toBe(400);
  });

  it('can be taken along while the team waits to be deleted', async () => {
    const { browser } = await openBrowserWithShop();
    const { tenant } = await call<Me>(browser, `${api}/me`);
    await browser.send(`${api}/tenants/${tenant.id}`, { method: 'DELETE', json: { name: tenant.name } });
    expect((await exportOf(browser, 'tenant')).document.complete).toBe(true);
  });
});
