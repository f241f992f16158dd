import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call, connect, linkProperty, signIn } from '../../dev/walk.ts';
import type { Members } from '../../worker/routes/v1/team-schemas.ts';
import { api, appUrl, clearFaults, createTestApp, emptyDatabase, openBrowser, setFault } from './create-test-app.ts';
import { invite, join } from './invite.ts';
import { openPerson, type Person } from './open-person.ts';

let anna: Person;
let ben: Person;
let carla: Person;
beforeEach(async () => {
  await emptyDatabase();
  anna = await openPerson('Anna');
  ben = await openPerson('Ben');
  carla = await openPerson('Carla');
});

const problem = (status: number, code: string) => ({ status, body: expect.objectContaining({ status, code }) });
const membership = (person: Person) => `/tenants/${anna.tenantId}/members/${person.userId}`;
const withKey = (key: string, path = '/me') =>
  createTestApp().request(`${api}${path}`, { headers: { authorization: `Bearer ${key}` } });
const changeRole = (by: Person, whom: Person, role: string) => by.send(`PATCH ${membership(whom)}`, { role });

describe('the members', () => {
  it('are seen by all of them, with the seats that are taken', async () => {
    await join(anna, ben, 'viewer');
    await invite(anna, 'dora@team.example', 'member');
    const { status, body } = await ben.send(`GET /tenants/${anna.tenantId}/members`);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: [
        {
          user_id: anna.userId,
          name: 'Anna',
          email: 'anna@team.example',
          picture: null,
          role: 'owner',
          joined_at: expect.any(String),
        },
        expect.objectContaining({ user_id: ben.userId, role: 'viewer' }),
      ],
      next_cursor: null,
      seats: { used: 3, limit: 50 },
    });
  });

  it('are listed for the current team alone, whatever other teams the person has', async () => {
    await join(anna, ben, 'viewer');
    const elsewhere = await openPerson('Ben');
    await elsewhere.send(`POST /tenants/${ben.tenantId}/switch`);
    await join({ ...elsewhere, tenantId: ben.tenantId }, carla, 'viewer');
    const members = (await ben.send(`GET /tenants/${anna.tenantId}/members`)).body as Members;
    expect(members.data.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
    expect(members.seats.used).toBe(2);
  });
});

describe('a role', () => {
  it('holds from the very next request on', async () => {
    await join(anna, ben, 'admin');
    expect((await ben.send(`GET /tenants/${anna.tenantId}/invitations`)).status).toBe(200);
    const changed = await changeRole(anna, ben, 'viewer');
    expect(changed).toEqual({ status: 200, body: expect.objectContaining({ user_id: ben.userId, role: 'viewer' }) });
    for (const call of [
      `GET /tenants/${anna.tenantId}/invitations`,
      `DELETE ${membership(anna)}`,
      `POST /tenants/${anna.tenantId}/transfer`,
    ]) {
      const body = call.endsWith('transfer') ? { user_id: ben.userId } : undefined;
      expect(await ben.send(call, body)).toEqual(problem(403, 'forbidden'));
    }
    expect(await ben.send('POST /chats', { property_id: crypto.randomUUID() })).toEqual(problem(403, 'forbidden'));
    await changeRole(anna, ben, 'admin');
    expect((await ben.send(`GET /tenants/${anna.tenantId}/invitations`)).status).toBe(200);
  });

  it('is never raised by oneself, nor given above one’s own', async () => {
    await join(anna, ben, 'admin');
    await join(anna, carla, 'member');
    expect(await changeRole(ben, ben, 'owner')).toEqual(problem(403, 'forbidden'));
    expect(await changeRole(ben, carla, 'owner')).toEqual(problem(403, 'forbidden'));
    expect(await changeRole(ben, anna, 'viewer')).toEqual(problem(403, 'forbidden'));
    expect(await changeRole(carla, carla, 'admin')).toEqual(problem(403, 'forbidden'));
    expect((await changeRole(ben, carla, 'admin')).status).toBe(200);
    expect((await changeRole(ben, ben, 'member')).status).toBe(200);
  });

  it('of the only owner stays', async () => {
    await join(anna, ben, 'admin');
    expect(await changeRole(anna, anna, 'admin')).toEqual(problem(409, 'last_owner'));
    expect((await changeRole(anna, ben, 'owner')).status).toBe(200);
    expect((await changeRole(anna, anna, 'viewer')).status).toBe(200);
  });

  it.each([
    ['unknown', { role: 'root' }],
    ['missing', {}],
    ['with more beside it', { role: 'viewer', user_id: crypto.randomUUID() }],
  ])('that is %s changes nothing', async (_, body) => {
    await join(anna, ben, 'admin');
    expect(await anna.send(`PATCH ${membership(ben)}`, body)).toEqual(problem(400, 'invalid_request'));
  });

  it('is not given to somebody who is no member', async () => {
    expect(await changeRole(anna, ben, 'viewer')).toEqual(problem(404, 'not_found'));
  });
});

describe('removing a member', () => {
  it('signs them out of the team, and leaves them their own', async () => {
    await join(anna, ben, 'member');
    expect((await anna.send(`DELETE ${membership(ben)}`)).status).toBe(204);
    expect(await ben.send('GET /me')).toEqual(problem(401, 'unauthenticated'));
    const again = await openPerson('Ben');
    expect((await again.me()).tenants).toEqual([{ id: ben.tenantId, name: 'Ben', role: 'owner' }]);
    expect(await again.send(`POST /tenants/${anna.tenantId}/switch`)).toEqual(problem(404, 'not_found'));
  });

  it('is for those whose role is not above: an admin removes no owner, a member nobody', async () => {
    await join(anna, ben, 'admin');
    await join(anna, carla, 'member');
    expect(await ben.send(`DELETE ${membership(anna)}`)).toEqual(problem(403, 'forbidden'));
    expect(await carla.send(`DELETE ${membership(ben)}`)).toEqual(problem(403, 'forbidden'));
    expect((await ben.send(`DELETE ${membership(carla)}`)).status).toBe(204);
    expect(await ben.send(`DELETE ${membership(carla)}`)).toEqual(problem(404, 'not_found'));
  });

  it('is refused for the only owner', async () => {
    await join(anna, ben, 'admin');
    expect(await anna.send(`DELETE ${membership(anna)}`)).toEqual(problem(409, 'last_owner'));
  });

  it('ends their keys and their invitations', async () => {
    await join(anna, ben, 'admin');
    const made = (await ben.send('POST /api-keys', { name: 'Script', scopes: ['read'] })).body as { key: string };
    const token = await invite({ ...ben, tenantId: anna.tenantId }, carla.email, 'viewer');
    await anna.send(`DELETE ${membership(ben)}`);
    expect((await withKey(made.key)).status).toBe(401);
    expect(await carla.send('POST /invitations/accept', { token })).toEqual(problem(404, 'invitation_gone'));
  });
});

describe('the Google connections of a member who is removed', () => {
  it('end at Google too, with what was linked through them', async () => {
    const app = createTestApp();
    const guest = openBrowser(app);
    await signIn(guest, appUrl, 'ben@brightside-agency.example');
    const token = await invite(anna, 'ben@brightside-agency.example', 'member');
    await call(guest, `${api}/invitations/accept`, { token });
    await connect(guest, appUrl, 'ben@brightside-agency.example');
    await linkProperty(guest, appUrl, 'Kolibri Shop');
    expect((await anna.me()).properties).toHaveLength(1);

    const { user } = await call<{ user: { id: string } }>(guest, `${api}/me`);
    await fetch(`${inject('standIns').google}/__stand-in/requests`, { method: 'DELETE' });
    expect((await anna.send(`DELETE /tenants/${anna.tenantId}/members/${user.id}`)).status).toBe(204);
    expect(await anna.me()).toMatchObject({ connections: [], properties: [] });
    expect(await countRevocations()).toBe(1);
  });

  it('end here even when Google does not answer', async () => {
    const guest = openBrowser();
    await signIn(guest, appUrl, 'ben@brightside-agency.example');
    const token = await invite(anna, 'ben@brightside-agency.example', 'member');
    await call(guest, `${api}/invitations/accept`, { token });
    await connect(guest, appUrl, 'ben@brightside-agency.example');
    const { user } = await call<{ user: { id: string } }>(guest, `${api}/me`);
    await setFault({ match: { path: '/revoke' }, times: 1, status: 500 });
    expect((await anna.send(`DELETE /tenants/${anna.tenantId}/members/${user.id}`)).status).toBe(204);
    await clearFaults();
    expect((await anna.me()).connections).toEqual([]);
  });

  async function countRevocations(): Promise<number> {
    const response = await fetch(`${inject('standIns').google}/__stand-in/requests`);
    const { requests } = (await response.json()) as { requests: { path: string; status: number }[] };
    return requests.filter(({ path, status }) => path === '/revoke' && status === 200).length;
  }
});

describe('an API key', () => {
  it('sees its own team and cannot touch members or invitations', async () => {
    const made = (await anna.send('POST /api-keys', { name: 'Script', scopes: ['read', 'manage'] })).body as {
      key: string;
    };
    await anna.send('POST /tenants', { name: 'Another' });
    const teams = await withKey(made.key, '/tenants');
    expect(await teams.json()).toEqual({
      data: [{ id: anna.tenantId, name: 'Anna', role: 'owner' }],
      next_cursor: null,
    });
    for (const path of [`/tenants/${anna.tenantId}/members`, `/tenants/${anna.tenantId}/invitations`]) {
      expect((await withKey(made.key, path)).status).toBe(403);
    }
  });
});
