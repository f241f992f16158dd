import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('the reference shows every route and tries one with the session, and fetches from nobody else', async ({
  page,
}) => {
  test.slow();
  const elsewhere: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== parleyUrl() && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await openShop(page);
  elsewhere.length = 0;
  await page.goto(`${parleyUrl()}/docs`);
  await expect(page.getByRole('heading', { name: /^Parley/ }).first()).toBeVisible({ timeout: 20_000 });
  const { tags, paths } = await readDocument(page);
  const parts = page.locator('.opblock-tag');
  await expect(parts).toHaveCount(tags.length, { timeout: 30_000 });
  await expectLegible(page);

  const routes = Object.values(paths).flatMap((path) =>
    Object.values(path).filter(({ tags: [tag] }) => tag === 'Properties'),
  );
  await parts.and(page.locator('[data-tag="Properties"]')).click();
  await expect(page.locator('[id^="operations-Properties-"]')).toHaveCount(routes.length);
  const route = page.locator('#operations-Properties-listProperties');
  await route.getByRole('button').first().click();
  await route.getByRole('button', { name: 'Try it out' }).click();
  await route.getByRole('button', { name: 'Execute' }).click();
  await expect(route.locator('.live-responses-table')).toContainText('Kolibri Shop');
  await expectLegible(page);
  expect([elsewhere, refused]).toEqual([[], []]);
});

test('each error has a page, which the problem leads to', async ({ page }) => {
  const response = await page.request.get(`${parleyUrl()}/api/v1/me`);
  const { type } = (await response.json()) as { type: string };
  expect(type).toBe(`${parleyUrl()}/docs/errors/unauthenticated`);
  await page.goto(type);
  await expect(page.getByRole('heading', { name: 'Not signed in' })).toBeVisible();
  await inspect(page, 'docs-error');
  await page.getByRole('link', { name: 'Errors' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await inspect(page, 'docs-errors');
});

interface OpenApiDocument {
  tags: unknown[];
  paths: Record<string, Record<string, { tags: string[] }>>;
}

async function readDocument(page: Page): Promise<OpenApiDocument> {
  return (await (await page.request.get(`${parleyUrl()}/api/v1/openapi.json`)).json()) as OpenApiDocument;
}

/** The structure is the viewer's; the colours are ours. */
async function expectLegible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${colorScheme}: ${html}`))).toEqual([]);
  }
}
