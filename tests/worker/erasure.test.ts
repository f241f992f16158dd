import { createScheduledController, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import worker from '../../worker/index.ts';
import type { ChatRun } from '../../worker/objects/chat-run.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import { api, openChat, readEvents, send } from './open-browser.ts';

/** All that a chat's object keeps, as text. */
async function storedOf(tenantId: string, chatId: string): Promise<string> {
  const namespace = (env as unknown as { CHAT_RUN: DurableObjectNamespace<ChatRun> }).CHAT_RUN;
  return runInDurableObject(namespace.getByName(`${tenantId}/${chatId}`), async (_, state) => {
    const { sql } = state.storage;
    const tables = sql
      .exec<{ name: string }>(
        `select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'`,
      )
      .toArray();
    const rows = tables.flatMap(({ name }) => sql.exec(`select * from "${name}"`).toArray());
    return JSON.stringify([rows, [...(await state.storage.list())], await state.storage.getAlarm()]);
  });
}

describe('the storage of a chat’s object', () => {
  it('is empty once its team was erased by the night’s job', async () => {
    const { browser, chatId } = await openChat();
    const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`;
    await readEvents(await send(browser, chatId, `How many sessions did ${canary} have yesterday?`));
    const { tenant } = await call<Me>(browser, `${api}/me`);
    const before = await storedOf(tenant.id, chatId);
    expect(before).toContain(tenant.id);
    expect(before).toContain(canary);

    const asked = await browser.send(`${api}/tenants/${tenant.id}`, { method: 'DELETE', json: { name: tenant.name } });
    expect(asked.status).toBe(202);
    expect((await send(browser, chatId, 'And today?')).status).toBe(409);
    await worker.scheduled(createScheduledController(), { ...env, DELETION_GRACE_DAYS: '0' } as never);
    expect(JSON.parse(await storedOf(tenant.id, chatId))).toEqual([[], [], null]);
    expect((await browser.send(`${api}/chats/${chatId}`)).status).toBe(401);
  });

  it('is empty once the chat was deleted', async () => {
    const { browser, chatId } = await openChat();
    await readEvents(await send(browser, chatId, 'Sessions yesterday'));
    const { tenant } = await call<Me>(browser, `${api}/me`);
    expect(await storedOf(tenant.id, chatId)).toContain(tenant.id);
    expect((await browser.send(`${api}/chats/${chatId}`, { method: 'DELETE' })).status).toBe(204);
    expect(JSON.parse(await storedOf(tenant.id, chatId))).toEqual([[], [], null]);
  });
});
