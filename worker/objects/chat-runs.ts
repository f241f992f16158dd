import { AppError } from '../errors.ts';
import type { ChatKey, ChatRuns } from '../services/chat/chat-runs.ts';
import type { ChatRun } from './chat-run.ts';

/** The chats' Durable Objects, one a chat; the tenant is part of the name. */
export function createChatRuns(namespace: DurableObjectNamespace<ChatRun>): ChatRuns {
  const at = <Result>({ tenantId, chatId }: ChatKey, call: (object: DurableObjectStub<ChatRun>) => Promise<Result>) =>
    // A stub is of no use after a failure.
    callTwice(() => call(namespace.getByName(`${tenantId}/${chatId}`)));
  return {
    start: (input) => at({ tenantId: input.actor.tenantId, chatId: input.chatId }, (object) => object.start(input)),
    follow: (key, after) => at(key, async (object) => object.follow(after)),
    holds: (key, replyId) => at(key, (object) => object.holds(replyId)),
    stop: (key) => at(key, (object) => object.stop()),
    forget: (key) => at(key, (object) => object.forget()),
  };
}

/**
 * An object may be taken away in the middle of a call: it is asked again in its next life, for all that it does can be
 * asked twice. Throws AppError chat_unavailable when that fails too, or when it has too much to do.
 * https://developers.cloudflare.com/durable-objects/best-practices/error-handling/
 */
async function callTwice<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (first) {
    if (is(first, 'remote')) throw first;
    if (is(first, 'overloaded')) throw unavailable(first);
  }
  try {
    return await call();
  } catch (second) {
    throw unavailable(second);
  }
}

/** `remote`: thrown by our own code in the object. */
function is(error: unknown, mark: 'remote' | 'overloaded'): boolean {
  return error instanceof Error && (error as { [Mark in typeof mark]?: unknown })[mark] === true;
}

function unavailable(cause: unknown): AppError {
  return new AppError('chat_unavailable', 'The chat did not answer in time. Nothing was lost. Try again.', {
    action: 'retry',
    retryAfterSeconds: 1,
    cause,
  });
}
