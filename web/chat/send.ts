import { api, apiFetch, unsafe } from '../api.ts';
import { readEventStream } from './event-stream.ts';
import type { Rating } from './turns.ts';
import type { Persona, Plan } from '../../worker/analyst/plan.ts';
import type { Chat, ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';

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

export interface NumberedEvent {
  /** What `Last-Event-ID` takes to go on after this event. */
  id: string | undefined;
  event: StreamEvent;
}

export type AnswerStream = AsyncIterable<NumberedEvent>;

/** The connection was lost before the stream said that it was done. */
export class StreamCut extends Error {}

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

/** @throws {StreamCut} when the body ends without `[DONE]`. */
async function* readAnswer(response: Response): AnswerStream {
  if (!response.body) throw new StreamCut();
  try {
    for await (const { data, id } of readEventStream(response.body)) {
      if (data === '[DONE]') return;
      yield { id, event: JSON.parse(data) as StreamEvent };
    }
  } catch (cause) {
    throw new StreamCut('The stream broke off.', { cause });
  }
  throw new StreamCut('The stream ended early.');
}
