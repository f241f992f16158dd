import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { Chat } from '../../worker/routes/v1/schemas.ts';
import { api, clearFaults, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { createChattingApp } from './open-report.ts';

const app = createChattingApp();
let browser: HttpBrowser;
let chatId: string;

beforeEach(async () => {
  await emptyDatabase();
  const opened = await openBrowserWithShop(app);
  ({ browser } = opened);
  ({ id: chatId } = await call<Chat>(browser, `${api}/chats`, { property_id: opened.propertyId }));
});

afterEach(clearFaults);

async function ask(accept: string | undefined, id: string = crypto.randomUUID()) {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  const json = { id, text: 'Sessions yesterday' };
  const response = await browser.send(`${api}/chats/${chatId}/messages`, { method: 'POST', json, headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('a message to a chat', () => {
  it('is answered by events, also where its sender takes anything', async () => {
    for (const accept of ['text/event-stream', '*/*', 'application/json;q=0.5, text/event-stream']) {
      const { status, type, text } = await ask(accept);
      expect([status, type]).toEqual([200, 'text/event-stream; charset=utf-8']);
      expect(text).toMatch(/\ndata: \[DONE\]\n\n$/);
    }
  });

  it('is answered by the whole report where JSON is liked better, the same again for the same message', async () => {
    const id = crypto.randomUUID();
    const first = await ask('application/json', id);
    expect([first.status, first.type]).toEqual([200, 'application/json']);
    expect(JSON.parse(first.text)).toMatchObject({
      type: 'report',
      status: 'complete',
      question: 'Sessions yesterday',
    });
    const again = await ask('application/json, */*;q=0.5', id);
    expect(JSON.parse(again.text)).toEqual(JSON.parse(first.text));
  });

  it('is a problem where the answer ended with one and JSON was asked for', async () => {
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 503 });
    const { status, type, text } = await ask('application/json');
    expect([status, type]).toEqual([502, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject({ code: 'google_unavailable' });
  });

  it('is refused, and not kept, where nothing it can be answered as is accepted', async () => {
    const { status, text } = await ask('text/html');
    expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([406, 'not_acceptable']);
    expect((await call<{ messages: unknown[] }>(browser, `${api}/chats/${chatId}`)).messages).toEqual([]);
  });
});
