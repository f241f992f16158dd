import { describe, expect, it } from 'vitest';
import { FairQueue } from './fair-queue.ts';

const never = new AbortController().signal;

describe('FairQueue', () => {
  it('runs tasks one at a time, in the order they came', async () => {
    const queue = new FairQueue(1);
    const events: string[] = [];
    const task = (name: string) => async () => {
      events.push(`${name} starts`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
    };
    await Promise.all([queue.run(never, task('a')), queue.run(never, task('b')), queue.run(never, task('c'))]);
    expect(events).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('runs as many at once as it is wide', async () => {
    const queue = new FairQueue(2);
    let running = 0;
    const counts = await Promise.all(
      Array.from({ length: 5 }, () =>
        queue.run(never, async () => {
          running += 1;
          await new Promise((resolve) => setImmediate(resolve));
          const count = running;
          running -= 1;
          return count;
        }),
      ),
    );
    expect(Math.max(...counts)).toBe(2);
  });

  it('goes on after a task that failed', async () => {
    const queue = new FairQueue(1);
    const failing = queue.run(never, () => Promise.reject(new Error('no')));
    const next = queue.run(never, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('never starts a task whose caller went away while it waited', async () => {
    const queue = new FairQueue(1);
    const caller = new AbortController();
    const first = Promise.withResolvers<void>();
    let started = false;
    void queue.run(never, () => first.promise);
    const waiting = queue.run(caller.signal, async () => {
      started = true;
    });
    caller.abort(new Error('gone'));
    first.resolve();
    await expect(waiting).rejects.toThrow('gone');
    expect(started).toBe(false);
  });
});
