import { createStore, produce, reconcile, unwrap } from 'solid-js/store';
import { ApiError } from '../api.ts';
import { applyEvent, emptyAnswer, toAnswerView } from './answer-view.ts';
import { createBackOff } from './back-off.ts';
import { followAnswer } from './follow-answer.ts';
import type { AnswerError, AnswerView } from './answer-view.ts';
import type { AnswerStream, ChatTransport, Question } from './send.ts';
import type { Persona } from '../../worker/analyst/plan.ts';
import type { Message } from '../../worker/routes/v1/schemas.ts';

export interface Turn {
  /** The id of the user's message. */
  id: string;
  question: string;
  asked_at: string;
  /** Absent when the question has no answer yet. */
  answer?: AnswerView;
}

export interface ChatState {
  turns: Turn[];
  persona: Persona;
  /** The property that an existing chat asks about. */
  propertyId?: string | null;
  title?: string;
  /** `following`: an answer is being made and read. */
  status: 'loading' | 'idle' | 'following' | 'unreachable';
  connection: 'open' | 'lost';
  isStopping: boolean;
  /** Clock time at which the running answer was asked for, in milliseconds. */
  startedAt: number;
  loadError?: ApiError;
}

export interface ChatOptions {
  transport: ChatTransport;
  /** Undefined for a chat that its first question creates. */
  chatId: string | undefined;
  persona: Persona;
  create(persona: Persona): Promise<string>;
  /** The chat that `create` made is this one now. */
  onCreated(chatId: string): void;
  /** A question was accepted or an answer ended: titles and order in lists may have changed. */
  onChange(): void;
}

export type Chat = ReturnType<typeof createChat>;

/** One conversation: what has been said, and the answer that is on its way. `dispose` leaves it running on the server. */
export function createChat(options: ChatOptions) {
  const { transport } = options;
  const leaving = new AbortController();
  const backOff = createBackOff();
  let chatId = options.chatId;
  const [state, setState] = createStore<ChatState>({
    turns: [],
    persona: options.persona,
    status: chatId ? 'loading' : 'idle',
    connection: 'open',
    isStopping: false,
    startedAt: 0,
  });

  if (chatId) void load(chatId);

  async function load(id: string): Promise<void> {
    setState({ status: 'loading' });
    try {
      const { messages, persona, property_id: propertyId, title } = await transport.load(id);
      if (leaving.signal.aborted) return;
      setState({ turns: toTurns(messages), persona, propertyId, title, status: 'idle' });
      const last = messages.at(-1);
      if (last?.role === 'assistant' && (last.status === 'streaming' || last.status === 'pending')) {
        await follow(state.turns.length - 1, Date.parse(last.created_at), () => resume(undefined));
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setState({ status: 'unreachable', loadError: error });
    }
  }

  /** @returns whether the question was taken; one that was not belongs back in the composer. */
  async function ask(text: string): Promise<boolean> {
    if (state.status !== 'idle') return false;
    const question = { id: crypto.randomUUID(), text, persona: state.persona };
    const index = state.turns.length;
    setState(
      produce((draft) => {
        draft.turns.push({
          id: question.id,
          question: text,
          asked_at: new Date().toISOString(),
          answer: emptyAnswer(),
        });
        draft.status = 'following';
      }),
    );
    return follow(index, Date.now(), () => send(question));
  }

  async function send(question: Question): Promise<AnswerStream> {
    if (!chatId) {
      chatId = await options.create(question.persona);
      options.onCreated(chatId);
    }
    const stream = await transport.send(chatId, question, leaving.signal);
    options.onChange();
    return stream;
  }

  function resume(lastEventId: string | undefined) {
    return chatId ? transport.resume(chatId, lastEventId, leaving.signal) : Promise.resolve(undefined);
  }

  async function follow(
    index: number,
    startedAt: number,
    open: () => Promise<AnswerStream | undefined>,
  ): Promise<boolean> {
    setState({
      status: 'following',
      connection: 'open',
      isStopping: false,
      startedAt: Math.min(startedAt, Date.now()),
    });
    try {
      const end = await followAnswer({
        open,
        resume,
        onEvent: (event) => show(index, applyEvent(answerAt(index), event)),
        onConnection: (connection) => setState({ connection }),
        wait: backOff.wait,
        signal: leaving.signal,
      });
      if (end === 'left') return true;
      if (end === 'gone' && chatId) await settle(chatId, index);
      setState({ status: 'idle' });
      options.onChange();
      return true;
    } catch (error) {
      setState({ status: 'idle' });
      if (!(error instanceof ApiError)) throw error;
      if (error.code !== 'chat_busy') {
        show(index, { ...answerAt(index), phase: 'failed', error: toAnswerError(error) });
        return true;
      }
      // Another tab is asking in this chat: show that answer, and keep this question.
      setState(produce((draft) => void draft.turns.splice(index)));
      if (chatId) void load(chatId);
      return false;
    }
  }

  /** Takes the stored answer of a run that has ended elsewhere; the store may be a moment behind the run. */
  async function settle(id: string, index: number): Promise<void> {
    for (let attempt = 0; attempt < 4; attempt++) {
      const { messages } = await transport.load(id);
      const last = messages.at(-1);
      if (last?.role === 'assistant' && last.content) return show(index, toAnswerView(last));
      await backOff.wait(attempt);
    }
    show(index, { ...answerAt(index), phase: 'failed', error: { code: 'answer_lost', message: '', action: 'retry' } });
  }

  function answerAt(index: number): AnswerView {
    return unwrap(state.turns[index]?.answer) ?? emptyAnswer();
  }

  function show(index: number, view: AnswerView): void {
    setState('turns', index, 'answer', reconcile(view, { key: null, merge: true }));
  }

  return {
    state,
    id: () => chatId,
    ask,
    setPersona: (persona: Persona) => setState({ persona }),
    async stop(): Promise<void> {
      if (!chatId || state.isStopping) return;
      setState({ isStopping: true });
      await transport.stop(chatId).catch((error: unknown) => {
        setState({ isStopping: false });
        throw error;
      });
    },
    reload: () => (chatId ? load(chatId) : Promise.resolve()),
    reconnect: backOff.wake,
    dispose: () => leaving.abort(),
  };
}

function toTurns(messages: Message[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (message.role === 'assistant') {
      if (last) last.answer = toAnswerView(message);
      continue;
    }
    const question = message.content?.type === 'text' ? message.content.text : '';
    turns.push({ id: message.id, question, asked_at: message.created_at });
  }
  return turns;
}

function toAnswerError(error: ApiError): AnswerError {
  const action = error.status === 401 ? 'sign_in' : error.status === 429 ? 'wait' : 'retry';
  return { code: error.code, message: error.message, action };
}
