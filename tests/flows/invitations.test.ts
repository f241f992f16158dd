import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { Invitation, NewInvitation } from '../../worker/routes/v1/team-schemas.ts';
import type { Page } from '../../worker/routes/v1/schemas.ts';
import { api, appUrl, createTestApp, emptyDatabase } from './create-test-app.ts';
import { digestDatabase } from './digest-database.ts';
import { invite, join } from './invite.ts';
import { openPerson, type Person } from './open-person.ts';

let anna: Person;
let ben: Person;
beforeEach(async () => {
  await emptyDatabase();
  anna = await openPerson('Anna');
  ben = await openPerson('Ben');
});

const problem = (status: number, code: string) => ({ status, body: expect.objectContaining({ status, code }) });
const root = () => neon(inject('ownerUrl'));
const expire = () => root()`update invitations set expires_at = now()`;
const listOpen = async (by: Person) =>
  ((await by.send(`GET /tenants/${anna.tenantId}/invitations`)).body as Page<Invitation>).data;
const preview = (token: string) =>
  createTestApp().request(`${api}/invitations/preview`, {
    method: 'POST',
    headers: { origin: appUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });

describe('an invitation', () => {
  it('is a link whose secret is behind the #, shown once and kept as a hash', async () => {
    const call = `POST /tenants/${anna.tenantId}/invitations`;
    const { status, body } = await anna.send(call, { email: 'Ben@Team.example', role: 'admin' });
    const made = body as NewInvitation;
    expect([status, made]).toEqual([
      201,
      {
        id: expect.any(String),
        email: 'ben@team.example',
        role: 'admin',
        url: expect.stringMatching(/^http:\/\/parley\.test\/invitation#[\w-]{43}$/),
        expires_at: expect.any(String),
      },
    ]);
    const days = (Date.parse(made.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);
    const listed = await anna.send(`GET /tenants/${anna.tenantId}/invitations`);
    const stored = await root()`select * from invitations`;
    expect(JSON.stringify([listed, stored])).not.toContain(made.url.split('#')[1]);
    expect(stored[0]?.['token_hash']).toHaveLength(32);
  });

  it('tells whoever holds the link, signed in or not, what it is for', async () => {
    const token = await invite(anna, ben.email, 'viewer');
    const response = await preview(token);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      team: 'Anna',
      role: 'viewer',
      email: 'ben@team.example',
      invited_by: 'Anna',
      expires_at: expect.any(String),
      is_expired: false,
    });
    await expire();
    expect(await (await preview(token)).json()).toMatchObject({ is_expired: true });
    expect((await preview('x'.repeat(43))).status).toBe(404);
    expect((await preview('short')).status).toBe(400);
  });

  it('is accepted by the person of its address, who works in the team at once', async () => {
    const token = await invite(anna, ben.email, 'member');
    const joined = { status: 200, body: { id: anna.tenantId, name: 'Anna', role: 'member' } };
    expect(await ben.send('POST /invitations/accept', { token })).toEqual(joined);
    expect((await ben.me()).tenant).toEqual(joined.body);
    expect(await listOpen(anna)).toEqual([]);
    // Pressed twice, or sent again because the answer was lost.
    expect(await ben.send('POST /invitations/accept', { token })).toEqual(joined);
    expect((await preview(token)).status).toBe(404);
  });

  it('tells whoever joined by it which team that was, and changes nothing', async () => {
    const token = await invite(anna, ben.email, 'member');
    expect(await ben.send('POST /invitations/joined', { token })).toEqual(problem(404, 'not_found'));
    expect(await listOpen(anna)).toHaveLength(1);
    await ben.send('POST /invitations/accept', { token });
    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'viewer' });
    await ben.send(`POST /tenants/${ben.tenantId}/switch`);
    const before = await digestDatabase(root());
    const joined = { status: 200, body: { id: anna.tenantId, name: 'Anna', role: 'viewer' } };
    expect(await ben.send('POST /invitations/joined', { token })).toEqual(joined);
    expect(await anna.send('POST /invitations/joined', { token })).toEqual(problem(403, 'invitation_for_another'));
    expect(await digestDatabase(root())).toBe(before);
    expect((await ben.me()).tenant.id).toBe(ben.tenantId);
    await ben.send(`POST /tenants/${anna.tenantId}/switch`);
    await ben.send(`POST /tenants/${anna.tenantId}/leave`);
    expect(await ben.send('POST /invitations/joined', { token })).toEqual(problem(404, 'invitation_gone'));
  });

  it('is of no use to anybody else', async () => {
    const token = await invite(anna, 'eva@team.example', 'member');
    for (const verb of ['accept', 'decline']) {
      expect(await ben.send(`POST /invitations/${verb}`, { token })).toEqual(problem(403, 'invitation_for_another'));
    }
    expect((await ben.me()).tenants).toHaveLength(1);
    expect(await listOpen(anna)).toHaveLength(1);
  });

  it('is declined, which frees its seat', async () => {
    const token = await invite(anna, ben.email, 'member');
    expect((await ben.send('POST /invitations/decline', { token })).status).toBe(204);
    expect(await listOpen(anna)).toEqual([]);
    for (const verb of ['accept', 'decline']) {
      expect(await ben.send(`POST /invitations/${verb}`, { token })).toEqual(problem(404, 'invitation_gone'));
    }
  });

  it('is taken back', async () => {
    const token = await invite(anna, ben.email, 'member');
    const [open] = await listOpen(anna);
    const revoke = () => anna.send(`DELETE /tenants/${anna.tenantId}/invitations/${open?.id}`);
    expect((await revoke()).status).toBe(204);
    expect(await revoke()).toEqual(problem(404, 'not_found'));
    expect(await ben.send('POST /invitations/accept', { token })).toEqual(problem(404, 'invitation_gone'));
  });

  it('ends after a week', async () => {
    const token = await invite(anna, ben.email, 'member');
    await expire();
    expect(await ben.send('POST /invitations/accept', { token })).toEqual(problem(410, 'invitation_expired'));
    expect(await listOpen(anna)).toMatchObject([{ is_expired: true }]);
  });

  it('replaces an earlier one for the address', async () => {
    const earlier = await invite(anna, ben.email, 'admin');
    const token = await invite(anna, 'BEN@team.example', 'viewer');
    expect(await listOpen(anna)).toMatchObject([{ role: 'viewer' }]);
    expect(await ben.send('POST /invitations/accept', { token: earlier })).toEqual(problem(404, 'invitation_gone'));
    expect(await ben.send('POST /invitations/accept', { token })).toMatchObject({ body: { role: 'viewer' } });
  });

  it('does not bring back somebody who was removed', async () => {
    const token = await invite(anna, ben.email, 'member');
    await ben.send('POST /invitations/accept', { token });
    await anna.send(`DELETE /tenants/${anna.tenantId}/members/${ben.userId}`);
    const again = await openPerson('Ben');
    expect(await again.send('POST /invitations/accept', { token })).toEqual(problem(404, 'invitation_gone'));
  });

  it('is made, seen and taken back by admins and owners alone', async () => {
    const carla = await openPerson('Carla');
    await join(anna, ben, 'admin');
    await join(anna, carla, 'member');
    const path = `/tenants/${anna.tenantId}/invitations`;
    await invite({ ...ben, tenantId: anna.tenantId }, 'dora@team.example', 'admin');
    const [open] = await listOpen(ben);
    expect(open).toMatchObject({ email: 'dora@team.example', role: 'admin', invited_by: 'Ben', is_expired: false });
    for (const call of [`GET ${path}`, `DELETE ${path}/${open?.id}`]) {
      expect(await carla.send(call)).toEqual(problem(403, 'forbidden'));
    }
    expect(await carla.send(`POST ${path}`, { email: 'x@x.example' })).toEqual(problem(403, 'forbidden'));
  });

  it.each([
    ['no address', { role: 'member' }],
    ['something that is no address', { email: 'ben', role: 'member' }],
    ['two addresses', { email: 'a@x.example,b@x.example', role: 'member' }],
    ['the role of an owner', { email: 'a@x.example', role: 'owner' }],
    ['a tenant of its own', { email: 'a@x.example', tenant_id: crypto.randomUUID() }],
  ])('is not made with %s', async (_, body) => {
    expect(await anna.send(`POST /tenants/${anna.tenantId}/invitations`, body)).toEqual(
      problem(400, 'invalid_request'),
    );
  });

  it('is not made for a member, nor when every seat is taken', async () => {
    const call = `POST /tenants/${anna.tenantId}/invitations`;
    expect(await anna.send(call, { email: anna.email })).toEqual(problem(409, 'already_member'));
    await root()`update tenants set seat_limit = 2`;
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) => anna.send(call, { email: `guest-${index}@x.example` })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(made.filter(({ status }) => status === 409)).toHaveLength(7);
    expect(made.find(({ status }) => status === 409)).toEqual(problem(409, 'no_seat_left'));
  });
});
