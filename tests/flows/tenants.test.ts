import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from './create-test-app.ts';
import { join } from './invite.ts';
import { openPerson, type Person } from './open-person.ts';

let anna: Person;
let ben: Person;
beforeEach(async () => {
  await emptyDatabase();
  anna = await openPerson('Anna');
  ben = await openPerson('Ben');
});

const problem = (status: number, code: string) => ({ status, body: expect.objectContaining({ status, code }) });

describe('a team', () => {
  it('is made by anybody, who owns it and works in it from then on', async () => {
    const made = await anna.send('POST /tenants', { name: '  Kolibri Shop ' });
    expect(made).toEqual({ status: 201, body: { id: expect.any(String), name: 'Kolibri Shop', role: 'owner' } });
    const { tenant, tenants } = await anna.me();
    expect(tenant).toEqual(made.body);
    expect(tenants.map(({ name }) => name)).toEqual(['Anna', 'Kolibri Shop']);
    expect(await anna.send('GET /tenants')).toEqual({ status: 200, body: { data: tenants, next_cursor: null } });
  });

  it.each([
    ['no name', {}],
    ['an empty name', { name: '  ' }],
    ['a name of 101 characters', { name: 'x'.repeat(101) }],
    ['a name with a line break', { name: 'a\nb' }],
    ['an id of its own', { name: 'x', id: crypto.randomUUID() }],
    ['a role', { name: 'x', role: 'owner' }],
  ])('is not made with %s', async (_, body) => {
    expect(await anna.send('POST /tenants', body)).toEqual(problem(400, 'invalid_request'));
  });

  it('is not made by somebody who owns 20', async () => {
    for (let made = 1; made < 20; made++) await anna.send('POST /tenants', { name: `Team ${made}` });
    expect(await anna.send('POST /tenants', { name: 'One more' })).toEqual(problem(409, 'too_many_teams'));
  });

  it('is renamed by an admin, and by nobody below', async () => {
    await join(anna, ben, 'admin');
    const renamed = await ben.send(`PATCH /tenants/${anna.tenantId}`, { name: 'Kolibri' });
    expect(renamed).toEqual({ status: 200, body: { id: anna.tenantId, name: 'Kolibri', role: 'admin' } });
    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'member' });
    expect(await ben.send(`PATCH /tenants/${anna.tenantId}`, { name: 'Mine' })).toEqual(problem(403, 'forbidden'));
    expect((await anna.me()).tenant.name).toBe('Kolibri');
  });

  it('is switched to in this browser alone', async () => {
    await join(anna, ben, 'viewer');
    const phone = await openPerson('Ben');
    expect(await ben.send(`POST /tenants/${ben.tenantId}/switch`)).toEqual({
      status: 200,
      body: { id: ben.tenantId, name: 'Ben', role: 'owner' },
    });
    expect((await ben.me()).tenant.name).toBe('Ben');
    expect((await phone.me()).tenant.name).toBe('Anna');
  });

  it('that is somebody else’s is as if there were none', async () => {
    const nowhere = crypto.randomUUID();
    for (const id of [anna.tenantId, nowhere]) {
      expect(await ben.send(`POST /tenants/${id}/switch`)).toEqual(problem(404, 'not_found'));
    }
    // Own it or not: only the team of this browser can be named.
    await join(anna, ben, 'admin');
    for (const id of [ben.tenantId, nowhere]) {
      const calls: [call: string, json?: unknown][] = [
        [`PATCH /tenants/${id}`, { name: 'x' }],
        [`POST /tenants/${id}/leave`],
        [`GET /tenants/${id}/members`],
        [`PATCH /tenants/${id}/members/${ben.userId}`, { role: 'viewer' }],
        [`DELETE /tenants/${id}/members/${ben.userId}`],
        [`GET /tenants/${id}/invitations`],
        [`POST /tenants/${id}/invitations`, { email: 'x@x.example' }],
        [`DELETE /tenants/${id}/invitations/${nowhere}`],
      ];
      for (const [call, json] of calls) {
        const { status, body } = await ben.send(call, json);
        expect([call, status, (body as { detail: string }).detail]).toEqual([call, 404, 'There is no such team.']);
      }
      expect(await anna.send(`POST /tenants/${id}/transfer`, { user_id: ben.userId })).toEqual(
        problem(404, 'not_found'),
      );
    }
    expect((await ben.me()).tenants).toHaveLength(2);
  });
});

describe('where the weeks of a team begin', () => {
  it('is Monday until an admin says otherwise, for everybody in it', async () => {
    await join(anna, ben, 'viewer');
    expect((await ben.me()).week_start).toBe('monday');
    const path = `PATCH /tenants/${anna.tenantId}`;
    expect(await ben.send(path, { week_start: 'sunday' })).toEqual(problem(403, 'forbidden'));
    expect(await anna.send(path, { week_start: 'sunday' })).toMatchObject({ status: 200, body: { name: 'Anna' } });
    expect((await ben.me()).week_start).toBe('sunday');
    expect(await anna.send(path, {})).toEqual(problem(400, 'invalid_request'));
    expect(await anna.send(path, { week_start: 'friday' })).toEqual(problem(400, 'invalid_request'));
  });
});

describe('leaving a team', () => {
  it('goes on in another team of the person', async () => {
    await join(anna, ben, 'member');
    expect(await ben.send(`POST /tenants/${anna.tenantId}/leave`)).toMatchObject({ status: 204 });
    expect(await ben.me()).toMatchObject({ tenant: { name: 'Ben' }, tenants: [{ name: 'Ben' }] });
  });

  it('goes on in a new team of one’s own where there is no other', async () => {
    await join(anna, ben, 'viewer');
    await anna.send(`POST /tenants/${anna.tenantId}/transfer`, { user_id: ben.userId });
    expect(await anna.send(`POST /tenants/${anna.tenantId}/leave`)).toMatchObject({ status: 204 });
    const { tenant, tenants } = await anna.me();
    expect(tenant).toMatchObject({ name: 'Anna', role: 'owner' });
    expect(tenant.id).not.toBe(anna.tenantId);
    expect(tenants).toHaveLength(1);
  });

  it('is refused to the only owner, and nothing happens', async () => {
    await join(anna, ben, 'admin');
    expect(await anna.send(`POST /tenants/${anna.tenantId}/leave`)).toEqual(problem(409, 'last_owner'));
    expect((await anna.me()).tenants).toEqual([{ id: anna.tenantId, name: 'Anna', role: 'owner' }]);
  });

  it('signs the person’s other browsers in that team out', async () => {
    await join(anna, ben, 'member');
    const phone = await openPerson('Ben');
    await ben.send(`POST /tenants/${anna.tenantId}/leave`);
    expect(await phone.send('GET /me')).toEqual(problem(401, 'unauthenticated'));
  });
});

describe('transferring a team', () => {
  it('makes the other one owner and oneself an admin', async () => {
    await join(anna, ben, 'viewer');
    const transfer = await anna.send(`POST /tenants/${anna.tenantId}/transfer`, { user_id: ben.userId });
    expect(transfer.status).toBe(204);
    expect([(await anna.me()).tenant.role, (await ben.me()).tenant.role]).toEqual(['admin', 'owner']);
  });

  it('needs somebody else who is a member', async () => {
    const carla = await openPerson('Carla');
    await join(anna, ben, 'member');
    const transfer = (userId: string) => anna.send(`POST /tenants/${anna.tenantId}/transfer`, { user_id: userId });
    expect(await transfer(carla.userId)).toEqual(problem(404, 'not_found'));
    expect(await transfer(anna.userId)).toEqual(problem(400, 'invalid_request'));
    expect((await anna.me()).tenant.role).toBe('owner');
    expect(await ben.send(`POST /tenants/${anna.tenantId}/transfer`, { user_id: ben.userId })).toEqual(
      problem(403, 'forbidden'),
    );
  });
});
