import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { median } from '../row.ts';

export interface Measured {
  /** Bytes of scripts, styles and frames by Node's zlib at level 9; milliseconds of the page's clock. */
  button?: { bytes: number; milliseconds: number };
  open: { bytes: number; milliseconds: number };
}

/** As a phone on a slow 4G has it: Lighthouse's figures. */
const slow = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (750e3 / 8) | 0 };

/** Loads the page afresh `runs` times, opens the chat, and takes the medians. */
export async function measurePage(
  browser: Browser,
  page: { url: string; button?: string; box: (page: Page) => ReturnType<Page['locator']> },
  { runs, isSlow }: { runs: number; isSlow: boolean },
): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) results.push(await once(browser, page, isSlow));
  const middle = (take: (measured: Measured) => number) => Math.round(median(results.map(take)));
  const open = {
    bytes: middle((measured) => measured.open.bytes),
    milliseconds: middle((measured) => measured.open.milliseconds),
  };
  if (!page.button) return { open };
  const button = {
    bytes: middle((measured) => measured.button?.bytes ?? Number.NaN),
    milliseconds: middle((measured) => measured.button?.milliseconds ?? Number.NaN),
  };
  return { button, open };
}

async function once(browser: Browser, subject: Parameters<typeof measurePage>[1], isSlow: boolean): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
  }
  const clock = () => page.evaluate(() => performance.now());
  try {
    await page.goto(subject.url, { waitUntil: 'commit' });
    if (!subject.button) {
      await subject.box(page).waitFor({ timeout: 60_000 });
      const milliseconds = await clock();
      return { open: { bytes: await weigh(page, responses), milliseconds } };
    }
    const button = page.locator(subject.button).first();
    await button.waitFor({ timeout: 60_000 });
    const readyAt = await clock();
    const bytes = await weigh(page, responses);
    const startedAt = await clock();
    await button.click();
    await subject.box(page).waitFor({ timeout: 60_000 });
    const milliseconds = (await clock()) - startedAt;
    return { button: { bytes, milliseconds: readyAt }, open: { bytes: await weigh(page, responses), milliseconds } };
  } finally {
    await context.close();
  }
}

/** What had to come for it: scripts, styles, and documents but for the page itself. Answers of a server are left out. */
async function weigh(page: Page, responses: Response[]): Promise<number> {
  const sizes = responses.map(async (response) => {
    const kind = response.request().resourceType();
    const isOurs = kind === 'document' && response.frame() === page.mainFrame();
    if (isOurs || !['script', 'stylesheet', 'document'].includes(kind)) return 0;
    const body = await response.body().catch(() => Buffer.alloc(0));
    return body.length === 0 ? 0 : gzipSync(body, { level: 9 }).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
