import type { Report } from './api-types.ts';

/**
 * What an answer's stream says, in order; the AI SDK's UI message stream with parts of Parley's own. A part with the
 * same `id` replaces the one before. Later versions may say more: what is not known here is to be passed over.
 * https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export type AnswerEvent =
  | { type: 'start'; messageId: string }
  /** What is being done, in one plain sentence. */
  | { type: 'data-status'; id: string; data: { step: string; state: 'active' | 'done' | 'failed'; text: string } }
  | { type: 'text-start' | 'text-end'; id: string }
  | { type: 'text-delta'; id: string; delta: string }
  | {
      type: 'data-plan' | 'data-citation' | 'data-quality' | 'data-sentence' | 'data-metric' | 'data-chart';
      id: string;
      data: object;
    }
  /** The whole report. Everything before it is a part of it. */
  | { type: 'data-report'; id: 'report'; data: Report }
  | { type: 'data-error'; id: 'error'; data: { code: string; message: string; action?: string; request_id?: string } }
  | { type: 'error'; errorText: string }
  | { type: 'abort'; reason: string }
  | { type: 'finish' };
