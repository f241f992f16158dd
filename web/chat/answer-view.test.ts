import { describe, expect, it } from 'vitest';
import { sampleReport } from '../pages/sign-in/sample-report.ts';
import { applyEvent, emptyAnswer, toAnswerView } from './answer-view.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';

const read = (events: StreamEvent[]) => events.reduce(applyEvent, emptyAnswer());
const start: StreamEvent = { type: 'start', messageId: 'm1' };
const { v1, v2 } = sampleReport.values;
const valuesOf = (values: Record<string, typeof v1>) => values as typeof sampleReport.values;

const status = (state: 'active' | 'done' | 'failed', text = 'Asking'): StreamEvent => ({
  type: 'data-status',
  id: 'fetch',
  data: { step: 'fetch', state, text },
});
const sentence = (index: number, parts: (typeof sampleReport)['parts'], values = {}): StreamEvent => ({
  type: 'data-sentence',
  id: `s${index}`,
  data: { index, parts, values },
});

describe('the view of an answer', () => {
  it('is working until the report is here', () => {
    const view = read([start, status('active'), sentence(0, [{ text: 'Fell to ' }, { ref: 'v2' }], valuesOf({ v2 }))]);
    expect(view.phase).toBe('working');
    expect(view.values['v2']).toEqual(v2);
    expect(view.report).toBeUndefined();
  });

  it('leaves out what a server of a later version says, and asks to reload for what it stored', () => {
    const unknown = { type: 'data-hologram', id: 'h1', data: {} } as unknown as StreamEvent;
    expect(read([start, status('active'), unknown])).toEqual(read([start, status('active')]));
    const content = { type: 'hologram' } as unknown as NonNullable<Parameters<typeof toAnswerView>[0]['content']>;
    expect(toAnswerView({ status: 'complete', content })).toMatchObject({
      phase: 'failed',
      error: { code: 'page_outdated', action: 'reload' },
    });
  });

  it('replaces the status of a step instead of adding to it', () => {
    expect(read([start, status('active'), status('done', 'Asked')]).steps).toEqual([
      { step: 'fetch', state: 'done', text: 'Asked' },
    ]);
  });

  it('is the stored report once the stream has ended', () => {
    const events: StreamEvent[] = [
      start,
      sentence(0, [{ text: 'Something' }]),
      { type: 'data-report', id: 'report', data: sampleReport },
      { type: 'finish' },
    ];
    expect(read(events)).toEqual(toAnswerView({ status: 'complete', content: sampleReport }));
  });

  it('begins again when the stream is replayed from its start', () => {
    const events = [start, sentence(0, [{ text: 'Once.' }])];
    expect(read([...events, ...events]).parts).toEqual([{ text: 'Once.' }]);
  });

  it('puts a space between sentences that come without one, and no second where there is one', () => {
    const joined = read([
      start,
      sentence(0, [{ text: 'One. ' }]),
      sentence(1, [{ ref: 'v1' }]),
      sentence(2, [{ text: 'Two.' }]),
    ]);
    expect(joined.parts).toEqual([{ text: 'One. ' }, { ref: 'v1' }, { text: ' ' }, { text: 'Two.' }]);
  });

  it('keeps the sentences of an answer that was stopped', () => {
    const view = read([
      start,
      sentence(0, [{ text: 'Half.' }]),
      { type: 'abort', reason: 'stopped' },
      { type: 'finish' },
    ]);
    expect(view).toMatchObject({ phase: 'stopped', parts: [{ text: 'Half.' }] });
  });

  it('shows the plain words of a stopped answer that has nothing else', () => {
    const events: StreamEvent[] = [
      start,
      { type: 'text-start', id: 'answer' },
      { type: 'text-delta', id: 'answer', delta: 'Half.' },
      { type: 'text-end', id: 'answer' },
      { type: 'abort', reason: 'stopped' },
      { type: 'finish' },
    ];
    expect(read(events)).toMatchObject({ phase: 'stopped', parts: [{ text: 'Half.' }] });
  });

  it('keeps the code and the action of a failure when the general error follows', () => {
    const events: StreamEvent[] = [
      start,
      {
        type: 'data-error',
        id: 'error',
        data: { code: 'needs_reconnect', message: 'Connect again.', action: 'reconnect' },
      },
      { type: 'error', errorText: 'Connect again.' },
      { type: 'finish' },
    ];
    expect(read(events)).toMatchObject({ phase: 'failed', error: { code: 'needs_reconnect', action: 'reconnect' } });
  });

  it('offers to try again when an error says nothing else', () => {
    expect(read([start, { type: 'error', errorText: 'It broke.' }]).error).toEqual({
      code: 'unknown',
      message: 'It broke.',
      action: 'retry',
    });
  });

  it('is partial when the stream finished without a report', () => {
    expect(read([start, sentence(0, [{ text: 'Half.' }]), { type: 'finish' }]).phase).toBe('partial');
  });

  it('shows a stored error as the stream did', () => {
    const view = toAnswerView({
      status: 'error',
      content: { type: 'error', code: 'took_too_long', message: 'Too long.', action: 'retry' },
    });
    expect(view).toMatchObject({
      phase: 'failed',
      error: { code: 'took_too_long', message: 'Too long.', action: 'retry' },
    });
  });

  it('has nothing yet for a message that is still streaming', () => {
    expect(toAnswerView({ status: 'streaming', content: null })).toEqual(emptyAnswer());
  });
});
