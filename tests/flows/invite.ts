import type { NewInvitation } from '../../worker/routes/v1/team-schemas.ts';
import type { Person } from './open-person.ts';

/** Makes a link for somebody; its token. */
export async function invite(host: Person, email: string, role: string, tenantId = host.tenantId): Promise<string> {
  const { status, body } = await host.send(`POST /tenants/${tenantId}/invitations`, { email, role });
  if (status !== 201) throw new Error(`not invited: ${JSON.stringify(body)}`);
  return (body as NewInvitation).url.split('#')[1] ?? '';
}

/** Lets somebody join a team; their browser works there. */
export async function join(host: Person, guest: Person, role: string): Promise<void> {
  const token = await invite(host, guest.email, role);
  const { status, body } = await guest.send('POST /invitations/accept', { token });
  if (status !== 200) throw new Error(`not joined: ${JSON.stringify(body)}`);
}
