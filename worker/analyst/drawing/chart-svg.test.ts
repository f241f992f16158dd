import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartSvg } from './chart-svg.ts';
import { palette } from './print-paint.ts';
import type { Chart } from '../report.ts';

const chart = (mark: Chart['spec']['mark'], names: string[]): Chart => ({
  id: 'c1',
  table: 't1',
  title: 'Sessions <by> "channel" & more',
  summary: 'A summary.',
  spec: {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    mark,
    data: { values: names.map((name, index) => ({ name, value: (index + 1) * 100 })) },
    encoding:
      mark.type === 'arc'
        ? { theta: { field: 'value', type: 'quantitative' }, color: { field: 'name', type: 'nominal' } }
        : { y: { field: 'name', type: 'nominal' }, x: { field: 'value', type: 'quantitative' } },
    usermeta: { unit: 'count' },
  },
});

it.each(['bar', 'arc'] as const)('a %s is well-formed XML in which a page title is text', (type) => {
  const hostile = ['</text><script>alert(1)</script>', 'a"b\'c', '\u0000\u001b[31m', '&amp;', '日本語の題'];
  const svg = chartSvg({ language: 'de' }, chart({ type, ...(type === 'bar' && { orient: 'horizontal' }) }, hostile));
  expect(svg).not.toMatch(/<script|undefined|NaN|[^\t\n\r\u0020-\uffff]/);
  expect(leftOpen(svg)).toEqual([]);
  expect(svg.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
});

/** The tags that do not close in the order in which they opened. */
function leftOpen(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (self) continue;
    if (close && open.at(-1) === name) open.pop();
    else open.push(close ? `/${name}` : name);
  }
  return open;
}

it('has the light colours of the app', () => {
  const css = readFileSync(new URL('../../../web/tokens.css', import.meta.url), 'utf8');
  for (const [name, hex] of Object.entries(palette)) {
    const [, lightness, chroma, hue] =
      new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(css) ?? [];
    expect([name, hex]).toEqual([name, toHex(Number(lightness), Number(chroma), Number(hue))]);
  }
});

/** https://bottosson.github.io/posts/oklab/ and the transfer function of sRGB. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, encoded)) * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
