import { toAnswerView } from './answer-view.ts';
import type { AnswerView } from './answer-view.ts';
import type { Message } from '../../worker/routes/v1/schemas.ts';

/** What a reader thinks of an answer; null when they have not said. */
export type Rating = 'right' | 'wrong' | null;

/** A question and its answer. */
export interface Turn {
  /** The id of the user's message. */
  id: string;
  question: string;
  /** Who asked; null once they have left the team. */
  askedBy: Message['asked_by'];
  /** Absent when the question has no answer yet. */
  answer?: AnswerView;
  /** The id of the answer's message, once it is known. */
  replyId?: string;
  rating?: Rating;
}

/** The stored messages of a chat, oldest first, as questions with their answers. */
export function toTurns(messages: Message[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (message.role === 'user') {
      const question = message.content?.type === 'text' ? message.content.text : '';
      turns.push({ id: message.id, question, askedBy: message.asked_by });
    } else if (last) {
      last.answer = toAnswerView(message);
      last.replyId = message.id;
      last.rating = message.rating;
    }
  }
  return turns;
}
