import { type NumberedEvent as Numbered, readEvents } from '../../client/read-events.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';

export type NumberedEvent = Numbered<StreamEvent>;
export type AnswerStream = AsyncIterable<NumberedEvent>;

/** @throws {ParleyError} `stream_cut` when the body ends without `[DONE]`. */
export const readAnswer = (response: Response): AnswerStream => readEvents<StreamEvent>(response);
