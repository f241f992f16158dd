import { inject } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import type { Chat, ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import { api } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { watchApp } from './document/watch-app.ts';

/** The app with chats that answer, which run in Durable Objects elsewhere. */
export function createChattingApp() {
  const base = createDependencies(inject('bindings'));
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
  };
  return watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) }));
}

/** Asks in a new chat, or in one that is there. Returns the chat and the report's id. */
export async function askForReport(
  browser: HttpBrowser,
  asked: { propertyId: string; text: string; chatId?: string; plan?: unknown; revises?: string },
): Promise<{ chatId: string; reportId: string }> {
  const { propertyId, chatId: known, ...message } = asked;
  const chatId = known ?? (await call<Chat>(browser, `${api}/chats`, { property_id: propertyId })).id;
  const path = `${api}/chats/${chatId}/messages`;
  const response = await browser.send(path, { method: 'POST', json: { id: crypto.randomUUID(), ...message } });
  if (response.status !== 200) throw new Error(`not asked: ${await response.text()}`);
  await response.text();
  const { messages } = await call<ChatWithMessages>(browser, `${api}/chats/${chatId}`);
  const reply = messages.findLast(({ role }) => role === 'assistant');
  if (reply?.content?.type !== 'report') throw new Error(`no report: ${JSON.stringify(reply?.content)}`);
  return { chatId, reportId: reply.id };
}
