import { afterEach, describe, expect, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { invite, show } from './invite.ts';
import { api, clearFaults, openBrowser, openChat, send, setFault } from './open-browser.ts';

afterEach(clearFaults);

describe('an answer that is on its way', () => {
  it('is cut off after half a minute for a browser that was signed out, and for a colleague from whom it was taken back', async () => {
    const { browser, chatId } = await openChat();
    const { colleague } = await invite(browser, 'dora@franchise.example', 'member');
    expect((await show(browser, chatId, 'team')).status).toBe(200);
    const other = openBrowser();
    await signIn(other, 'http://parley.test', 'anna@kolibri.example');
    // Three attempts of 11 seconds.
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 11_000, status: 503 });
    const answer = await send(browser, chatId, 'Sessions yesterday');
    expect(answer.status).toBe(200);
    const watched = await colleague.send(`${api}/chats/${chatId}/stream`);
    expect(watched.status).toBe(200);
    expect((await show(other, chatId, 'private')).status).toBe(200);
    expect((await other.send(`${api}/sessions/revoke-others`, { method: 'POST' })).status).toBe(200);
    const ends = await Promise.allSettled([answer.text(), watched.text()]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await colleague.send(`${api}/chats/${chatId}/stream`)).status).toBe(404);
    // For others of the person it goes on.
    const stream = await other.send(`${api}/chats/${chatId}/stream`, { headers: { 'last-event-id': '' } });
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  }, 120_000);

  it('ends at once for somebody who is removed from its team', async () => {
    const { browser, propertyId } = await openChat();
    const { colleague: dora, userId, tenantId } = await invite(browser, 'dora@franchise.example', 'member');
    const chat = await call<{ id: string }>(dora, `${api}/chats`, { property_id: propertyId, persona: 'po' });

    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 3000 });
    const answer = await send(dora, chat.id, 'Sessions yesterday');
    expect(answer.status).toBe(200);
    const removal = await browser.send(`${api}/tenants/${tenantId}/members/${userId}`, { method: 'DELETE' });
    expect(removal.status).toBe(204);
    const text = await answer.text();
    expect(text).toContain('"type":"start"');
    expect(text).not.toContain('data-report');
    expect(text).not.toContain('[DONE]');
    expect((await dora.send(`${api}/chats/${chat.id}/stream`)).status).toBe(401);
  });
});
