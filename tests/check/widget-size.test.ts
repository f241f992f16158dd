import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { framePage } from '../../worker/routes/widget-page.ts';

const root = resolve(import.meta.dirname, '../..');
const files = new Map<string, string>();

beforeAll(async () => {
  // As it is built to be served; Solid has another build for tests.
  vi.stubEnv('NODE_ENV', 'production');
  for (const config of ['widget/vite.config.ts', 'widget/loader.config.ts']) {
    const built = await build({ configFile: join(root, config), logLevel: 'error', build: { write: false } });
    for (const part of [built].flat()) {
      if (!('output' in part)) continue;
      for (const file of part.output) {
        files.set(file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source).toString());
      }
    }
  }
  vi.unstubAllEnvs();
}, 180_000);

/** Bytes of Node's zlib at level 9, whose output is about 0.7 % larger than that of the command `gzip -9 -n`. */
const gzipped = (text: string) => gzipSync(text, { level: 9 }).byteLength;
const file = (name: string) => files.get(name) ?? expect.fail(`${name} was not built`);

describe('the widget', () => {
  it('takes at most 1,500 bytes before its button works, and no more than 16,000 before the chat is open', () => {
    const page = String(
      framePage({
        site: 'parley_site_aBcDeFgHiJkLmNoPqRsTuV',
        name: 'Back office',
        mode: 'identified',
        persona: 'general',
        language: null,
        theme: 'auto',
        accent: '#7a3b1d',
        title: 'Ask about the shop',
        greeting: 'What do you want to know about the shop?',
        placeholder: '',
        suggested_questions: ['How many sessions did we have last week?', 'Revenue by channel this month'],
        property: { display_name: 'Kolibri Shop', time_zone: 'Europe/Berlin', currency: 'EUR' },
      }),
    );
    const loader = gzipped(file('loader.js'));
    const opened = loader + gzipped(page) + gzipped(file('assets/frame.js')) + gzipped(file('assets/frame.css'));
    expect(loader).toBeLessThanOrEqual(1_500);
    expect(opened).toBeLessThanOrEqual(16_000);
  });

  it('names what the page of the frame asks for, and nothing that another site has to serve', () => {
    const code = file('assets/frame.js');
    const imports = [...code.matchAll(/import\(`\.\/(lazy\/[^`]+)`\)/g)].map(([, name = '']) => name);
    expect(imports.length).toBeGreaterThan(12);
    for (const name of imports) expect(files.has(`assets/${name}`), name).toBe(true);
    // Nothing before the entry: it would be one more round trip.
    expect(code).not.toMatch(/^import[^(]*from/m);
  });

  it('has a loader that a strict host takes: no markup from text, no styles in attributes, nothing stored', () => {
    const loader = file('loader.js');
    expect(loader).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function|createPolicy/);
    expect(loader).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|setAttribute\(`style/);
    expect(loader).not.toMatch(/^(import|export)\b/m);
    expect(loader).not.toContain("'*'");
    expect(loader).not.toContain('`*`');
  });

  it('has a copy of the loader whose name and integrity fit', () => {
    const { path, integrity } = JSON.parse(file('loader.json')) as { path: string; integrity: string };
    expect(file(path.replace('/widget/v1/', ''))).toBe(file('loader.js'));
    expect(integrity).toMatch(/^sha384-[\w+/]{64}$/);
  });
});
