import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = [red: number, green: number, blue: number];

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const number = String.raw`([\d.]+)`;
const oklch = String.raw`oklch\(${number} ${number} ${number}\)`;
const oneColour = String.raw`oklch\([\d. ]+\)`;
const pairs = [...css.matchAll(new RegExp(`--([\\w-]+): light-dark\\((${oneColour}), (${oneColour})\\)`, 'g'))];
const colours = Object.fromEntries(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Linear sRGB, clipped to what a screen shows. https://bottosson.github.io/posts/oklab/ */
function toRgb(text: string): Rgb {
  const [lightness = 0, chroma = 0, hue = 0] = new RegExp(oklch).exec(text)?.slice(1).map(Number) ?? [];
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(name: string, on: string, scheme: 'light' | 'dark'): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = toRgb(colours[colour]?.[scheme] ?? '');
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(name), luminance(on)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours in the %s scheme', (scheme) => {
  it.each(['text', 'muted', 'accent', 'positive', 'negative', 'warning'])('let %s be read on every ground', (name) => {
    for (const ground of ['ground', 'raised', 'sunken']) {
      expect(contrast(name, ground, scheme), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let the text of an accented button be read', () => {
    expect(contrast('accent-text', 'accent', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('let the marks of chart colour %i be seen', (index) => {
    for (const ground of ['ground', 'raised']) {
      expect(contrast(`chart-${index}`, ground, scheme), `chart-${index} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
