import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call, signIn } from '../../dev/walk.ts';
import { api, openBrowser } from './open-browser.ts';

/** Somebody who has joined the team of `host`, in a browser of theirs that works in it. A member already stays one. */
export async function invite(host: HttpBrowser, email: string, role: string) {
  const { tenant } = await call<{ tenant: { id: string } }>(host, `${api}/me`);
  const colleague = openBrowser();
  await signIn(colleague, 'http://parley.test', email);
  const { user } = await call<{ user: { id: string } }>(colleague, `${api}/me`);
  const members = `${api}/tenants/${tenant.id}/members`;
  const { data } = await call<{ data: { user_id: string }[] }>(host, members);
  if (data.some((member) => member.user_id === user.id)) {
    await call(colleague, `${api}/tenants/${tenant.id}/switch`, {});
    await host.send(`${members}/${user.id}`, { method: 'PATCH', json: { role } });
  } else {
    const { url } = await call<{ url: string }>(host, `${api}/tenants/${tenant.id}/invitations`, { email, role });
    await call(colleague, `${api}/invitations/accept`, { token: url.split('#')[1] });
  }
  return { colleague, userId: user.id, tenantId: tenant.id };
}

export function show(browser: HttpBrowser, chatId: string, visibility: 'private' | 'team'): Promise<Response> {
  return browser.send(`${api}/chats/${chatId}`, { method: 'PATCH', json: { visibility } });
}
