import type { ChatKey, ChatRuns } from '../services/chat/chat-runs.ts';
import { callObject, restarting } from './call-object.ts';
import type { ChatRun } from './chat-run.ts';

/** The chats' Durable Objects, one a chat; the tenant is part of the name. */
export function createChatRuns(namespace: DurableObjectNamespace<ChatRun>): ChatRuns {
  const objectOf = ({ tenantId, chatId }: ChatKey) => namespace.getByName(`${tenantId}/${chatId}`);
  return {
    async start(input) {
      const key = { tenantId: input.actor.tenantId, chatId: input.chatId };
      const started = await callObject(async () => objectOf(key).start(input));
      if (started === 'newer') throw restarting(new Error('the object is of an earlier version'));
      return started;
    },
    follow: (key, after, reader) => callObject(async () => objectOf(key).follow(after, reader)),
    holds: (key, replyId) => callObject(() => objectOf(key).holds(replyId)),
    stop: (key) => callObject(() => objectOf(key).stop()),
    forget: (key) => callObject(() => objectOf(key).forget()),
  };
}
