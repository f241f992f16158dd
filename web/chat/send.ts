import { api, apiFetch, unsafe } from '../api.ts';
import { readAnswer } from './read-answer.ts';
import type { AnswerStream } from './read-answer.ts';
import type { Rating } from './turns.ts';
import type { Persona, Plan } from '../../worker/analyst/plan.ts';
import type { Chat, ChatWithMessages } from '../../worker/routes/v1/schemas.ts';

type Visibility = Chat['visibility'];

export interface Question {
  /** Made by the client: sending the same question again replays its answer instead of asking twice. */
  id: string;
  text: string;
  persona: Persona;
  /** Answered instead of the text, which is what it is called. */
  plan?: Plan;
  /** The answer whose question this is again, or with a part of it changed. */
  revises?: string;
}

/** How a chat reaches the server. */
export interface ChatTransport {
  load(chatId: string): Promise<ChatWithMessages>;
  /** Undefined when nothing was asked or changed since then. */
  loadChanges(chatId: string, since: string): Promise<ChatWithMessages | undefined>;
  send(chatId: string, question: Question, signal: AbortSignal): Promise<AnswerStream>;
  /** The running answer after `lastEventId`, or from its beginning; undefined when none is running. */
  resume(chatId: string, lastEventId: string | undefined, signal: AbortSignal): Promise<AnswerStream | undefined>;
  stop(chatId: string): Promise<void>;
  /** What it is then. */
  setVisibility(chatId: string, visibility: Visibility): Promise<Visibility>;
  rate(chatId: string, replyId: string, rating: { rating: Rating; reason?: string }): Promise<void>;
}

export const chatTransport: ChatTransport = {
  load: (chatId) => api.get(`/api/v1/chats/${chatId}`),

  loadChanges: (chatId, since) => api.get(`/api/v1/chats/${chatId}?changed_since=${since}`),

  async send(chatId, question, signal) {
    const request = { ...unsafe('POST', question), signal };
    const response = await apiFetch(`/api/v1/chats/${chatId}/messages`, request);
    return readAnswer(response);
  },

  async resume(chatId, lastEventId, signal) {
    const headers: Record<string, string> = { accept: 'text/event-stream' };
    if (lastEventId !== undefined) headers['last-event-id'] = lastEventId;
    const response = await apiFetch(`/api/v1/chats/${chatId}/stream`, { headers, signal });
    return response.status === 204 ? undefined : readAnswer(response);
  },

  stop: (chatId) => api.post(`/api/v1/chats/${chatId}/stop`),

  async setVisibility(chatId, visibility) {
    return (await api.patch<Chat>(`/api/v1/chats/${chatId}`, { visibility })).visibility;
  },

  rate: (chatId, replyId, rating) => api.patch(`/api/v1/chats/${chatId}/messages/${replyId}`, rating),
};
