import { createHttpBrowser, type HttpBrowser } from '../dev/http-browser.ts';
import { call, connect, linkProperty, signIn } from '../dev/walk.ts';
import type { Bundles } from './build.ts';
import { median, type Row } from './row.ts';
import { startBare, startOurs } from './start-runtime.ts';
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
  const ours = startOurs(bundles, world);
  const bare = startBare(bundles, world);
  try {
    await ours.ready;
    const bareUrl = new URL('/sse', await bare.ready);
    const { browser, chatId, appUrl } = await openChat(world);
    const ask = (text: string) => {
      const json = { id: crypto.randomUUID(), text };
      return browser.send(`${appUrl}/api/v1/chats/${chatId}/messages`, { method: 'POST', json });
    };
    const ourTimes: number[] = [];
    const bareTimes: number[] = [];
    for (let run = -warmUps; run < runs; run++) {
      const timed = await timeFirstEvent(() => ask(question), world.databaseRequests);
      await timed.rest();
      const bareTimed = await timeFirstEvent(() => fetch(bareUrl), world.databaseRequests);
      await bareTimed.rest();
      if (run >= 0) {
        ourTimes.push(timed.ms);
        bareTimes.push(bareTimed.ms);
      }
    }
    let before = 0;
    let inAll = 0;
    for (let run = 0; run < counted; run++) {
      const requestsBefore = world.databaseRequests();
      const timed = await timeFirstEvent(() => ask(wholeQuestion), world.databaseRequests);
      await timed.rest();
      before = Math.max(before, timed.requests - requestsBefore);
      inAll = Math.max(inAll, world.databaseRequests() - requestsBefore);
    }
    const ratio = median(ourTimes) / median(bareTimes);
    return [
      {
        what: 'First streamed event of a chat, against a bare Hono SSE route with one database round trip',
        figure: `${ratio.toFixed(2)}x (${median(ourTimes).toFixed(1)} against ${median(bareTimes).toFixed(1)} ms, ${runs} runs)`,
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
    await Promise.all([ours.dispose(), bare.dispose()]);
  }
}

async function timeFirstEvent(request: () => Promise<Response>, databaseRequests: () => number) {
  const startedAt = performance.now();
  const response = await request();
  const reader = response.body?.getReader();
  await reader?.read();
  const ms = performance.now() - startedAt;
  const requests = databaseRequests();
  if (!response.ok) throw new Error(`the route answered ${response.status}`);
  return {
    ms,
    requests,
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
