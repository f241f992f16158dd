import { describe, expect, it } from 'vitest';
import { toTurns } from './turns.ts';
import type { Message } from '../../worker/routes/v1/schemas.ts';

const message = (
  id: string,
  role: Message['role'],
  content: Message['content'],
  status: Message['status'] = 'complete',
) =>
  ({ id, role, status, content, asked_by: null, rating: null, created_at: '2026-11-23T08:00:00Z' }) satisfies Message;

describe('toTurns', () => {
  it('puts each answer to its question', () => {
    const turns = toTurns([
      message('1', 'user', { type: 'text', text: 'How many?' }),
      message('2', 'assistant', { type: 'stopped', text: 'Half' }),
      message('3', 'user', { type: 'text', text: 'And now?' }),
      message('4', 'assistant', null, 'streaming'),
    ]);
    expect(turns.map(({ id, question, answer }) => [id, question, answer?.phase])).toEqual([
      ['1', 'How many?', 'stopped'],
      ['3', 'And now?', 'working'],
    ]);
  });

  it('keeps a question that has no answer', () => {
    expect(toTurns([message('1', 'user', { type: 'text', text: 'How many?' })])).toEqual([
      { id: '1', question: 'How many?', askedBy: null },
    ]);
  });
});
