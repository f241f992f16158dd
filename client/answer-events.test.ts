import { expect, it } from 'vitest';
import type { StreamEvent } from '../worker/services/analysis/stream-events.ts';
import type { AnswerEvent } from './answer-events.ts';

/** Compiles only while the client knows every event that the server sends. */
const known = (event: StreamEvent): AnswerEvent => event;

it('the client knows what the server streams', () => {
  expect(known({ type: 'finish' })).toEqual({ type: 'finish' });
});
