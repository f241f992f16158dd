import { reportExample } from '../../worker/routes/document/report-example.ts';
import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { seedTenant } from '../../db/fixtures/seed-tenant.ts';
import type { AuditEntry, Chat, ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import { emptyDatabase } from './create-test-app.ts';
import { join } from './invite.ts';
import { openPerson, type Person } from './open-person.ts';

const sql = neon(inject('ownerUrl'));
let anna: Person;
let ben: Person;
let chat: string;

/** Anna with a chat, and Ben, who is a member of her team. */
beforeEach(async () => {
  await emptyDatabase();
  anna = await openPerson('Anna');
  ben = await openPerson('Ben');
  await join(anna, ben, 'member');
  const { chatId } = await seedTenant(sql, { tenantId: anna.tenantId, userId: anna.userId });
  chat = `/chats/${chatId}`;
});

const show = (person: Person, visibility: string) => person.send(`PATCH ${chat}`, { visibility });
const statusOf = async (person: Person, call: string, json?: unknown) => (await person.send(call, json)).status;
async function titlesOf(person: Person, whose: string): Promise<string[]> {
  const { data } = (await person.send(`GET /chats?whose=${whose}`)).body as { data: Chat[] };
  return data.map(({ title }) => title);
}

describe('a chat', () => {
  it('is nobody else’s business until its person shows it to the team', async () => {
    expect(await statusOf(ben, `GET ${chat}`)).toBe(404);
    expect(await titlesOf(ben, 'team')).toEqual([]);
    expect((await show(ben, 'team')).status).toBe(404);

    expect((await show(anna, 'team')).body).toMatchObject({ visibility: 'team', begun_by: { name: 'Anna' } });
    const { body } = await ben.send(`GET ${chat}`);
    const { begun_by, messages } = body as ChatWithMessages;
    expect(begun_by).toEqual({ id: anna.userId, name: 'Anna' });
    expect(messages.map(({ asked_by }) => asked_by?.name)).toEqual(['Anna', 'Anna']);
    expect([await titlesOf(ben, 'team'), await titlesOf(ben, 'mine')]).toEqual([['Sessions'], []]);
    expect([await titlesOf(anna, 'team'), await titlesOf(anna, 'mine')]).toEqual([[], ['Sessions']]);

    await show(anna, 'private');
    expect(await statusOf(ben, `GET ${chat}`)).toBe(404);
    expect(await statusOf(ben, `GET ${chat}/stream`)).toBe(404);
    expect(await statusOf(ben, `POST ${chat}/stop`)).toBe(404);
    expect(await statusOf(ben, `POST ${chat}/messages`, { id: crypto.randomUUID(), text: 'Sessions?' })).toBe(404);
  });

  it('is changed and deleted by its person alone, and taken back by an admin too', async () => {
    await show(anna, 'team');
    const refused = [
      await ben.send(`PATCH ${chat}`, { title: 'Theirs' }),
      await ben.send(`PATCH ${chat}`, { persona: 'ux' }),
      await ben.send(`DELETE ${chat}`),
      await show(ben, 'private'),
    ];
    expect(refused.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(
      refused.map(() => [403, 'forbidden']),
    );
    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'admin' });
    expect(await statusOf(ben, `PATCH ${chat}`, { title: 'Theirs', visibility: 'private' })).toBe(403);
    expect((await show(ben, 'private')).body).toMatchObject({ title: 'Sessions', visibility: 'private' });
    expect(await statusOf(ben, `GET ${chat}`)).toBe(404);
    expect((await anna.send(`GET ${chat}`)).body).toMatchObject({ visibility: 'private' });
  });

  it('leaves an act when it is shown or taken back, and none when nothing changes', async () => {
    for (const visibility of ['private', 'team', 'team', 'private']) await show(anna, visibility);
    await show(anna, 'team');
    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'admin' });
    await show(ben, 'private');
    const { data } = (await anna.send('GET /audit?limit=100')).body as { data: AuditEntry[] };
    const acts = data.toReversed().filter(({ action }) => action.startsWith('chat.'));
    expect(acts.map(({ action, user_id, subject }) => [action, user_id, subject])).toEqual(
      [
        ['chat.shared', anna],
        ['chat.taken_back', anna],
        ['chat.shared', anna],
        ['chat.taken_back', ben],
      ].map(([action, person]) => [action, (person as Person).userId, chat.split('/')[2]]),
    );
  });

  it('is gone for a member who was removed, and for another team it never was', async () => {
    await show(anna, 'team');
    const carla = await openPerson('Carla');
    expect(await statusOf(carla, `GET ${chat}`)).toBe(404);
    expect(await statusOf(ben, `GET ${chat}`)).toBe(200);
    await anna.send(`DELETE /tenants/${anna.tenantId}/members/${ben.userId}`);
    expect(await statusOf(ben, `GET ${chat}`)).toBe(401);
  });

  it('is read by a viewer, who asks and stops nothing', async () => {
    await show(anna, 'team');
    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'viewer' });
    expect(await statusOf(ben, `GET ${chat}`)).toBe(200);
    expect(await statusOf(ben, `POST ${chat}/messages`, { id: crypto.randomUUID(), text: 'Sessions?' })).toBe(403);
    expect(await statusOf(ben, `POST ${chat}/stop`)).toBe(403);
  });

  it('is read again only when something was asked or changed in it', async () => {
    const { updated_at: since } = (await show(anna, 'team')).body as Chat;
    const read = () => statusOf(ben, `GET ${chat}?changed_since=${since}`);
    expect(await read()).toBe(204);
    await anna.send(`PATCH ${chat}`, { title: 'Another' });
    expect(await read()).toBe(200);
    await show(anna, 'private');
    expect(await read()).toBe(404);
    expect(await statusOf(ben, `GET ${chat}?changed_since=yesterday`)).toBe(400);
  });

  it('has answers that are rated by those who asked', async () => {
    await show(anna, 'team');
    const reply = `update chat_messages set status = 'complete', content = $1 where role = 'assistant'`;
    await sql.query(reply, [JSON.stringify(reportExample)]);
    const { messages } = (await anna.send(`GET ${chat}`)).body as ChatWithMessages;
    const answer = `PATCH ${chat}/messages/${messages[1]?.id}`;
    expect(await statusOf(ben, answer, { rating: 'wrong' })).toBe(404);
    expect(await statusOf(anna, answer, { rating: 'right' })).toBe(204);
    const ratingFor = async (person: Person) =>
      ((await person.send(`GET ${chat}`)).body as ChatWithMessages).messages[1]?.rating;
    expect([await ratingFor(anna), await ratingFor(ben)]).toEqual(['right', null]);
  });
});

describe('an export', () => {
  it('has what a person asked in a colleague’s chat, and a team’s has what its members keep to themselves', async () => {
    const asked = crypto.randomUUID();
    await sql`insert into chat_messages (tenant_id, id, session_id, role, status, asked_by)
      values (${anna.tenantId}, ${asked}, ${chat.split('/')[2]}, 'user', 'complete', ${ben.userId})`;
    type Tables = Record<string, { id: string; asked_by?: string }[]>;
    const tablesOf = async (person: Person, scope: string) => {
      const { teams } = (await person.send(`GET /export?scope=${scope}`)).body as {
        teams: { id: string; tables: Tables }[];
      };
      return teams.find(({ id }) => id === anna.tenantId)?.tables;
    };
    const own = await tablesOf(ben, 'user');
    expect(own?.['chat_sessions']).toEqual([]);
    expect(own?.['chat_messages']?.map(({ id }) => id)).toEqual([asked]);
    expect((await tablesOf(anna, 'user'))?.['chat_messages']).toHaveLength(3);

    await anna.send(`PATCH /tenants/${anna.tenantId}/members/${ben.userId}`, { role: 'owner' });
    await anna.send(`POST /tenants/${anna.tenantId}/transfer`, { user_id: ben.userId });
    const all = await tablesOf(ben, 'tenant');
    expect(all?.['chat_sessions']).toHaveLength(1);
    expect(all?.['chat_messages']).toHaveLength(3);
  });
});
