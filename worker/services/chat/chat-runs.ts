import type { Question } from '../analysis/answer-question.ts';

/** One message of a chat to be answered. */
export interface RunInput extends Question {
  /** The request that asked. */
  requestId: string;
  chatId: string;
}

export interface ChatKey {
  tenantId: string;
  chatId: string;
}

/** The running answers of all chats: one Durable Object a chat (`objects/chat-run.ts`). */
export interface ChatRuns {
  /** Begins the run, or joins it when it began before; the events from the first on. */
  start(input: RunInput): Promise<Response>;
  /** The events after `lastEventId`; undefined when nothing is running and no reader fell behind. */
  follow(key: ChatKey, lastEventId: string | undefined): Promise<Response | undefined>;
  /** Ends the run; what was written stays. */
  stop(key: ChatKey): Promise<void>;
  /** Forgets the chat's log. */
  forget(key: ChatKey): Promise<void>;
}
