import type { Actor } from '../../../db/scope.ts';
import type { Persona, Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';

/** All that is needed to answer one message without asking the database again. */
export interface RunInput {
  actor: Pick<Actor, 'tenantId' | 'userId'>;
  chatId: string;
  /** The assistant's message that the answer becomes. */
  replyId: string;
  question: string;
  persona: Persona;
  history: { question: string; plan: Plan }[];
  /** Null when the chat's property was unlinked. */
  source: { property: PropertyProfile; grant: StoredGrant } | null;
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
