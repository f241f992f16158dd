/** The light colours of `web/tokens.css` in sRGB, for where nothing computes OKLCH; a test keeps the two alike. */
export const palette = {
  ground: '#f8fafb',
  raised: '#ffffff',
  sunken: '#ecf1f3',
  line: '#d7dee0',
  text: '#142026',
  muted: '#566369',
  accent: '#06667f',
  'chart-1': '#2086a6',
  'chart-2': '#c5521c',
  'chart-3': '#7b65d1',
  'chart-4': '#288f5e',
  'chart-5': '#a36671',
  'chart-6': '#4274dd',
  'chart-7': '#a56d0f',
  'chart-8': '#b14f9f',
} as const;

type Paint = Record<string, string | number>;

/** What `chart.css` says of a shape with these classes, as attributes. */
export function paintOf(look: string, isStroke: boolean): Paint {
  const [kind = '', ...rest] = look.split(' ');
  const is = (name: string) => rest.includes(name);
  const hue = hueOf(rest);
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const looks: Record<string, Paint> = {
    'chart-name': { fill: palette.text },
    'chart-total': { fill: palette.text, 'font-size': 17, 'font-weight': 650 },
    'chart-value': {
      fill: palette.text,
      stroke: palette.raised,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    'chart-grid': { fill: 'none', stroke: is('is-base') ? palette.muted : palette.line },
    'chart-tick': { fill: 'none', stroke: palette.line },
    'chart-break': { fill: 'none', stroke: palette.muted },
    'chart-leader': { fill: 'none', stroke: hue },
    'chart-line': {
      fill: 'none',
      stroke: hue,
      'stroke-width': is('is-edge') ? 1 : is('is-previous') ? 1.75 : is('is-dense') ? 1.25 : 2,
      ...round,
      ...(is('is-edge') && { 'stroke-opacity': 0.6 }),
      ...(is('is-previous') && { 'stroke-dasharray': '0.1 4.5' }),
      ...(is('is-provisional') && { 'stroke-dasharray': '5 5' }),
    },
    'chart-note-line': { fill: 'none', stroke: palette.accent, 'stroke-dasharray': '2 3' },
    'chart-note': { fill: palette.accent },
    'chart-area': { fill: hue, 'fill-opacity': 0.14 },
    'chart-band': { fill: palette.text, 'fill-opacity': 0.1 },
    'chart-marker': is('is-hollow')
      ? { fill: palette.raised, stroke: hue, 'stroke-width': 1.5 }
      : { fill: hue, stroke: palette.raised, 'stroke-width': 1.5 },
    'chart-bar': barPaint(is, hue),
    'chart-slice': { ...barPaint(is, hue), stroke: palette.raised, 'stroke-width': 2 },
  };
  return looks[kind] ?? (isStroke ? { fill: 'none', stroke: palette.muted } : { fill: palette.muted });
}

function barPaint(is: (name: string) => boolean, hue: string): Paint {
  if (is('is-previous')) return { fill: palette.sunken, stroke: hue };
  if (is('is-provisional')) return { fill: palette.sunken, stroke: hue, 'stroke-dasharray': '3 3' };
  return { fill: hue, ...(is('is-fall') && { 'fill-opacity': 0.4 }) };
}

function hueOf(classes: string[]): string {
  const name = classes.find((each) => each.startsWith('hue-'))?.replace('hue-', 'chart-');
  return name && Object.hasOwn(palette, name) ? palette[name as keyof typeof palette] : palette.muted;
}
