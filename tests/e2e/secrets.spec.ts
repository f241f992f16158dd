import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findSecrets } from '../../dev/secrets/find-secrets.ts';
import { ask, composer, finishedAnswer, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

const root = resolve(import.meta.dirname, '../..');

test('the browser keeps choices and a draft, nothing private, and nothing after signing out', async ({ page }) => {
  await openShop(page);
  await ask(page, 'How many sessions did we have yesterday?');
  await finishedAnswer(page);
  await composer(page).fill('a question that is not finished');
  await expect.poll(async () => (await storageOf(page)).some(([, value]) => value.includes('not finished'))).toBe(true);
  const kept = await storageOf(page);
  const named = kept.filter(([key]) => !/^parley\.(theme|property|persona|draft\..+)$/.test(key));
  expect(named).toEqual([]);
  expect(JSON.stringify(kept)).not.toMatch(/anna|kolibri|sessions|parley_live|token/i);
  // The session's cookie is not for scripts.
  expect(await page.evaluate(() => document.cookie)).toBe('');

  await page.goto(`${parleyUrl()}/settings`);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();
  expect(await storageOf(page)).toEqual([]);
});

test('what is sent to browsers is pages, and holds no secret', async () => {
  const secretsFile = join(process.env['PARLEY_LOCAL'] ?? '', 'secrets.json');
  const secrets = JSON.parse(await readFile(secretsFile, 'utf8')) as Record<string, string>;
  const dist = join(root, 'web/dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(10);
  // Source maps, settings and what else lies about would be served, too. Cloudflare reads `_headers` and `_routes.json`.
  const pages = /\/(_headers|_routes\.json|widget\/v1\/loader\.json|[^./][^/]*\.(html|js|css|svg|txt|webmanifest))$/;
  const strange = files.filter((file) => !pages.test(file));
  expect(strange).toEqual([]);
  for (const file of files) {
    const text = await readFile(file, 'latin1');
    const found = Object.entries(secrets).filter(([, value]) => text.includes(value));
    expect([file, found.map(([name]) => name)]).toEqual([file, []]);
    expect([file, findSecrets(text)]).toEqual([file, []]);
    expect([file, /parley_live_\w{20}|postgres(ql)?:\/\//.exec(text)?.[0]]).toEqual([file, undefined]);
  }
});

async function storageOf(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
}
