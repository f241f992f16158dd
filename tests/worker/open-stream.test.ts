import { afterEach, describe, expect, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { api, clearFaults, openBrowser, openChat, send, setFault } from './open-browser.ts';

afterEach(clearFaults);

describe('an answer that is on its way', () => {
  it('is cut off after half a minute for a browser that was signed out meanwhile', async () => {
    const { browser, chatId } = await openChat();
    const other = openBrowser();
    await signIn(other, 'http://parley.test', 'anna@kolibri.example');
    // Three attempts of 11 seconds.
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 11_000, status: 503 });
    const answer = await send(browser, chatId, 'Sessions yesterday');
    expect(answer.status).toBe(200);
    expect((await other.send(`${api}/sessions/revoke-others`, { method: 'POST' })).status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    // For others of the person it goes on.
    const stream = await other.send(`${api}/chats/${chatId}/stream`, { headers: { 'last-event-id': '' } });
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  }, 60_000);

  it('ends at once for somebody who is removed from its team', async () => {
    const { browser, propertyId } = await openChat();
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const dora = openBrowser();
    await signIn(dora, 'http://parley.test', 'dora@franchise.example');
    const { user } = await call<{ user: { id: string } }>(dora, `${api}/me`);
    const invitation = { email: 'dora@franchise.example', role: 'member' };
    const { url } = await call<{ url: string }>(browser, `${api}/tenants/${tenant.id}/invitations`, invitation);
    await call(dora, `${api}/invitations/accept`, { token: url.split('#')[1] });
    const chat = await call<{ id: string }>(dora, `${api}/chats`, { property_id: propertyId, persona: 'po' });

    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 3000 });
    const answer = await send(dora, chat.id, 'Sessions yesterday');
    expect(answer.status).toBe(200);
    const removal = await browser.send(`${api}/tenants/${tenant.id}/members/${user.id}`, { method: 'DELETE' });
    expect(removal.status).toBe(204);
    const text = await answer.text();
    expect(text).toContain('"type":"start"');
    expect(text).not.toContain('data-report');
    expect(text).not.toContain('[DONE]');
    expect((await dora.send(`${api}/chats/${chat.id}/stream`)).status).toBe(401);
  });
});
