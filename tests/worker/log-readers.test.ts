import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { EventLog } from '../../worker/objects/event-log.ts';
import { LogReaders } from '../../worker/objects/log-readers.ts';

const { CHAT_RUN: chatRun } = env as unknown as { CHAT_RUN: DurableObjectNamespace };

/** A log in the SQLite of an object of its own, with its readers. */
function withLog<Result>(
  patience: { heartbeatMs: number; stalledMs: number },
  work: (log: EventLog, readers: LogReaders, append: (data: string) => void) => Promise<Result>,
): Promise<Result> {
  const stub = chatRun.get(chatRun.newUniqueId());
  return runInDurableObject(stub, async (_, { storage }) => {
    const log = new EventLog(storage.sql);
    const readers = new LogReaders(log, patience);
    log.begin(task('r'), 0);
    return work(log, readers, (data) => {
      log.append('r', data);
      readers.wake();
    });
  });
}
const task = (replyId: string) => ({
  actor: { tenantId: 't', userId: 'u' },
  requestId: 'q',
  chatId: 'c',
  messageId: 'm',
  replyId,
  question: 'Sessions?',
  persona: 'po' as const,
  plan: undefined,
  mayUse: { model: true, ga4: true },
});
const text = async (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  new TextDecoder().decode((await reader.read()).value);
const patient = { heartbeatMs: 60_000, stalledMs: 60_000 };

describe('a reader of the log', () => {
  it('that left is forgotten at once, without an event', () =>
    withLog(patient, async (_, readers) => {
      const open = Array.from({ length: 200 }, () => readers.open(0).getReader());
      const reads = open.map((reader) => reader.read());
      expect(readers.count).toBe(200);
      await Promise.all(open.map((reader) => reader.cancel()));
      expect((await Promise.all(reads)).every(({ done }) => done)).toBe(true);
      expect(readers.count).toBe(0);
    }));

  it('that takes nothing any more is let go, and can come back where it was', () =>
    withLog({ heartbeatMs: 60_000, stalledMs: 20 }, async (_, readers, append) => {
      append('one');
      const reader = readers.open(0).getReader();
      expect(await text(reader)).toBe('id: r:1\ndata: one\n\n');
      await expect.poll(() => readers.count).toBe(0);
      await expect(reader.read()).rejects.toThrow('Nobody reads');
      append('two');
      expect(await text(readers.open(1).getReader())).toBe('id: r:2\ndata: two\n\n');
    }));

  it('hears that the answer goes on while nothing happens', () =>
    withLog({ heartbeatMs: 10, stalledMs: 60_000 }, async (_, readers, append) => {
      const reader = readers.open(0).getReader();
      expect(await text(reader)).toBe(': keep-alive\n\n');
      append('one');
      expect(await text(reader)).toContain('data: one');
    }));

  it('is handed a large log piece by piece, whole, in order and once', () =>
    withLog(patient, async (log, readers, append) => {
      const large = 'x'.repeat(30_000);
      for (let number = 1; number <= 20; number++) append(`${number} ${large}`);
      append(large.repeat(10));
      log.close('r');
      const reader = readers.open(0).getReader();
      const pieces: string[] = [];
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        pieces.push(new TextDecoder().decode(next.value));
      }
      expect(pieces.slice(0, -2).every((piece) => piece.length < 66_000)).toBe(true);
      expect([...pieces.join('').matchAll(/^id: r:(\d+)$/gm)].map(([, number]) => Number(number))).toEqual(
        Array.from({ length: 21 }, (_, index) => index + 1),
      );
      expect(pieces.at(-1)).toBe('data: [DONE]\n\n');
      expect(readers.count).toBe(0);
    }));

  it('of an answer that another replaced ends without being told that it was whole', () =>
    withLog(patient, async (log, readers, append) => {
      append('one');
      const reader = readers.open(0).getReader();
      await text(reader);
      const rest = reader.read();
      log.begin(task('other'), 0);
      readers.wake();
      expect(await rest).toEqual({ done: true, value: undefined });
    }));
});
