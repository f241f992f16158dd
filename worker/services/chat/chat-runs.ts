import type { Actor } from '../../../db/scope.ts';
import type { Question } from '../analysis/answer-question.ts';
import type { Watcher } from '../analysis/stream-events.ts';
import type { EventId } from './event-id.ts';

/** What a run is asked. With what the database holds beside it, it is all that a run needs (`findRunInput`). */
export interface Task extends Pick<Question, 'replyId' | 'question' | 'persona' | 'plan' | 'mayUse'> {
  /** `runVersion` of the code that asked; absent from code that had none yet. */
  version?: number | undefined;
  actor: Pick<Actor, 'tenantId' | 'userId'>;
  /** The request that asked. */
  requestId: string;
  chatId: string;
  /** The user's message. */
  messageId: string;
}

/** A task with the property, the grant and the conversation. */
export interface RunInput extends Task, Pick<Question, 'history' | 'source' | 'progress'> {
  /** When the question arrived, epoch milliseconds; absent where its answer is gone on with. */
  askedAt?: number;
  /** Who asks and reads along; absent from code that told nobody. */
  reader?: Watcher;
}

export interface ChatKey {
  tenantId: string;
  chatId: string;
}

export type NotFollowed = 'idle' | 'other_run' | 'ahead';

/** The running answers of all chats: one Durable Object a chat (`objects/chat-run.ts`). */
export interface ChatRuns {
  /**
   * Begins the run, or joins it when it began before; the events from the first on. Throws AppError restarting where the
   * object is of an earlier version than what it is asked, as for a moment of a deploy.
   */
  start(input: RunInput): Promise<Response>;
  /**
   * The events after `after`, or all of them. `idle`: nothing is running and no reader fell behind; `other_run`: the
   * id is of an answer that another has replaced; `ahead`: of an event that has not been yet.
   */
  follow(key: ChatKey, after: EventId | undefined, reader: Watcher | undefined): Promise<Response | NotFollowed>;
  /** Whether the answer is being written, or waits for the database to take its end. */
  holds(key: ChatKey, replyId: string): Promise<boolean>;
  /** Ends the run; what was written stays. */
  stop(key: ChatKey): Promise<void>;
  /** Forgets the chat's log. */
  forget(key: ChatKey): Promise<void>;
}
