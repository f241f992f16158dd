import { expect, type Page } from '@playwright/test';
import { injections } from '../../dev/model/injections.ts';
import {
  type TestWidget,
  askWidget,
  box,
  button,
  frameOf,
  makeWidget,
  startHostPages,
  tagOf,
  widgetAnswer,
} from './host-page.ts';
import { parleyUrl } from './person.ts';
import { test } from './test.ts';

/** What a stranger may send as a page title, or a model may say. */
const texts = injections.filter((_text, index) => index % 2 === 0).slice(0, 280);

let host: Awaited<ReturnType<typeof startHostPages>>;
let open: TestWidget;
let closed: TestWidget;

test.beforeAll(async () => {
  host = await startHostPages();
  const fields = { metrics: ['sessions'], dimensions: ['sessionDefaultChannelGroup'], kinds: ['kpi', 'breakdown'] };
  open = await makeWidget(host.url, { mode: 'public', public: fields });
  closed = await makeWidget(host.url, { budgets: { visitor_per_day: 1, site_per_day: 10 } });
});
test.afterAll(() => host.close());

/** Addresses that the page and its frames asked, but for ours and the host's. */
function watchRequests(page: Page): string[] {
  const ours = [parleyUrl(), host.url].map((url) => new URL(url).host);
  const others: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!ours.includes(url.host)) others.push(request.url());
  });
  return others;
}

test('a page that forges 200 messages is not heard, and cannot read what is said', async ({ page }) => {
  await page.goto(host.page(tagOf(open.siteKey)));
  await button(page).click();
  await expect(box(page)).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/messages') && asked.push(request.url())));
  const sent = await page.evaluate(() => {
    const iframe = document.querySelector('parley-chat')?.shadowRoot?.querySelector('iframe');
    const target = iframe?.contentWindow;
    const nonce = iframe?.src.split('#')[1] ?? '';
    const payloads: unknown[] = [{ ask: 'x' }, { identity: 'x' }, { shown: true }, 'close', null, 7, [], { lang: '' }];
    const nonces: unknown[] = [nonce, `${nonce} `, '', '*', null, 1, {}, [nonce], undefined, nonce.toUpperCase()];
    let count = 0;
    for (const payload of payloads) {
      for (const forged of nonces) {
        for (const isWithPort of [true, false]) {
          const channel = new MessageChannel();
          // Whoever is met a second time could ask for somebody else.
          channel.port1.postMessage({ ask: 'forged' });
          const message = typeof payload === 'object' && payload && !Array.isArray(payload);
          const data = message ? { ...payload, lang: 'en', ask: 'forged', nonce: forged } : payload;
          target?.postMessage(data, '*', isWithPort ? [channel.port2] : []);
          window.postMessage(typeof payload === 'string' ? payload : data, '*');
          count++;
        }
      }
    }
    for (let more = 0; more < 40; more++) target?.postMessage({ nonce, ask: `forged ${more}` }, '*');
    count += 40;
    return count;
  });
  expect(sent).toBeGreaterThanOrEqual(200);
  await expect(page.locator('parley-chat dialog')).toBeVisible();

  await askWidget(page, 'How many sessions did we have last week?');
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
  await expect(frameOf(page).getByRole('article')).toHaveCount(1);
  expect(asked).toHaveLength(1);

  const read = await page.evaluate(() => {
    const iframe = document.querySelector('parley-chat')?.shadowRoot?.querySelector('iframe');
    const attempt = (look: () => unknown) => {
      try {
        return String(look());
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => iframe?.contentDocument),
      attempt(() => iframe?.contentWindow?.document.body.innerText),
      attempt(() => iframe?.contentWindow?.location.href),
      attempt(() => Reflect.get(iframe?.contentWindow as object, 'parley')),
      attempt(() => [localStorage.length, sessionStorage.length, document.cookie].join()),
    ];
  });
  expect(read).toEqual(['null', 'SecurityError', 'SecurityError', 'SecurityError', '0,0,']);
});

test('a frame beside it, of somebody else, is not heard either', async ({ page }) => {
  const hostile = `<iframe sandbox="allow-scripts" srcdoc="<script>
    setInterval(() => { for (let at = 0; at < parent.length; at++) parent[at].postMessage({ nonce: location.hash, lang: 'en', ask: 'forged' }, '*', [new MessageChannel().port2]); }, 50);
  </script>"></iframe>`;
  await page.goto(host.page(tagOf(open.siteKey) + hostile));
  await button(page).hover();
  await button(page).click();
  await askWidget(page, 'How many sessions did we have last week?');
  await widgetAnswer(page);
  await expect(frameOf(page).getByRole('article')).toHaveCount(1);
});

test('a page that is not on the list shows no conversation', async ({ page }) => {
  const other = await startHostPages();
  await page.goto(other.page(tagOf(open.siteKey)));
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await button(page).click();
  await refusal;
  // Nothing opens that nobody could close.
  await expect(page.locator('parley-chat dialog')).toBeHidden();
  await expect(button(page)).toBeVisible();
  await expect(box(page)).toHaveCount(0);
  other.close();
});

test('works where the browser keeps nothing for a third party', async ({ page }) => {
  await page.addInitScript(() => {
    if (window === top) return;
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  await page.goto(host.page(tagOf(open.siteKey)));
  await button(page).click();
  await askWidget(page, 'How many sessions did we have last week?');
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
  expect(await page.context().cookies()).toEqual([]);
});

test('answers whom the page vouches for, forgets one for another, and says when no more can be asked', async ({
  page,
}) => {
  await page.goto(host.page(tagOf(closed.siteKey)));
  await button(page).click();
  const needed = frameOf(page).getByText('This site has not said who you are.');
  await expect(needed).toBeVisible({ timeout: 12_000 });
  await page.evaluate(() => window.Parley?.identify('not.a.token'));
  await expect(needed).toBeVisible();
  await page.evaluate((jwt) => window.Parley?.identify(() => Promise.resolve(jwt)), closed.identify('customer-1'));
  await expect(needed).toBeHidden({ timeout: 12_000 });
  await askWidget(page, 'How many sessions did we have last week?');
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);

  await askWidget(page, 'And the week before?');
  const spent = frameOf(page).getByRole('alert');
  await expect(spent).toContainText(
    /No more questions can be answered at the moment\. Try again in \d+ (hour|minute)s?\./,
  );
  await expect(spent.getByRole('button', { name: 'Try again' })).toBeVisible();

  await page.evaluate((jwt) => window.Parley?.identify(jwt), closed.identify('customer-2'));
  await expect(frameOf(page).getByRole('article')).toHaveCount(0);
  await askWidget(page, 'How many sessions did we have last week?');
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
});

test('an answer can be stopped, and one that breaks off asked again', async ({ page }) => {
  await page.goto(host.page(tagOf(open.siteKey)));
  await button(page).click();
  await expect(box(page)).toBeVisible();
  const waiting: (() => void)[] = [];
  await page.route('**/widget/v1/messages', async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    await route.abort('connectionreset').catch(() => undefined);
  });
  await askWidget(page, 'How many sessions did we have last week?');
  await frameOf(page).getByRole('button', { name: 'Stop' }).click();
  await expect(frameOf(page).getByText('Stopped.').first()).toBeVisible();
  waiting.shift()?.();
  await askWidget(page, 'How many sessions did we have last week?');
  await expect.poll(() => waiting.length).toBe(1);
  waiting.shift()?.();
  const failure = frameOf(page).getByRole('alert');
  await expect(failure).toContainText('There is no connection. Your question is kept; try again.');
  await page.unroute('**/widget/v1/messages');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(failure).toHaveCount(0);
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
});

test(`no link, image or script comes out of an answer: ${texts.length} texts in every place of one`, async ({
  page,
}) => {
  const others = watchRequests(page);
  await page.goto(host.page(tagOf(open.siteKey)));
  await button(page).click();
  await expect(box(page)).toBeVisible();
  const size = 100;
  for (let from = 0; from < texts.length; from += size) {
    const events = hostileEvents(texts.slice(from, from + size));
    await page.route('**/widget/v1/messages', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: [...events.map((event) => JSON.stringify(event)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
      }),
    );
    await askWidget(page, texts[from] ?? '');
    const answer = await widgetAnswer(page);
    await expect(answer.locator('.chart svg')).toBeVisible();
    const elements = answer.locator(
      'a, img, script, style, iframe, object, embed, form, input, video, audio, link, base, meta, math, foreignObject, [style*="url"], [onerror], [onload]',
    );
    await expect(elements).toHaveCount(0);
    await answer.locator('p button.number').first().click();
    const proof = frameOf(page).getByRole('dialog', { name: 'Proof' });
    await expect(proof).toContainText('What Google was asked');
    await expect(proof.locator('a, img, script, style, iframe, object, embed, link')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(proof).toBeHidden();
    await page.unroute('**/widget/v1/messages');
  }
  expect(others).toEqual([]);
});

/** An answer all of whose words somebody else wrote. */
function hostileEvents(texts: readonly string[]): object[] {
  const [text = ''] = texts;
  const value = (name: string, at: number) => ({
    value: at,
    unit: 'count',
    formatted: name,
    cells: ['t1.r0.sessions'],
    label: name,
  });
  const values = Object.fromEntries(texts.map((name, at) => [`v${at}`, value(name, at)]));
  const table = {
    dimensions: [{ name: 'sessionSource', label: text }],
    metrics: [{ name: 'sessions', label: text, type: 'TYPE_INTEGER', unit: 'count' }],
    rows: texts.map((name, at) => ({ dimensions: [name], metrics: [at] })),
    row_count: texts.length,
  };
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    mark: { type: 'bar', orient: 'horizontal' },
    data: { values: texts.map((name, at) => ({ sessionSource: name, sessions: at + 1 })) },
    encoding: {
      y: { field: 'sessionSource', type: 'nominal', title: text },
      x: { field: 'sessions', type: 'quantitative', title: text },
    },
    usermeta: { unit: 'count' },
  };
  const report = {
    type: 'report',
    version: 1,
    persona: 'general',
    question: text,
    language: 'en',
    answer: texts.join(' '),
    parts: texts.flatMap((name, at) => [{ text: name }, { label: name }, { ref: `v${at}` }, { break: true }]),
    values,
    metrics: texts.slice(0, 4).map((name, at) => ({ label: name, ref: `v${at}`, delta_ref: `v${at}`, good: 'up' })),
    charts: [{ id: 'c1', table: 't1', title: text, summary: text, spec }],
    tables: { t1: table },
    citations: [
      {
        id: 't1',
        method: 'runReport',
        property: text,
        request: { dimensions: texts.map((name) => ({ name })) },
        purpose: text,
        fetched_at: '2026-11-01T00:00:00Z',
        row_count: 1,
      },
    ],
    quality: { time_zone: text, currency: 'EUR', empty_reason: text, missing_data: { reason: text } },
    plan: { kind: 'kpi', metrics: [text], range: { from: '2026-10-01', until: '2026-10-07' } },
    assumptions: texts,
    follow_ups: texts,
    status: 'complete',
    notes: texts,
    annotations: [{ id: 'a', day: '2026-10-01', title: text }],
  };
  return [
    { type: 'start', messageId: crypto.randomUUID() },
    { type: 'data-status', id: 'plan', data: { step: 'plan', state: 'active', text } },
    { type: 'data-report', id: 'report', data: report },
    { type: 'finish' },
  ];
}
