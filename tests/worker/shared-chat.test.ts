import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import { invite, show } from './invite.ts';
import { api, clearFaults, openBrowser, openChat, readEvents, send, setFault, watchersIn } from './open-browser.ts';

afterEach(clearFaults);

const slowGoogle = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: 1500 };

/** Ben, and Carla of his team: other files sign Anna out and remove Dora. */
let ben: HttpBrowser;
let carla: HttpBrowser;
let propertyId: string;
beforeAll(async () => {
  ({ browser: ben, propertyId } = await openChat(openBrowser(), 'ben@brightside-agency.example'));
  ({ colleague: carla } = await invite(ben, 'carla@example.com', 'member'));
});

/** A chat of Ben's that he shows to the team. */
async function openShared() {
  const { id: chatId } = await call<{ id: string }>(ben, `${api}/chats`, { property_id: propertyId });
  await show(ben, chatId, 'team');
  const read = async () => (await call<ChatWithMessages>(ben, `${api}/chats/${chatId}`)).messages;
  const watch = (lastEventId?: string) =>
    carla.send(
      `${api}/chats/${chatId}/stream`,
      lastEventId === undefined ? {} : { headers: { 'last-event-id': lastEventId } },
    );
  return { chatId, read, watch };
}

describe('a chat that is shown to the team', () => {
  it('is watched by a colleague from any event on, and both see the same answer', async () => {
    const { chatId, watch } = await openShared();
    await setFault(slowGoogle);
    const asked = await send(ben, chatId, 'Sessions yesterday');
    const watched = await watch();
    const [own, theirs] = await Promise.all([readEvents(asked), readEvents(watched)]);
    expect(theirs).toEqual(own);
    expect(own.some(({ data }) => data.type === 'data-report')).toBe(true);
    for (const position of [0, 3, own.length - 1]) {
      expect(await readEvents(await watch(own[position]?.id))).toEqual(own.slice(position + 1));
    }
  });

  it('tells each who reads along, while they do, and who reads alone nothing', async () => {
    const { chatId, watch } = await openShared();
    await setFault(slowGoogle);
    const asked = await send(ben, chatId, 'Sessions yesterday');
    const again = await ben.send(`${api}/chats/${chatId}/stream`);
    const watched = await watch();
    const reader = watched.body!.getReader();
    let theirs = '';
    while (!theirs.includes('data-watchers')) {
      const { value, done } = await reader.read();
      if (done) break;
      theirs += new TextDecoder().decode(value);
    }
    expect(watchersIn(theirs)).toEqual([['Ben', 'Carla']]);
    await reader.cancel();
    const [own, other] = await Promise.all([asked.text(), again.text()]);
    for (const text of [own, other]) expect(watchersIn(text)).toEqual([['Ben', 'Carla'], ['Ben']]);
    expect(own).not.toMatch(/id: [^\n]*\ndata: \{"type":"data-watchers"/);

    const alone = await send(ben, chatId, 'Sessions by device yesterday');
    const tab = await ben.send(`${api}/chats/${chatId}/stream`);
    for (const each of await Promise.all([alone.text(), tab.text()])) expect(watchersIn(each)).toEqual([]);
  });

  it('is asked in by a colleague, under their name, and leans on what was asked before', async () => {
    const { chatId, read } = await openShared();
    await readEvents(await send(ben, chatId, 'Sessions by device last week'));
    await readEvents(await send(carla, chatId, 'and purchases?'));
    const messages = await read();
    expect(messages.map(({ asked_by, status }) => [asked_by?.name.split(' ')[0], status])).toEqual(
      ['Ben', 'Ben', 'Carla', 'Carla'].map((name) => [name, 'complete']),
    );
    expect(messages[3]?.content).toMatchObject({ type: 'report', plan: { dimensions: ['deviceCategory'] } });
  });

  it('has answers that any of them may stop, for all', async () => {
    const { chatId, watch, read } = await openShared();
    await setFault(slowGoogle);
    const asked = await send(ben, chatId, 'Sessions yesterday');
    const watched = await watch();
    expect((await carla.send(`${api}/chats/${chatId}/stop`, { method: 'POST' })).status).toBe(202);
    for (const events of await Promise.all([readEvents(asked), readEvents(watched)])) {
      expect(events.map(({ data }) => data.type)).toContain('abort');
    }
    expect((await read())[1]).toMatchObject({ status: 'partial' });
  });

  it('stores the answer to a colleague’s question also when it is taken back meanwhile', async () => {
    const { chatId, read } = await openShared();
    await setFault(slowGoogle);
    const asked = await send(carla, chatId, 'Sessions yesterday');
    await show(ben, chatId, 'private');
    await asked.text();
    expect((await read())[1]).toMatchObject({ status: 'complete', content: { type: 'report' } });
    expect((await carla.send(`${api}/chats/${chatId}`)).status).toBe(404);
  });

  it('keeps one question waiting for the other, whoever asks', async () => {
    const { chatId } = await openShared();
    await setFault(slowGoogle);
    const first = await send(ben, chatId, 'Sessions yesterday');
    expect((await send(carla, chatId, 'Users yesterday')).status).toBe(409);
    await readEvents(first);
    expect((await readEvents(await send(carla, chatId, 'Users yesterday'))).length).toBeGreaterThan(3);
  });
});
