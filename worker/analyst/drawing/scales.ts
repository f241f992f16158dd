/** Places a number of `[from, to]` between the pixels `[start, end]`, which may run downwards. */
export function linearScale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

export interface BandScale {
  /** Where a band starts, and its middle. */
  start(index: number): number;
  middle(index: number): number;
  /** With the space beside it, and without. */
  pitch: number;
  thickness: number;
  /** The band that a pixel belongs to. */
  nearest(pixel: number): number;
}

/** Equal bands beside each other; `space` is the share of each that stays empty. */
export function bandScale(count: number, [start, end]: [number, number], space: number): BandScale {
  const pitch = (end - start) / Math.max(count, 1);
  const thickness = pitch * (1 - space);
  return {
    start: (index) => start + pitch * index + (pitch - thickness) / 2,
    middle: (index) => start + pitch * (index + 0.5),
    pitch,
    thickness,
    nearest: (pixel) => clamp(Math.floor((pixel - start) / pitch), 0, count - 1),
  };
}

/** A line uses this much of its height when the axis starts at zero; below it, the axis starts elsewhere and says so. */
const leastRise = 0.1;

/**
 * The numbers an axis must show. Zero is among them, but for lines whose values differ by less than a tenth of the
 * largest: from zero they would be a flat stroke. Values that are all alike always start at zero.
 */
export function domainOf(values: number[], needsZero: boolean): [number, number] {
  const min = Math.min(...values);
  const max = Math.max(...values);
  const size = Math.max(Math.abs(min), Math.abs(max));
  const isOneSided = min > 0 || max < 0;
  const rise = (max - min) / size;
  if (!needsZero && isOneSided && rise < leastRise && rise > 1e-9) return [min, max];
  return [Math.min(min, 0), Math.max(max, 0)];
}

/** The index of the nearest of some sorted pixels. */
export function nearestOf(pixels: number[], pixel: number): number {
  let best = 0;
  pixels.forEach((at, index) => {
    if (Math.abs(at - pixel) < Math.abs((pixels[best] ?? 0) - pixel)) best = index;
  });
  return best;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
