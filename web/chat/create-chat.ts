import { createStore, produce, reconcile, unwrap } from 'solid-js/store';
import { ApiError } from '../api.ts';
import { applyEvent, emptyAnswer } from './answer-view.ts';
import { createBackOff } from './back-off.ts';
import { followAnswer } from './follow-answer.ts';
import { toTurns } from './turns.ts';
import type { AnswerError, AnswerView } from './answer-view.ts';
import type { AnswerStream } from './read-answer.ts';
import type { ChatTransport, Question } from './send.ts';
import type { Rating, Turn } from './turns.ts';
import type { ErrorAction, Watcher } from '../../worker/services/analysis/stream-events.ts';
import type { Persona, Plan } from '../../worker/analyst/plan.ts';
import type { ChatWithMessages, Chat as StoredChat } from '../../worker/routes/v1/schemas.ts';

export interface ChatState {
  turns: Turn[];
  persona: Persona;
  /** The property that an existing chat asks about. */
  propertyId?: string | null;
  title?: string;
  visibility?: ChatWithMessages['visibility'];
  /** Who began it. */
  begunBy?: ChatWithMessages['begun_by'];
  /** Of what is shown: as the server told it. */
  updatedAt?: string;
  /** `following`: an answer is being made and read. */
  status: 'loading' | 'idle' | 'following' | 'unreachable';
  connection: 'open' | 'lost';
  isStopping: boolean;
  /** Clock time at which the running answer was asked for, in milliseconds. */
  startedAt: number;
  loadError?: ApiError;
  /** Others who read the running answer. */
  watchers: Watcher[];
}

export interface ChatOptions {
  transport: ChatTransport;
  /** Undefined for a chat that its first question creates. */
  chatId: string | undefined;
  persona: Persona;
  /** Who asks here. */
  reader: { id: string; name: string };
  create(persona: Persona): Promise<StoredChat>;
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
    watchers: [],
  });

  if (chatId) void load(chatId);

  async function load(id: string): Promise<void> {
    setState({ status: 'loading' });
    try {
      const chat = await transport.load(id);
      if (!leaving.signal.aborted) await takeOver(chat);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setState({ status: 'unreachable', loadError: error });
    }
  }

  /** Shows a chat as the server holds it, and goes on with an answer that is running there. */
  async function takeOver(chat: ChatWithMessages): Promise<void> {
    const { messages, persona, property_id: propertyId } = chat;
    // Turns that are shown stay as they are, so that nothing moves under who reads them.
    setState('turns', reconcile(toTurns(messages), { key: 'id', merge: false }));
    setState({ persona, propertyId, status: 'idle' });
    takeHead(chat);
    const last = messages.at(-1);
    if (last?.role !== 'assistant' || last.content || (last.status !== 'streaming' && last.status !== 'pending'))
      return;
    await follow(state.turns.length - 1, Date.parse(last.created_at), () => resume(undefined));
  }

  function takeHead({ title, visibility, begun_by: begunBy, updated_at: updatedAt }: StoredChat): void {
    setState({ title, visibility, begunBy, updatedAt });
  }

  /**
   * @param plan answered instead of the text, which is what it is called
   * @param revises the answer whose question this is again, or with a part of it changed
   * @returns whether the question was taken; one that was not belongs back in the composer.
   */
  async function ask(text: string, plan?: Plan, revises?: string): Promise<boolean> {
    if (state.status !== 'idle') return false;
    const question = {
      id: crypto.randomUUID(),
      text,
      persona: state.persona,
      ...(plan && { plan: unwrap(plan) }),
      ...(revises !== undefined && { revises }),
    };
    const turn: Turn = { id: question.id, question: text, askedBy: options.reader, answer: emptyAnswer() };
    const index = state.turns.length;
    setState('turns', index, turn);
    return follow(index, Date.now(), () => send(question));
  }

  async function send(question: Question): Promise<AnswerStream> {
    if (!chatId) {
      const created = await options.create(question.persona);
      chatId = created.id;
      takeHead(created);
      options.onCreated(chatId);
    }
    const stream = await sendInTurn(chatId, question);
    options.onChange();
    return stream;
  }

  /** The answer before may be whole here a moment before it is stored. */
  async function sendInTurn(id: string, question: Question): Promise<AnswerStream> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await transport.send(id, question, leaving.signal);
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'chat_busy' || attempt === 2) throw error;
      }
      await backOff.wait(attempt);
    }
  }

  function resume(lastEventId: string | undefined): Promise<AnswerStream | undefined> {
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
        onEvent(event) {
          if (event.type === 'data-watchers') {
            setState({ watchers: event.data.people.filter(({ id }) => id !== options.reader.id) });
            return;
          }
          if (event.type === 'start') setState('turns', index, { replyId: event.messageId, rating: null });
          show(index, applyEvent(answerAt(index), event));
        },
        // Who is there is told anew by the next connection.
        onConnection: (connection) => setState({ connection, ...(connection === 'lost' && { watchers: [] }) }),
        wait: backOff.wait,
        signal: leaving.signal,
      });
      setState({ watchers: [] });
      if (end === 'left') return true;
      if (end === 'gone' && chatId) await settle(chatId, index);
      options.onChange();
    } catch (error) {
      setState({ watchers: [] });
      if (!(error instanceof ApiError)) {
        setState({ status: 'idle' });
        throw error;
      }
      if (error.code === 'chat_busy' && chatId) {
        // Another tab is asking in this chat: show that answer, and hand this question back.
        setState(produce((draft) => void draft.turns.splice(index)));
        void load(chatId);
        return false;
      }
      if (error.status === 404 && chatId) {
        // Taken back from the team, or deleted, while its answer was on its way.
        await load(chatId);
        return false;
      }
      show(index, { ...answerAt(index), phase: 'failed', error: toAnswerError(error) });
    }
    setState({ status: 'idle' });
    return true;
  }

  /**
   * Takes the stored answer of a run that has ended elsewhere, and whatever was asked after it; the store may be a
   * moment behind the run.
   */
  async function settle(id: string, index: number): Promise<void> {
    for (let attempt = 0; attempt < 4; attempt++) {
      const chat = await transport.load(id);
      const turns = toTurns(chat.messages);
      const answer = turns.find((turn) => turn.id === state.turns[index]?.id)?.answer;
      if (answer && answer.phase !== 'working') {
        if (turns.length > state.turns.length) return takeOver(chat);
        return show(index, answer);
      }
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
    /** Keeps what the reader thinks of an answer; a failure leaves it as it was. */
    async rate(index: number, rating: Rating, reason?: string): Promise<void> {
      const { replyId, rating: before } = state.turns[index] ?? {};
      if (!chatId || !replyId) return;
      setState('turns', index, { rating });
      try {
        await transport.rate(chatId, replyId, { rating, ...(reason && { reason }) });
      } catch (error) {
        setState('turns', index, { rating: before ?? null });
        throw error;
      }
    },
    setPersona: (persona: Persona) => setState({ persona }),
    async stop(): Promise<void> {
      if (!chatId || state.isStopping) return;
      setState({ isStopping: true });
      try {
        await transport.stop(chatId);
      } catch (error) {
        setState({ isStopping: false });
        throw error;
      }
    },
    /** Reads the chat again after it could not be loaded. */
    reload: () => (chatId ? load(chatId) : Promise.resolve()),
    /** Takes over what was asked in another tab, or by somebody else. A failure changes nothing, unless the chat is gone. */
    async catchUp(): Promise<void> {
      const { updatedAt } = state;
      if (!chatId || state.status !== 'idle') return;
      try {
        const chat = await (updatedAt ? transport.loadChanges(chatId, updatedAt) : transport.load(chatId));
        if (!chat || leaving.signal.aborted || state.status !== 'idle') return;
        if (chat.messages.length > 0 && toTurns(chat.messages).length > state.turns.length) return await takeOver(chat);
        takeHead(chat);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.status === 404 && state.status === 'idle') setState({ status: 'unreachable', loadError: error });
      }
    },
    /** Shows the chat to the team, or takes it back. */
    async setVisibility(visibility: ChatWithMessages['visibility']): Promise<void> {
      if (chatId) setState({ visibility: await transport.setVisibility(chatId, visibility) });
    },
    reconnect: backOff.wake,
    dispose: () => leaving.abort(),
  };
}

function toAnswerError(error: ApiError): AnswerError {
  const { code, message, status, requestId } = error;
  // The server and the page are of one commit; the client, which others have too, knows it as a word.
  const action = error.action as ErrorAction | undefined;
  return {
    code,
    message,
    action: status === 401 ? 'sign_in' : (action ?? 'retry'),
    ...(requestId ? { request_id: requestId } : {}),
  };
}
