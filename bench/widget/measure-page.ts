import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { median } from '../row.ts';
import { watchPage } from './watch-page.ts';

interface Step {
  /** Of scripts, styles and frames that were asked for until then, by Node's zlib at level 9. */
  bytes: number;
  milliseconds: number;
}

export interface Measured {
  /** Since the page began to load. */
  button?: Step;
  /** Since the button was pressed, where there is one. */
  open: Step;
}

export interface Subject {
  url: string;
  /** As they are called where they stand, in a shadow tree or not. */
  button?: string;
  box: string;
}

/** As a phone on a slow 4G has it: Lighthouse's figures. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Loads the page afresh `runs` times, opens the chat, and takes the medians. */
export async function measurePage(
  browser: Browser,
  subject: Subject,
  { runs, isSlow }: { runs: number; isSlow: boolean },
): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) results.push(await once(browser, subject, isSlow));
  const middle = (take: (measured: Measured) => Step | undefined): Step => ({
    bytes: Math.round(median(results.map((result) => take(result)?.bytes ?? Number.NaN))),
    milliseconds: Math.round(median(results.map((result) => take(result)?.milliseconds ?? Number.NaN))),
  });
  const open = middle((measured) => measured.open);
  return subject.button ? { button: middle((measured) => measured.button), open } : { open };
}

async function once(browser: Browser, { url, button, box }: Subject, isSlow: boolean): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
  }
  await page.addInitScript(watchPage, { button, box });
  try {
    await page.goto(url, { waitUntil: 'commit' });
    if (button) await page.locator(button).first().click({ timeout: 60_000 });
    const startedAt = await page.evaluate(() => performance.timeOrigin);
    const openedAt = await whenSeen(page);
    const seen = await page.evaluate(() => window.seen);
    const open = {
      bytes: await weigh(page, responses, openedAt),
      milliseconds: openedAt - (seen.pressed ?? startedAt),
    };
    if (!seen.button || !button) return { open };
    const ready = { bytes: await weigh(page, responses, seen.button), milliseconds: seen.button - startedAt };
    return { button: ready, open };
  } finally {
    await context.close();
  }
}

/** In whichever frame the box is. */
async function whenSeen(page: Page): Promise<number> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    for (const frame of page.frames()) {
      const box = await frame.evaluate(() => window.seen.box).catch(() => undefined);
      if (box) return box;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`The chat of ${page.url()} did not open.`);
}

/** Answers of a server are left out, and the page itself. */
async function weigh(page: Page, responses: Response[], until: number): Promise<number> {
  const sizes = responses.map(async (response) => {
    const request = response.request();
    const isPage = request.isNavigationRequest() && response.frame() === page.mainFrame();
    if (isPage || !['script', 'stylesheet', 'document'].includes(request.resourceType())) return 0;
    if (request.timing().startTime > until) return 0;
    const body = await response.body().catch(() => Buffer.alloc(0));
    return body.length === 0 ? 0 : gzipSync(body, { level: 9 }).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
