import { startSystem, type System } from '../tests/chaos/start-system.ts';
import type { Row } from './row.ts';

const readersPerChat = 10;
/** Long enough for a thousand readers to connect, and still less than Google is waited for. */
const answerMs = 13_000;

/** Memory and waiting with 200 and with 1,000 streams open at once. */
export async function measureOpenStreams(): Promise<Row[]> {
  const system = await startSystem();
  try {
    await readTogether(system, 50);
    const few = await readTogether(system, 200);
    const many = await readTogether(system, 1_000);
    return [
      {
        what: 'Memory of the isolate with 200 streams; with 1,000',
        figure: `${few.memory}; ${many.memory}`,
        budget: '<= 64 MB; <= 128 MB',
        isWithin: few.isolateMb <= 64 && many.isolateMb <= 128,
      },
      ...([few, many] as const).map(({ streams, whole, connectMs, lagMs }) => ({
        what: `${streams} streams at once: 95th percentile of the first event, and of an event after its first reader`,
        figure: `${connectMs.toFixed(0)} ms; ${lagMs.toFixed(0)} ms (${whole} whole)`,
        budget: '<= 3000 ms; <= 500 ms; all whole',
        isWithin: whole === streams && connectMs <= 3_000 && lagMs <= 500,
      })),
    ];
  } finally {
    await system.close();
  }
}

async function readTogether(system: System, streams: number) {
  await system.delayGoogle(answerMs);
  const before = await system.memory();
  const chats = await Promise.all(Array.from({ length: streams / readersPerChat }, () => system.createChat()));
  /** When each event of each chat came, and since when its reader was there. */
  const seen = new Map<string, { at: number; since: number }[]>();
  const firsts: number[] = [];
  let whole = 0;
  let during = before;
  let look: Promise<unknown> = Promise.resolve();

  async function read(request: Promise<Response>): Promise<void> {
    const startedAt = performance.now();
    const response = await request;
    let rest = '';
    let since = Infinity;
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const at = performance.now();
      if (since === Infinity) {
        since = at;
        firsts.push(at - startedAt);
        if (firsts.length === streams) look = system.memory().then((memory) => (during = memory));
      }
      const blocks = (rest + piece).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, id] = /^id: (.*)$/m.exec(block) ?? [];
        if (id) seen.set(id, [...(seen.get(id) ?? []), { at, since }]);
        if (block === 'data: [DONE]') whole += 1;
      }
    }
  }
  await Promise.all(
    chats.map(async (chat) => {
      const headers = { authorization: system.authorization, 'content-type': 'application/json' };
      const url = `${system.url}/api/v1/chats/${chat}`;
      const body = JSON.stringify({ id: crypto.randomUUID(), text: 'Sessions yesterday' });
      const asked = fetch(`${url}/messages`, { method: 'POST', headers, body });
      const asking = read(asked);
      await asked;
      const others = Array.from({ length: readersPerChat - 1 }, () => read(fetch(`${url}/stream`, { headers })));
      await Promise.all([asking, ...others]);
    }),
  );
  await look;
  // Whoever came later than an event had to catch up with it; that is no lag.
  const lags = [...seen.values()].flatMap((times) => {
    const first = Math.min(...times.map(({ at }) => at));
    return times.filter(({ since }) => since < first).map(({ at }) => at - first);
  });
  const toMb = (bytes: number) => bytes / 1024 / 1024;
  const isolateMb = toMb(during.isolate);
  const memory = `${isolateMb.toFixed(0)} MB (the process ${toMb(during.process - before.process).toFixed(0)} MB more than before)`;
  return { streams, whole, isolateMb, memory, connectMs: percentile(firsts), lagMs: percentile(lags) };
}

function percentile(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
