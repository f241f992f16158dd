/** All a drawing is made of: strokes and words, in pixels. `look` is the classes that style it. */
export type Shape = Stroke | Word;

export interface Stroke {
  look: string;
  /** SVG path data. */
  d: string;
}

export interface Word {
  look: string;
  text: string;
  x: number;
  /** The line the letters stand on. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Text whose middle is at `y`. */
export function word(
  look: string,
  text: string,
  [x, y]: [number, number],
  size: number,
  anchor: Word['anchor'] = 'start',
): Word {
  return { look, text, x: pixel(x), y: pixel(y + size * 0.35), anchor };
}

export function dot(look: string, [x, y]: [number, number], radius: number): Stroke {
  return {
    look,
    d: `M${pixel(x - radius)} ${pixel(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
  };
}

export function block(look: string, [x, y]: [number, number], [width, height]: [number, number]): Stroke {
  return { look, d: `M${pixel(x)} ${pixel(y)}h${pixel(width)}v${pixel(height)}h${pixel(-width)}Z` };
}

/** A shape per series, so that colour is not needed to tell them apart: four outlines, full and hollow. */
export function marker(hue: number, [x, y]: [number, number]): Stroke {
  const look = `chart-marker hue-${hue}${hue > 4 ? ' is-hollow' : ''}`;
  return { look, d: `M${pixel(x)} ${pixel(y)}${outlines[(hue - 1) % 4]}` };
}

/** A tenth of a pixel is as fine as the eye. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

const outlines = [
  'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  'm-3.2-3.2h6.4v6.4h-6.4z',
  'm0-4.2l4.2 7.4h-8.4z',
  'm0-4.6l4.6 4.6l-4.6 4.6l-4.6-4.6z',
];
