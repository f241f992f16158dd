import { beforeEach, expect, it } from 'vitest';
import type { AuditEntry } from '../../worker/routes/v1/schemas.ts';
import { emptyDatabase } from './create-test-app.ts';
import { invite, join } from './invite.ts';
import { openPerson, type Person } from './open-person.ts';

beforeEach(emptyDatabase);

/** Oldest first: what was done, by whom, on what. */
async function actsOf(owner: Person, people: Person[]) {
  const { data } = (await owner.send('GET /audit?limit=100')).body as { data: AuditEntry[] };
  const nameOf = (id: string | null) => people.find(({ userId }) => userId === id)?.email.split('@')[0] ?? id;
  return data
    .toReversed()
    .filter(({ action }) => action !== 'signed_in')
    .map(({ action, user_id, subject, details }) =>
      [action, nameOf(user_id), nameOf(subject), details['role']].filter((word) => word !== undefined).join(' '),
    );
}

it('every act on a team is in its audit log, and what was refused or came to nothing is not', async () => {
  const anna = await openPerson('Anna');
  const ben = await openPerson('Ben');
  const people = [anna, ben];
  const team = `/tenants/${anna.tenantId}`;
  const members = `${team}/members`;

  await join(anna, ben, 'viewer');
  await ben.send(`PATCH ${members}/${ben.userId}`, { role: 'admin' });
  await anna.send(`PATCH ${members}/${crypto.randomUUID()}`, { role: 'admin' });
  await anna.send(`PATCH ${members}/${ben.userId}`, { role: 'admin' });
  await anna.send(`POST ${team}/leave`);
  await anna.send(`PATCH ${team}`, { name: 'Kolibri' });
  await anna.send(`POST ${team}/transfer`, { user_id: ben.userId });
  await ben.send(`POST ${team}/transfer`, { user_id: anna.userId });
  await ben.send(`POST ${team}/leave`);
  const token = await invite(anna, ben.email, 'member');
  await ben.send('POST /invitations/decline', { token });
  await ben.send('POST /invitations/decline', { token });
  await join(anna, ben, 'member');
  await anna.send(`DELETE ${members}/${ben.userId}`);
  await anna.send(`DELETE ${members}/${ben.userId}`);

  const acts = (await actsOf(anna, people)).map((act) =>
    act.replaceAll(/[0-9a-f-]{36}/g, (id) => (id === anna.tenantId ? 'team' : '…')),
  );
  expect(acts).toEqual([
    'invitation.made anna … viewer',
    'member.joined ben ben',
    'member.role_changed anna ben admin',
    'team.renamed anna team',
    'ownership.transferred anna ben',
    'ownership.transferred ben anna',
    'member.left ben ben',
    'invitation.made anna … member',
    'invitation.declined ben ',
    'invitation.made anna … member',
    'member.joined ben ben',
    'member.removed anna ben',
  ]);

  await anna.send('POST /tenants', { name: 'Another' });
  const [made] = await actsOf(anna, people);
  expect(made).toBe(`team.made anna ${(await anna.me()).tenant.id}`);
});
