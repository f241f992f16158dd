import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';
import { digestDatabase } from './digest-database.ts';
import { everyRoute, toInit } from './every-route.ts';

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let headers: Record<string, string>;
let foreign: { tenant: string; user: string };

beforeAll(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop(app);
  headers = { cookie: browser.cookies('parley.test'), origin: appUrl };
  const ben = openBrowser(app);
  await signIn(ben, appUrl, 'ben@brightside-agency.example');
  const me = await call<{ tenant: { id: string }; user: { id: string } }>(ben, `${api}/me`);
  foreign = { tenant: me.tenant.id, user: me.user.id };
});

/** Names that an object of ours has, or that a framework would take for one. */
const names = (): Record<string, unknown> => ({
  tenant_id: foreign.tenant,
  tenantId: foreign.tenant,
  tenant: { id: foreign.tenant },
  team_id: foreign.tenant,
  organization_id: foreign.tenant,
  user_id: foreign.user,
  userId: foreign.user,
  user: { id: foreign.user },
  owner: foreign.user,
  owner_id: foreign.user,
  created_by: foreign.user,
  actor: { userId: foreign.user, role: 'owner' },
  sub: foreign.user,
  is_admin: true,
  isAdmin: true,
  admin: true,
  permissions: ['*'],
  role_id: 'owner',
  scope: 'manage',
  key_id: 'A'.repeat(22),
  secret_hash: '\\x00',
  token_hash: '\\x00',
  created_at: '2000-01-01T00:00:00Z',
  updated_at: '2000-01-01T00:00:00Z',
  expires_at: '2999-01-01T00:00:00Z',
  used_at: null,
  seat_limit: 1_000_000,
  google_sub: '1',
  sealed_tokens: 'x',
  status: 'complete',
  deleted: false,
  constructor: { prototype: { isAdmin: true } },
  ['__proto__']: { isAdmin: true },
  $where: '1',
});

describe('a name in a body that the route does not know', () => {
  it('is refused by every route, and changes nothing', async () => {
    const before = await digestDatabase(sql);
    const faults: unknown[] = [];
    let requests = 0;
    // A webhook's body is not even parsed before its signature holds: annotation-hooks.test.ts.
    const unsigned = everyRoute().filter(({ name, body }) => body !== undefined && !name.includes(' /api/v1/hooks/'));
    for (const request of unsigned) {
      for (const [name, value] of Object.entries(names())) {
        if (request.body && Object.hasOwn(request.body, name)) continue;
        requests++;
        const body = JSON.stringify(request.body).replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(value)}}`);
        const response = await app.request(request.url, { ...toInit(request, headers), body });
        const text = await response.text();
        const isRight = response.status === 400 && text.includes('invalid_request');
        if (!isRight) faults.push([request.name, name, response.status, text.slice(0, 200)]);
      }
    }
    process.stdout.write(`mass assignment: ${requests} bodies\n`);
    expect(faults).toEqual([]);
    expect(await digestDatabase(sql)).toBe(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  }, 60_000);
});

describe('a name in a query that the route does not know', () => {
  it('answers the same as without', async () => {
    const faults: unknown[] = [];
    for (const request of everyRoute().filter(({ name }) => name.startsWith('GET /api/v1/'))) {
      const query = new URLSearchParams(Object.entries(names()).map(([name, value]) => [name, String(value)]));
      // By these two a route of ours does narrow what it lists.
      query.delete('status');
      if (request.name === 'GET /api/v1/audit') query.delete('user_id');
      const plain = withoutClock(await readAnswer(request.url));
      const withNames = withoutClock(await readAnswer(`${request.url}?${query}`));
      // A strict schema may refuse it; to obey it is the fault.
      if (withNames.status !== 400 && JSON.stringify(plain) !== JSON.stringify(withNames))
        faults.push([request.name, plain, withNames]);
    }
    expect(faults).toEqual([]);
  });
});

/** Without what differs from one answer to the next: its number and time, and the acts that an export adds itself to. */
async function readAnswer(url: string): Promise<{ status: number; text: string }> {
  const response = await app.request(url, { headers });
  const text = await response.text();
  return {
    status: response.status,
    text: text
      .replace(/"request_id":"[^"]*"/, '')
      .replace(/"exported_at":"[^"]*"/, '')
      .replaceAll(/\{[^{}]*"action":"(?:data|audit)\.exported".*\}\n?/g, '')
      .replace(/"head":\{[^}]*\}/, ''),
  };
}

/** What an answer says of its own moment is no answer to a name. */
function withoutClock(answer: Awaited<ReturnType<typeof readAnswer>>) {
  return { ...answer, text: answer.text.replace(/"checked_at":"[^"]*"/, '') };
}
