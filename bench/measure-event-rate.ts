import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
import type { Bundles } from './build.ts';
import { median, type Row } from './row.ts';

const events = 2_000;
const warmUps = 5;
const runs = 25;
const ways = ['bare', 'plain', 'logged'] as const;

/** Events a second of one stream, with the log and without, against the same events from a bare Hono stream. */
export async function measureEventRate(bundles: Bundles): Promise<Row[]> {
  const runtime = startStreams(bundles.streams);
  try {
    const url = await runtime.ready;
    const rates: Record<(typeof ways)[number], number[]> = { bare: [], plain: [], logged: [] };
    for (let run = -warmUps; run < runs; run++) {
      for (const way of ways) {
        const rate = await eventsPerSecond(new URL(`/${way}?count=${events}`, url));
        if (run >= 0) rates[way].push(rate);
      }
    }
    const toRow = (way: 'plain' | 'logged', what: string, least: number): Row => {
      // Round by round, since a shared machine slows down and recovers in between.
      const ratio = median(rates[way].map((rate, round) => rate / (rates.bare[round] ?? Number.NaN)));
      const [ours, bare] = [rates[way], rates.bare].map((list) => Math.round(median(list)).toLocaleString('en'));
      return {
        what: `Events a second ${what}, against the same events from a bare Hono stream`,
        figure: `${ratio.toFixed(2)}x (${ours} against ${bare}, ${runs} rounds of ${events})`,
        budget: `>= ${least}x`,
        isWithin: ratio >= least,
      };
    };
    return [toRow('logged', 'with the log', 0.5), toRow('plain', 'without it', 0.8)];
  } finally {
    await runtime.dispose();
  }
}

async function eventsPerSecond(url: URL): Promise<number> {
  const startedAt = performance.now();
  const text = await (await fetch(url)).text();
  const seconds = (performance.now() - startedAt) / 1000;
  const received = text.split('data: {').length - 1;
  if (received < events) throw new Error(`${url.pathname} sent ${received} of ${events} events`);
  return events / seconds;
}

function startStreams(path: string): Miniflare {
  return new Miniflare({
    host: '127.0.0.1',
    workers: [
      {
        config: {
          name: 'streams',
          compatibilityDate: '2026-10-01',
          manifest: {
            mainModule: 'index.js',
            modules: { 'index.js': { type: 'esm', contents: readFileSync(path, 'utf8') } },
          },
          env: { LOGGED: { type: 'durable-object', worker: 'streams', exportName: 'Logged' } },
          exports: { Logged: { type: 'durable-object', storage: 'sqlite' } },
        },
      },
    ],
  });
}
