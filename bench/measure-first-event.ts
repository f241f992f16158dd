import { createHttpBrowser, type HttpBrowser } from '../dev/http-browser.ts';
import { call, connect, linkProperty, signIn } from '../dev/walk.ts';
import type { Bundles } from './build.ts';
import { median, type Row } from './row.ts';
import { prepareBare, prepareOurs } from './start-runtime.ts';
import type { World } from './start-world.ts';

const warmUps = 20;
const runs = 150;
const mostTimes = 3;
const account = 'anna@kolibri.example';
/** Answered without Google, so that only our own work is timed. */
const question = 'What are the names of our visitors?';
/** Goes all the way, so that round trips are counted as they are. */
const wholeQuestion = 'Sessions yesterday';
const counted = 10;

/** First event of a chat's answer against a bare route with one database round trip, in turn, and the round trips. */
export async function measureFirstEvent(bundles: Bundles, world: World): Promise<Row[]> {
  const workers = [await prepareOurs(bundles, world), await prepareBare(bundles, world)] as const;
  const ours = await workers[0].run('/health');
  const bare = await workers[1].run('/');
  try {
    const bareUrl = new URL('/sse', bare.url);
    const { browser, chatId, appUrl } = await openChat(world);
    const ask = (text: string) => {
      const json = { id: crypto.randomUUID(), text };
      return browser.send(`${appUrl}/api/v1/chats/${chatId}/messages`, { method: 'POST', json });
    };
    const time = {
      ours: () => readWhole(() => ask(question)),
      bare: () => readWhole(() => fetch(bareUrl)),
    };
    const pairs: { ours: number; bare: number }[] = [];
    for (let run = -warmUps; run < runs; run++) {
      // Each goes first every other time: what one leaves behind slows the other down.
      const [first, second] = run % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
      const pair = { ours: 0, bare: 0 };
      pair[first] = await time[first]();
      pair[second] = await time[second]();
      if (run >= 0) pairs.push(pair);
    }
    let before = 0;
    let inAll = 0;
    for (let run = 0; run < counted; run++) {
      const requestsBefore = world.databaseRequests();
      const { rest } = await timeFirstEvent(() => ask(wholeQuestion));
      before = Math.max(before, world.databaseRequests() - requestsBefore);
      await rest();
      inAll = Math.max(inAll, world.databaseRequests() - requestsBefore);
    }
    // Pair by pair, since a shared machine slows down and recovers in between.
    const ratio = median(pairs.map(({ ours, bare }) => ours / bare));
    const [ourMs, bareMs] = (['ours', 'bare'] as const).map((side) =>
      median(pairs.map((pair) => pair[side])).toFixed(1),
    );
    return [
      {
        what: 'First streamed event of a chat, against a bare Hono SSE route with one database round trip',
        figure: `${ratio.toFixed(2)}x (${ourMs} against ${bareMs} ms, ${runs} pairs)`,
        budget: `<= ${mostTimes}x`,
        isWithin: ratio <= mostTimes,
      },
      {
        what: 'Round trips to the database before the first event; per question in all',
        figure: `${before}; ${inAll}`,
        budget: '1; <= 4',
        isWithin: before <= 1 && inAll <= 4,
      },
    ];
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    await Promise.all(workers.map((worker) => worker.remove()));
  }
}

/** Milliseconds to the first event; the others are read before the next one is asked. */
async function readWhole(request: () => Promise<Response>): Promise<number> {
  const { ms, rest } = await timeFirstEvent(request);
  await rest();
  return ms;
}

async function timeFirstEvent(request: () => Promise<Response>) {
  const startedAt = performance.now();
  const response = await request();
  const reader = response.body?.getReader();
  await reader?.read();
  const ms = performance.now() - startedAt;
  if (!response.ok) throw new Error(`the route answered ${response.status}`);
  return {
    ms,
    async rest() {
      while (reader && !(await reader.read()).done);
    },
  };
}

async function openChat(world: World): Promise<{ browser: HttpBrowser; chatId: string; appUrl: string }> {
  const appUrl = world.variables['APP_URL'] ?? '';
  const browser = createHttpBrowser();
  await signIn(browser, appUrl, account);
  await connect(browser, appUrl, account);
  const propertyId = await linkProperty(browser, appUrl, 'Kolibri Shop');
  const chat = await call<{ id: string }>(browser, `${appUrl}/api/v1/chats`, { property_id: propertyId });
  return { browser, chatId: chat.id, appUrl };
}
