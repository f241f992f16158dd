import { access, chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { unpackBrowser } from './browser/unpack-browser.ts';
import { findBrowser, type Browser } from './find-browser.ts';

const isSupported = process.platform === 'linux' && process.arch === 'x64';

describe('findBrowser', () => {
  it('takes what CHROME names, and the environment as it is', async () => {
    const environment = { CHROME: process.execPath, LANG: 'C' };
    const browser = await findBrowser(environment);
    expect(browser).toMatchObject({ executablePath: process.execPath, env: environment });
  });

  it('says so when CHROME names nothing', async () => {
    await expect(findBrowser({ CHROME: '/nowhere/chrome' })).rejects.toThrow(
      'CHROME is set to /nowhere/chrome, which is not a program.',
    );
  });
});

describe.runIf(isSupported)('the browser that npm brings', () => {
  it('shows a page of this machine', async () => {
    const browser = await findBrowser({ ...process.env, PARLEY_BROWSER: 'bundled' });
    expect(browser.executablePath).toMatch(/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
    const { heading, screenshot } = await openPage(browser);
    expect(heading).toBe('12.3 %');
    expect(screenshot.subarray(1, 4).toString()).toBe('PNG');
  }, 120_000);

  it('brings its own libraries where the machine lacks some', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-ldd-'));
    // Without the library path, this machine is one that has no NSS.
    const ldd = '#!/bin/sh\ntest -n "$LD_LIBRARY_PATH" || echo "  libnss3.so => not found"\n';
    await writeFile(join(folder, 'ldd'), ldd);
    await chmod(join(folder, 'ldd'), 0o755);
    const environment = {
      ...process.env,
      PATH: [folder, process.env['PATH']].join(delimiter),
      PARLEY_BROWSER: 'bundled',
    };
    delete (environment as NodeJS.ProcessEnv)['LD_LIBRARY_PATH'];
    const browser = await findBrowser(environment);
    const libraries = browser.env['LD_LIBRARY_PATH'] ?? '';
    await access(join(libraries, 'libnss3.so'));
    expect((await openPage(browser)).heading).toBe('12.3 %');
    await rm(folder, { recursive: true, maxRetries: 10 });
  }, 120_000);

  it('is whole when two processes unpack it at once', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'parley-cache-'));
    const [one, other] = await Promise.all([unpackBrowser(cache), unpackBrowser(cache)]);
    expect(one).toBe(other);
    expect(await readdir(cache)).toHaveLength(1);
    expect(await readdir(one)).toEqual(expect.arrayContaining(['chromium', 'fonts', 'fonts.conf', 'lib', 'libEGL.so']));
    await rm(cache, { recursive: true, maxRetries: 10 });
  }, 120_000);
});

async function openPage({
  executablePath,
  env,
  args,
}: Browser): Promise<{ heading: string | null; screenshot: Buffer }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<h1>12.3 %</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const running = await chromium.launch({ executablePath, env, args });
  try {
    const page = await running.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
    return { heading: await page.textContent('h1'), screenshot: await page.screenshot() };
  } finally {
    await running.close();
    server.close();
  }
}
