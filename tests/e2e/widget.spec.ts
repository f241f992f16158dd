import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import {
  type Policy,
  type TestWidget,
  askWidget,
  box,
  button,
  frameOf,
  makeWidget,
  oddStyles,
  policies,
  startHostPages,
  tagOf,
  widgetAnswer,
} from './host-page.ts';
import { screenshots } from './person.ts';
import { test } from './test.ts';
import type { ParleyApi } from '../../widget/loader.ts';

let host: Awaited<ReturnType<typeof startHostPages>>;
let open: TestWidget;
let other: TestWidget;

test.beforeAll(async () => {
  host = await startHostPages();
  const widget = {
    mode: 'public',
    public: {
      metrics: ['sessions', 'totalUsers'],
      dimensions: ['sessionDefaultChannelGroup', 'deviceCategory'],
      kinds: ['kpi', 'breakdown', 'trend', 'top', 'comparison'],
    },
    look: { title: 'Ask the shop', suggested_questions: ['How many sessions did we have last week?'] },
  };
  open = await makeWidget(host.url, widget);
  other = await makeWidget(host.url, { ...widget, look: { ...widget.look, title: 'Ask the other one' } });
});
test.afterAll(() => host.close());

/** What the page's own policy forbade. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

for (const policy of Object.keys(policies) as Policy[]) {
  test(`works on a page with the policy "${policy}", odd styles and something above everything`, async ({ page }) => {
    const refused = await watchPolicy(page);
    const cover =
      '<div class="cover"></div><style nonce="NONCE">html .cover { position: fixed !important; inset: 0 !important; width: auto !important; z-index: 2147483647 !important; }</style>';
    await page.goto(host.page(oddStyles + tagOf(open.siteKey) + cover, { policy }));
    await expect(button(page)).toBeVisible();
    const looks = await button(page).evaluate((element) => {
      const { width, height, right } = element.getBoundingClientRect();
      const { backgroundColor, opacity, transform } = getComputedStyle(element);
      return {
        width,
        height,
        toEdge: document.documentElement.clientWidth - right,
        backgroundColor,
        opacity,
        transform,
      };
    });
    expect(looks).toEqual({
      width: 56,
      height: 56,
      toEdge: 20,
      backgroundColor: 'rgb(15, 100, 120)',
      opacity: '1',
      transform: 'none',
    });
    await button(page).click();
    await askWidget(page, 'Sessions by channel last week');
    const answer = await widgetAnswer(page);
    await expect(answer.locator('.answer-text')).toContainText(/Direct had the most sessions last week: [\d,]+/);
    await expect(answer.locator('.chart svg')).toBeVisible();
    // The styles that the strict policies forbid are the page's own.
    expect((await refused()).filter((text) => !text.startsWith('style-src'))).toEqual([]);
    const own = await page.evaluate(() => ({
      globals: Object.keys(window).filter((name) => /parley/i.test(name)),
      api: Object.keys((window.Parley satisfies ParleyApi | undefined) ?? {}).sort(),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }));
    expect(own).toEqual({
      globals: ['Parley'],
      api: ['ask', 'close', 'destroy', 'identify', 'on', 'open'],
      stored: 0,
    });
  });
}

test('works on a page that is isolated from all others', async ({ page }) => {
  await page.goto(host.page(tagOf(open.siteKey), { isolated: 'yes' }));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await button(page).click();
  await askWidget(page, 'Sessions by channel last week');
  await expect((await widgetAnswer(page)).locator('.chart svg')).toBeVisible();
});

test('a keyboard opens it, writes, reads a proof and leaves; focus comes back', async ({ page }) => {
  await page.goto(host.page(tagOf(open.siteKey, 'data-label="Ask the shop"')));
  await expect(page.getByRole('button', { name: 'Ask the shop' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  await page.screenshot({ path: `${screenshots}/widget-closed.png` });
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Sessions by channel last week');
  await page.keyboard.press('Enter');
  const answer = await widgetAnswer(page);
  const number = answer.locator('p button.number').first();
  await number.press('Enter');
  const proof = frameOf(page).getByRole('dialog', { name: 'Proof' });
  await expect(proof).toContainText('Rows it came from');
  await expect(proof.getByRole('button', { name: /copy/i })).toHaveCount(0);
  await proof.getByRole('button', { name: 'Check the arithmetic' }).click();
  await expect(proof).toContainText(/all \d+ numbers follow from Google’s rows/);
  await page.screenshot({ path: `${screenshots}/widget-proof.png` });
  await page.keyboard.press('Escape');
  await expect(proof).toBeHidden();
  await expect(number).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.screenshot({ path: `${screenshots}/widget-answer-${colorScheme}.png` });
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('parley-chat dialog')).toBeHidden();
  await expect(button(page)).toBeFocused();
  await expect(button(page)).not.toHaveAttribute('aria-expanded');
  // It is where it was.
  await page.keyboard.press('Enter');
  await expect(answer.locator('.answer-text')).toBeVisible();
});

test('on a phone it fills the screen and keeps the focus', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(host.page(tagOf(open.siteKey), { html: 'lang="ar" dir="rtl"' }));
  // At the other end, where reading runs that way.
  expect(await button(page).evaluate((element) => element.getBoundingClientRect().left)).toBe(20);
  await button(page).tap();
  await expect(box(page)).toBeVisible();
  const size = await page.locator('parley-chat iframe').boundingBox();
  expect(size).toEqual({ x: 0, y: 0, width: 390, height: 780 });
  await expect(frameOf(page).locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(box(page)).toHaveAttribute('placeholder', 'اطرح سؤالًا');
  // A keyboard would cover half of it unasked.
  await expect(box(page)).not.toBeFocused();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('A');
  }
  await askWidget(page, 'الجلسات حسب القناة الأسبوع الماضي');
  const answer = await widgetAnswer(page);
  await expect(answer).toHaveAttribute('dir', 'rtl');
  await expect(answer.getByRole('button', { name: 'جدول' })).toBeVisible();
  await page.screenshot({ path: `${screenshots}/widget-phone-arabic.png` });
  await frameOf(page).getByRole('button', { name: 'إغلاق' }).tap();
  await expect(page.locator('parley-chat dialog')).toBeHidden();
  await context.close();
});

test('comes late, stays through navigations within the page, stands beside another site’s, and goes', async ({
  page,
}) => {
  await page.goto(host.page('<p>Nothing yet</p>'));
  const add = (tag: { src: string; site: string }) =>
    page.evaluate(async ({ src, site }) => {
      const script = document.createElement('script');
      script.src = src;
      script.dataset['site'] = site;
      await new Promise((resolve) => {
        script.onload = resolve;
        document.head.append(script);
      });
    }, tag);
  const [, src = ''] = /src="([^"]+)"/.exec(tagOf('')) ?? [];
  await add({ src, site: open.siteKey });
  const events = await page.evaluateHandle(() => {
    const heard: string[] = [];
    for (const name of ['open', 'close', 'asked', 'answered']) window.Parley?.on(name, () => heard.push(name));
    return heard;
  });
  await page.evaluate(() => window.Parley?.ask('How many sessions did we have last week?'));
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
  await page.evaluate(() => {
    history.pushState({}, '', '/another/page');
    document.body.replaceWith(document.createElement('body'));
  });
  await add({ src, site: open.siteKey });
  await expect(page.locator('parley-chat')).toHaveCount(1);
  await expect(frameOf(page).getByRole('article')).toHaveCount(1);
  await page.evaluate(() => window.Parley?.close());
  // The dialog tells of its closing in a later task.
  await expect.poll(() => events.jsonValue()).toEqual(['open', 'asked', 'answered', 'close']);

  await page.evaluate((site) => {
    const inline = document.createElement('parley-chat');
    inline.setAttribute('site', site);
    inline.dataset['theme'] = 'dark';
    document.body.append(inline);
  }, other.siteKey);
  const inline = page.frameLocator('body parley-chat iframe');
  await expect(inline.getByRole('heading', { name: 'Ask the other one' })).toBeVisible();
  await expect(inline.getByRole('button', { name: 'Close' })).toHaveCount(0);
  await expect(inline.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inline.getByRole('textbox')).not.toBeFocused();
  await inline.getByRole('button', { name: /How many sessions/ }).click();
  await expect(inline.locator('.answer-text')).toContainText(/sessions/i);
  // Each hears what is said to it, and has a conversation of its own.
  await expect(page.frameLocator('html > parley-chat iframe').locator('article')).toHaveCount(1);
  await page.evaluate((site) => window.Parley?.ask('How many users did we have yesterday?', site), other.siteKey);
  await expect(inline.getByRole('article')).toHaveCount(2);
  await expect(page.locator('html > parley-chat dialog')).toBeHidden();

  await page.evaluate((site) => window.Parley?.destroy(site), other.siteKey);
  await expect(page.locator('parley-chat')).toHaveCount(1);
  await page.evaluate(() => window.Parley?.destroy());
  await expect(page.locator('parley-chat')).toHaveCount(0);
  await add({ src, site: open.siteKey });
  await expect(button(page)).toBeVisible();
});

test('the page that npm start shows on another origin asks for whoever is signed in there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const demo = await readFile(join(process.env['PARLEY_LOCAL'] ?? '', 'demo.json'), 'utf8');
  const { widget_host_url: address } = JSON.parse(demo) as { widget_host_url: string };
  await page.goto(address);
  await page.getByRole('button', { name: 'Ask about the shop' }).click();
  await frameOf(page).getByRole('button', { name: 'How many sessions did we have last week?' }).click();
  await expect((await widgetAnswer(page)).locator('.answer-text')).toContainText(/sessions/i);
  await page.screenshot({ path: `${screenshots}/widget-host.png` });
});
