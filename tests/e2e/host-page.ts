import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createHttpBrowser } from '../../dev/http-browser.ts';
import { signIdentity } from '../../dev/host/start-host.ts';
import { call, signIn } from '../../dev/walk.ts';
import { parleyUrl } from './person.ts';

export interface TestWidget {
  siteKey: string;
  /** What the host's server would say: a signed word on who is there. */
  identify(sub: string): string;
}

/** What a host's page can say of itself to the browser; `nonce` of a script that it wrote itself. */
export const policies = {
  none: () => undefined,
  'strict styles': () => `default-src 'none'; script-src ${parleyUrl()}; style-src 'self'; frame-src ${parleyUrl()}`,
  'nonce and strict-dynamic': (nonce: string) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; frame-src ${parleyUrl()}`,
  'trusted types': () =>
    `require-trusted-types-for 'script'; trusted-types 'none'; script-src ${parleyUrl()}; frame-src ${parleyUrl()}`,
};
export type Policy = keyof typeof policies;

/** Of a page that shares its process with nobody: what it loads has to allow it. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Rules of a page that wants everything for itself. */
export const oddStyles = `<style nonce="NONCE">
  html *, html *::before, html *::after { all: unset !important; display: block !important; position: static !important; margin: 7px !important;
    width: 3px !important; font-size: 2px !important; color: red !important; opacity: 0.1 !important; transform: rotate(9deg) !important; }
  button, dialog, iframe, svg { display: none !important; }
</style>`;

/** Pages of somebody else, on an origin of their own: `?policy=` says what they forbid. */
export async function startHostPages() {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const nonce = randomBytes(12).toString('base64url');
    const policy = policies[(searchParams.get('policy') ?? 'none') as Policy](nonce);
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (policy) headers['content-security-policy'] = policy;
    if (searchParams.has('isolated')) Object.assign(headers, isolation);
    response.writeHead(200, headers);
    const page = `<!doctype html><html ${searchParams.get('html') ?? 'lang="en"'}><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>
      <body><main><h1>A page</h1><p><a href="#there">Somewhere</a></p></main>${searchParams.get('body') ?? ''}</body></html>`;
    response.end(page.replaceAll('NONCE', nonce));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** The address of a page with this in its body. */
    page: (body: string, more: { policy?: Policy; html?: string; isolated?: 'yes' } = {}) =>
      `${url}/?${new URLSearchParams({ body, ...more }).toString()}`,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The agency's team with a widget for pages of `host`. */
export async function makeWidget(host: string, widget: Record<string, unknown>): Promise<TestWidget> {
  const browser = createHttpBrowser();
  await signIn(browser, parleyUrl(), 'ben@brightside-agency.example');
  const demo = await readFile(join(process.env['PARLEY_LOCAL'] ?? '', 'demo.json'), 'utf8');
  const { property_id } = JSON.parse(demo) as { property_id: string };
  const body = { name: 'Test', hosts: [host], property_id, ...widget };
  const made = await call<{ site_key: string; secret: string }>(browser, `${parleyUrl()}/api/v1/widgets`, body);
  return {
    siteKey: made.site_key,
    identify: (sub) => signIdentity({ siteKey: made.site_key, secret: made.secret }, { sub, name: sub }),
  };
}

/** The one line that a site adds. */
export const tagOf = (siteKey: string, attributes = '') =>
  `<script nonce="NONCE" src="${parleyUrl()}/widget/v1/loader.js" data-site="${siteKey}" ${attributes} async></script>`;

export const button = (page: Page) => page.locator('parley-chat button');
export const frameOf = (page: Page) => page.frameLocator('parley-chat iframe');
export const box = (page: Page) => frameOf(page).getByRole('textbox');

export async function askWidget(page: Page, question: string): Promise<void> {
  await box(page).fill(question);
  await box(page).press('Enter');
}

/** The last answer once it is whole. */
export async function widgetAnswer(page: Page) {
  const answer = frameOf(page).getByRole('article').last();
  await expect(answer.locator('.suggestions, .answer-error')).toBeVisible({ timeout: 20_000 });
  return answer;
}
