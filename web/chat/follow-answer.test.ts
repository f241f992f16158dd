import { describe, expect, it } from 'vitest';
import { ApiError } from '../api.ts';
import { followAnswer } from './follow-answer.ts';
import type { NumberedEvent } from './read-answer.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';

const events: StreamEvent[] = [
  { type: 'start', messageId: 'm1' },
  { type: 'text-start', id: 'answer' },
  { type: 'text-delta', id: 'answer', delta: 'Hello' },
  { type: 'text-end', id: 'answer' },
  { type: 'finish' },
];
const numbered: NumberedEvent[] = events.map((event, index) => ({ id: `run:${index + 1}`, event }));

/** Gives events `from` up to `to`; when that is not the last, the connection breaks there. */
async function* stream(from: number, to: number) {
  yield* numbered.slice(from, to);
  if (to < numbered.length) throw new ApiError('Cut.', { code: 'stream_cut' });
}

function reader(overrides: Partial<Parameters<typeof followAnswer>[0]>) {
  const seen: string[] = [];
  const leaving = new AbortController();
  const following = {
    open: async () => stream(0, events.length),
    resume: async () => stream(0, events.length),
    onEvent: (event: StreamEvent) => void seen.push(event.type),
    onConnection: (state: 'open' | 'lost') => void seen.push(state),
    wait: async () => {},
    signal: leaving.signal,
    ...overrides,
  };
  return { seen, leaving, end: () => followAnswer(following) };
}

const all = events.map(({ type }) => type);

describe('followAnswer', () => {
  it('reads an answer to its end', async () => {
    const { seen, end } = reader({});
    expect(await end()).toBe('finished');
    expect(seen).toEqual(['open', ...all]);
  });

  it('goes on after the last event it has seen, wherever the connection broke', async () => {
    for (let cut = 1; cut < events.length; cut++) {
      const asked: string[] = [];
      const { seen, end } = reader({
        open: async () => stream(0, cut),
        resume: async (lastEventId) => {
          asked.push(lastEventId);
          return stream(cut, events.length);
        },
      });
      expect(await end()).toBe('finished');
      expect(asked).toEqual([`run:${cut}`]);
      expect(seen).toEqual(['open', ...all.slice(0, cut), 'lost', 'open', ...all.slice(cut)]);
    }
  });

  it('shows an event once although the server repeats it', async () => {
    const { seen, end } = reader({ open: async () => stream(0, 3), resume: async () => stream(1, events.length) });
    await end();
    expect(seen.filter((each) => each !== 'open' && each !== 'lost')).toEqual(all);
  });

  it('sends the question again when nothing of the answer has come, waiting longer each time', async () => {
    const waits: number[] = [];
    let attempts = 0;
    const { seen, end } = reader({
      open: async () => {
        if (attempts++ < 3) throw new ApiError('No network.', { code: 'network', status: 0 });
        return stream(0, events.length);
      },
      wait: async (attempt) => void waits.push(attempt),
    });
    expect(await end()).toBe('finished');
    expect(waits).toEqual([0, 1, 2]);
    expect(seen).toEqual(['lost', 'lost', 'lost', 'open', ...all]);
  });

  it('says when the server no longer runs the answer', async () => {
    const { end } = reader({ open: async () => stream(0, 2), resume: async () => undefined });
    expect(await end()).toBe('gone');
  });

  it.each(['answer_replaced', 'event_ahead'])('says so too when its place is refused with %s', async (code) => {
    const { seen, end } = reader({
      open: async () => stream(0, 2),
      resume: async () => Promise.reject(new ApiError('Lost.', { code, status: 404 })),
    });
    expect(await end()).toBe('gone');
    expect(seen).toEqual(['open', ...all.slice(0, 2), 'lost']);
  });

  it('gives up at once on a refusal that waiting does not change', async () => {
    const refusal = new ApiError('Busy.', { code: 'chat_busy', status: 409 });
    const { end } = reader({ open: async () => Promise.reject(refusal) });
    await expect(end()).rejects.toBe(refusal);
  });

  it('stops trying when the reader has left', async () => {
    const { leaving, end } = reader({
      open: async () => stream(0, 2),
      wait: async () => leaving.abort(),
    });
    expect(await end()).toBe('left');
  });
});
