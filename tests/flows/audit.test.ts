import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call, connect, signIn } from '../../dev/walk.ts';
import type { AuditEntry, Me } from '../../worker/routes/v1/schemas.ts';
import { type ChainedAct, verifyChain } from '../../worker/services/audit/chain/verify-chain.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

type Browser = ReturnType<typeof openBrowser>;
type Page = { data: AuditEntry[]; next_cursor: string | null };
interface Head {
  tenant_id: string;
  head: { seq: number; hash: string };
}

const actionsOf = async (browser: Browser, query = '') =>
  (await call<Page>(browser, `${api}/audit${query}`)).data.map(({ action }) => action);

/** The lines of an export: its head, and the acts. */
async function exportOf(browser: Browser): Promise<{ head: Head; lines: string[] }> {
  const response = await browser.send(`${api}/audit/export`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  const [first = '', ...lines] = (await response.text()).trimEnd().split('\n');
  return { head: JSON.parse(first) as Head, lines };
}

/** What an auditor finds in these lines. A line that is not even JSON is found, too. */
async function verify({ head, lines }: { head: Head; lines: string[] }) {
  try {
    const acts = lines.map((line) => JSON.parse(line) as ChainedAct);
    return await verifyChain(acts, { tenantId: head.tenant_id, head: head.head });
  } catch {
    return { whole: false, fault: 'unreadable' };
  }
}

/** Somebody who has done one of everything. */
async function busyOwner() {
  const { browser, propertyId } = await openBrowserWithShop();
  const send = async (method: string, path: string, json?: unknown) => {
    const response = await browser.send(`${api}${path}`, { method, ...(json === undefined ? {} : { json }) });
    expect(response.ok).toBe(true);
    return response.status === 204 ? {} : ((await response.json()) as { id?: string; key?: string });
  };
  const key = await send('POST', '/api-keys', { name: 'Secret plans', scopes: ['read'] });
  await send('DELETE', `/api-keys/${key.id}`);
  await send('DELETE', `/properties/${propertyId}`);
  const [connection] = (await call<Me>(browser, `${api}/me`)).connections;
  await send('DELETE', `/connections/${connection?.id}`);
  return { browser, key: key.key ?? '', connectionId: connection?.id ?? '' };
}

describe('the audit log', () => {
  it('has every act of an owner, by whom and on what, without names, addresses or secrets', async () => {
    const { browser, key, connectionId } = await busyOwner();
    const { data } = await call<Page>(browser, `${api}/audit`);
    expect(data.map(({ action }) => action)).toEqual([
      'connection.removed',
      'property.unlinked',
      'api_key.deleted',
      'api_key.made',
      'property.linked',
      'connection.made',
      'signed_in',
    ]);
    const { user } = await call<Me>(browser, `${api}/me`);
    expect(new Set(data.map((act) => `${act.user_id} ${act.user_name}`))).toEqual(new Set([`${user.id} ${user.name}`]));
    expect(data[0]?.subject).toBe(connectionId);
    expect(data[3]).toMatchObject({ subject: key.slice(0, 18), details: { scopes: 'read' } });
    const stored = JSON.stringify(data.map(({ subject, details }) => [subject, details]));
    for (const secret of ['Secret plans', key, user.email, user.name]) expect(stored).not.toContain(secret);
  });

  it('keeps a connect that was refused, and what did not happen it leaves out', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'anna@kolibri.example');
    await connect(browser, appUrl, 'anna@kolibri.example', { decision: 'cancel' });
    for (const path of ['api-keys', 'properties', 'chats', 'connections']) {
      const gone = await browser.send(`${api}/${path}/${crypto.randomUUID()}`, { method: 'DELETE' });
      expect(gone.status).toBe(404);
    }
    const { data } = await call<Page>(browser, `${api}/audit`);
    expect(data.map(({ action, details }) => [action, details])).toEqual([
      ['connection.refused', { reason: 'denied' }],
      ['signed_in', {}],
    ]);
  });

  it('ends a session with its act', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'anna@kolibri.example');
    expect((await browser.send(`${appUrl}/auth/sign-out`, { method: 'POST', json: {} })).status).toBe(204);
    await signIn(browser, appUrl, 'anna@kolibri.example');
    expect(await actionsOf(browser)).toEqual(['signed_in', 'signed_out', 'signed_in']);
  });

  it('comes in pages and can be narrowed', async () => {
    const { browser } = await busyOwner();
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await call<Page>(browser, `${api}/audit?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.data.map(({ seq }) => seq));
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(await actionsOf(browser, '?action=api_key.made')).toEqual(['api_key.made']);
    const { user } = await call<Me>(browser, `${api}/me`);
    expect(await actionsOf(browser, `?user_id=${user.id}`)).toHaveLength(7);
    expect(await actionsOf(browser, `?user_id=${crypto.randomUUID()}`)).toEqual([]);
    const [first] = (await call<Page>(browser, `${api}/audit?limit=1&cursor=${btoa('2')}`)).data;
    const at = encodeURIComponent(first?.created_at ?? '');
    expect(await actionsOf(browser, `?to=${at}`)).toEqual([]);
    expect((await actionsOf(browser, `?from=${at}`)).at(-1)).toBe('signed_in');
    for (const bad of ['cursor=x', 'cursor=LTE%3D', 'action=slept', 'user_id=1', 'from=yesterday', 'limit=0']) {
      expect([bad, (await browser.send(`${api}/audit?${bad}`)).status]).toEqual([bad, 400]);
    }
  });

  it('is an owner’s, of that team, in the app', async () => {
    const { browser } = await openBrowserWithShop();
    const { key } = (await (
      await browser.send(`${api}/api-keys`, { method: 'POST', json: { name: 'Key', scopes: ['read', 'manage'] } })
    ).json()) as { key: string };
    const other = openBrowser();
    await signIn(other, appUrl, 'carla@example.com');
    expect(await actionsOf(other)).toEqual(['signed_in']);
    for (const path of ['/audit', '/audit/export']) {
      const byKey = await createTestApp().request(`${api}${path}`, { headers: { authorization: `Bearer ${key}` } });
      expect([path, byKey.status]).toEqual([path, 403]);
    }
    const sql = neon(inject('ownerUrl'));
    // No team is without an owner, so another takes over first.
    await sql`insert into memberships (tenant_id, user_id, role)
      select m.tenant_id, u.id, 'owner' from memberships m join users c on c.id = m.user_id, users u
      where c.email like 'carla%' and u.email like 'anna%'`;
    await sql`update memberships set role = 'admin' where user_id = (select id from users where email like 'carla%')`;
    for (const path of ['/audit', '/audit/export']) {
      expect([path, (await other.send(`${api}${path}`)).status]).toEqual([path, 403]);
    }
  });
});

describe('an exported audit log', () => {
  it('is whole, also over several pages, and each export is in the next one', async () => {
    const { browser } = await busyOwner();
    const first = await exportOf(browser);
    expect(await verify(first)).toEqual({ whole: true, count: 8, head: first.head.head });
    const { tenant } = await call<Me>(browser, `${api}/me`);
    const sql = neon(inject('ownerUrl'));
    await sql`insert into audit_log (tenant_id, action, subject, details)
      select ${tenant.id}, 'chat.deleted', 'Grüße, 东京 🗼 ' || n, jsonb_build_object('b', n::text, 'a', E'1:,"\\\\\n') from generate_series(1, 2100) n`;
    const second = await exportOf(browser);
    expect(await verify(second)).toEqual({ whole: true, count: 2109, head: second.head.head });
    expect(second.lines.slice(0, 8)).toEqual(first.lines);
  });

  it('shows every byte that was changed, and every act that was left out or moved', async () => {
    const { browser } = await busyOwner();
    const { head, lines } = await exportOf(browser);
    const forged: string[][] = [];
    for (const [index, line] of lines.entries()) {
      for (let at = 0; at < line.length; at++) {
        const other = String.fromCharCode(line.charCodeAt(at) ^ 1);
        forged.push(lines.with(index, line.slice(0, at) + other + line.slice(at + 1)));
      }
      forged.push(lines.toSpliced(index, 1));
      forged.push(lines.toSpliced(index, 0, line));
      for (let to = 0; to < lines.length; to++) {
        if (to !== index) forged.push(lines.toSpliced(index, 1).toSpliced(to, 0, line));
      }
    }
    const missed: string[][] = [];
    for (const each of forged) if ((await verify({ head, lines: each })).whole) missed.push(each);
    expect(forged.length).toBeGreaterThan(3000);
    expect(missed).toEqual([]);
    expect((await verify({ head, lines })).whole).toBe(true);
  });

  it('of one team is not whole as another’s', async () => {
    const { browser } = await openBrowserWithShop();
    const { head, lines } = await exportOf(browser);
    const other = { ...head, tenant_id: crypto.randomUUID() };
    expect(await verify({ head: other, lines })).toMatchObject({ whole: false, seq: 1, fault: 'changed' });
  });

  it('shows what somebody with the database did to it', async () => {
    const { browser } = await busyOwner();
    const sql = neon(inject('ownerUrl'));
    await sql`update audit_log set user_id = null where action = 'api_key.made'`;
    expect(await verify(await exportOf(browser))).toMatchObject({ whole: false, seq: 4, fault: 'changed' });
    await sql`delete from audit_log where action = 'connection.made'`;
    expect(await verify(await exportOf(browser))).toMatchObject({ whole: false, seq: 2, fault: 'missing_or_moved' });
  });
});
