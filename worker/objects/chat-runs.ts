import type { ChatKey, ChatRuns } from '../services/chat/chat-runs.ts';
import type { ChatRun } from './chat-run.ts';

/** The chats' Durable Objects, one a chat; the tenant is part of the name. */
export function createChatRuns(namespace: DurableObjectNamespace<ChatRun>): ChatRuns {
  const objectOf = ({ tenantId, chatId }: ChatKey) => namespace.getByName(`${tenantId}/${chatId}`);
  return {
    start: (input) => objectOf({ tenantId: input.actor.tenantId, chatId: input.chatId }).start(input),
    follow: (key, after) => objectOf(key).follow(after),
    stop: (key) => objectOf(key).stop(),
    forget: (key) => objectOf(key).forget(),
  };
}
