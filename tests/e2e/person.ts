import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const parleyUrl = () => process.env['PARLEY_URL'] ?? '';
const googleUrl = () => process.env['PARLEY_GOOGLE_URL'] ?? '';
export const screenshots = resolve(import.meta.dirname, '../../test-results/screenshots');
/** Pictures are for people to look at; no test compares them. */
const isShot = process.env['PARLEY_SCREENSHOTS'] === 'all';

/** Through the sign-in page and Google's. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${parleyUrl()}/`);
  await page.getByRole('button', { name: 'Sign in with Google' }).click();
  await chooseAtGoogle(page, email);
}

/** The pages that Google shows between leaving for it and coming back. */
export async function chooseAtGoogle(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(email) }).click();
  await continueAtGoogle(page);
  await expect(page).toHaveURL(new RegExp(`^${parleyUrl()}`));
}

export async function connect(page: Page, options: { untick?: boolean; cancel?: boolean } = {}): Promise<void> {
  await page.goto(`${parleyUrl()}/connect`);
  await page.getByRole('link', { name: /^Connect (Google Analytics|again)$/ }).click();
  if (options.untick) await page.getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: options.cancel ? 'Cancel' : 'Continue' }).click();
  const use = page.getByRole('button', { name: 'Use this account' });
  const back = page.getByRole('heading', { name: 'Connect Google Analytics' });
  await expect(use.or(back).first()).toBeVisible();
  if (await use.isVisible()) await use.click();
  await expect(back).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^${parleyUrl()}/connect`));
}

/** Somebody with the shop linked, at an empty chat about it. */
export async function openShop(page: Page, email = 'anna@kolibri.example'): Promise<void> {
  await signIn(page, email);
  await linkShop(page);
}

/** For somebody who is signed in, whatever they linked before. */
export async function linkShop(page: Page): Promise<void> {
  await page.goto(`${parleyUrl()}/connect`);
  await expect(page.getByRole('heading', { name: 'Connect Google Analytics' })).toBeVisible();
  const start = page.getByRole('link', { name: /^Connect (Google Analytics|again)$/ });
  const search = page.getByPlaceholder('Search accounts and properties');
  await expect(start.or(search).first()).toBeVisible();
  if (await start.isVisible()) await connect(page);
  await search.first().fill('Kolibri Shop');
  const link = page.getByRole('button', { name: 'Link Kolibri Shop' });
  const ask = page.getByRole('link', { name: /Ask a question/ });
  await expect(link.or(ask).first()).toBeVisible();
  if (await link.isVisible()) await link.click();
  await ask.first().click();
  await expect(composer(page)).toBeVisible();
  // Another test of the same person may have linked another property, and asked about it last.
  const other = page.getByRole('button', { name: /^Property: (?!Kolibri Shop)/ });
  if (!(await other.isVisible())) return;
  await other.click();
  await page
    .getByRole('button', { name: /Kolibri Shop/ })
    .last()
    .click();
}

export const composer = (page: Page) => page.getByRole('textbox', { name: 'Your question' });

export async function ask(page: Page, question: string): Promise<void> {
  await composer(page).fill(question);
  // The answer before is shown whole a moment before it is stored; until then there is a button to stop it.
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0, { timeout: 20_000 });
  await composer(page).press('Enter');
}

/** The newest answer, once it is whole. */
export async function finishedAnswer(page: Page) {
  await expect(page.getByRole('button', { name: 'Copy answer' }).last()).toBeVisible({ timeout: 20_000 });
  return page.getByRole('article', { name: 'Answer' }).last();
}

export async function setFault(fault: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${googleUrl()}/__stand-in/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  expect(response.ok).toBe(true);
}

export async function clearFaults(): Promise<void> {
  await fetch(`${googleUrl()}/__stand-in/faults`, { method: 'DELETE' });
}

/**
 * No accessibility fault in both schemes, and nothing wider than the window at three widths. With
 * `PARLEY_SCREENSHOTS=all` also pictures of each.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${name} (${colorScheme}): ${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      if (isShot) await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`) });
      const overflow = await page.evaluate(async () => {
        // Charts are drawn again in the frame after the window has changed.
        for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        return document.documentElement.scrollWidth - window.innerWidth;
      });
      expect([name, width, Math.max(overflow, 0)]).toEqual([name, width, 0]);
    }
    if (size) await page.setViewportSize(size);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function continueAtGoogle(page: Page): Promise<void> {
  const consent = page.getByRole('button', { name: 'Continue' });
  // Google asks once for an account; later it sends the browser straight back.
  if (!page.url().startsWith(parleyUrl())) await consent.click();
}
