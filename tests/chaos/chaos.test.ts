import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../dev/google/events/random.ts';
import type { Reply } from '../../dev/model/reply-script.ts';
import { channelsPlan } from '../flows/model-shop.ts';
import { follow, OpenStreams, readStored, sleep, stop } from './client.ts';
import { Journal } from './journal.ts';
import { runWave, type WavePlan, type WaveResult } from './run-wave.ts';
import { startSystem, type System } from './start-system.ts';

/**
 * Everything breaks while answers are written, read and stored; nothing may be lost, come twice or hang. A short run is
 * part of `npm test`; `npm run test:chaos` is the long one. `PARLEY_CHAOS_SEED` repeats a run's faults, though not their
 * exact moments: those are the machine's.
 */
const isLong = process.env['PARLEY_CHAOS'] === 'long';
const seed = Number(process.env['PARLEY_CHAOS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const patienceMs = isLong ? 300_000 : 60_000;
const timeout = isLong ? 3_600_000 : 180_000;
const longestReplyMs = 1_000;
const random = new Random(seed);
const results: WaveResult[] = [];
let system: System;

beforeAll(async () => {
  system = await startSystem();
}, 180_000);
afterAll(async () => {
  await system.close();
  report();
});

const none = { messages: 1, readers: 2, drops: 1, deaths: 0, crashes: 0, databaseStops: 0, stops: 0, arriveMs: 0 };
const short: WavePlan[] = [
  { ...none, name: 'all', chats: 12, readers: 3, deaths: 8, crashes: 1, databaseStops: 1, stops: 2, spanMs: 2_500 },
];
const long: WavePlan[] = [
  // So many do not come in the same second; an answer lasts longer than that, though less than a model is given.
  { ...none, name: 'streams', chats: 100, readers: 15, drops: 1, deaths: 20, arriveMs: 12_000, spanMs: 54_000 },
  ...repeated(10, { ...none, name: 'objects', chats: 50, deaths: 50, spanMs: 4_000 }),
  ...repeated(10, { ...none, name: 'runtime', chats: 20, crashes: 2, spanMs: 5_000 }),
  ...repeated(10, { ...none, name: 'database', chats: 20, databaseStops: 5, spanMs: 6_000 }),
  ...repeated(5, {
    ...none,
    name: 'all',
    chats: 40,
    deaths: 20,
    crashes: 1,
    databaseStops: 2,
    stops: 5,
    spanMs: 6_000,
  }),
];

const plan: Reply = { match: 'plan', json: channelsPlan(), repeat: true };
const words = 'There were {{v1}} sessions {{range}}. Of them {{l2}} brought {{v2}}. The rest came from elsewhere. ';

describe('an answer', () => {
  it.each(isLong ? long : short)(
    'is whole, once and in order for everybody, and stored as shown: $name',
    async (wave) => {
      // Google answers ten of them at a time, and all of them within a quarter of the span.
      await system.delayGoogle(Math.min(longestReplyMs, wave.spanMs / 4 / Math.ceil(wave.chats / 10)));
      const text = words.repeat(4);
      const pieces = Math.ceil(text.length / 12);
      await system.setModel([
        plan,
        { match: 'prose', text, chunk_delay_ms: Math.round(wave.spanMs / 2 / pieces), repeat: true },
      ]);
      await expectKept(wave);
    },
    timeout,
  );

  it(
    'is whole at whatever byte the model is cut off',
    async () => {
      const prose: Reply = { match: 'prose', chunks: ['There were {{v1}} ses', 'sions. {{l2}} ', 'brought {{v2}}.'] };
      const bytes = await system.countBytes(prose);
      const cuts = Array.from({ length: bytes }, (_, index) => index).filter((index) => isLong || index % 60 === 7);
      const chats = isLong ? 20 : 6;
      const messages = Math.ceil(cuts.length / chats);
      await system.delayGoogle(0);
      await system.setModel([plan, ...cuts.map((cut): Reply => ({ ...prose, cut_after_bytes: cut }))]);
      const wave = { ...none, name: `${bytes} bytes`, chats, messages, readers: 1, drops: 0, spanMs: 0 };
      const result = await expectKept(wave);
      result.faults += cuts.length;
      expect(result.figures.ends).toEqual({ complete: chats * messages });
    },
    timeout,
  );

  it(
    'that is stopped keeps what was said, and the model is hung up on',
    async () => {
      await system.delayGoogle(0);
      await system.setModel([plan, { match: 'prose', text: words.repeat(2), hang: true }]);
      const wave = { system, journal: new Journal(), streams: new OpenStreams(), random, patienceMs };
      const chat = await system.createChat();
      const message = crypto.randomUUID();
      const following = { client: 'one', chat, message, text: 'Sessions by channel last week' };
      const reading = follow(wave, { ...following, drops: { times: 0, withinMs: 0 } });
      const said = () => wave.journal.entries.some((entry) => entry.kind === 'event' && /text-delta/.test(entry.data));
      await expect.poll(said, { timeout: patienceMs }).toBe(true);
      const stoppedAt = performance.now();
      await stop(system, chat);
      while (!system.modelRequests().some(({ abandoned }) => abandoned)) await sleep(5);
      print(`stop: the model was hung up on after ${Math.round(performance.now() - stoppedAt)} ms`);
      await reading;
      const { messages } = await readStored(wave, chat);
      expect(messages[1]).toMatchObject({
        status: 'partial',
        content: { type: 'stopped', text: expect.stringMatching(/^There were [\d,]+ sessions/) as string },
      });
    },
    timeout,
  );
});

async function expectKept(wave: WavePlan): Promise<WaveResult> {
  const startedAt = performance.now();
  const result = await runWave(system, wave, { random, patienceMs });
  results.push(result);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`${wave.name}: ${seconds} s, ${result.mostStreams} streams at once, ${JSON.stringify(result.figures)}`);
  for (const [line, times] of Object.entries(system.takeLog())) print(`    logged ${times} times: ${line}`);
  expect(result.problems, `seed ${seed}`).toEqual([]);
  // A machine that is slow fails nothing in the short run.
  expect(isLong ? result.figures.longestWaitMs : 0, `seed ${seed}`).toBeLessThan(60_000);
  return result;
}

function report(): void {
  const sum = (count: (result: WaveResult) => number) => results.reduce((total, result) => total + count(result), 0);
  print(
    `seed ${seed}: ${sum(({ faults }) => faults)} faults, ${sum(({ figures }) => figures.forced)} of them forced ` +
      `reconnects; ${sum(({ figures }) => figures.messages)} messages, ${sum(({ figures }) => figures.events)} events; ` +
      `at most ${Math.max(...results.map(({ mostStreams }) => mostStreams))} streams at once; ` +
      `longest wait ${Math.max(...results.map(({ figures }) => figures.longestWaitMs))} ms; ` +
      `${sum(({ problems }) => problems.length)} problems`,
  );
}

function print(line: string): void {
  process.stderr.write(`chaos  ${line}\n`);
}

function repeated(times: number, wave: WavePlan): WavePlan[] {
  return Array.from({ length: times }, () => wave);
}
