import { createStore, produce, reconcile, unwrap } from 'solid-js/store';
import { applyEvent, emptyAnswer } from '../../web/chat/answer-view.ts';
import { ParleyError } from '../../client/parley-error.ts';
import { readAnswer } from '../../web/chat/read-answer.ts';
import { isAboutIdentity } from './create-visitor.ts';
import { Refusal, post } from './post.ts';
import type { AnswerView } from '../../web/chat/answer-view.ts';
import type { Visitor } from './create-visitor.ts';
import type { Host } from './meet-host.ts';

/** What the Worker reads of what was said before, and how much of each. */
const HISTORY_MESSAGES = 20;
const HISTORY_CHARACTERS = 4_000;

export interface Turn {
  id: string;
  question: string;
  answer: AnswerView;
}

interface State {
  turns: Turn[];
  isRunning: boolean;
  isStopping: boolean;
  /** Clock time at which the running answer was asked for, in milliseconds. */
  startedAt: number;
}

interface ConversationOptions {
  visitor: Visitor;
  host: Host;
  /** Of the answers; that of the question where there is none. */
  language: string | undefined;
}

export type Conversation = ReturnType<typeof createConversation>;

/** What has been said in this frame. It is in memory alone and gone with the page. */
export function createConversation({ visitor, host, language }: ConversationOptions) {
  const [state, setState] = createStore<State>({ turns: [], isRunning: false, isStopping: false, startedAt: 0 });
  let run: AbortController | undefined;

  /** @returns whether the question was taken; one that was not belongs back in its box. */
  async function ask(question: string, id: string = crypto.randomUUID()): Promise<boolean> {
    if (state.isRunning) return false;
    const { signal } = (run = new AbortController());
    const index = state.turns.length;
    const history = toHistory(state.turns);
    const turn = { id, question, answer: emptyAnswer() };
    setState('turns', index, turn);
    setState({ isRunning: true, isStopping: false, startedAt: Date.now() });
    host.tell('asked');
    try {
      const body = { id: turn.id, question, language, history };
      for await (const { event } of readAnswer(await send(body, signal))) {
        if (signal.aborted) break;
        show(index, applyEvent(answerAt(index), event));
      }
    } catch (error) {
      if (!signal.aborted) show(index, { ...answerAt(index), phase: 'failed', error: toAnswerError(error) });
    }
    // A conversation that was begun anew has forgotten this question.
    if (state.turns[index]?.id !== turn.id) return true;
    if (signal.aborted) show(index, applyEvent(answerAt(index), { type: 'abort', reason: 'stopped' }));
    setState({ isRunning: false });
    host.tell(answerAt(index).phase === 'failed' ? 'error' : 'answered');
    return true;
  }

  async function send(body: { id: string }, signal: AbortSignal): Promise<Response> {
    try {
      return await post('messages', body, { token: await visitor.token(), signal });
    } catch (error) {
      if (!(error instanceof Refusal) || !/^(token_expired|unauthenticated)$/.test(error.code)) throw error;
      visitor.forget();
      return post('messages', body, { token: await visitor.token(), signal });
    }
  }

  function answerAt(index: number): AnswerView {
    return unwrap(state.turns[index]?.answer) ?? emptyAnswer();
  }

  function show(index: number, view: AnswerView): void {
    if (state.turns[index]) setState('turns', index, 'answer', reconcile(view, { key: null, merge: true }));
  }

  return {
    state,
    ask,
    /** Asks the question of a failed answer again, in its place and under its id, so that it is counted once. */
    askAgain(index: number): void {
      const { id, question } = state.turns[index] ?? {};
      if (question === undefined || state.isRunning) return;
      setState(produce((draft) => void draft.turns.splice(index, 1)));
      void ask(question, id);
    },
    stop(): void {
      setState({ isStopping: true });
      run?.abort();
    },
    /** Forgets everything. */
    beginAnew(): void {
      run?.abort();
      setState({ turns: [], isRunning: false, isStopping: false });
    },
  };
}

function toHistory(turns: Turn[]) {
  return turns
    .flatMap(({ question, answer }) => {
      const said = answer.report?.answer;
      return said
        ? [
            { role: 'user', content: question },
            { role: 'assistant', content: said.slice(0, HISTORY_CHARACTERS) },
          ]
        : [];
    })
    .slice(-HISTORY_MESSAGES);
}

function toAnswerError(error: unknown): NonNullable<AnswerView['error']> {
  if (isAboutIdentity(error)) return { code: 'identity', message: '' };
  if (error instanceof ParleyError) return { code: 'network', message: '' };
  if (error instanceof Refusal) {
    const seconds = error.retryAfterSeconds;
    return { code: error.code, message: seconds === undefined ? '' : String(seconds) };
  }
  return { code: 'unknown', message: '' };
}
