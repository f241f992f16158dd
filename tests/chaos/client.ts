import type { Random } from '../../dev/google/events/random.ts';
import type { Journal } from './journal.ts';
import type { System } from './start-system.ts';

/** How many streams are open, and the most that were at once. */
export class OpenStreams {
  most = 0;
  #now = 0;

  open(): void {
    this.#now += 1;
    this.most = Math.max(this.most, this.#now);
  }

  close(): void {
    this.#now -= 1;
  }
}

export interface Wave {
  system: System;
  journal: Journal;
  streams: OpenStreams;
  random: Random;
  /** Milliseconds after which a client gives up. */
  patienceMs: number;
}

interface Following {
  client: string;
  chat: string;
  message: string;
  /** Of who asks; others only read. */
  text?: string;
  /** How often its connection is to break, within how many milliseconds each. */
  drops: { times: number; withinMs: number };
  onAck?(): void;
}

/**
 * Sends a message, or reads the answer to one, across every connection that breaks, as a browser does: the same message
 * again until an event has come, then from the last event on.
 */
export async function follow(wave: Wave, following: Following): Promise<void> {
  const { journal, random } = wave;
  const { client, chat, message, text } = following;
  const who = { client, message };
  const deadline = performance.now() + wave.patienceMs;
  let drops = following.drops.times;
  let last: string | undefined;
  let isAcknowledged = false;
  if (text !== undefined) journal.add({ ...who, kind: 'submit', chat });
  while (performance.now() < deadline) {
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), deadline - performance.now());
    const drop = drops > 0 ? setTimeout(() => cut.abort(), random.next() * following.drops.withinMs) : undefined;
    try {
      const response =
        last === undefined && text !== undefined
          ? await ask(wave.system, { chat, message, text, signal: cut.signal })
          : await resume(wave.system, { chat, last, signal: cut.signal });
      if (response.status === 204 || response.status === 404) {
        await response.body?.cancel();
        return journal.add({ ...who, kind: 'gone' });
      }
      if (!response.ok) {
        const problem = await response.text();
        // Anything else no client tries again by itself.
        if (![502, 503, 504].includes(response.status)) {
          return journal.add({ ...who, kind: 'gave_up', why: `${response.status} ${problem}` });
        }
        throw new Error(problem);
      }
      if (text !== undefined && !isAcknowledged) {
        isAcknowledged = true;
        journal.add({ ...who, kind: 'ack' });
        following.onAck?.();
      }
      wave.streams.open();
      try {
        for await (const event of readEvents(response)) {
          if (event.data === '[DONE]') return journal.add({ ...who, kind: 'done' });
          journal.add({ ...who, kind: 'event', ...event });
          last = event.id ?? last;
        }
      } finally {
        wave.streams.close();
      }
      throw new Error('The stream ended early.');
    } catch {
      const forced = drop !== undefined && cut.signal.aborted;
      if (forced) drops -= 1;
      journal.add({ ...who, kind: 'cut', forced });
    } finally {
      clearTimeout(timer);
      clearTimeout(drop);
      cut.abort();
    }
    await sleep(50 + random.next() * 250);
  }
  journal.add({ ...who, kind: 'gave_up', why: 'no end within its patience' });
}

/** The chat as it is stored, once nothing of it is being written. */
export async function readStored(wave: Wave, chat: string) {
  const deadline = performance.now() + wave.patienceMs;
  for (;;) {
    const stored = await fetch(`${wave.system.url}/api/v1/chats/${chat}`, {
      headers: { authorization: wave.system.authorization },
    })
      .then(async (response) => (response.ok ? ((await response.json()) as StoredMessages) : undefined))
      .catch(() => undefined);
    const isSettled = stored?.messages.every(({ status }) => status !== 'streaming' && status !== 'pending');
    if (stored && (isSettled || performance.now() > deadline)) return { chat, messages: stored.messages };
    await sleep(200);
  }
}

interface StoredMessages {
  messages: { id: string; role: string; status: string; content: unknown }[];
}

export function stop(system: System, chat: string): Promise<Response> {
  const headers = { authorization: system.authorization };
  return fetch(`${system.url}/api/v1/chats/${chat}/stop`, { method: 'POST', headers });
}

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function ask(system: System, message: { chat: string; message: string; text: string; signal: AbortSignal }) {
  return fetch(`${system.url}/api/v1/chats/${message.chat}/messages`, {
    method: 'POST',
    headers: { authorization: system.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ id: message.message, text: message.text }),
    signal: message.signal,
  });
}

function resume(system: System, place: { chat: string; last: string | undefined; signal: AbortSignal }) {
  return fetch(`${system.url}/api/v1/chats/${place.chat}/stream`, {
    headers: { authorization: system.authorization, ...(place.last !== undefined && { 'last-event-id': place.last }) },
    signal: place.signal,
  });
}

/** The whole events of a stream; one that was cut off in its middle is none. */
async function* readEvents(response: Response): AsyncGenerator<{ id: string | undefined; data: string }> {
  let rest = '';
  for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, data] = /^(?:id: (.*)\n)?data: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield { id, data };
    }
  }
}
