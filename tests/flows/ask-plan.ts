import { randomUUID } from 'node:crypto';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import type { Dependencies } from '../../worker/context.ts';
import type { ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import { api, appUrl } from './create-test-app.ts';
import { watchApp } from './document/watch-app.ts';

interface AskedPlan {
  propertyId: string;
  plan: Record<string, unknown>;
}

/**
 * Asks in a chat of its own, of an app whose chats run in this process. Returns the paths of what is related to the question
 * and to its answer.
 */
export async function askPlan(dependencies: Dependencies, browser: HttpBrowser, { propertyId, plan }: AskedPlan) {
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const answered = await watchApp(createApp(dependencies)).request(`${api}/chats/${chat.id}/messages`, {
    method: 'POST',
    headers: { cookie: browser.cookies('parley.test'), origin: appUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), text: 'A plan', plan }),
  });
  await answered.text();
  const { messages } = await call<ChatWithMessages>(browser, `${api}/chats/${chat.id}`);
  const pathOf = (role: string) =>
    `${api}/chats/${chat.id}/messages/${messages.find((each) => each.role === role)?.id}/related`;
  return { question: pathOf('user'), answer: pathOf('assistant') };
}
