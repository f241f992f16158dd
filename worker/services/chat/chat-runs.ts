import type { Question } from '../analysis/answer-question.ts';
import type { EventId } from './event-id.ts';

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

export type NotFollowed = 'idle' | 'other_run' | 'ahead';

/** The running answers of all chats: one Durable Object a chat (`objects/chat-run.ts`). */
export interface ChatRuns {
  /** Begins the run, or joins it when it began before; the events from the first on. */
  start(input: RunInput): Promise<Response>;
  /**
   * The events after `after`, or all of them. `idle`: nothing is running and no reader fell behind; `other_run`: the
   * id is of an answer that another has replaced; `ahead`: of an event that has not been yet.
   */
  follow(key: ChatKey, after: EventId | undefined): Promise<Response | NotFollowed>;
  /** Ends the run; what was written stays. */
  stop(key: ChatKey): Promise<void>;
  /** Forgets the chat's log. */
  forget(key: ChatKey): Promise<void>;
}
