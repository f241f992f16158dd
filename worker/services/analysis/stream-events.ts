import type { Citation, MetricCard, Chart, Part, Quality, Report, Value } from '../../analyst/report.ts';
import type { Plan } from '../../analyst/plan.ts';

/**
 * What a reader of an answer receives, in order: the AI SDK's UI message stream (header
 * `x-vercel-ai-ui-message-stream: v1`), each event one SSE `data:` line with its sequence number as SSE `id:`,
 * closed by `data: [DONE]`. https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 *
 * `text-*` carry the answer as plain text for simple clients; `data-sentence` carries the same words with their
 * values, so that a client which knows Parley shows each number with its proof from the start.
 */
export type StreamEvent =
  | { type: 'start'; messageId: string }
  /** Same `id`: replaces the earlier status of that step. `text` is one plain sentence. */
  | { type: 'data-status'; id: Step; data: { step: Step; state: 'active' | 'done' | 'failed'; text: string } }
  | { type: 'data-plan'; id: 'plan'; data: { plan: Plan; assumptions: string[] } }
  | { type: 'data-citation'; id: string; data: Citation }
  | { type: 'data-quality'; id: 'quality'; data: Quality }
  | { type: 'text-start'; id: string }
  | { type: 'text-delta'; id: string; delta: string }
  | { type: 'text-end'; id: string }
  | { type: 'data-sentence'; id: string; data: { index: number; parts: Part[]; values: Record<string, Value> } }
  | { type: 'data-metric'; id: string; data: { card: MetricCard; values: Record<string, Value> } }
  | { type: 'data-chart'; id: string; data: Chart }
  /** The whole report: what is stored. Everything before it is a part of it. */
  | { type: 'data-report'; id: 'report'; data: Report }
  /** `errorText` is one safe sentence; `data-error` before it carries the code. */
  | { type: 'data-error'; id: 'error'; data: StreamError }
  | { type: 'error'; errorText: string }
  | { type: 'abort'; reason: 'stopped' }
  | { type: 'finish' }
  /**
   * Who reads this answer now, where they are several people; who reads alone gets none. Not in the log: without an id, and
   * not again for whoever comes back.
   */
  | { type: 'data-watchers'; data: { people: Watcher[] }; transient: true };

/** Somebody of the team who reads an answer while it is written. */
export interface Watcher {
  id: string;
  name: string;
}

/** `request_id`: of the request that asked, for whoever looks into it. */
export interface StreamError {
  code: string;
  message: string;
  action?: ErrorAction;
  request_id?: string;
}

export type Step = 'understand' | 'plan' | 'fetch' | 'compute' | 'write' | 'verify';

/** The one button that helps. */
export type ErrorAction = 'retry' | 'reconnect' | 'choose_property' | 'wait';
